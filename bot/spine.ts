import type { DocumentReader } from '../adapters/documents/documents.ts';
import { AdapterError } from '../adapters/error.ts';
import type { ConversationKey, NewInboxRow, Store } from '../storage/store.ts';
import { openAttention } from './attention.ts';
import { begunRow } from './begin.ts';
import type { Hands } from './carry-out.ts';
import type { Clock } from './clock.ts';
import { type FetchOptions, fileToFetch, withFile } from './files/fetch-file.ts';
import type { FileStore } from './files/files.ts';
import type { Feed } from './happening.ts';
import type { Activity } from './lanes/activity.ts';
import { Alarm } from './lanes/alarm.ts';
import { laneOf } from './lanes/lane-name.ts';
import { Lanes } from './lanes.ts';
import type { Log } from './log.ts';
import { OnItsWay } from './outbox/on-its-way.ts';
import { Settling } from './outbox/settling.ts';
import { Outbox } from './outbox.ts';
import { voiceNoteIn } from './outside/hearing.ts';
import type { Random } from './random.ts';
import type { Measures } from './seen/measures.ts';
import type { Tracing } from './seen/tracing.ts';
import { eventOf } from './turn/inbox-event.ts';
import { Turns } from './turns.ts';
import { senderIn, setTheScene, type Wards, wardOf } from './ward.ts';

export interface SpineParts {
  store: Store;
  clock: Clock;
  random: Random;
  newId: () => string;
  log: Log;
  activity: Activity;
  feed: Feed;
  measures: Measures;
  tracing: Tracing;
  burstPauseMs?: number;
  files?: FileStore;
  reader?: DocumentReader;
}

/** What every message goes through: lanes, turns, outbox. */
export interface Spine {
  lanes: Lanes;
  turns: Turns;
  outbox: Outbox;
  settling: Settling;
  /** Rings when a timer is due, or rows wait in the store. */
  alarm: Alarm;
  /** Takes up whatever an earlier process left undone. */
  resume(): Promise<void>;
  /** Takes up whatever another process left undone. */
  takeOver(after: { died: boolean }): void;
  /** Others have taken over what this process had in hand. */
  letGo(): void;
}

/** Ties the spine together: turns hand their effects to the outbox, whose answers come back through the lanes. */
export function openSpine(wards: Wards, parts: SpineParts): Spine {
  const { store, clock, log, activity, feed, measures, tracing } = parts;
  const settling = new Settling(store, parts);
  const fetching = fetchingOf(wards, parts);
  const attention = openAttention(
    ({ clinic, channel }) => wards.get(clinic)?.channels.get(channel) ?? null,
    log,
  );
  const turns = new Turns({
    store,
    now: () => clock.now(),
    setTheScene: (key, language) => setTheScene(wards, parts, { key, language }),
    lanesOf: (key) =>
      [...wardOf(wards, key.clinic).channels.keys()].map((channel) => laneOf({ ...key, channel })),
    bring: async (key, event) => {
      const fetched = fetching ? await withFile(key, event, fetching) : event;
      return wardOf(wards, key.clinic).hearing?.withWords(key, fetched) ?? fetched;
    },
    advisingOf: ({ clinic }) => wardOf(wards, clinic).advising,
    timerSet: (at) => ringAt(at),
    committing: () => settling.ride(),
    measures,
    tracing,
    committed: (key, { record, happenings }) => {
      feed.tell(happenings);
      attention.turnTaken(record);
      outbox.carryOut(key, record.outbox);
    },
  });
  const lanes = new Lanes({
    store,
    turns,
    clock,
    activity,
    log,
    burstPauseMs: (key) => burstPauseOf(wards, key, parts.burstPauseMs),
    isToFetch: (row) => isToFetch(wards, row, fetching),
    takeInHand: (effects) => outbox.takeInHand(effects),
    readyLater: (at) => alarm.set(at),
  });
  const hands = handsOf(wards, { ...parts, lanes });
  const onItsWay = new OnItsWay(clock, hands);
  const outbox = new Outbox({ ...parts, lanes, hands, onItsWay, settling });
  /** Where the store is shared, its engine rings for whatever waits, in one of the processes. */
  const ringAt = (at: number | null) => {
    if (at !== null && !store.sharing) alarm.set(at);
  };
  const sweep = async () => ringAt(await lanes.sweep());
  const alarm = new Alarm(clock, () => {
    activity.during(sweep).catch((error) => {
      log.error({ err: error }, 'the store failed; timers wait');
      alarm.set(clock.now() + STORE_REST_MS);
    });
  });
  const resume = async () => {
    // Effects first: what patients wrote meanwhile is heard after their answers.
    onItsWay.othersEnded();
    await outbox.catchUp();
    await sweep();
  };
  const takeOver = (after: { died: boolean }) => takeOverFrom(after, { onItsWay, outbox, lanes }, parts);
  const letGo = () => {
    outbox.letGo();
    lanes.letGo();
  };
  return { lanes, turns, outbox, settling, alarm, resume, takeOver, letGo };
}

/** How long what needs the store waits after it failed. */
const STORE_REST_MS = 1_000;

/** Takes up what another process had in hand, however often the store fails meanwhile. */
function takeOverFrom(
  { died }: { died: boolean },
  spine: { onItsWay: OnItsWay; outbox: Outbox; lanes: Lanes },
  parts: Pick<SpineParts, 'activity' | 'clock' | 'log'>,
): void {
  const { onItsWay, outbox, lanes } = spine;
  const { activity, clock, log } = parts;
  if (died) onItsWay.othersEnded();
  const takeUp = async () => {
    await outbox.catchUp();
    await (died ? lanes.takeOver() : lanes.sweep());
  };
  activity.during(takeUp).catch((error) => {
    log.error({ err: error }, 'the store failed; what others left waits');
    clock.at(clock.now() + STORE_REST_MS, () => takeOverFrom({ died }, spine, parts));
  });
}

/** With what files of patients are fetched; null where the house keeps none. */
function fetchingOf(wards: Wards, { files, clock, log }: SpineParts): FetchOptions | null {
  return files ? { files, sender: (key) => senderIn(wards, key), clock, log } : null;
}

/** Milliseconds that a message waits for what follows. Who is on the phone has said what they say. */
function burstPauseOf(wards: Wards, { clinic, channel }: ConversationKey, given: number | undefined): number {
  const ward = wardOf(wards, clinic);
  return ward.channels.get(channel)?.answersInline ? 0 : (given ?? ward.clinic.rules.burstPauseMs);
}

/** Whether a row brings a file, or a voice note that can be heard, which is fetched before its turn. */
function isToFetch(wards: Wards, row: NewInboxRow, fetching: FetchOptions | null): boolean {
  const event = eventOf(row);
  if (fetching !== null && fileToFetch(event, fetching.sender(row)) !== null) return true;
  return voiceNoteIn(event) !== null && wardOf(wards, row.clinic).hearing !== null;
}

type PartsOfHands = Pick<SpineParts, 'store' | 'clock' | 'files' | 'reader'> & Pick<Spine, 'lanes'>;

function handsOf(wards: Wards, { store, clock, files, reader, lanes }: PartsOfHands): Hands {
  return {
    store,
    files: files ?? null,
    reader: reader ?? null,
    clinic: (id) => wardOf(wards, id).clinic,
    scheduling: (clinic) => wardOf(wards, clinic).scheduling,
    begin: async (conversation, event) => {
      if (event.pursuit === undefined) throw new TypeError('What goes on is followed by its key');
      const at = clock.now();
      await lanes.arrive(begunRow(conversation, event, { key: event.pursuit.key, at }));
    },
    sender: (conversation) => {
      try {
        return senderIn(wards, conversation);
      } catch (cause) {
        throw new AdapterError('refused', 'Deliver: the clinic no longer has this channel', { cause });
      }
    },
    dropsRepeats: ({ clinic, channel }) => wards.get(clinic)?.channels.get(channel)?.dropsRepeats === true,
    tellsWithinMs: ({ clinic, channel }) => wards.get(clinic)?.channels.get(channel)?.tellsWithinMs,
    now: (clinic) => wardOf(wards, clinic).zone.iso(clock.now()),
  };
}
