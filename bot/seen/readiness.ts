import type { House } from '../house.ts';
import { inTime } from './metrics.ts';

/** One thing that must be so for patients to be answered. */
export interface Check {
  name: 'store' | 'migrations' | 'messages' | 'lanes';
  isWell: boolean;
  found: string;
}

/** An event that was ready for this long and is not taken: whoever should take it is stuck, or gone. */
const STUCK_MS = 60_000;
/** For so long a message that could not be stored counts: then the next one tells. */
const TROUBLE_MS = 30_000;

/**
 * Looks at whether patients are answered. Lanes that stand still are this process's fault only where it takes
 * turns: one that only takes messages in goes on doing so.
 */
export async function readiness(house: House, now: number): Promise<Check[]> {
  const { store } = house;
  const messages = takesMessages(house, now);
  const waiting = await inTime(store.backlog(now));
  if (!waiting) {
    return [{ name: 'store', isWell: false, found: `the ${store.name} store does not answer` }, messages];
  }
  const { version, clinics } = waiting;
  const isMigrated = version >= store.version;
  const since = Math.min(now, ...clinics.flatMap(({ readySince }) => readySince ?? []));
  const works = store.sharing?.works !== false;
  const isStuck = now - since > STUCK_MS;
  return [
    { name: 'store', isWell: true, found: `the ${store.name} store answers` },
    {
      name: 'migrations',
      isWell: isMigrated,
      found: `the database is of version ${version}, this program of version ${store.version}`,
    },
    messages,
    {
      name: 'lanes',
      isWell: !(isStuck && works),
      found: `the oldest event that waits has waited ${Math.round((now - since) / 1000)} s`,
    },
  ];
}

/** Whether the last message that came could be stored. */
export function takesMessages(house: Pick<House, 'trouble'>, now: number): Check {
  const trouble = house.trouble();
  const name = 'messages';
  if (!trouble || now - trouble.at > TROUBLE_MS) return { name, isWell: true, found: 'they are stored' };
  return { name, isWell: false, found: `the last one could not be stored: ${trouble.kind}` };
}
