import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilMs, zoneOf } from '../../../adapters/zone.ts';
import type { Clinic } from '../../../bot/config.ts';
import { silentLog } from '../../../bot/log.ts';
import { random } from '../../../bot/random.ts';
import type { Instruction } from '../../../bot/rehearsal/instruction.ts';
import { type Line, lineOf } from '../../../bot/rehearsal/lines.ts';
import { openRehearsal, type Rehearsal, type RehearsalOptions } from '../../../bot/rehearsal/rehearsal.ts';
import type { Lang } from '../../../nlu/types.ts';
import { amissIn, isReached, type Visit, visitsOf, wrongsOf } from './books.ts';
import { drawGoal, drawManner, type Goal } from './goal.ts';
import { type Heard, SimulatedPatient } from './patient.ts';
import { NOW } from './times.ts';

/** How one dialog of a simulated patient ended. */
export interface Played {
  seed: string;
  /** What they wanted at the end. */
  goal: Goal;
  reached: boolean;
  /** What was done that they did not want; empty where nothing was. */
  wrong: readonly string[];
  /** Messages of theirs until the first thing was done, or they gave up. */
  messages: number;
  /** All that was said, for whoever has to mend it. */
  lines: readonly string[];
}

/** Of somebody of whom the clinic has never heard. */
const UNKNOWN_PHONE: Readonly<Record<Lang, string>> = { es: '+573005550177', pt: '+5511955550177' };
/** Whoever has not got there by then has long gone. */
const MOST_MESSAGES = 18;

/** Plays one patient, drawn by the seed, against a whole house. */
export async function play(seed: string, clinic: Clinic): Promise<Played> {
  const draw = random(seed);
  const lang: Lang = clinic.locale.startsWith('pt') ? 'pt' : 'es';
  const goal = drawGoal(draw, lang);
  const manner = drawManner(draw);
  const patient = new SimulatedPatient(goal, manner, { lang, draw });
  const as =
    goal.kind === 'book' && goal.who === 'newcomer' ? UNKNOWN_PHONE[lang] : clinic.patients[0]!.phone;
  const { channel } = manner;
  const folder = await mkdtemp(join(tmpdir(), 'recado-patient-'));
  try {
    const lines: Line[] = [];
    const agenda = 'agenda' in goal ? goal.agenda : null;
    await using house = await open(clinic, { folder, seed, agenda, channel, as, lines });
    return await talk(house, patient, { seed, lines });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function open(
  clinic: Clinic,
  {
    folder,
    lines,
    ...how
  }: Pick<RehearsalOptions, 'seed' | 'agenda' | 'channel' | 'as'> & { folder: string; lines: Line[] },
): Promise<Rehearsal> {
  const zone = zoneOf(clinic.zone);
  return openRehearsal({
    file: join(folder, 'recado.db'),
    clinic,
    ...how,
    now: zone.momentOf(civilMs(NOW)),
    start: 0,
    log: silentLog(),
    watch: (happening) => {
      const line = lineOf(happening, zone);
      if (line) lines.push(line);
    },
  });
}

async function talk(
  house: Rehearsal,
  patient: SimulatedPatient,
  { seed, lines }: { seed: string; lines: Line[] },
): Promise<Played> {
  const played: string[] = [];
  const noted = { lines, played };
  let before = await visitsOf(house);
  let heard = isReminded(patient.goal) ? await remind(house, { before, goal: patient.goal, ...noted }) : null;
  const ended = (wrong: readonly string[] = []): Omit<Played, 'reached'> => ({
    ...{ seed, goal: patient.goal, wrong, lines: played },
    messages: messages ?? said,
  });
  let said = 0;
  let messages: number | null = null;
  for (let left = MOST_MESSAGES; left > 0; left--) {
    const next = patient.next(heard);
    if (next === null) break;
    if (next.do !== 'later') said += 1;
    heard = await perform(house, next, noted);
    const after = await visitsOf(house);
    const wrong = wrongsOf(patient.goal, before, after);
    if (wrong.length > 0) return { ...ended(wrong), reached: false };
    if (!isReached(patient.goal, before, after)) continue;
    messages ??= said;
    const more = patient.afterwards();
    if (more) await perform(house, more, noted);
    const amiss = await amissIn(house, { goal: patient.goal, before, withheld: patient.withholds() });
    played.push(...amiss);
    const made = after.find(({ id }) => !before.some((visit) => visit.id === id));
    if (amiss.length > 0) return { ...ended(), reached: false };
    if (!patient.goOn(made?.startsAt ?? null))
      return { ...ended(), reached: (await house.state()).handoffs.length === 0 };
    before = after;
    left = MOST_MESSAGES;
  }
  return { ...ended(), reached: false };
}

function isReminded(goal: Goal): boolean {
  return goal.kind === 'confirm' || (goal.kind !== 'book' && goal.begins === 'reminder');
}

async function remind(
  house: Rehearsal,
  { before, goal, ...noted }: { before: readonly Visit[]; goal: Goal; lines: Line[]; played: string[] },
): Promise<Heard> {
  const { service, startsAt } = before.find((visit) => visit.service === goal.service)!;
  return perform(house, { do: 'due', flow: 'reminding', service, at: startsAt.slice(0, 16) }, noted);
}

async function perform(
  house: Rehearsal,
  instruction: Instruction,
  { lines, played }: { lines: Line[]; played: string[] },
): Promise<Heard> {
  lines.length = 0;
  await house.perform(instruction);
  for (const { who, text, choices = [] } of lines) {
    if (who === 'effect') continue;
    const sign = who === 'patient' ? '> ' : '  ';
    played.push(
      [sign + (text ?? '').replaceAll('\n', '\n    '), ...choices.map((label) => `[${label}]`)].join(' '),
    );
  }
  const question = await house.question();
  const said = lines.filter(({ who }) => who === 'bot').map(({ text }) => text ?? '');
  return { text: said.join('\n'), choices: question?.choices ?? [], awaiting: question?.awaiting ?? null };
}
