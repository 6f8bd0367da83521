import { civilMs, zoneOf } from '../../adapters/zone.ts';
import type { BookedRow } from '../../storage/agenda-book.ts';
import { systemClock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import { type Random, random } from '../random.ts';
import type { Audit } from './audit.ts';
import { crashClinic } from './clinic.ts';
import { end, isSound } from './crash-test.ts';
import type { Cutter } from './cut.ts';
import { answerTo, type Letter, post } from './line.ts';
import type { Life } from './patient.ts';
import type { Heard } from './post-office.ts';
import { inScene, type Scene } from './scene.ts';
import { chapter } from './story.ts';
import { timeOf, visitsTold } from './told.ts';

/**
 * What goes wrong while a dialog is had. `twice`: every webhook is delivered twice at once · `together`: all that
 * is said comes as two texts at once, in either order · `kills`: processes are killed, and what was not
 * acknowledged is delivered again.
 */
export const FAULTS = ['twice', 'together', 'kills'] as const;
export type Fault = (typeof FAULTS)[number];

/** What is to be tried. */
export interface DialogsOptions {
  fault: Fault;
  /** How many people book, each a visit at a time of their own: the agenda is as long as that takes. */
  dialogs: number;
  /** How many processes are killed; only where that is the fault. */
  kills: number;
  seed: string;
  /** A PostgreSQL database that is empty, and how its connections are cut; null for a SQLite file. */
  postgres: { url: string; cutter: Cutter } | null;
  /** Told of every dialog that came to an end. */
  progress(ended: number): void;
}

/** What came of it. Each dialog is counted in one of `exact`, `missing`, `double` and `wrong`. */
export interface DialogsResult {
  fault: Fault;
  dialogs: number;
  kills: number;
  /** One visit, of this patient, at the time that was asked for; and told of that one, once. */
  exact: number;
  missing: number;
  double: number;
  wrong: number;
  /** Replies that came more than once. */
  repeatedReplies: number;
  /** Times somebody had to say again what they had said. */
  saidAgain: number;
  audit: Audit;
}

/** So many talk at once. */
const AT_ONCE = 16;
/** Visits a day, from seven to seven, on the hour. */
const A_DAY = 12;
const OPENS_AT = 7;
/** Milliseconds. */
const HOUR = 3_600_000;
/** The first day that is booked: from tomorrow on nothing is too soon. */
const FIRST_DAY = 2;
/** Who waits no longer than this says it again. Milliseconds. */
const PATIENCE_MS = 20_000;
/** Whoever has said so much and is not booked gives up. */
const MOST_SAID = 15;

/** Has so many people book under one fault, and counts how many have exactly what they asked for. */
export async function faultyDialogs(options: DialogsOptions): Promise<DialogsResult> {
  const { dialogs, fault, postgres } = options;
  const seed = `${options.seed}/${fault}`;
  const kills = fault === 'kills' ? options.kills : 0;
  const days = FIRST_DAY + Math.ceil(dialogs / A_DAY) + 1;
  const clinic = await crashClinic(dialogs, { from: OPENS_AT, to: OPENS_AT + A_DAY, days });
  return inScene({ seed, clinic, postgres, faults: false }, async (scene) => {
    const wishes = wishesOf(clinic, dialogs, systemClock().now());
    const inWords = (at: number) => timeOf(wishes[at]!, zoneOf(clinic.zone), clinic.locale);
    const lives = wishes.map((_, at): Life => ({ line: scene.lineOf(at), acknowledged: [] }));
    const { slots, setup } = scene;
    await Promise.all(slots.map((slot, at) => slot.open({ ...setup, seed: `${seed}/life/-${at}` })));
    let ended = 0;
    let saidAgain = 0;
    const everybody = each(lives, AT_ONCE, async (life, at) => {
      const chance = random(`${seed}/patient/${at}`);
      saidAgain += await book(life, inWords(at), { fault, chance, house: scene.house });
      options.progress(++ended);
    });
    await killBetween(kills, { dialogs, seed, ended: () => ended }, scene);
    await everybody;
    const audited = await scene.comeToRest(lives, []);
    return {
      fault,
      dialogs,
      kills,
      saidAgain,
      ...judge(lives, wishes, audited.agenda, clinic),
      audit: audited,
    };
  });
}

/** The time that each person asks for, and nobody else does. Milliseconds. */
function wishesOf(clinic: Clinic, dialogs: number, now: number): number[] {
  const zone = zoneOf(clinic.zone);
  const today = civilMs(zone.civil(now).slice(0, 10));
  return Array.from({ length: dialogs }, (_, at) => {
    const hours = 24 * (FIRST_DAY + Math.floor(at / A_DAY)) + OPENS_AT + (at % A_DAY);
    return zone.momentOf(today + hours * HOUR);
  });
}

/** One person books; gives how often they had to say something again. */
async function book(
  { line, acknowledged }: Life,
  wish: string,
  { fault, chance, house }: { fault: Fault; chance: Random; house(): Promise<string> },
): Promise<number> {
  const clock = systemClock();
  let said = `quiero una cita de cardiología el ${wish}`;
  let again = 0;
  for (let number = 1; number <= MOST_SAID; number++) {
    const before = line.heard.length;
    const letter: Letter = {
      id: `${line.address.slice(1)}-${number}`,
      content: { kind: 'text', text: said },
    };
    const copies = fault === 'twice' ? [letter, letter] : [letter];
    if (fault === 'together') {
      const beside: Letter = {
        id: `${letter.id}-beside`,
        content: { kind: 'text', text: chance.pick(BESIDE) },
      };
      copies.splice(chance.int(2), 0, beside);
    }
    await Promise.all(copies.map((copy) => post(line, copy, { house, clock, chance })));
    acknowledged.push(letter.id);
    const asked = await answerTo(line, before, { clock, patienceMs: PATIENCE_MS });
    if (visitsTold(line.heard).length > 0) return again;
    if (asked) said = answer(asked);
    else again += 1;
  }
  return again;
}

/** What people say beside what they have to say. */
const BESIDE = ['buenas', 'por favor', 'gracias'];

/** Whoever is asked to choose takes the first, and says yes to the rest. */
function answer({ choices }: Heard): string {
  return choices.length > 0 ? choices[0]!.label : 'sí';
}

/** Kills spread over the dialogs: the next one when so many more have come to their end. */
async function killBetween(
  kills: number,
  { dialogs, seed, ended }: { dialogs: number; seed: string; ended(): number },
  { slots, setup }: Scene,
): Promise<void> {
  const clock = systemClock();
  for (let number = 1; number <= kills; number++) {
    const from = Math.floor(((number - 1) * dialogs) / kills);
    while (ended() < from) await clock.sleep(5);
    const slot = slots[number % slots.length]!;
    await end(slot, chapter(seed, number));
    await slot.open({ ...setup, seed: `${seed}/life/${number}` });
  }
}

/** Does it for each, so many at once. */
async function each<T>(all: readonly T[], atOnce: number, work: (one: T, at: number) => Promise<void>) {
  const left = all.entries();
  const worker = async () => {
    for (const [at, one] of left) await work(one, at);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

type Judged = Pick<DialogsResult, 'exact' | 'missing' | 'double' | 'wrong' | 'repeatedReplies'>;

function judge(
  lives: readonly Life[],
  wishes: readonly number[],
  agenda: readonly BookedRow[],
  clinic: Clinic,
): Judged {
  const judged: Judged = { exact: 0, missing: 0, double: 0, wrong: 0, repeatedReplies: 0 };
  const zone = zoneOf(clinic.zone);
  for (const [at, { line }] of lives.entries()) {
    const visits = agenda.filter(({ patient }) => patient === clinic.patients[at]!.id);
    judged[verdict(visits, wishes[at]!, visitsTold(line.heard), timeOf(wishes[at]!, zone, clinic.locale))] +=
      1;
    const keys = line.heard.map(({ key }) => key).filter((key) => key !== '');
    judged.repeatedReplies += keys.length - new Set(keys).size;
  }
  return judged;
}

/** Whether somebody has exactly the visit that they asked for, and was told of exactly that one, by its time. */
export function verdict(
  visits: readonly Pick<BookedRow, 'startsAt' | 'status'>[],
  wish: number,
  told: readonly string[],
  inWords: string,
): 'exact' | 'missing' | 'double' | 'wrong' {
  const [visit, other] = visits;
  if (!visit) return 'missing';
  if (other) return 'double';
  const isAsAsked = visit.startsAt === wish && visit.status === 'booked';
  return isAsAsked && told.length === 1 && told[0] === inWords ? 'exact' : 'wrong';
}

/** Whether everybody has exactly what they asked for, and nothing happened that must not. */
export function isExact({ exact, dialogs, audit }: DialogsResult): boolean {
  return exact === dialogs && isSound(audit);
}
