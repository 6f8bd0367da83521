import type { Store } from '../../storage/store.ts';
import { type Compared, compared, overRounds, withBare } from './beside.ts';
import { type Called, callAll, TURNS_A_CALL } from './call-client.ts';
import { openMeasured } from './house-process.ts';
import type { Place } from './place.ts';

export interface CallsOptions {
  /** Turns in each round, of calls of a few turns each. */
  count: number;
  rounds: number;
  /** Callers at once. */
  connections: number;
  seed: string;
  openPlace(): Promise<Place>;
}

/**
 * One measurement, as `recado bench calls --json` prints it: from what a caller said to the words that answer it, the
 * agenda's own time included.
 */
export interface CallsResult extends Compared {
  bench: 'calls';
  store: Store['name'];
  connections: number;
  turnsPerSecond: number;
  /** What the agenda takes of a turn, on average. */
  agendaMs: number;
  /** Answers that were no words to listen to. */
  refused: number;
}

const BARE = new URL('./bare-phone-main.ts', import.meta.url);

interface Round {
  ours: Called;
  bare: Called;
  agendaMs: number;
  store: Store['name'];
}

/**
 * Calls that are answered by speech, signed as Twilio signs, to a house in a process of its own, beside a server that
 * checks the signature and says one word, called by the same client in the same round.
 */
export async function benchCalls(options: CallsOptions): Promise<CallsResult> {
  const rounds: Round[] = [];
  for (let round = 0; round < options.rounds; round++) rounds.push(await measure(options, round));
  const of = overRounds(rounds);
  const [first] = rounds;
  if (!first) throw new RangeError('A measurement has at least one round');
  return {
    bench: 'calls',
    store: first.store,
    connections: options.connections,
    turnsPerSecond: of(({ ours }) => ours.perSecond, 0),
    ...compared(rounds),
    agendaMs: of(({ agendaMs }) => agendaMs),
    refused: rounds.reduce((sum, { ours }) => sum + ours.refused, 0),
  };
}

async function measure({ count, connections, seed, openPlace }: CallsOptions, round: number): Promise<Round> {
  const secret = `${seed}/${round}`;
  const calls = Math.ceil(count / TURNS_A_CALL);
  const call = (at: string) => callAll(at, { calls, connections, secret });
  const bare = await withBare(BARE, secret, call);
  await using place = await openPlace();
  await using house = await openMeasured({ place: place.where, secret, seed, hasPhone: true });
  const { port } = await house.ask('listen', {});
  const ours = await call(`http://127.0.0.1:${port}`);
  const { ms } = await house.ask('agenda', {});
  await house.ask('rest', {});
  return { ours, bare, agendaMs: ms / ours.ms.length, store: place.store };
}
