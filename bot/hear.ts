import type { InboundContent } from '../adapters/channels/channel.ts';
import type { Said } from '../flows/events.ts';
import { type Advice, understandWith } from '../nlu/advice.ts';
import { heardAloud } from '../nlu/heard-aloud.ts';
import { understand } from '../nlu/nlu.ts';
import { partAnswer } from '../nlu/part-answer.ts';
import type { Hints, Understanding } from '../nlu/types.ts';

/** A wall of text is understood by its beginning; all of it stays in the transcript. */
const LONGEST_UNDERSTOOD = 2_000;

/**
 * What a message amounts to, read against the question then open. Messages that belong together are one.
 * @param advice what somebody outside says that the words mean, where they were asked
 */
export function hear(contents: readonly InboundContent[], hints: Hints, advice: Advice | null = null): Said {
  const [first, ...rest] = contents;
  if (!first) throw new RangeError('Nothing was said');
  const text = contents.map(textOf).join('\n').trim();
  const isSpoken = first.kind === 'voice-note' && text !== '';
  const read = understoodAs(text.slice(0, LONGEST_UNDERSTOOD), hints, advice);
  const understood = isSpoken && read ? heardAloud(read) : read;
  const said: Said = { kind: isSpoken ? 'text' : first.kind, text, understood };
  const parted = understood && partAnswer(text.slice(0, LONGEST_UNDERSTOOD), hints, understood);
  if (parted) said.parted = parted;
  if (first.kind === 'choice' && rest.length === 0) said.tapped = first.id;
  if (first.kind === 'file' || first.kind === 'voice-note') {
    const { id, mediaType, bytes } = first.file;
    said.file = { id, mediaType, bytes };
  }
  return said;
}

function understoodAs(text: string, hints: Hints, advice: Advice | null): Understanding | null {
  if (text === '') return null;
  return advice === null ? understand(text, hints) : understandWith(advice, text, hints);
}

/**
 * Whether a message on its own says next to nothing, as the "hola" of one who writes in pieces: a greeting,
 * or words nothing could be made of. Whatever steers the dialog, or names anything, is acted on at once.
 */
export function meansLittle({ kind, understood }: Said): boolean {
  if (kind !== 'text' || understood === null) return false;
  if (understood.redFlag !== null || understood.controls.length > 0) return false;
  if (understood.entities.length > 0) return false;
  return understood.intents.every(
    ({ intent, band }) => intent === 'greeting' || intent === 'out_of_scope' || band === 'ask',
  );
}

function textOf(content: InboundContent): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'choice':
      return content.label;
    case 'file':
      return content.caption ?? '';
    case 'voice-note':
      return content.words ?? '';
    default:
      return '';
  }
}
