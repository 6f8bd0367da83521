import { AdapterError } from '../../adapters/error.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Measures } from '../seen/measures.ts';
import { Breaker } from './breaker.ts';

/** A service outside the house that makes things better, and that the house can do without. */
export interface Outside {
  /** What `call` gives; null where it fails, is late, or may not be made. Never throws for what the service does. */
  ask<Answer>(call: (signal: AbortSignal) => Promise<Answer>): Promise<Answer | null>;
}

/** How a service is used. */
export interface OutsideOptions {
  clinic: string;
  /** What it is used for: `understanding`, `speech`. */
  use: OutsideUse;
  /** How long a patient may be kept waiting for it, in milliseconds. */
  withinMs: number;
  /** Takes one of the day's calls; false where none is left. */
  spend(): Promise<boolean>;
  clock: Clock;
  log: Log;
  measures: Measures;
}

export type OutsideUse = 'understanding' | 'speech';

/** Calls at once, for one clinic and use: a service that has become slow must not pile up what waits for it. */
const MOST_AT_ONCE = 16;

/** Uses a service within a time, a budget, and not while it is ill. */
export function outside({ clinic, use, withinMs, spend, clock, log, measures }: OutsideOptions): Outside {
  const breaker = new Breaker();
  let underWay = 0;
  const make = async <Answer>(call: (signal: AbortSignal) => Promise<Answer>): Promise<Answer | null> => {
    const ended = measures.outside(clinic, use);
    try {
      const answer = await within(withinMs, call);
      breaker.went();
      ended('answered');
      return answer;
    } catch (error) {
      breaker.failed(clock.now(), error);
      ended(error instanceof AdapterError ? error.kind : 'broken');
      log.warn({ err: error, clinic, use }, 'a service outside did not help; the house goes on without');
      return null;
    }
  };
  return {
    ask: async (call) => {
      const skipped = (why: string) => {
        measures.outside(clinic, use)(why);
        return null;
      };
      if (underWay >= MOST_AT_ONCE) return skipped('busy');
      if (!breaker.admits(clock.now())) return skipped('resting');
      underWay += 1;
      let isAsked = false;
      try {
        if (!(await spend())) return skipped('spent');
        isAsked = true;
        return await make(call);
      } finally {
        underWay -= 1;
        if (!isAsked) breaker.withdrew();
      }
    },
  };
}

/** The answer, if it comes in time, whether or not the one who gives it listens to the signal. */
async function within<Answer>(ms: number, call: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
  const signal = AbortSignal.timeout(ms);
  const { promise: late, reject } = Promise.withResolvers<never>();
  const tooLate = () => reject(new AdapterError('unreachable', `No answer in ${ms} ms`));
  signal.addEventListener('abort', tooLate, { once: true });
  try {
    return await Promise.race([call(signal), late]);
  } finally {
    signal.removeEventListener('abort', tooLate);
  }
}
