import type { Random } from '../../../bot/random.ts';
import { drawTimeWish, type TimeWish } from './times.ts';

/** Whom a visit is for. Ana and her son are known to the clinic; the others are met for the first time. */
export type Who = 'self' | 'son' | 'daughter' | 'mother';

/** What a simulated patient wants of the clinic. */
export type Goal =
  | { kind: 'book'; who: Who; service: string; time: TimeWish }
  | { kind: 'move'; agenda: string; service: string; time: TimeWish }
  | { kind: 'cancel'; agenda: string; service: string }
  | { kind: 'confirm'; agenda: string; service: string };

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
}

const ADULT_SERVICES = ['general', 'cardiology', 'dermatology', 'gynecology', 'laboratory', 'psychology'];
/** The agendas that ship with visits to change, with what is in them. */
const VISITS = [
  { agenda: 'one-visit', services: ['cardiology'] },
  { agenda: 'two-visits', services: ['laboratory', 'cardiology'] },
  { agenda: 'mother-and-child', services: ['cardiology', 'pediatrics'] },
] as const;

export function drawGoal(draw: Random): Goal {
  const chance = draw.next();
  if (chance < 0.55) return drawBooking(draw);
  const { agenda, services } = draw.pick(VISITS);
  const service = draw.pick<string>(services);
  if (chance < 0.75) return { kind: 'move', agenda, service, time: drawTimeWish(draw) };
  return { kind: chance < 0.9 ? 'cancel' : 'confirm', agenda, service };
}

/** Another wish of the same kind: a day that suits better, or another service. */
export function changed(goal: Goal, draw: Random): Goal {
  if (goal.kind !== 'book') return goal;
  return draw.next() < 0.7
    ? { ...goal, time: drawTimeWish(draw) }
    : { ...goal, service: draw.pick(servicesFor(goal.who).filter((service) => service !== goal.service)) };
}

function drawBooking(draw: Random): Goal {
  const who = draw.pick<Who>(['self', 'self', 'self', 'son', 'daughter', 'mother']);
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
  };
}
