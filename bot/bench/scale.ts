import type { Store } from '../../storage/store.ts';
import { systemClock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import { type Random, random } from '../random.ts';
import { fill, greet, lengthen } from './fill.ts';
import { type MeasuredHouse, openMeasured } from './house-process.ts';
import type { Place } from './place.ts';
import { median, percentile, rounded } from './statistics.ts';
import { addressOf } from './webhook-client.ts';

export interface ScaleOptions {
  clinic: Clinic;
  /** How many conversations rest in the store, from few to many: the first is what others are compared to. */
  sizes: readonly number[];
  /** Messages of the long conversation. */
  history: number;
  rounds: number;
  /** Messages written in each round, one after the other. */
  messages: number;
  seed: string;
  openPlace(): Promise<Place>;
  progress(doing: string): void;
}

/** One measurement, as `recado bench scale --json` prints it. */
export interface ScaleResult {
  bench: 'scale';
  store: Store['name'];
  /** Conversations at rest. */
  conversations: number;
  /** Messages that the conversation which was written to had before. */
  history: number;
  p50Ms: number;
  p99Ms: number;
  /** Memory in use above a house with no conversation, after the same work. Megabytes. */
  heapMb: number;
  residentMb: number;
  driver: string;
  /** In the same rounds: with the fewest conversations, or in a conversation without a history. */
  references: { p50Ms: number; p99Ms: number };
  ratios: { p50: number; p99: number };
}

/** A house on a store with so many conversations, and which of them are written to. */
interface Subject {
  conversations: number;
  history: number;
  house: MeasuredHouse;
  pick(chance: Random): string;
  rounds: number[][];
}

const MB = 2 ** 20;

/**
 * How long a turn takes, and how much memory a house does, by the number of conversations in its store; and by
 * the length of the conversation. Houses are open side by side and take turns, so that a busy machine slows all.
 */
export async function benchScale(options: ScaleOptions): Promise<ScaleResult[]> {
  await using opened = new AsyncDisposableStack();
  const empty = await openSubject(options, { conversations: 0, opened });
  const subjects: Subject[] = [];
  let about: Pick<Store, 'name' | 'driver'> = empty.about;
  for (const conversations of options.sizes) {
    options.progress(`${conversations} conversations`);
    const made = await openSubject(options, { conversations, opened });
    subjects.push(made.subject);
    about = made.about;
  }
  const [fewest] = subjects;
  if (!fewest) throw new RangeError('A measurement has at least one size');
  const long: Subject = { ...fewest, history: options.history, pick: () => LONG, rounds: [] };
  const fresh: Subject = { ...fewest, rounds: [] };
  options.progress('measuring');
  await takeTurns([empty.subject, ...subjects, long, fresh], options);
  const idle = await empty.subject.house.ask('memory', {});
  const results: ScaleResult[] = [];
  for (const [subject, reference] of [
    ...subjects.map((one) => [one, fewest] as const),
    [long, fresh] as const,
  ]) {
    const { heapBytes, residentBytes } = await subject.house.ask('memory', {});
    results.push({
      bench: 'scale',
      store: about.name,
      conversations: subject.conversations,
      history: subject.history,
      p50Ms: rounded(percentile(subject.rounds.flat(), 0.5)),
      p99Ms: rounded(percentile(subject.rounds.flat(), 0.99)),
      heapMb: rounded((heapBytes - idle.heapBytes) / MB, 1),
      residentMb: rounded((residentBytes - idle.residentBytes) / MB, 1),
      driver: about.driver,
      ...beside(subject, reference),
    });
  }
  return results;
}

/** The long conversation's patient, beside all the others. */
const LONG = addressOf(99_999);

async function openSubject(
  { clinic, seed, history, sizes, openPlace }: ScaleOptions,
  { conversations, opened }: { conversations: number; opened: AsyncDisposableStack },
): Promise<{ subject: Subject; about: Pick<Store, 'name' | 'driver'> }> {
  const place = opened.use(await openPlace());
  const store = await place.open(systemClock());
  if (conversations > 0) {
    const pattern = await greet(store, clinic, seed);
    await fill(store, pattern, range(1, conversations));
    if (conversations === sizes[0]) await lengthen(store, pattern, { address: LONG, messages: history });
  }
  await store.close();
  const house = opened.use(await openMeasured({ place: place.where, secret: seed, seed }));
  const pick = (chance: Random) => addressOf(chance.int(Math.max(1, conversations)));
  const subject = { conversations, history: 0, house, pick, rounds: [] };
  return { subject, about: { name: store.name, driver: store.driver } };
}

function* range(from: number, to: number): Generator<number> {
  for (let at = from; at < to; at++) yield at;
}

/** Every house in every round, the same texts; the first round warms them up. */
async function takeTurns(
  subjects: readonly Subject[],
  { rounds, messages, seed }: ScaleOptions,
): Promise<void> {
  for (let round = 0; round <= rounds; round++) {
    const chance = random(`${seed}/${round}`);
    for (const { house, pick, rounds: measured } of subjects) {
      const letters = Array.from({ length: messages }, (_, at) => ({
        address: pick(chance),
        text: TEXTS[at % TEXTS.length]!,
      }));
      const { ms } = await house.ask('write', { letters });
      if (round > 0) measured.push(ms);
    }
  }
}

const TEXTS = ['Buenos días', '¿a qué hora atienden los sábados?', '¿dónde quedan?', 'gracias'];

function beside(subject: Subject, reference: Subject): Pick<ScaleResult, 'references' | 'ratios'> {
  const at = (share: number) => rounded(percentile(reference.rounds.flat(), share));
  const ratio = (share: number) => {
    const ratios = subject.rounds.map(
      (ms, round) => percentile(ms, share) / percentile(reference.rounds[round]!, share),
    );
    return rounded(median(ratios));
  };
  return { references: { p50Ms: at(0.5), p99Ms: at(0.99) }, ratios: { p50: ratio(0.5), p99: ratio(0.99) } };
}
