import type { InboundContent } from '../../adapters/channels/channel.ts';
import type { Clock } from '../clock.ts';
import type { Random } from '../random.ts';
import { answerTo, type Letter, type Line, post } from './line.ts';
import type { Heard } from './post-office.ts';
import { visitsTold } from './told.ts';

/** What lets patients live. */
export interface World {
  house(): Promise<string>;
  clock: Clock;
  /** Told of every letter that a house has acknowledged. */
  acknowledged(): void;
  signal: AbortSignal;
}

/** What a patient has sent, and what a house has said that it has. */
export interface Life {
  line: Line;
  /** In the order in which they were acknowledged: none was sent before the one before it was. */
  acknowledged: string[];
}

/** A patient who waits no longer than this says again what they want. Milliseconds. */
const PATIENCE_MS = 4_000;
/** Between what they hear and what they say. */
const THINK_MS = 120;

/**
 * One patient, from their first word until the signal: they want something, answer what they are asked, change
 * their mind, and never write a letter before the one before it was acknowledged. What they do depends on
 * their own chance and on what they hear.
 */
export async function live(life: Life, chance: Random, world: World): Promise<void> {
  const { line, acknowledged } = life;
  const { clock, signal, house } = world;
  let asked: Heard | null = null;
  for (let number = 1; !signal.aborted; number++) {
    const said = sayTo(asked, visitsTold(line.heard).length, chance);
    const before = line.heard.length;
    for (const [part, content] of said.entries()) {
      const letter: Letter = { id: `${line.address.slice(1)}-${number}-${part}`, content };
      await post(line, letter, { house, clock, chance });
      acknowledged.push(letter.id);
      world.acknowledged();
    }
    asked = await answerTo(line, before, { clock, patienceMs: PATIENCE_MS, signal });
    await clock.sleep(chance.int(THINK_MS));
  }
}

/** What a patient says now: one letter, or now and then two in one breath. */
function sayTo(asked: Heard | null, visits: number, chance: Random): InboundContent[] {
  if (asked && asked.choices.length > 0 && chance.int(100) < 90) {
    // Most people take what stands first: it is the soonest, and the yes.
    const at = chance.int(100) < 55 ? 0 : chance.int(asked.choices.length);
    const choice = asked.choices[at]!;
    return [chance.int(2) === 0 ? { kind: 'choice', ...choice } : text(String(at + 1))];
  }
  const answers = ANSWERS[asked?.awaiting ?? ''];
  if (answers && chance.int(100) < 90) return [text(chance.pick(answers))];
  const wish = chance.pick(visits === 0 ? BOOKING : [...BOOKING, ...CHANGING]);
  return chance.int(100) < 8 ? [text('Buenas'), text(wish)] : [text(wish)];
}

function text(words: string): InboundContent {
  return { kind: 'text', text: words };
}

/** What is answered to a question without choices, by what it waits for. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'yes-no': ['sí', 'sí', 'sí', 'sí', 'no'],
  document: ['79456123', '1020304050'],
  name: ['Carlos Pérez Rojas'],
  'birth-date': ['14 de febrero de 1979'],
  date: ['mañana', 'pasado mañana', 'lo más pronto'],
  time: ['a las 8', 'a las 9:30'],
};

const BOOKING = [
  'quiero una cita de cardiología',
  'necesito cita de cardiología mañana a las 8',
  'cita de cardiología lo más pronto posible',
];
const CHANGING = [
  'cancele mi cita',
  'ya no puedo ir, cancélela por favor',
  'quiero cambiar mi cita',
  'cámbiela para pasado mañana',
  'confirmo mi cita',
  '¿cuándo es mi cita?',
  'no, déjelo así',
];
