import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Store } from '../../storage/store.ts';
import { systemClock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import { type House, openHouse } from '../house.ts';
import { silentLog } from '../log.ts';
import { idsFrom, random } from '../random.ts';
import { openAgendaOf } from '../registry.ts';
import { openMetrics } from '../seen/metrics.ts';
import { alike, unlike, type Writes } from './dialog.ts';
import { withoutStore } from './no-store.ts';
import { atPace } from './pace.ts';
import { openPatients, type Patients } from './patients.ts';
import type { Place } from './place.ts';
import { recording, type Written } from './recording-store.ts';
import { median, percentile, rounded } from './statistics.ts';
import { addressOf } from './webhook-client.ts';

/** Conversations at once while the house is warmed up. */
const CROWD = 64;

export interface TurnsOptions {
  clinic: Clinic;
  conversations: number;
  /** Messages in all, in each round. */
  messages: number;
  /** Messages before all rounds that are not measured: a house runs for weeks, and is slow in its first seconds. */
  warmUp: number;
  rounds: number;
  /** Messages a second, whether or not the ones before are done; null: as fast as they are done. */
  perSecond: number | null;
  seed: string;
  /** Where rows are kept, anew for every round. */
  openPlace(): Promise<Place>;
}

/** One measurement, as `recado bench turns --json` prints it. */
export interface TurnsResult {
  bench: 'turns';
  store: 'sqlite' | 'postgres';
  conversations: number;
  turnsPerSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** The longest that the event loop was held up. */
  stallMs: number;
  /** What it was held up for at the 99th percentile, of the milliseconds of each round. */
  delayP99Ms: number;
  driver: string;
  /** Turns a second of bare drivers, by their names. */
  references: Record<string, number>;
  /** Ours to each of them. */
  ratios: Record<string, number>;
  perSecond: number | null;
  /** The same where no text was ever written before; patients do write alike. Null at a given pace. */
  unseen: Pick<TurnsResult, 'turnsPerSecond' | 'ratios'> | null;
  /** At a given pace: how long the same house takes that stores nothing, and ours to it. Else null. */
  unstored: { p50Ms: number; p99Ms: number; ratios: { p50: number; p99: number } } | null;
}

interface Round {
  store: Store['name'];
  ours: number;
  unseen: number;
  references: Record<string, number>;
  latencies: number[];
  /** Of the same house without a store. */
  unstored: number[];
  stallMs: number;
  delayP99Ms: number;
  driver: string;
}

/**
 * Whole turns of the house, text in and reply row durable, beside bare drivers that write the same rows in
 * the same round. A round measures both, so that a busy machine slows both.
 */
export async function benchTurns(options: TurnsOptions): Promise<TurnsResult> {
  await warmUp(options);
  const rounds: Round[] = [];
  for (let round = 0; round < options.rounds; round++) rounds.push(await measure(options, round));
  const [first] = rounds;
  if (!first) throw new RangeError('A measurement has at least one round');
  const latencies = rounds.flatMap((round) => round.latencies);
  const middle = (pick: (round: Round) => number) => rounded(median(rounds.map(pick)), 0);
  const ofEach = (pick: (round: Round, name: string) => number, digits: number) =>
    Object.fromEntries(
      Object.keys(first.references).map((name) => [
        name,
        rounded(median(rounds.map((round) => pick(round, name))), digits),
      ]),
    );
  return {
    bench: 'turns',
    store: first.store,
    conversations: options.conversations,
    turnsPerSecond: middle(({ ours }) => ours),
    p50Ms: rounded(percentile(latencies, 0.5)),
    p99Ms: rounded(percentile(latencies, 0.99)),
    stallMs: rounded(Math.max(...rounds.map(({ stallMs }) => stallMs)), 1),
    delayP99Ms: rounded(median(rounds.map(({ delayP99Ms }) => delayP99Ms)), 1),
    driver: first.driver,
    references: ofEach(({ references }, name) => references[name]!, 0),
    ratios: ofEach(({ ours, references }, name) => ours / references[name]!, 2),
    perSecond: options.perSecond,
    unseen:
      options.perSecond === null
        ? {
            turnsPerSecond: middle(({ unseen }) => unseen),
            ratios: ofEach(({ unseen, references }, name) => unseen / references[name]!, 2),
          }
        : null,
    unstored: options.perSecond === null ? null : besideUnstored(rounds),
  };
}

function besideUnstored(rounds: readonly Round[]): TurnsResult['unstored'] {
  const at = (share: number) =>
    rounded(
      percentile(
        rounds.flatMap(({ unstored }) => unstored),
        share,
      ),
    );
  const ratio = (share: number) =>
    rounded(
      median(
        rounds.map(({ latencies, unstored }) => percentile(latencies, share) / percentile(unstored, share)),
      ),
    );
  return { p50Ms: at(0.5), p99Ms: at(0.99), ratios: { p50: ratio(0.5), p99: ratio(0.99) } };
}

/** Has the code that a turn takes compiled as it is in a house that has been at work. Drivers are so from the start. */
async function warmUp(options: TurnsOptions): Promise<void> {
  if (options.warmUp === 0) return;
  await using place = await options.openPlace();
  const crowd = { conversations: CROWD, messages: options.warmUp, perSecond: null, writes: unlike() };
  await runHouse({ ...options, ...crowd, seed: `${options.seed}/warm-up` }, await place.open(systemClock()));
}

async function measure(options: TurnsOptions, round: number): Promise<Round> {
  const run = { ...options, seed: `${options.seed}/${round}`, writes: alike };
  const { perSecond } = options;
  const ours = await inPlace(options, (place) => runOn(place, run));
  const unstored =
    perSecond === null ? null : await inPlace(options, (place) => runOn(place, run, withoutStore));
  const unseen =
    perSecond === null ? await inPlace(options, (place) => runOn(place, { ...run, writes: unlike() })) : null;
  const references = await inPlace(options, (place) => writeAgain(place, run));
  return {
    ...ours,
    ours: ours.turns / ours.seconds,
    unseen: unseen ? unseen.turns / unseen.seconds : 0,
    unstored: unstored?.latencies ?? [],
    references,
  };
}

async function inPlace<T>({ openPlace }: TurnsOptions, measured: (place: Place) => Promise<T>): Promise<T> {
  await using place = await openPlace();
  return await measured(place); // Before the place is gone.
}

async function runOn(place: Place, run: Run, as: (store: Store) => Store = (store) => store) {
  return { ...(await runHouse(run, as(await place.open(systemClock())))), store: place.store };
}

/**
 * The same turns by bare drivers, in turns a second. They are recorded in a run of its own: to keep all that was ever
 * written costs the one who is measured a tenth of its time.
 */
async function writeAgain(place: Place, run: Run): Promise<Record<string, number>> {
  const written: Written[] = [];
  const store = recording(await place.open(systemClock()), written);
  await runHouse({ ...run, perSecond: null }, store, () => written.splice(0));
  const references: Record<string, number> = {};
  for (const [name, write] of Object.entries(place.references)) {
    references[name] = await write(written, run.conversations);
  }
  return references;
}

interface Run extends TurnsOptions {
  writes: Writes;
}

/** `begins` is told when everyone has agreed, and what is measured begins. */
async function runHouse(options: Run, store: Store, begins: () => void = () => {}) {
  const clock = systemClock();
  const chance = random(options.seed);
  const newId = idsFrom(chance);
  const { clinic } = options;
  const patients = openPatients(clock);
  const house = await openHouse({
    clinics: new Map([[clinic.id, clinic]]),
    store,
    clock,
    random: chance,
    newId,
    log: silentLog(),
    burstPauseMs: 0,
    measures: openMetrics().measures, // As in `recado serve`: whatever is measured there costs here.
    channelsOf: () => [patients.channel],
    schedulingOf: async () => openAgendaOf(clinic, { store, clock, newId }),
  });
  const send = sender(house, clinic.id, newId);
  await agree(options, send, house);
  begins();
  let turns = 0;
  house.watch(({ kind }) => {
    if (kind === 'turn') turns += 1;
  });
  const latencies: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  if (options.perSecond === null) await asFastAsDone(options, send, patients, latencies);
  else await comeAtPace(options, send, latencies, options.perSecond);
  await house.idle();
  const seconds = (performance.now() - began) / 1000;
  delay.disable();
  const { driver } = store;
  await house.close();
  await store.close();
  return {
    turns,
    seconds,
    latencies,
    stallMs: delay.max / 1e6,
    delayP99Ms: delay.percentile(99) / 1e6,
    driver,
  };
}

type Send = (patient: number, text: string) => Promise<void>;

function sender(house: House, clinic: string, newId: () => string): Send {
  return async (patient, text) => {
    const message = {
      externalId: newId(),
      from: addressOf(patient),
      sentAt: '2026-03-10T15:15:00Z',
      content: { kind: 'text', text } as const,
    };
    await house.receive(clinic, 'bench', { messages: [message], receipts: [] });
  };
}

/** Everyone has been greeted, and has agreed to the use of their data: what is measured is the daily round. */
async function agree({ conversations }: TurnsOptions, send: Send, house: House): Promise<void> {
  for (let patient = 0; patient < conversations; patient++) {
    await send(patient, 'quiero una cita');
    await house.idle();
    await send(patient, 'sí');
    await house.idle();
    await send(patient, 'olvídelo');
    await house.idle();
  }
}

/** Every patient writes when they have been replied to: the reply's row is durable then, and it is on its way. */
async function asFastAsDone(
  { conversations, messages, writes }: Run,
  send: Send,
  patients: Patients,
  latencies: number[],
): Promise<void> {
  const each = Math.ceil(messages / conversations);
  const one = async (patient: number) => {
    for (let at = 0; at < each; at++) {
      const began = performance.now();
      await Promise.all([patients.reply(patient), send(patient, writes(patient, at))]);
      latencies.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: conversations }, (_, patient) => one(patient)));
}

/** Messages come at their own pace, whether or not the house keeps up. */
async function comeAtPace(
  { conversations, messages, writes }: Run,
  send: Send,
  latencies: number[],
  perSecond: number,
): Promise<void> {
  const all = Array.from({ length: messages }, (_, at) => at);
  await atPace(all, perSecond, async (at) => {
    const asked = performance.now();
    const patient = at % conversations;
    await send(patient, writes(patient, Math.floor(at / conversations)));
    latencies.push(performance.now() - asked);
  });
}
