import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../clock.ts';
import { idsFrom, random } from '../random.ts';
import { openStore } from '../registry.ts';
import { type Audit, audit, type Violations } from './audit.ts';
import { crashClinic, phoneOf } from './clinic.ts';
import type { Cutter } from './cut.ts';
import { anyHouse, Slot } from './houses.ts';
import type { Line } from './line.ts';
import { openPage } from './page.ts';
import { type Life, live } from './patient.ts';
import { openPhone } from './phone.ts';
import { openPostOffice, type PostOffice } from './post-office.ts';
import { type Chapter, chapter } from './story.ts';
import type { HouseSetup, Place, Point } from './wire.ts';

/** What is to be tried. */
export interface CrashTestOptions {
  kills: number;
  seed: string;
  patients: number;
  /** A PostgreSQL database that is empty, and how its connections are cut; null for a SQLite file. */
  postgres: { url: string; cutter: Cutter } | null;
  /** Told of every kill. */
  progress(done: { kills: number; messages: number; replies: number }): void;
}

/** What came of it. */
export interface CrashTestResult extends Audit {
  kills: number;
  seed: string;
  store: 'sqlite' | 'postgres';
  messages: number;
  /** How often each point was hit; `late`: the point was not reached in time, and the house killed all the same. */
  points: Record<Point | 'late', number>;
  /** How often connections were cut, or the disk was full. */
  troubles: number;
}

/** A house that has not reached its point by then is killed wherever it is. Milliseconds. */
const POINT_WAIT_MS = 2_500;
/** As long is waited for patients to write as many messages as a chapter begins after. */
const PROGRESS_WAIT_MS = 5_000;
/** How far ahead the last house's clock is: what waits to be tried again is. Longer than the longest wait. */
const AHEAD_MS = 20 * 60_000;

/** Kills houses under load, lets the last one finish, and counts. */
export async function crashTest(options: CrashTestOptions): Promise<CrashTestResult> {
  const folder = await mkdtemp(join(tmpdir(), 'recado-crash-'));
  try {
    const { postgres } = options;
    const place: Place = postgres ? { url: postgres.url } : { file: join(folder, 'recado.db') };
    return await tryOut(options, { place, cache: join(folder, 'code') });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function tryOut(
  options: CrashTestOptions,
  { place, cache }: { place: Place; cache: string },
): Promise<CrashTestResult> {
  const clock = systemClock();
  const { seed, kills, postgres } = options;
  const clinic = await crashClinic(options.patients);
  await using office = await openPostOffice({ chance: random(`${seed}/office`), clock });
  const slots = Array.from({ length: postgres ? 2 : 1 }, () => new Slot(cache));
  try {
    const newId = idsFrom(random(`${seed}/secret`));
    const setup: HouseSetup = {
      place,
      clinic,
      messengers: office.url,
      secret: Buffer.from(newId() + newId()).toString('hex'),
      seed,
      faults: true,
      aheadMs: 0,
      room: null,
    };
    const stage = openStage(options, { slots, office, setup });
    const { points, troubles } = await killAll(options, stage);
    const lives = await stage.comeToRest();
    const store = await openStore({ ...whereOf(place), works: false, clock });
    const audited = await audit(store, clinic, { lives, now: clock.now() + AHEAD_MS });
    await store.close();
    const messages = stage.messages();
    return { kills, seed, store: store.name, messages, points, troubles, ...audited };
  } finally {
    await Promise.all(slots.map((slot) => slot.dispose()));
  }
}

interface Stage {
  slots: readonly Slot[];
  setup: HouseSetup;
  messages(): number;
  replies(): number;
  /** Lets patients finish, and one last house do all that is left. */
  comeToRest(): Promise<Life[]>;
}

/** Brings the patients to life. They wait for a house, and begin. */
function openStage(
  { seed, patients }: CrashTestOptions,
  { slots, office, setup }: { slots: Slot[]; office: PostOffice; setup: HouseSetup },
): Stage {
  const clock = systemClock();
  const stopping = new AbortController();
  const luck = random(`${seed}/ways`);
  const house = () => anyHouse(slots, clock, luck);
  let messages = 0;
  const world = { house, clock, signal: stopping.signal, acknowledged: () => void messages++ };
  const lives = Array.from({ length: patients }, (_, at): Life => {
    return { line: openLine(at, { office, secret: setup.secret, house }), acknowledged: [] };
  });
  const ends = lives.map((life, at) => live(life, random(`${seed}/patient/${at}`), world));
  const replies = () => lives.reduce((sum, { line }) => sum + line.heard.length, 0);
  return {
    slots,
    setup,
    messages: () => messages,
    replies,
    comeToRest: async () => {
      stopping.abort();
      office.calm();
      await Promise.all(slots.map((slot) => slot.kill()));
      const [last] = slots;
      await last!.open({ ...setup, faults: false, aheadMs: AHEAD_MS, seed: `${seed}/last` });
      await Promise.all(ends);
      await last!.rest();
      await quiet(replies);
      for (const { line } of lives) line.hangUp();
      await last!.close();
      return lives;
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

/** One house after the other is opened, and killed as its chapter says; where there are two, in turn. */
async function killAll(
  options: CrashTestOptions,
  stage: Stage,
): Promise<Pick<CrashTestResult, 'points' | 'troubles'>> {
  const { kills, seed, postgres } = options;
  const points = { anywhere: 0, webhook: 0, turn: 0, outbox: 0, effect: 0, note: 0, late: 0 };
  let troubles = 0;
  const { slots, setup } = stage;
  await Promise.all(slots.map((slot, at) => slot.open({ ...setup, seed: `${seed}/life/-${at}` })));
  for (let number = 1; number <= kills; number++) {
    const slot = slots[number % slots.length]!;
    const told = chapter(seed, number);
    await messagesReach(stage.messages() + told.after, stage);
    if (postgres && told.trouble) await postgres.cutter.cut();
    points[await end(slot, told)] += 1;
    const room = !postgres && told.trouble ? told.room : null;
    if (told.trouble) troubles += 1;
    await slot.open({ ...setup, seed: `${seed}/life/${number}`, room });
    options.progress({ kills: number, messages: stage.messages(), replies: stage.replies() });
  }
  return { points, troubles };
}

/** Kills a house where its chapter says, or in the end wherever it is. */
async function end(slot: Slot, { doom, point, delayMs }: Chapter): Promise<Point | 'late'> {
  const clock = systemClock();
  if (doom === null) {
    await clock.sleep(delayMs);
    await slot.kill();
    return point;
  }
  slot.arm(doom);
  const reached = await slot.ends(POINT_WAIT_MS, clock);
  await slot.kill();
  return reached ? point : 'late';
}

async function messagesReach(wanted: number, { messages }: Stage): Promise<void> {
  const clock = systemClock();
  const until = clock.now() + PROGRESS_WAIT_MS;
  while (messages() < wanted && clock.now() < until) await clock.sleep(5);
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

/** Whether nothing happened that must not. */
export function isSound({ violations }: { violations: Violations }): boolean {
  return Object.values(violations).every((count) => count === 0);
}
