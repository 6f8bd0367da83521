import type { Random } from '../../../bot/random.ts';
import type { RehearsedChannel } from '../../../bot/rehearsal/terminal-channel.ts';
import { drawTimeWish, type TimeWish } from './times.ts';

/**
 * Whom a visit is for. Ana and her son are known to the clinic; the others are met for the first time, a newcomer with
 * a phone that nobody knows.
 */
export type Who = 'self' | 'son' | 'daughter' | 'mother' | 'newcomer';

/** What a simulated patient wants of the clinic. */
export type Goal =
  | { kind: 'book'; who: Who; service: string; time: TimeWish }
  | { kind: 'move'; agenda: string; service: string; time: TimeWish; begins: Begins }
  | { kind: 'cancel'; agenda: string; service: string; begins: Begins }
  | { kind: 'confirm'; agenda: string; service: string };

/** Whether it is they who write first, or a reminder that they answer. */
export type Begins = 'patient' | 'reminder';

/** How somebody writes, whatever they want. */
export interface Manner {
  greets: 'no' | 'alone' | 'within';
  /** What is told at once, without being asked. */
  tells: ReadonlySet<'service' | 'who' | 'time'>;
  /** Taps what is offered where there is something to tap. */
  taps: boolean;
  /** The share of words with a slip of the finger. */
  slips: number;
  plain: boolean;
  /** Asks something else instead of answering the nth question; null: never. */
  asksAt: number | null;
  /** Wants another day or another service after all, at the nth question; null: never. */
  changesAt: number | null;
  wordy: boolean;
  /** Tells name, document and birth date at once, where they are asked for together. */
  tellsAll: boolean;
  channel: RehearsedChannel;
}

const ADULT_SERVICES = ['general', 'cardiology', 'dermatology', 'gynecology', 'laboratory', 'psychology'];
/** The agendas that ship with visits to change: each visit, and when it is on the Tuesday that all is played on. */
const VISITS = [
  { agenda: 'one-visit', service: 'cardiology', at: '2026-03-12T08:00' },
  { agenda: 'two-visits', service: 'laboratory', at: '2026-03-11T07:00' },
  { agenda: 'two-visits', service: 'cardiology', at: '2026-03-12T08:00' },
  { agenda: 'mother-and-child', service: 'cardiology', at: '2026-03-12T08:00' },
  { agenda: 'mother-and-child', service: 'pediatrics', at: '2026-03-13T09:00' },
] as const;

export function drawGoal(draw: Random): Goal {
  const chance = draw.next();
  if (chance < 0.55) return drawBooking(draw);
  const { agenda, service, at } = draw.pick(VISITS);
  const begins = draw.pick<Begins>(['patient', 'patient', 'reminder']);
  if (chance < 0.75) return { kind: 'move', agenda, service, time: drawTimeWish(draw, at), begins };
  return chance < 0.9 ? { kind: 'cancel', agenda, service, begins } : { kind: 'confirm', agenda, service };
}

/** Another wish of the same kind: a day that suits better, or another service. */
export function changed(goal: Goal, draw: Random): Goal {
  if (goal.kind !== 'book') return goal;
  return draw.next() < 0.7
    ? { ...goal, time: drawTimeWish(draw) }
    : { ...goal, service: draw.pick(servicesFor(goal.who).filter((service) => service !== goal.service)) };
}

function drawBooking(draw: Random): Goal {
  const who = draw.pick<Who>(['self', 'self', 'newcomer', 'son', 'daughter', 'mother']);
  return { kind: 'book', who, service: draw.pick(servicesFor(who)), time: drawTimeWish(draw) };
}

function servicesFor(who: Who): readonly string[] {
  return who === 'son' || who === 'daughter' ? ['pediatrics', 'dermatology', 'psychology'] : ADULT_SERVICES;
}

export function drawManner(draw: Random): Manner {
  const share = (odds: number) => draw.next() < odds;
  const tells = (['service', 'who', 'time'] as const).filter(() => share(0.5));
  return {
    greets: draw.pick(['no', 'alone', 'within']),
    tells: new Set(tells),
    taps: share(0.25),
    slips: share(0.3) ? 0.08 : 0,
    plain: share(0.5),
    asksAt: share(0.35) ? 1 + draw.int(4) : null,
    changesAt: share(0.25) ? 2 + draw.int(4) : null,
    wordy: share(0.4),
    tellsAll: share(0.5),
    channel: draw.pick<RehearsedChannel>(['web', 'whatsapp', 'sms']),
  };
}
