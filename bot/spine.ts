import type { DocumentReader } from '../adapters/documents/documents.ts';
import { AdapterError } from '../adapters/error.ts';
import type { ConversationKey, Store } from '../storage/store.ts';
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
  const { files } = parts;
  const sender = (key: ConversationKey) => senderIn(wards, key);
  const attention = openAttention(
    ({ clinic, channel }) => wards.get(clinic)?.channels.get(channel) ?? null,
    log,
  );
  const fetching: FetchOptions | null = files ? { files, sender, clock, log } : null;
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
    burstPauseMs: ({ clinic, channel }) => {
      const {
        channels,
        clinic: { rules },
      } = wardOf(wards, clinic);
      // Who is on the phone has said what they say.
      return channels.get(channel)?.answersInline ? 0 : (parts.burstPauseMs ?? rules.burstPauseMs);
    },
    isToFetch: (row) => {
      const event = eventOf(row);
      if (fetching !== null && fileToFetch(event, sender(row)) !== null) return true;
      return voiceNoteIn(event) !== null && wardOf(wards, row.clinic).hearing !== null;
    },
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
  const takeOver = ({ died }: { died: boolean }) => {
    if (died) onItsWay.othersEnded();
    const takeUp = async () => {
      await outbox.catchUp();
      await (died ? lanes.takeOver() : lanes.sweep());
    };
    activity.during(takeUp).catch((error) => {
      log.error({ err: error }, 'the store failed; what others left waits');
      clock.at(clock.now() + STORE_REST_MS, () => takeOver({ died }));
    });
  };
  const letGo = () => {
    outbox.letGo();
    lanes.letGo();
  };
  return { lanes, turns, outbox, settling, alarm, resume, takeOver, letGo };
}

const STORE_REST_MS = 1_000;

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
