import { systemClock } from '../clock.ts';
import { random } from '../random.ts';
import type { Audit, Violations } from './audit.ts';
import { crashClinic } from './clinic.ts';
import type { Cutter } from './cut.ts';
import type { Slot } from './houses.ts';
import { type Life, live } from './patient.ts';
import { inScene, type Scene } from './scene.ts';
import { type Chapter, chapter } from './story.ts';
import type { Point } from './wire.ts';

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

/** Kills houses under load, lets the last one finish, and counts. */
export async function crashTest(options: CrashTestOptions): Promise<CrashTestResult> {
  const { seed, kills, postgres } = options;
  const clinic = await crashClinic(options.patients);
  return inScene({ seed, clinic, postgres, faults: true }, async (scene) => {
    const crowd = gather(options, scene);
    const { points, troubles } = await killAll(options, scene, crowd);
    crowd.sendHome();
    const audited = await scene.comeToRest(crowd.lives, crowd.ends);
    return { kills, seed, store: scene.store, messages: crowd.messages(), points, troubles, ...audited };
  });
}

/** The patients, who write from now on until they are sent home. */
interface Crowd {
  lives: readonly Life[];
  ends: readonly Promise<void>[];
  messages(): number;
  replies(): number;
  sendHome(): void;
}

/** Brings the patients to life. They wait for a house, and begin. */
function gather({ seed, patients }: CrashTestOptions, { house, lineOf }: Scene): Crowd {
  const stopping = new AbortController();
  let messages = 0;
  const acknowledged = () => void messages++;
  const world = { house, clock: systemClock(), signal: stopping.signal, acknowledged };
  const lives = Array.from({ length: patients }, (_, at): Life => ({ line: lineOf(at), acknowledged: [] }));
  return {
    lives,
    ends: lives.map((life, at) => live(life, random(`${seed}/patient/${at}`), world)),
    messages: () => messages,
    replies: () => lives.reduce((sum, { line }) => sum + line.heard.length, 0),
    sendHome: () => stopping.abort(),
  };
}

/** One house after the other is opened, and killed as its chapter says; where there are two, in turn. */
async function killAll(
  { kills, seed, postgres, progress }: CrashTestOptions,
  { slots, setup }: Scene,
  crowd: Crowd,
): Promise<Pick<CrashTestResult, 'points' | 'troubles'>> {
  const points = { anywhere: 0, webhook: 0, turn: 0, outbox: 0, effect: 0, note: 0, late: 0 };
  let troubles = 0;
  await Promise.all(slots.map((slot, at) => slot.open({ ...setup, seed: `${seed}/life/-${at}` })));
  for (let number = 1; number <= kills; number++) {
    const slot = slots[number % slots.length]!;
    const told = chapter(seed, number);
    await messagesReach(crowd.messages() + told.after, crowd);
    if (postgres && told.trouble) await postgres.cutter.cut();
    points[await end(slot, told)] += 1;
    const room = !postgres && told.trouble ? told.room : null;
    if (told.trouble) troubles += 1;
    await slot.open({ ...setup, seed: `${seed}/life/${number}`, room });
    progress({ kills: number, messages: crowd.messages(), replies: crowd.replies() });
  }
  return { points, troubles };
}

/** Kills a house where its chapter says, or in the end wherever it is. */
export async function end(slot: Slot, { doom, point, delayMs }: Chapter): Promise<Point | 'late'> {
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

async function messagesReach(wanted: number, { messages }: Crowd): Promise<void> {
  const clock = systemClock();
  const until = clock.now() + PROGRESS_WAIT_MS;
  while (messages() < wanted && clock.now() < until) await clock.sleep(5);
}

/** Whether nothing happened that must not. */
export function isSound({ violations }: { violations: Violations }): boolean {
  return Object.values(violations).every((count) => count === 0);
}
