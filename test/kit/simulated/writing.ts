import type { Random } from '../../../bot/random.ts';
import type { Lang } from '../../../nlu/types.ts';
import type { Manner } from './goal.ts';

/** As somebody's thumb writes it: without accents and capitals, or with a slip in a long word now and then. */
export function typed(text: string, { slips, plain }: Pick<Manner, 'slips' | 'plain'>, draw: Random): string {
  const written = plain ? text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() : text;
  if (slips === 0) return written;
  return written.replace(/\p{L}{6,}/gu, (word) => (draw.next() < slips ? slipped(word, draw) : word));
}

function slipped(word: string, draw: Random): string {
  const at = 1 + draw.int(word.length - 2);
  const [before, letter, next, after] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)];
  return draw.pick([
    before + next + letter + after,
    before + next + after,
    before + letter + letter + next + after,
  ]);
}

const SHORT: Readonly<Record<Lang, readonly [RegExp, string][]>> = {
  es: [
    [/\bpor favor\b/g, 'xfa'],
    [/\bpara\b/g, 'pa'],
    [/\bporque\b/g, 'xq'],
    [/\bque\b/g, 'q'],
    [/\btambién\b/g, 'tb'],
    [/\bdoctora\b/g, 'dra'],
    [/\bdoctor\b/g, 'dr'],
    [/\bgracias\b/g, 'grax'],
  ],
  pt: [
    [/\bpor favor\b/g, 'pfv'],
    [/\bpara\b/g, 'p/'],
    [/\bporque\b/g, 'pq'],
    [/\bque\b/g, 'q'],
    [/\btambém\b/g, 'tb'],
    [/\bvocês\b/g, 'vcs'],
    [/\bcom\b/g, 'c/'],
    [/\bhoje\b/g, 'hj'],
    [/\bobrigada\b/g, 'obg'],
  ],
};

/** As it is written in a hurry, where each letter costs. */
export function abbreviated(text: string, lang: Lang): string {
  return SHORT[lang].reduce((short, [word, by]) => short.replace(word, by), text);
}

const FILLERS: Readonly<Record<Lang, readonly string[]>> = {
  es: ['eh', 'este', 'bueno mire', 'pues', 'mmm', 'ay sí', 'o sea'],
  pt: ['é', 'então', 'hum', 'ah', 'olha', 'bom'],
};

/** As a call is written down: no capitals, no signs, and what is said before one knows what to say. */
export function spoken(text: string, lang: Lang, draw: Random): string {
  const heard = text
    .toLowerCase()
    .replace(/(?<=\d)\.(?=\d)/g, ' ')
    .replace(/[¿?¡!,;.]/g, '')
    .replace(/[\n-]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return draw.next() < 0.4 ? `${draw.pick(FILLERS[lang])} ${heard}` : heard;
}
