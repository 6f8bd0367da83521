import type { InboundContent, InboundMessage } from '../../adapters/channels/channel.ts';
import type { Pursuit } from '../../flows/conversation/pursuit.ts';
import type { ConversationEvent } from '../../flows/events.ts';
import type { Lang } from '../../nlu/types.ts';
import type { InboxRow } from '../../storage/store.ts';

/** What a row of the inbox holds: everything that can move a conversation, as plain JSON. */
export type InboxEvent =
  | Arrived
  /** A message of ours could not be delivered, for good: another channel is tried, or a person takes over. */
  | { type: 'delivery.parked'; key?: string }
  /** The channel says that they want no messages: nobody insists. */
  | { type: 'delivery.unwanted' }
  | Begun
  | Exclude<ConversationEvent, { type: 'patient.said' | 'dialog.due' }>;

/** A dialog that the clinic begins. Where `pursuit` is told, it is followed until it gets through. */
export type Begun = Extract<ConversationEvent, { type: 'dialog.due' }> & {
  pursuit?: Pick<Pursuit, 'key' | 'earlier' | 'until'> & {
    /** What was spoken where it comes from. */
    language?: Lang;
  };
};

/** A patient's message, as it came; it is understood only in its turn, against the question then open. */
export interface Arrived {
  type: 'message.arrived';
  content: InboundContent;
  /** What the person's device asked for, where the channel says so. */
  language?: string;
  /** When it was sent, ISO 8601, where it was long on its way. */
  sentAt?: string;
}

/** The event of a stored row. What is in the inbox was put there by this house. */
export function eventOf(row: Pick<InboxRow, 'event'>): InboxEvent {
  return row.event as InboxEvent;
}

/** What the person's device asks for; or what was spoken where a dialog comes from. */
export function languageOf(events: readonly InboxEvent[]): string | undefined {
  for (const event of events) {
    if (event.type === 'message.arrived') return event.language;
    if (event.type === 'dialog.due') return event.pursuit?.language;
  }
  return undefined;
}

/** A message that took longer was not sent just now. */
const LATE_MS = 60_000;

/** The event of a message that arrived `at` this time. */
export function arrivedFrom({ content, language, sentAt }: InboundMessage, at: number): Arrived {
  const isLate = at - Date.parse(sentAt) > LATE_MS;
  return {
    type: 'message.arrived',
    content: clean(content),
    ...(language && { language }),
    ...(isLate && { sentAt }),
  };
}

/** Longest text that is kept: five screens of a phone. What is longer is cut, and answered all the same. */
const LONGEST_TEXT = 20_000;

/** NUL and its kin, which databases refuse; marks that turn or hide text, which deceive who reads it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be removed.
const HARMFUL = /[\u0000-\u0008\u000B-\u001F\u007F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Makes text safe to keep and to show: well-formed, of bounded length, without what cannot be seen. */
export function cleanText(text: string): string {
  return text.slice(0, LONGEST_TEXT).toWellFormed().replace(HARMFUL, '');
}

function clean(content: InboundContent): InboundContent {
  switch (content.kind) {
    case 'text':
      return { ...content, text: cleanText(content.text) };
    case 'choice':
      return { ...content, label: cleanText(content.label) };
    case 'file':
      return content.caption === undefined ? content : { ...content, caption: cleanText(content.caption) };
    default:
      return content;
  }
}
