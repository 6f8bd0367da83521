import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Clock, OffsetClock, systemClock } from '../../clock.ts';
import type { Log } from '../../log.ts';
import type { Demo } from './demo.ts';

/** In the demo the clock can be moved, and stands where it was moved to after a restart. */
export async function openClock(
  isDemo: boolean,
  data: string,
  log: Log,
): Promise<{ clock: Clock; demo: Omit<Demo, 'phones' | 'checkpoints' | 'agendaOf'> | null }> {
  if (!isDemo) return { clock: systemClock(), demo: null };
  const file = join(data, 'demo-clock');
  const kept = Number(await readFile(file, 'utf8').catch(() => '0')); // Not moved yet.
  const clock = new OffsetClock(systemClock(), Number.isSafeInteger(kept) ? kept : 0);
  const moved = (offsetMs: number) => {
    writeFile(file, String(offsetMs)).catch((error) => log.warn({ err: error }, 'the clock was not kept'));
  };
  return { clock, demo: { clock, faults: { scheduling: 0 }, moved } };
}
