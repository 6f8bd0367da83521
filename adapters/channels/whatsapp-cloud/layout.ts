import { localeOf } from '../../../locales/locale.ts';
import type { FilledTemplate, OutboundMessage } from '../channel.ts';
import { numbered } from '../numbered.ts';
import { splitText } from '../split-text.ts';
import { LIMITS } from './limits.ts';
import { type Row, rowsOf } from './rows.ts';

/** What one message of WhatsApp holds, as the Graph API is told. */
export type Content =
  | { type: 'text'; text: { body: string; preview_url: false } }
  | { type: 'interactive'; interactive: Interactive }
  | { type: 'template'; template: object };

type Interactive =
  | {
      type: 'button';
      body: { text: string };
      action: { buttons: { type: 'reply'; reply: { id: string; title: string } }[] };
    }
  | {
      type: 'list';
      body: { text: string };
      action: { button: string; sections: { rows: Row[] }[] };
    };

type Choices = OutboundMessage['choices'];

/**
 * Lays a message out within WhatsApp's limits: choices as buttons, else as a list, else numbered in the text.
 * What is asked comes last, with its choices; a long text goes before it, in as many messages as it takes.
 */
export function layOut(message: OutboundMessage): Content[] {
  const { choices, language, template } = message;
  if (template) return [asTemplate(template)];
  const action = choices.length === 0 ? null : (asButtons(choices) ?? asList(choices, language));
  if (action === null) return textsOf(numbered(message.text, choices));
  const pieces = splitEnd(message.text.trim() || listWord(language));
  const body = { text: pieces.pop()! };
  return [
    ...pieces.flatMap(textsOf),
    { type: 'interactive', interactive: { ...action, body } as Interactive },
  ];
}

function asTemplate({ name, language, values, buttons }: FilledTemplate): Content {
  const text = values.map((value) => ({ type: 'text', text: value }));
  const body = text.length === 0 ? [] : [{ type: 'body', parameters: text }];
  const taps = buttons.map((payload, index) => ({
    type: 'button',
    sub_type: 'quick_reply',
    index: String(index),
    parameters: [{ type: 'payload', payload }],
  }));
  return {
    type: 'template',
    template: { name, language: { code: language }, components: [...body, ...taps] },
  };
}

function textsOf(text: string): Content[] {
  return splitText(text, LIMITS.text).map((body) => ({ type: 'text', text: { body, preview_url: false } }));
}

/** The text in at most two pieces, the last of which fits over buttons. */
function splitEnd(text: string): string[] {
  if (text.length <= LIMITS.interactiveBody) return [text];
  const pieces = splitText(text, LIMITS.interactiveBody);
  const end = pieces.pop()!;
  return [text.slice(0, text.length - end.length).trimEnd(), end];
}

function asButtons(choices: Choices): Omit<Interactive, 'body'> | null {
  const fits = choices.every(
    ({ id, label }) => label.length <= LIMITS.buttonTitle && id.length <= LIMITS.buttonId,
  );
  if (!fits || choices.length > LIMITS.buttons || !areTellable(choices)) return null;
  const buttons = choices.map(({ id, label }) => ({ type: 'reply' as const, reply: { id, title: label } }));
  return { type: 'button', action: { buttons } };
}

function asList(choices: Choices, language: string): Omit<Interactive, 'body'> | null {
  const fits = choices.length <= LIMITS.rows && choices.every(({ id }) => id.length <= LIMITS.rowId);
  const rows = fits && areTellable(choices) ? rowsOf(choices) : null;
  if (rows === null) return null;
  return { type: 'list', action: { button: listWord(language), sections: [{ rows }] } };
}

/** Titles must be there, and differ; so must ids. */
function areTellable(choices: Choices): boolean {
  const differ = (of: (choice: Choices[number]) => string) =>
    new Set(choices.map(of)).size === choices.length;
  return differ(({ id }) => id) && differ(({ label }) => label) && choices.every(({ label }) => label !== '');
}

function listWord(language: string): string {
  return localeOf(language).say('choice.options');
}
