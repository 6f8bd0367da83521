import type { Wording } from '../../twilio/sending.ts';
import type { FilledTemplate, OutboundMessage } from '../channel.ts';
import { numbered } from '../numbered.ts';
import { splitText } from '../split-text.ts';
import type { Shape, Templates } from './templates.ts';

/**
 * What WhatsApp shows at once, in characters. Source: Meta's pages on interactive messages, and Twilio's on
 * `Body`, which may have 1,600; read in 2026.
 */
const LIMITS = {
  body: 1600,
  over: 1024,
  buttons: 3,
  buttonTitle: 20,
  rows: 10,
  rowTitle: 24,
  rowDescription: 72,
  id: 200,
} as const;

type Choices = OutboundMessage['choices'];

/** What a message is laid out with. */
export interface LayoutOptions {
  templates: Templates;
  /** Whether choices may be tapped. */
  buttons: boolean;
}

/**
 * Lays a message out: choices as buttons, else as a list, else numbered in the text. What is asked comes last,
 * with its choices; a long text goes before it, in as many messages as it takes. Who has not written for a day
 * gets the approved template, and nothing else.
 */
export async function layOut(
  message: OutboundMessage,
  { templates, buttons }: LayoutOptions,
): Promise<Wording[]> {
  const { text, choices, language, template } = message;
  if (template) return [await approved(template, text, templates)];
  const shape = buttons ? shapeOf(choices) : null;
  const contentSid = shape === null ? null : await templates.sidOf(shape, language);
  const plain = numbered(text, choices);
  if (shape === null || contentSid === null) return textsOf(plain);
  const pieces = splitText(text, LIMITS.over);
  const asked = pieces.pop()!;
  const contentVariables = JSON.stringify(variablesOf(shape, asked, choices));
  const last = { contentSid, contentVariables, shows: asked, plain: numbered(asked, choices) };
  return [...pieces.map((body) => ({ body })), last];
}

/** The places of an approved template: the values of its text, then what its buttons bring back. */
async function approved(template: FilledTemplate, text: string, templates: Templates): Promise<Wording> {
  const { name, language, values, buttons } = template;
  const contentSid = await templates.approved(name, language);
  const places = [...values, ...buttons].map((value, at) => [String(at + 1), value]);
  const contentVariables = JSON.stringify(Object.fromEntries(places));
  return { contentSid, contentVariables, shows: text, holds: values, plain: null };
}

function textsOf(text: string): Wording[] {
  return splitText(text, LIMITS.body).map((body) => ({ body }));
}

/** How choices can be shown; null where they cannot be told apart, or are too many or too long. */
function shapeOf(choices: Choices): Shape | null {
  const count = choices.length;
  const longest = Math.max(...choices.map(({ label }) => label.length));
  const differ = new Set(choices.map(({ label }) => label)).size === count;
  const isSound = choices.every(({ id, label }) => id !== '' && id.length <= LIMITS.id && label !== '');
  if (count === 0 || !differ || !isSound) return null;
  if (count <= LIMITS.buttons && longest <= LIMITS.buttonTitle) return { kind: 'buttons', count };
  if (count > LIMITS.rows || longest > LIMITS.rowDescription) return null;
  return { kind: longest <= LIMITS.rowTitle ? 'list' : 'long-list', count };
}

/** What stands in a template's places: the text, then each choice's id, its title, and what stands under it. */
function variablesOf({ kind }: Shape, text: string, choices: Choices): Record<string, string> {
  const values = choices.flatMap(({ id, label }, at) => {
    if (kind !== 'long-list') return [id, label];
    return [id, shortened(`${at + 1}. ${label}`, LIMITS.rowTitle), label];
  });
  return Object.fromEntries([text, ...values].map((value, at) => [String(at + 1), value]));
}

/** The words that fit; the whole label stands under them. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.slice(0, most).replace(/[\s,;:–-]*\S*$/, '');
  return `${words.length > most / 2 ? words : text.slice(0, most - 1).toWellFormed()}…`;
}
