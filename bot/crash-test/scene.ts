import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import { idsFrom, random } from '../random.ts';
import { openStore } from '../registry.ts';
import { type Audit, audit } from './audit.ts';
import { phoneOf } from './clinic.ts';
import type { Cutter } from './cut.ts';
import { anyHouse, Slot } from './houses.ts';
import type { Line } from './line.ts';
import { openPage } from './page.ts';
import type { Life } from './patient.ts';
import { openPhone } from './phone.ts';
import { openPostOffice, type PostOffice } from './post-office.ts';
import type { HouseSetup, Place } from './wire.ts';

/** Where a house is tried. */
export interface SceneOptions {
  seed: string;
  clinic: Clinic;
  /** A PostgreSQL database that is empty, and how its connections are cut; null for a SQLite file. */
  postgres: { url: string; cutter: Cutter } | null;
  /** Whether the agenda and the messengers fail now and then. */
  faults: boolean;
}

/** A house's place, its processes, and the lines by which patients reach it. */
export interface Scene {
  store: 'sqlite' | 'postgres';
  /** One process on SQLite, two on PostgreSQL. */
  slots: readonly Slot[];
  /** What every process is opened with, but for the seed of its life. */
  setup: HouseSetup;
  /** The address of some process that is open, once there is one. */
  house(): Promise<string>;
  /** The line of a patient, by their number. */
  lineOf(patient: number): Line;
  /**
   * Kills every process, and has a last one, in which nothing goes wrong, do all that is left while the
   * patients come to their end; then counts what became of everybody.
   */
  comeToRest(lives: readonly Life[], ends: readonly Promise<unknown>[]): Promise<Audit>;
}

/** How far ahead the last process's clock is: what waits to be tried again is. Longer than the longest wait. */
const AHEAD_MS = 20 * 60_000;

/** Opens a scene for as long as the work in it lasts, and leaves nothing of it behind. */
export async function inScene<T>(options: SceneOptions, work: (scene: Scene) => Promise<T>): Promise<T> {
  const { seed, postgres } = options;
  const folder = await mkdtemp(join(tmpdir(), 'recado-crash-'));
  const place: Place = postgres ? { url: postgres.url } : { file: join(folder, 'recado.db') };
  const slots = Array.from({ length: postgres ? 2 : 1 }, () => new Slot(join(folder, 'code')));
  try {
    await using office = await openPostOffice({ chance: random(`${seed}/office`), clock: systemClock() });
    if (!options.faults) office.calm();
    return await work(openScene(options, { place, slots, office }));
  } finally {
    await Promise.all(slots.map((slot) => slot.dispose()));
    await rm(folder, { recursive: true, force: true });
  }
}

interface Parts {
  place: Place;
  slots: readonly Slot[];
  office: PostOffice;
}

function openScene({ seed, clinic, faults }: SceneOptions, { place, slots, office }: Parts): Scene {
  const clock = systemClock();
  const newId = idsFrom(random(`${seed}/secret`));
  const setup: HouseSetup = {
    place,
    clinic,
    messengers: office.url,
    secret: Buffer.from(newId() + newId()).toString('hex'),
    seed,
    faults,
    aheadMs: 0,
    room: null,
  };
  const luck = random(`${seed}/ways`);
  const house = () => anyHouse(slots, clock, luck);
  return {
    store: 'url' in place ? 'postgres' : 'sqlite',
    slots,
    setup,
    house,
    lineOf: (patient) => openLine(patient, { office, secret: setup.secret, house }),
    comeToRest: async (lives, ends) => {
      office.calm();
      await Promise.all(slots.map((slot) => slot.kill()));
      const [last] = slots;
      await last!.open({ ...setup, faults: false, aheadMs: AHEAD_MS, seed: `${seed}/last` });
      await Promise.all(ends);
      await last!.rest();
      await quiet(() => lives.reduce((sum, { line }) => sum + line.heard.length, 0));
      for (const { line } of lives) line.hangUp();
      await last!.close();
      const store = await openStore({ ...whereOf(place), works: false, clock });
      try {
        return await audit(store, clinic, { lives, now: clock.now() + AHEAD_MS });
      } finally {
        await store.close();
      }
    },
  };
}

/** Half of the patients write in the web chat, the others by the messengers. */
function openLine(
  at: number,
  { office, secret, house }: { office: PostOffice; secret: string; house(): Promise<string> },
): Line {
  const address = phoneOf(at);
  if (at % 2 === 0) return openPage(address, { secret, house, clock: systemClock() });
  return openPhone(at % 4 === 1 ? 'courier' : 'pigeon', address, { office, secret, house });
}

/** Resolves when nothing has come for a while. */
async function quiet(count: () => number): Promise<void> {
  const clock = systemClock();
  for (let known = -1; known !== count(); ) {
    known = count();
    await clock.sleep(700);
  }
}

function whereOf(place: Place): { file: string; url?: string } {
  return 'url' in place ? { file: '', url: place.url } : { file: place.file };
}
