import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilMs, zoneOf } from '../../../adapters/zone.ts';
import type { Clinic } from '../../../bot/config.ts';
import { silentLog } from '../../../bot/log.ts';
import { random } from '../../../bot/random.ts';
import { readInstruction } from '../../../bot/rehearsal/instruction.ts';
import { type Line, lineOf } from '../../../bot/rehearsal/lines.ts';
import { openRehearsal } from '../../../bot/rehearsal/rehearsal.ts';
import type { Lang } from '../../../nlu/types.ts';
import { NOW } from '../simulated/times.ts';
import { PLACES, type Place } from './places.ts';
import { BESIDE, JOINTS, OF_THE_OTHER, TURNING } from './words.ts';

/** An answer with something said beside it that changes nothing of it. */
export interface Beside {
  place: Place;
  /** What kind of thing is said beside. */
  kind: string;
  joint: string;
  /** The answer by itself, and with what is said beside it. */
  answer: string;
  text: string;
  /** Whether what is said beside asks something. */
  asks: boolean;
}

/** What stands after a line: the visits, the question that is open, and whether a person was called. */
export interface Outcome {
  visits: readonly string[];
  awaiting: string | null;
  choices: readonly string[];
  handedOff: boolean;
  said: string;
}

/** Draws one answer with something beside it; the same seed draws the same. */
export function drawBeside(seed: string, lang: Lang, places = PLACES[lang]): Beside {
  const draw = random(seed);
  const place = draw.pick(places);
  const kinds: [string, readonly string[]][] = Object.entries(BESIDE).map(([kind, said]) => [
    kind,
    said[lang],
  ]);
  if (place.agenda === 'mother-and-child') kinds.push(['other', OF_THE_OTHER[lang]]);
  const [kind, said] = draw.pick(kinds);
  const [answer, beside] = [draw.pick(place.answers), draw.pick(said)];
  const isBefore = draw.next() < 0.3;
  const joint = draw.pick(isBefore ? JOINTS[lang].before : JOINTS[lang].after);
  const text = isBefore ? `${beside}${joint}${answer}` : `${answer}${joint}${beside}`;
  return {
    place,
    kind,
    joint: isBefore ? `${joint}answer` : `answer${joint}`,
    answer,
    text,
    asks: beside.includes('?'),
  };
}

/** Where an answer does something at once. */
const DOES = new Set(['read out', 'cancel', 'move', 'reminder']);

/** Draws one answer with something said after it that takes it back, or has it wait. */
export function drawTurned(seed: string, lang: Lang): Beside {
  const draw = random(seed);
  const place = draw.pick(PLACES[lang].filter(({ name }) => DOES.has(name)));
  const [answer, beside, joint] = [
    draw.pick(place.answers),
    draw.pick(TURNING[lang]),
    draw.pick([', ', ' ', '. ']),
  ];
  const text = `${answer}${joint}${beside}`;
  return { place, kind: 'turning', joint: `answer${joint}`, answer, text, asks: beside.includes('?') };
}

/** How a dialog stands after `last` was said at a place. */
export async function outcomeOf(clinic: Clinic, { agenda, before }: Place, last: string): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'recado-beside-'));
  const zone = zoneOf(clinic.zone);
  const lines: Line[] = [];
  try {
    await using house = await openRehearsal({
      file: join(folder, 'recado.db'),
      clinic,
      agenda,
      channel: 'web',
      as: clinic.patients[0]!.phone,
      now: zone.momentOf(civilMs(NOW)),
      seed: 'beside',
      start: 0,
      log: silentLog(),
      watch: (happening) => {
        const line = lineOf(happening, zone);
        if (line) lines.push(line);
      },
    });
    for (const line of before) await house.perform(readInstruction(line));
    lines.length = 0;
    await house.perform({ do: 'say', text: last });
    const { appointments, handoffs } = await house.state();
    const question = await house.question();
    return {
      visits: (appointments as { service: string; startsAt: string; status: string }[])
        .map(({ service, startsAt, status }) => `${service} ${startsAt} ${status}`)
        .toSorted(),
      awaiting: question?.awaiting ?? null,
      choices: (question?.choices ?? []).map(String),
      handedOff: handoffs.length > 0,
      said: lines
        .filter(({ who }) => who === 'bot')
        .map(({ text }) => text ?? '')
        .join('\n'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What came out otherwise than of the answer alone. */
export function differences(alone: Outcome, beside: Outcome): string[] {
  const isSame = (one: readonly string[], other: readonly string[]) => one.join('|') === other.join('|');
  return [
    ...(isSame(alone.visits, beside.visits) ? [] : ['visits']),
    ...(alone.awaiting === beside.awaiting && isSame(alone.choices, beside.choices) ? [] : ['question']),
  ];
}

/** What was done all the same, of an answer that was taken back. */
export function stillDone(alone: Outcome, turned: Outcome): string[] {
  return alone.visits.join('|') === turned.visits.join('|') ? ['done all the same'] : [];
}
