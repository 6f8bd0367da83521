import type { Store } from '../../storage/store.ts';
import { systemClock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import { besideUnstored, type Unstored } from './beside.ts';
import { runCrew } from './crew.ts';
import { alike, unlike } from './dialog.ts';
import { withoutStore } from './no-store.ts';
import type { Place } from './place.ts';
import { recording, type Written } from './recording-store.ts';
import { median, percentile, rounded } from './statistics.ts';
import { runTurns, type TurnsRan, type TurnsRun } from './turns-run.ts';

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
  /** Processes that share the store; more than one is for PostgreSQL, as fast as they are done. @default 1 */
  workers?: number;
  seed: string;
  /** Where rows are kept, anew for every round. */
  openPlace(): Promise<Place>;
}

/** One measurement, as `recado bench turns --json` prints it. */
export interface TurnsResult {
  bench: 'turns';
  store: 'sqlite' | 'postgres';
  conversations: number;
  workers: number;
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
  /** The same where no text was ever written before; patients do write alike. Null at a given pace, and of several. */
  unseen: Pick<TurnsResult, 'turnsPerSecond' | 'ratios'> | null;
  /** At a given pace: the same house where nothing is stored, and ours to it. Else null. */
  unstored: Unstored | null;
}

interface Round {
  store: Store['name'];
  ours: number;
  unseen: number | null;
  references: Record<string, number>;
  latencies: number[];
  /** Of the same house without a store; null where none was measured. */
  unstored: number[] | null;
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
    workers: options.workers ?? 1,
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
      first.unseen === null
        ? null
        : {
            turnsPerSecond: middle(({ unseen }) => unseen!),
            ratios: ofEach(({ unseen, references }, name) => unseen! / references[name]!, 2),
          },
    unstored: besideUnstored(
      rounds.flatMap(({ latencies, unstored }) => (unstored ? [{ ours: latencies, unstored }] : [])),
    ),
  };
}

/** Has the code that a turn takes compiled as it is in a house that has been at work. Drivers are so from the start. */
async function warmUp(options: TurnsOptions): Promise<void> {
  if (options.warmUp === 0) return;
  await using place = await options.openPlace();
  const crowd = { conversations: CROWD, messages: options.warmUp, perSecond: null, writes: unlike() };
  await runTurns({ ...options, ...crowd, seed: `${options.seed}/warm-up` }, await place.open(systemClock()));
}

async function measure(options: TurnsOptions, round: number): Promise<Round> {
  const run = { ...options, seed: `${options.seed}/${round}`, writes: alike };
  const { perSecond, workers = 1 } = options;
  const ours = await inPlace(options, (place) => (workers > 1 ? byCrew(place, options) : runOn(place, run)));
  const unstored =
    perSecond === null ? null : await inPlace(options, (place) => runOn(place, run, withoutStore));
  const unseen =
    perSecond === null && workers === 1
      ? await inPlace(options, (place) => runOn(place, { ...run, writes: unlike() }))
      : null;
  const references = await inPlace(options, (place) => writeAgain(place, run));
  return {
    ...ours,
    ours: ours.turns / ours.seconds,
    unseen: unseen && unseen.turns / unseen.seconds,
    unstored: unstored?.latencies ?? null,
    references,
  };
}

/** By several processes that share the store. */
async function byCrew(
  { store, where }: Place,
  options: TurnsOptions,
): Promise<TurnsRan & Pick<Place, 'store'>> {
  if ('file' in where) throw new RangeError('SQLite belongs to one process: several need --store postgres');
  return { ...(await runCrew(options.workers ?? 1, { ...options, ...where })), store };
}

async function inPlace<T>({ openPlace }: TurnsOptions, measured: (place: Place) => Promise<T>): Promise<T> {
  await using place = await openPlace();
  return await measured(place); // Before the place is gone.
}

async function runOn(place: Place, run: TurnsRun, as: (store: Store) => Store = (store) => store) {
  return { ...(await runTurns(run, as(await place.open(systemClock())))), store: place.store };
}

/**
 * The same turns by bare drivers, in turns a second. They are recorded in a run of its own: to keep all that was ever
 * written costs the one who is measured a tenth of its time.
 */
async function writeAgain(place: Place, run: TurnsRun): Promise<Record<string, number>> {
  const written: Written[] = [];
  const store = recording(await place.open(systemClock()), written);
  await runTurns({ ...run, perSecond: null }, store, () => void written.splice(0));
  const references: Record<string, number> = {};
  for (const [name, write] of Object.entries(place.references)) {
    references[name] = await write(written, run.conversations);
  }
  return references;
}
