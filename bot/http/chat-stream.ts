import type { ConversationKey, Store, TranscriptRow } from '../../storage/store.ts';
import type { Clock } from '../clock.ts';
import type { Happening } from '../happening.ts';
import { laneOf } from '../lanes/lane-name.ts';
import { Bell } from './bell.ts';
import { QUIET, type ServerEvent } from './events.ts';
import type { WebDoor } from './web-door.ts';
import type { ChatMessage } from './wire.ts';

/** What a conversation's stream is read from. */
export interface ChatStreamOptions {
  store: Store;
  door: WebDoor;
  clock: Clock;
  watch(listener: (happening: Happening) => void): () => void;
}

/** Rows read at a time: a long conversation comes in pieces, as fast as the browser takes them. */
const PAGE = 100;
/** Shorter than the minute after which proxies close a silent line. */
const QUIET_MS = 20_000;

/**
 * One conversation as its page sees it: all that stands in the transcript after `after`, then what is added.
 * Happenings only ring the bell; what is told is always read from the store, so that a page which comes back
 * misses nothing and hears nothing twice.
 */
export async function* chatEvents(
  key: ConversationKey,
  after: number,
  left: AbortSignal,
  { store, door, clock, watch }: ChatStreamOptions,
): AsyncGenerator<ServerEvent | typeof QUIET> {
  const bell = new Bell(clock);
  const lane = laneOf(key);
  let working = false;
  const leaveFeed = watch((happening) => {
    if (laneOf(happening) !== lane) return;
    working = isWorking(happening, working);
    bell.ring();
  });
  const leaveDoor = door.watch((message) => {
    if (message.to === key.address) bell.ring();
  });
  try {
    let told = after;
    let toldWorking = false;
    let isReady = false;
    for (;;) {
      for await (const row of rowsAfter(key, told, { store, door })) {
        told = row.id;
        yield { event: 'message', id: String(row.id), data: chatMessage(row, key) };
      }
      if (!isReady) yield { event: 'ready', data: {} };
      isReady = true;
      if (working !== toldWorking) yield { event: 'activity', data: { working } };
      toldWorking = working;
      const woken = await bell.wait(QUIET_MS, left);
      if (woken === 'ended') return;
      if (woken === 'quiet') yield QUIET;
    }
  } finally {
    leaveFeed();
    leaveDoor();
  }
}

/** What may be shown by now, in order: nothing overtakes a message of ours that is still on its way. */
async function* rowsAfter(
  key: ConversationKey,
  after: number,
  { store, door }: Pick<ChatStreamOptions, 'store' | 'door'>,
): AsyncGenerator<TranscriptRow> {
  for (let last = after; ; ) {
    const rows = await store.transcript(key, { after: last, limit: PAGE });
    for (const row of rows) {
      if (row.delivery?.status === 'waiting' && !door.wasPublished(row.delivery.key)) return;
      if (row.delivery?.status !== 'parked') yield row;
      last = row.id;
    }
    if (rows.length < PAGE) return;
  }
}

/** Whether the house is busy with an answer: it has asked something of the world, and not yet spoken. */
function isWorking(happening: Happening, before: boolean): boolean {
  switch (happening.kind) {
    case 'effect':
      return before || ANSWERED_LATER.has(happening.effect);
    case 'said':
    case 'parked':
      return false;
    default:
      return before;
  }
}

const ANSWERED_LATER: ReadonlySet<string> = new Set([
  'findOpenings',
  'holdOpening',
  'bookAppointment',
  'confirmAppointment',
  'cancelAppointment',
  'moveAppointment',
  'findAppointments',
  'findPatient',
  'findWaiting',
]);

/** What the house keeps beside the words of a transcript's row. */
interface Detail {
  id?: string;
  kind?: string;
  file?: ChatMessage['file'];
  choices?: ChatMessage['choices'];
  awaiting?: string | null;
}

/** A row of the transcript as the page gets it. */
export function chatMessage(row: TranscriptRow, { address }: ConversationKey): ChatMessage {
  const detail = (row.detail ?? {}) as Detail; // Written by this house, with the row.
  const own = `${address}/`;
  return {
    id: row.id,
    who: row.who,
    // What a machine heard in a voice note is for people of the clinic: its sender has the recording.
    text: detail.kind === 'voice-note' ? '' : row.text,
    at: new Date(row.at).toISOString(),
    ownId: detail.id?.startsWith(own) ? detail.id.slice(own.length) : null,
    kind: detail.kind ?? 'text',
    file: detail.file ?? null,
    choices: detail.choices ?? [],
    awaiting: detail.awaiting ?? null,
    key: row.delivery?.key ?? null,
    status: row.delivery?.status ?? null,
  };
}
