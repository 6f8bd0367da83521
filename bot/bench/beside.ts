import { fork } from 'node:child_process';
import { once } from 'node:events';
import { median, percentile, rounded } from './statistics.ts';

/** What one server answered to a client: how many a second, and how long each took. */
export interface Answered {
  perSecond: number;
  /** Milliseconds of each answer. */
  ms: readonly number[];
}

/** A round: the house, and a bare Fastify that was asked the same by the same client. */
export interface BesideBare {
  ours: Answered;
  bare: Answered;
}

/** How long answers took, beside the bare server's: medians of the rounds. */
export interface Compared {
  p50Ms: number;
  p99Ms: number;
  references: { fastify: number; fastifyP50Ms: number; fastifyP99Ms: number };
  ratios: { fastify: number; p50: number; p99: number };
}

/** The median over rounds of what `pick` takes of each. */
export function overRounds<Round>(rounds: readonly Round[]) {
  return (pick: (round: Round) => number, digits = 2) => rounded(median(rounds.map(pick)), digits);
}

/** The house beside the bare server, over all rounds. */
export function compared(rounds: readonly BesideBare[]): Compared {
  const of = overRounds(rounds);
  return {
    p50Ms: of(({ ours }) => percentile(ours.ms, 0.5)),
    p99Ms: of(({ ours }) => percentile(ours.ms, 0.99)),
    references: {
      fastify: of(({ bare }) => bare.perSecond, 0),
      fastifyP50Ms: of(({ bare }) => percentile(bare.ms, 0.5)),
      fastifyP99Ms: of(({ bare }) => percentile(bare.ms, 0.99)),
    },
    ratios: {
      fastify: of(({ ours, bare }) => ours.perSecond / bare.perSecond),
      p50: of(({ ours, bare }) => percentile(ours.ms, 0.5) / percentile(bare.ms, 0.5)),
      p99: of(({ ours, bare }) => percentile(ours.ms, 0.99) / percentile(bare.ms, 0.99)),
    },
  };
}

/** The same house without a store: how long it takes, and how many times as long ours does. */
export interface Unstored {
  p50Ms: number;
  p99Ms: number;
  ratios: { p50: number; p99: number };
}

/** What the store costs, from the milliseconds of each round; null where nothing was measured beside it. */
export function besideUnstored(
  rounds: readonly { ours: readonly number[]; unstored: readonly number[] }[],
): Unstored | null {
  if (rounds.length === 0) return null;
  const all = rounds.flatMap(({ unstored }) => unstored);
  const ratio = (share: number) =>
    rounded(
      median(rounds.map(({ ours, unstored }) => percentile(ours, share) / percentile(unstored, share))),
    );
  return {
    p50Ms: rounded(percentile(all, 0.5)),
    p99Ms: rounded(percentile(all, 0.99)),
    ratios: { p50: ratio(0.5), p99: ratio(0.99) },
  };
}

/** Asks a bare server in a process of its own, which `main` is and which tells its address. */
export async function withBare<Result>(
  main: URL,
  secret: string,
  ask: (address: string) => Promise<Result>,
): Promise<Result> {
  const child = fork(main, [secret]);
  const [address] = await once(child, 'message');
  try {
    return await ask(String(address));
  } finally {
    child.disconnect();
    await once(child, 'exit');
  }
}
