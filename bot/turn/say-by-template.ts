import type { FilledTemplate } from '../../adapters/channels/channel.ts';
import { numbered } from '../../adapters/channels/numbered.ts';
import type { Args } from '../../flows/message.ts';
import type { MessageKey } from '../../locales/locale.ts';
import { type Part, type Speaker, sayArg, sayMessage, type Words } from '../say.ts';
import {
  MOST_REPLY,
  REPLY_TEMPLATE,
  TEMPLATE_LANGUAGES,
  TEMPLATES,
  type Template,
} from '../templates/list.ts';

const GREETINGS: ReadonlySet<MessageKey> = new Set<MessageKey>(['hello.first', 'hello.known']);

/**
 * The same words in a form that may be sent to a patient who has not written for long: the template of what is
 * said, where it has one, else the one that carries words. Flows know nothing of it.
 */
export function sayByTemplate(parts: readonly Part[], words: Words, speaker: Speaker): Words {
  // A template says itself who writes.
  const [part, ...others] = parts.filter((each) => !('key' in each) || !GREETINGS.has(each.key));
  const template =
    part && 'key' in part && TEMPLATES.find(({ key, says }) => key === part.key || says.includes(part.key));
  if (template && others.length === 0) {
    const ids = words.choices.map(({ id }) => id);
    if (ids.length === template.buttons.length) {
      return { ...words, template: filled(template, { args: part.args ?? {}, buttons: ids }, speaker) };
    }
  }
  // Where nothing can be tapped, the choices stand in the text already.
  const all = speaker.choices === 'buttons' ? numbered(words.text, words.choices) : words.text;
  const text = shortened(inOneLine(all));
  const args = { clinic: speaker.clinic.name, text };
  return {
    ...words,
    text: sayMessage({ key: REPLY_TEMPLATE.key, args }, speaker),
    template: filled(REPLY_TEMPLATE, { args, buttons: [] }, speaker),
  };
}

interface Filling {
  args: Args;
  buttons: readonly string[];
}

function filled(
  { name, key, variables }: Template,
  { args, buttons }: Filling,
  speaker: Speaker,
): FilledTemplate {
  return {
    name,
    language: TEMPLATE_LANGUAGES[speaker.locale.lang],
    values: variables.map((variable) => {
      const arg = variable.name === 'clinic' ? speaker.clinic.name : args[variable.name];
      if (arg === undefined) throw missing(key, variable.name);
      return inOneLine(sayArg(arg, speaker));
    }),
    buttons,
  };
}

function missing(key: MessageKey, name: string): TypeError {
  return new TypeError(`Message '${key}' needs the argument '${name}'`);
}

/** A value of a template has no line breaks, no tabs and no long gaps. Source: Meta, templates, read 2026-06. */
function inOneLine(text: string): string {
  return text
    .replace(/([.!?:;…,])?\s*\n\s*/g, (_, end?: string) => (end === undefined ? ' · ' : `${end} `))
    .replace(/\s+/g, ' ')
    .trim();
}

/** What fits, to the end of a word. The whole of it stands in the transcript of whoever wrote it. */
function shortened(text: string): string {
  if (text.length <= MOST_REPLY) return text;
  return `${text
    .slice(0, MOST_REPLY - 1)
    .replace(/\s+\S*$/, '')
    .toWellFormed()}…`;
}
