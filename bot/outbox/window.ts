import type { ConversationKey, Store } from '../../storage/store.ts';
import type { InboxEvent } from '../turn/inbox-event.ts';

/** Before the window closes by the channel's clock, it is closed by ours: what is sent takes its time too. */
const MARGIN_MS = 5 * 60_000;
const HOUR_MS = 3_600_000;
/** Rows of the transcript in which the patient's last message is looked for. */
const LOOKED_BACK = 100;

/** Whose window is looked at, and when. */
export interface WindowOf {
  key: ConversationKey;
  /** Hours after a patient's message in which the channel lets us write freely. */
  hours: number;
  at: number;
}

/**
 * Whether the patient has not written for so long that only a template may be sent. What counts is when they
 * wrote, not when it reached us: a message that was days on its way opens nothing.
 */
export async function isWindowClosed(
  { key, hours, at }: WindowOf,
  events: readonly InboxEvent[],
  store: Pick<Store, 'transcript'>,
): Promise<boolean> {
  const heardNow = events.flatMap((event) =>
    event.type === 'message.arrived' ? [event.sentAt === undefined ? at : Date.parse(event.sentAt)] : [],
  );
  const heardAt = heardNow.length > 0 ? Math.max(...heardNow) : await lastHeardAt(key, store);
  return heardAt === null || at > heardAt + hours * HOUR_MS - MARGIN_MS;
}

async function lastHeardAt(key: ConversationKey, store: Pick<Store, 'transcript'>): Promise<number | null> {
  const rows = await store.transcript(key, { limit: LOOKED_BACK });
  const row = rows.findLast(({ who }) => who === 'patient');
  if (!row) return null;
  const { sentAt } = row.detail as { sentAt?: string }; // Written by `transcriptOf`.
  return sentAt === undefined ? row.at : Date.parse(sentAt);
}
