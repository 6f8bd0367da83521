import { zoneOf } from '../../adapters/zone.ts';
import type { Clock } from '../clock.ts';
import type { House } from '../house.ts';
import type { Log } from '../log.ts';
import { nothingSeen, type SeenFreed } from '../waitlist/freed.ts';
import { offerFreed } from '../waitlist/offer-freed.ts';
import { lookAtVisits, type Seen } from './look.ts';

/** How often each clinic's visits are looked at: a reminder is late by no more than this. */
const EVERY_MS = 60_000;

export interface StandingWorkParts {
  house: Pick<House, 'clinics' | 'scheduling' | 'channels' | 'store' | 'due' | 'measures'>;
  clock: Clock;
  log: Log;
}

/**
 * What the clinics say of their own accord: reminders of coming visits, what they themselves moved or cancelled, and
 * to those who wait, what came free. At once, and then every minute, until `signal` aborts. A clinic whose system does not answer keeps no other waiting.
 */
export async function doStandingWork(parts: StandingWorkParts, signal: AbortSignal): Promise<void> {
  const { house, clock } = parts;
  const seen = new Map<string, Seen & { freed: SeenFreed }>();
  const looking = new Map<string, Promise<void>>();
  while (!signal.aborted) {
    for (const { id } of house.clinics()) {
      if (looking.has(id)) continue;
      const kept = seen.get(id) ?? { settled: new Map(), lookedAt: null, freed: nothingSeen() };
      seen.set(id, kept);
      const look = lookAt(id, kept, { ...parts, signal }).finally(() => looking.delete(id));
      looking.set(id, look);
    }
    await clock.sleep(EVERY_MS, signal).catch(() => {}); // Woken early only by the end.
  }
  await Promise.all(looking.values());
}

async function lookAt(
  id: string,
  seen: Seen & { freed: SeenFreed },
  { house, clock, log, signal }: StandingWorkParts & { signal: AbortSignal },
): Promise<void> {
  try {
    const clinic = house.clinics().find((one) => one.id === id)!;
    const parts = {
      clinic,
      zone: zoneOf(clinic.zone),
      scheduling: house.scheduling(id),
      channels: house.channels(id),
      now: clock.now(),
      begin: house.due,
      measures: house.measures,
    };
    await lookAtVisits({ ...parts, standing: house.store.standing, seen });
    await offerFreed({ ...parts, store: house.store, seen: seen.freed });
  } catch (error) {
    if (!signal.aborted)
      log.error({ err: error, clinic: id }, 'visits could not be looked at; the next look will');
  }
}
