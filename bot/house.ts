import type { Received, Sender } from '../adapters/channels/channel.ts';
import type { DocumentReader } from '../adapters/documents/documents.ts';
import type { Scheduling } from '../adapters/scheduling/scheduling.ts';
import type { Transcriber } from '../adapters/speech/speech.ts';
import type { Adviser } from '../adapters/understanding/understanding.ts';
import type { ConversationEvent } from '../flows/events.ts';
import type { ConversationKey, Store } from '../storage/store.ts';
import { begunRow, untilOf } from './begin.ts';
import type { Clock } from './clock.ts';
import type { Clinic } from './config.ts';
import { type Door, openDoor, type Trouble } from './door.ts';
import type { FileStore } from './files/files.ts';
import { type Listener, openFeed } from './happening.ts';
import { Activity } from './lanes/activity.ts';
import { keyOf } from './lanes/lane-name.ts';
import type { Lanes } from './lanes.ts';
import { isSocket, listenTo } from './listening.ts';
import type { Log } from './log.ts';
import { openAdvising } from './outside/advising.ts';
import { openHearing } from './outside/hearing.ts';
import type { Random } from './random.ts';
import { storingOnly } from './receive.ts';
import { register } from './register.ts';
import { measuredScheduling } from './seen/measured-scheduling.ts';
import { type Measures, unmeasured } from './seen/measures.ts';
import { type Tracing, untraced } from './seen/tracing.ts';
import { sharedWork } from './shared-work.ts';
import { openSpine, type Spine } from './spine.ts';
import { questionOf } from './turn/scene.ts';
import { openWard, setTheScene, type Ward, type WardOptions, type Wards, wardOf } from './ward.ts';

/** What a house is made of. Whoever opens the store closes it, after the house. */
export interface HouseOptions {
  clinics: ReadonlyMap<string, Clinic>;
  store: Store;
  clock: Clock;
  random: Random;
  newId: () => string;
  log: Log;
  /** The channels of a clinic, opened for it. */
  channelsOf(clinic: Clinic): readonly Sender[] | Promise<readonly Sender[]>;
  /** Where a clinic's appointments are kept. */
  schedulingOf(clinic: Clinic): Promise<Scheduling>;
  /** Whom a clinic asks what words mean, and how often in a day. Absent, or null: it asks nobody. */
  adviserOf?(clinic: Clinic): Promise<{ adviser: Adviser; asksPerDay: number } | null>;
  /** By whom a clinic has voice notes written down, and how many in a day. Absent, or null: by nobody. */
  transcriberOf?(clinic: Clinic): Promise<{ transcriber: Transcriber; notesPerDay: number } | null>;
  /** Where the files of patients are kept. Absent: they stay with the channels that brought them. */
  files?: FileStore;
  /** Reads the orders that patients send. Absent: a person does. Whoever opens it closes it. */
  reader?: DocumentReader;
  /** Milliseconds that a message which says next to nothing waits for what follows. Absent: the clinic's rule. */
  burstPauseMs?: number;
  /** Told of everything, from what is resumed at start-up on. */
  watch?: Listener;
  /** Told of what the house does. @default nobody counts */
  measures?: Measures;
  /** Notes each message's way. @default nothing is traced */
  tracing?: Tracing;
}

/** A dialog that the clinic begins. */
export type DueEvent = Extract<ConversationEvent, { type: 'dialog.due' }>;
export type AgentEvent = Extract<ConversationEvent, { type: `agent.${string}` }>;

/** What is in hand when the house closes may take this long to end. The rest is in the store. */
const GRACE_MS = 10_000;

/** The whole front desk at work. */
export interface House extends AsyncDisposable {
  readonly store: Store;
  /** Told of what the house does, and of what its doors see. */
  readonly measures: Measures;
  clinics(): Clinic[];
  /** @throws RangeError that lists the clinics there are. */
  clinic(id: string): Clinic;
  scheduling(clinic: string): Scheduling;
  /** A clinic's channel, by the name it goes by here; null where there is no such clinic or channel. */
  channel(clinic: string, name: string): Sender | null;
  /** All channels of a clinic. @throws RangeError where there is no such clinic */
  channels(clinic: string): Sender[];
  /** Takes in what a channel brought; resolves when it is durable. @throws RangeError for no such origin. */
  receive(
    clinic: string,
    channel: string,
    received: Received,
  ): Promise<{ accepted: number; repeated: number }>;
  /**
   * The clinic has something to say or ask: said once for each `key`, when it disturbs nothing. Where it does not get
   * through, it goes on to the clinic's other channels. `repeated` where it was begun before, by whoever.
   */
  due(conversation: ConversationKey, event: DueEvent, key: string): Promise<'accepted' | 'repeated'>;
  /** An agent joins a conversation, speaks in it, or hands it back: once for each `key`, where there is one. */
  agent(conversation: ConversationKey, event: AgentEvent, key?: string): Promise<void>;
  /** The live feed, until what is returned is called. */
  watch(listener: Listener): () => void;
  /** The question now open in a conversation, as its patient sees it. */
  question(conversation: ConversationKey): Promise<ReturnType<typeof questionOf>>;
  /** Resolves when nothing is left to do until the clock moves or someone speaks. */
  idle(): Promise<void>;
  /** When an effect that failed, or was put off, is tried; null when none waits for that. */
  nextRetryAt(): number | null;
  /** What kept the last message that came from being stored, and when; null where it was stored. */
  trouble(): Trouble | null;
  /** How many conversations are held in memory because they have something to do. */
  lanesInMemory(): number;
  /** Puts a clinic's new configuration in the place of the old one. Turns under way end as they began. */
  replaceClinic(clinic: Clinic): Promise<void>;
  /** Takes in nothing more, finishes what is in hand, and leaves the rest in the store. */
  close(): Promise<void>;
}

/** Opens the house on its store, and resumes at once whatever an earlier process left undone. */
export async function openHouse(options: HouseOptions): Promise<House> {
  const { store, clock, log, measures = unmeasured, tracing = untraced } = options;
  const opening = openingOf(options, { measures });
  const wards = new Map<string, Ward>();
  for (const clinic of options.clinics.values()) {
    wards.set(clinic.id, await openWard(clinic, opening));
    await register(store, clinic);
  }
  const activity = new Activity();
  const feed = openFeed(log);
  if (options.watch) feed.watch(options.watch);
  const closing = new AbortController();
  const spine = openSpine(wards, { ...options, activity, feed, measures, tracing });
  const { outbox, settling } = spine;
  const lanes = store.sharing?.works === false ? storingOnly(store) : spine.lanes;
  const door = openDoor(wards, {
    spine,
    lanes,
    store,
    clock,
    activity,
    feed,
    measures,
    tracing,
    closing: closing.signal,
  });
  if (store.sharing) {
    const work = sharedWork(store.sharing, { spine, wards, clock, feed, closing: closing.signal });
    await store.sharing.join(work);
  }
  if (store.sharing?.works !== false) await spine.resume();
  const listening = listenToAll(wards, door, { clock, log, signal: closing.signal });
  const inHand = () => Promise.all([...listening, activity.idle()]);
  const close = () => closeHouse(wards, spine, { closing, inHand, clock });
  return {
    store,
    measures,
    clinics: () => [...wards.values()].map(({ clinic }) => clinic),
    clinic: (id) => wardOf(wards, id).clinic,
    scheduling: (id) => wardOf(wards, id).scheduling,
    channel: (id, name) => wards.get(id)?.channels.get(name) ?? null,
    channels: (id) => [...wardOf(wards, id).channels.values()],
    receive: (clinic, channel, received) => door.receive({ clinic, channel }, received),
    ...comingFromClinic({ lanes, clock, closing: closing.signal }),
    watch: feed.watch,
    question: async (conversation) => {
      const scene = setTheScene(wards, options, { key: conversation });
      return questionOf({ ...scene, loaded: await store.load(conversation) });
    },
    idle: async () => {
      do {
        await activity.idle();
        await settling.flush();
      } while (!activity.isIdle);
    },
    nextRetryAt: () => outbox.nextRetryAt(),
    trouble: door.trouble,
    lanesInMemory: () => spine.lanes.size,
    replaceClinic: async (clinic) => {
      const old = wards.get(clinic.id);
      wards.set(clinic.id, await openWard(clinic, opening));
      await old?.scheduling.close();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Takes in nothing more, lets what is in hand end within the grace, and leaves the rest in the store. */
async function closeHouse(
  wards: Wards,
  { alarm, outbox, settling }: Spine,
  { closing, inHand, clock }: { closing: AbortController; inHand(): Promise<unknown>; clock: Clock },
): Promise<void> {
  closing.abort(new Error('The house is closed'));
  alarm.clear();
  outbox.stop();
  await Promise.race([inHand(), clock.sleep(GRACE_MS)]);
  await settling.flush();
  for (const { scheduling } of wards.values()) await scheduling.close();
}

/** How what the clinic and its agents begin comes in: through the same lanes as what patients write. */
function comingFromClinic({
  lanes,
  clock,
  closing,
}: {
  lanes: Pick<Lanes, 'arrive'>;
  clock: Clock;
  closing: AbortSignal;
}): Pick<House, 'due' | 'agent'> {
  return {
    due: async (conversation, event, key) => {
      closing.throwIfAborted();
      const at = clock.now();
      const pursuit = { key, earlier: [], until: untilOf(event.about, at) };
      return lanes.arrive(begunRow(conversation, { ...event, pursuit }, { key, at }));
    },
    agent: async (conversation, event, key) => {
      closing.throwIfAborted();
      const at = clock.now();
      const externalId = key === undefined ? null : `agent:${key}`;
      await lanes.arrive({ ...keyOf(conversation), externalId, event, at, readyAt: at });
    },
  };
}

/** How a clinic's ward is opened in this house: what it counts, and whom it asks. */
function openingOf(options: HouseOptions, { measures }: { measures: Measures }): WardOptions {
  const { store, clock, log, files } = options;
  return {
    channelsOf: options.channelsOf,
    schedulingOf: async (clinic) =>
      measuredScheduling(await options.schedulingOf(clinic), clinic.id, measures),
    advisingOf: async (clinic) => {
      const asked = (await options.adviserOf?.(clinic)) ?? null;
      return asked && openAdvising(clinic, asked, { store, clock, log, measures });
    },
    hearingOf: async (clinic) => {
      const asked = (files && (await options.transcriberOf?.(clinic))) ?? null;
      return asked && files ? openHearing(clinic, asked, { store, files, clock, log, measures }) : null;
    },
  };
}

/** Stays connected to every channel of the house that is a socket; each promise ends with `signal`. */
function listenToAll(
  wards: Wards,
  door: Door,
  { clock, log, signal }: { clock: Clock; log: Log; signal: AbortSignal },
): Promise<void>[] {
  return [...wards.values()].flatMap(({ clinic, channels }) =>
    [...channels.values()].filter(isSocket).map((channel) => {
      const origin = { clinic: clinic.id, channel: channel.name };
      return listenTo(channel, (received) => door.receive(origin, received), { clock, log, signal });
    }),
  );
}
