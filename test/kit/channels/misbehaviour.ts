import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../../../bot/random.ts';
import type { Fault as ServiceFault } from '../../fakes/bot-framework/microsoft.ts';
import type { Fault as GraphFault } from '../../fakes/graph/graph.ts';
import type { Mood } from '../../fakes/twilio/moods.ts';
import type { WebHouse } from '../web-house.ts';

/** What Meta may do to a message, short of what only a person can mend. */
export const META: readonly GraphFault[] = [
  { fault: 'lost' },
  { fault: 'cut' },
  { fault: 'page' },
  { fault: 'empty' },
  { fault: 'error', code: 131000 },
  { fault: 'error', code: 130429 },
  { fault: 'error', code: 2, status: 500 },
  { fault: 'error', code: 2, status: 500, done: true },
];

/** What Twilio may. */
export const TWILIO: readonly Mood[] = ['busy', 'sick', 'sick-after', 'cut', 'lost'];

/**
 * What a service of Microsoft's may, and be found out. Whether it has done what it does not answer for, nobody can say:
 * it is taken to have.
 */
export const MICROSOFT: readonly ServiceFault[] = [
  { fault: 'lost' },
  { fault: 'error', status: 429, retryAfter: 3 },
  { fault: 'error', status: 412 },
  { fault: 'error', status: 503, done: true },
];

/** None, one, or two of them. */
export function some<Fault>(faults: readonly Fault[], chance: Random): Fault[] {
  return Array.from({ length: chance.int(3) }, () => chance.pick(faults));
}

/** In another order, and some of them twice. */
export function disordered<T>(things: readonly T[], chance: Random): T[] {
  return [...things, ...things.filter(() => chance.int(2) === 0)]
    .map((thing) => ({ thing, at: chance.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ thing }) => thing);
}

/** A message is given up far sooner than that. */
const MOST_TRIES = 60;

/** What a provider has taken, and tells of it. */
export interface Telling {
  taken(): number;
  tells(): Promise<void>;
}

/** The clock goes on to whatever is tried again; before each, the provider tells of all that it has taken. */
export async function settle({ house, clock, idle }: WebHouse, { taken, tells }: Telling): Promise<void> {
  let tries = 0;
  for (;;) {
    // Some is tried again by itself meanwhile, and taken after others were told of.
    for (let told = -1; told !== taken(); await idle()) {
      told = taken();
      await tells();
    }
    const at = house.nextRetryAt();
    if (at === null) return;
    tries += 1;
    if (tries > MOST_TRIES) throw new Error('A message is tried again and again, and does not come through');
    clock.move(Math.max(0, at - clock.now()) + 1);
    await wait(5); // The timer of the machine's clock.
    await idle();
  }
}
