import type { Store } from '../../storage/store.ts';
import { systemClock } from '../clock.ts';
import { besideUnstored, type Compared, compared, overRounds, type Unstored, withBare } from './beside.ts';
import { openMeasured } from './house-process.ts';
import { type BenchSetup, MEASURED } from './house-wire.ts';
import type { Place } from './place.ts';
import { addressOf, type Posted, postAll, webhooksFor } from './webhook-client.ts';

export interface WebhooksOptions {
  /** Webhooks in each round. */
  count: number;
  rounds: number;
  /** Patients who write them. */
  conversations: number;
  /** Connections of whoever posts them: so many are on their way at once, and no more. */
  connections: number;
  /** How many a second, whether or not the house keeps up; null: each as soon as one before it is answered. */
  perSecond: number | null;
  seed: string;
  openPlace(): Promise<Place>;
}

/** One measurement, as `recado bench webhooks --json` prints it. */
export interface WebhooksResult extends Compared {
  bench: 'webhooks';
  store: Store['name'];
  conversations: number;
  connections: number;
  /** The pace that was asked for; null: as fast as they are answered. */
  perSecond: number | null;
  /** Answered, and so durable: with the turn that each of them is. */
  webhooksPerSecond: number;
  /** Acknowledged, and not in the transcript afterwards. */
  lost: number;
  driver: string;
  /** At a given pace: the same server, whose house stores nothing, and ours to it. Else null. */
  unstored: Unstored | null;
}

const BARE = new URL('./bare-main.ts', import.meta.url);

interface Round {
  ours: Posted;
  bare: Posted;
  /** By the same house without a store, where a pace is given. */
  unstored: Posted | null;
  lost: number;
  store: Store['name'];
  driver: string;
}

/**
 * Signed webhooks over real connections to a house in a process of its own, each answered when its turn is
 * durable, beside a server that only checks the signature, fed by the same client in the same round.
 */
export async function benchWebhooks(options: WebhooksOptions): Promise<WebhooksResult> {
  const rounds: Round[] = [];
  for (let round = 0; round < options.rounds; round++) rounds.push(await measure(options, round));
  const of = overRounds(rounds);
  const [first] = rounds;
  if (!first) throw new RangeError('A measurement has at least one round');
  return {
    bench: 'webhooks',
    store: first.store,
    conversations: options.conversations,
    connections: options.connections,
    perSecond: options.perSecond,
    webhooksPerSecond: of(({ ours }) => ours.perSecond, 0),
    ...compared(rounds),
    lost: rounds.reduce((sum, { lost }) => sum + lost, 0),
    driver: first.driver,
    unstored: besideUnstored(
      rounds.flatMap(({ ours, unstored }) => (unstored ? { ours: ours.ms, unstored: unstored.ms } : [])),
    ),
  };
}

async function measure(options: WebhooksOptions, round: number): Promise<Round> {
  const { count, conversations, connections, perSecond, seed } = options;
  await using place = await options.openPlace();
  const secret = `${seed}/${round}`;
  const webhooks = webhooksFor(count, { conversations, secret, run: 'measured' });
  const warm = webhooksFor(Math.ceil(count / 5), { conversations, secret, run: 'warm' });
  const both = async (url: string) => {
    await postAll(url, warm, { connections, perSecond: null });
    return postAll(url, webhooks, { connections, perSecond });
  };
  const bare = await withBare(BARE, secret, (address) => both(`${address}/webhook`));
  const ours = await withHouse(place, { secret, seed }, both);
  const unstored =
    perSecond === null ? null : await withHouse(place, { secret, seed, storesNothing: true }, both);
  const store = await place.open(systemClock());
  const kept = await countKept(store, options);
  await store.close();
  const lost = webhooks.length + warm.length - ours.refused - kept;
  return { ours, bare, unstored, lost: Math.max(0, lost), store: store.name, driver: store.driver };
}

async function withHouse(
  { where }: Place,
  setup: Omit<BenchSetup, 'place'>,
  post: (url: string) => Promise<Posted>,
): Promise<Posted> {
  await using house = await openMeasured({ place: where, ...setup });
  const { port } = await house.ask('listen', {});
  const posted = await post(`http://127.0.0.1:${port}/channels/${MEASURED.clinic}/${MEASURED.channel}`);
  await house.ask('rest', {});
  return posted;
}

/** The patients' messages that stand in the transcripts. */
async function countKept(store: Store, { conversations }: WebhooksOptions): Promise<number> {
  let kept = 0;
  for (let patient = 0; patient < conversations; patient++) {
    const key = { ...MEASURED, address: addressOf(patient) };
    const rows = await store.transcript(key, { limit: 1_000_000 });
    kept += rows.filter(({ who }) => who === 'patient').length;
  }
  return kept;
}
