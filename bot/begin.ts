import type { FlowAbout } from '../flows/effects.ts';
import type { ConversationKey, NewInboxRow } from '../storage/store.ts';
import { keyOf } from './lanes/lane-name.ts';
import type { Begun } from './turn/inbox-event.ts';

/** The row of a dialog that the clinic begins: with the same key it is begun once in a conversation. */
export function begunRow(
  conversation: ConversationKey,
  event: Begun,
  { key, at }: { key: string; at: number },
): NewInboxRow {
  return { ...keyOf(conversation), externalId: `due:${key}`, event, at, readyAt: at };
}

/** When a dialog about this has nothing to say any more, in milliseconds since the epoch; null: it always has. */
export function untilOf({ offer, appointment }: FlowAbout, at: number): number | null {
  if (offer) return at + offer.seconds * 1000;
  // A visit that is over may still be asked about.
  const startsAt = appointment ? Date.parse(appointment.startsAt) : at;
  return startsAt > at ? startsAt : null;
}
