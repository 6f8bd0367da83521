import { AdapterError } from '../../adapters/error.ts';
import type { Scheduling } from '../../adapters/scheduling/scheduling.ts';
import type { Clock } from '../clock.ts';
import type { Random } from '../random.ts';
import { withCalls } from './failpoints.ts';

/** What may become of a call, and how often in a hundred. The rest is answered as it should be. */
const FAULTS = { late: 8, twice: 6, unheard: 4, lost: 4 } as const;

type Fault = keyof typeof FAULTS | 'none';

/** Milliseconds that an answer may be late by. */
const LATE_MS = 400;
/** Failures of one call in a row: fewer than make the house give up, after which a person takes over. */
const MOST_IN_A_ROW = 2;

const CALLS = ['findOpenings', 'hold', 'book', 'confirm', 'cancel', 'move', 'appointmentsOf'] as const;

/**
 * A scheduling system on a bad line. A call may be answered late; be done twice, as when a proxy repeats it;
 * be done while its answer is lost (`uncertain`); or never arrive (`unreachable`).
 */
export function unreliable(
  scheduling: Scheduling,
  { chance, clock }: { chance: Random; clock: Clock },
): Scheduling {
  const failures = new Map<string, number>();
  const around = (name: string) => async (call: () => Promise<unknown>, first: unknown) => {
    const asked = `${name} ${JSON.stringify(first)}`;
    const failed = failures.get(asked) ?? 0;
    const fault = draw(chance);
    if (fault === 'late') await clock.sleep(chance.int(LATE_MS));
    const fails = (fault === 'unheard' || fault === 'lost') && failed < MOST_IN_A_ROW;
    if (!fails) {
      failures.delete(asked);
      const [answer] = await Promise.all(fault === 'twice' ? [call(), call()] : [call()]);
      return answer;
    }
    failures.set(asked, failed + 1);
    if (fault === 'lost') throw new AdapterError('unreachable', `Agenda, ${name}: the call was lost`);
    await call();
    throw new AdapterError('uncertain', `Agenda, ${name}: the answer was lost`);
  };
  return withCalls(scheduling, Object.fromEntries(CALLS.map((name) => [name, around(name)])));
}

function draw(chance: Random): Fault {
  let at = chance.int(100);
  for (const [fault, share] of Object.entries(FAULTS) as [keyof typeof FAULTS, number][]) {
    if (at < share) return fault;
    at -= share;
  }
  return 'none';
}
