import { localeOf } from '../../../locales/locale.ts';
import type { Said } from '../channel.ts';

/** What a voice would read out letter by letter, or not know how to: pictures, and marks of writing. */
const UNSPOKEN = /\p{RGI_Emoji}|\p{Extended_Pictographic}|[*_«»“”"]/gv;

/** A message as it is said: one sentence a line, and each choice with the key that chooses it. */
export function spoken({ text, choices, language }: Pick<Said, 'text' | 'choices' | 'language'>): string[] {
  const locale = localeOf(language);
  const lines = text
    .split('\n')
    .map((line) => line.replace(UNSPOKEN, '').trim())
    .filter((line) => line !== '');
  return lines.map((line) => {
    const [, number, label] = /^(\d{1,2})\. (.+)$/.exec(line) ?? [];
    const isChoice = number !== undefined && choices[Number(number) - 1] !== undefined;
    return isChoice ? locale.say('voice.option', { number, label: label!.replace(/\.$/, '') }) : line;
  });
}
