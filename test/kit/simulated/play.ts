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
import { drawGoal, drawManner, type Goal, type Who } from './goal.ts';
import { type Heard, SimulatedPatient } from './patient.ts';
import { NOW } from './times.ts';
import { WORDS } from './words.ts';

/** How one dialog of a simulated patient ended. */
export interface Played {
  seed: string;
  /** What they wanted at the end. */
  goal: Goal;
  reached: boolean;
  /** What was done that they did not want; empty where nothing was. */
  wrong: readonly string[];
  /** Messages of theirs until it was done, or they gave up. */
  messages: number;
  /** All that was said, for whoever has to mend it. */
  lines: readonly string[];
}

interface Visit {
  id: string;
  patient: string;
  service: string;
  practitioner: string;
  site: string;
  startsAt: string;
  status: string;
}

/** Of somebody of whom the clinic has never heard. */
const UNKNOWN_PHONE: Readonly<Record<Lang, string>> = { es: '+573005550177', pt: '+5511955550177' };
/** Whoever has not got there by then has long gone. */
const MOST_MESSAGES = 18;

/** Plays one patient, drawn by the seed, against a whole house. */
export async function play(seed: string, clinic: Clinic): Promise<Played> {
  const draw = random(seed);
  const lang: Lang = clinic.locale.startsWith('pt') ? 'pt' : 'es';
  const goal = drawGoal(draw);
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
    return await talk(house, patient, { seed, lang, lines });
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
  { seed, lang, lines }: { seed: string; lang: Lang; lines: Line[] },
): Promise<Played> {
  const before = await visitsOf(house);
  const played: string[] = [];
  let heard: Heard | null = null;
  let messages = 0;
  const { goal } = patient;
  const isReminded = goal.kind === 'confirm' || (goal.kind !== 'book' && goal.begins === 'reminder');
  if (isReminded) heard = await remind(house, { before, goal, lines, played });
  let isDone = false;
  while (messages < MOST_MESSAGES && !isDone) {
    const next = patient.next(heard);
    if (next === null) break;
    if (next.do !== 'later') messages += 1;
    heard = await perform(house, next, { lines, played });
    const after = await visitsOf(house);
    isDone =
      isReached(patient.goal, before, after, lang) || wrongsOf(patient.goal, before, after, lang).length > 0;
  }
  const after = await visitsOf(house);
  const { handoffs } = await house.state();
  return {
    seed,
    goal: patient.goal,
    reached: isReached(patient.goal, before, after, lang) && handoffs.length === 0,
    wrong: wrongsOf(patient.goal, before, after, lang),
    messages,
    lines: played,
  };
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

async function visitsOf(house: Rehearsal): Promise<Visit[]> {
  return (await house.state()).appointments as Visit[]; // As `readState` makes them.
}

const STANDING = ['booked', 'confirmed'];

/** Whether the books say what was wanted, and no more than that. */
function isReached(goal: Goal, before: readonly Visit[], after: readonly Visit[], lang: Lang): boolean {
  return wrongsOf(goal, before, after, lang).length === 0 && wantedOf(goal, before, after, lang).length > 0;
}

/** The visits of the books that are what was wanted. */
function wantedOf(goal: Goal, before: readonly Visit[], after: readonly Visit[], lang: Lang): Visit[] {
  const was = new Map(before.map((visit) => [visit.id, visit]));
  return after.filter((visit) => visit.service === goal.service && isWanted(visit, was.get(visit.id)));

  function isWanted(visit: Visit, old: Visit | undefined): boolean {
    const { status, startsAt } = visit;
    switch (goal.kind) {
      case 'book':
        return (
          !old &&
          isFor(visit, goal.who, lang) &&
          STANDING.includes(status) &&
          goal.time.suits(startsAt) &&
          (goal.at?.suits(visit) ?? true)
        );
      case 'move':
        return STANDING.includes(status) && old?.startsAt !== startsAt && goal.time.suits(startsAt);
      case 'cancel':
      case 'confirm':
        return old !== undefined && status === (goal.kind === 'cancel' ? 'cancelled' : 'confirmed');
    }
  }
}

/** What was changed in the books that was not wanted. */
function wrongsOf(goal: Goal, before: readonly Visit[], after: readonly Visit[], lang: Lang): string[] {
  const wanted = new Set(wantedOf(goal, before, after, lang));
  const was = new Map(before.map((visit) => [visit.id, visit]));
  const moved = goal.kind === 'move' ? before.find(({ service }) => service === goal.service)?.id : undefined;
  return after.flatMap((visit) => {
    const old = was.get(visit.id);
    const isSame = old?.status === visit.status && old.startsAt === visit.startsAt;
    const isPut =
      visit.id === moved && ['rescheduled', 'cancelled'].includes(visit.status) && wanted.size > 0;
    const isUndone = !old && visit.status === 'cancelled';
    if (wanted.has(visit) || isSame || isPut || isUndone) return [];
    return [`${visit.service} of ${visit.patient}, ${visit.startsAt.slice(0, 16)}, ${visit.status}`];
  });
}

function isFor(visit: Visit, who: Who, lang: Lang): boolean {
  const names: Readonly<Record<Who, string>> = {
    self: lang === 'es' ? 'Ana Gómez' : 'Ana Souza',
    son: lang === 'es' ? 'Mateo Ruiz' : 'Mateus Lima',
    newcomer: WORDS[lang].people.newcomer.name,
    daughter: WORDS[lang].people.daughter.name,
    mother: WORDS[lang].people.mother.name,
  };
  return folded(visit.patient) === folded(names[who]);
}

/** A name as it is compared: who writes without accents has the same name. */
function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
