import type { Random } from '../../../bot/random.ts';
import type { RehearsedChannel } from '../../../bot/rehearsal/terminal-channel.ts';
import type { Lang } from '../../../nlu/types.ts';
import { drawPerson, type Told, type Who } from './people.ts';
import { DOCTORS, type Place, SITES } from './places.ts';
import { drawHabit, type Habit } from './telling.ts';
import { drawTimeWish, NOW, type TimeWish } from './times.ts';

/** What a simulated patient wants of the clinic. */
export type Goal =
  | Booking
  | { kind: 'move'; agenda: string | null; service: string; time: TimeWish; begins: Begins }
  | { kind: 'cancel'; agenda: string | null; service: string; begins: Begins }
  | { kind: 'confirm'; agenda: string | null; service: string };

/** A visit to book, and whom it is for. */
export interface Booking {
  kind: 'book';
  who: Who;
  /** Who that is, where the clinic asks. */
  told: Told;
  service: string;
  time: TimeWish;
  at: Place | null;
  /** One more that is wanted with it, and said in the same message; null for none. */
  and: Booking | null;
}

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
  /** Writes "xfa", "vcs". */
  abbreviates: boolean;
  /** Sends what they want in several short messages, one right after the other. */
  inPieces: boolean;
  /** Asks whether anybody is there instead of answering the nth question; null: never. */
  nudgesAt: number | null;
  /** Tells why they can only come then, or what it is all about. */
  tellsStories: boolean;
  /** Asks at first for what is not to be had here. */
  errs: 'service' | 'doctor' | null;
  /** Asks something else instead of answering the nth question; null: never. */
  asksAt: number | null;
  /** Wants another day or another service after all, at the nth question; null: never. */
  changesAt: number | null;
  wordy: boolean;
  /** Wants something else when a visit has been booked. */
  goesOn: boolean;
  habit: Habit;
  /** Lets so many minutes pass before agreeing to what is read back; 0 for most. */
  slow: number;
  /** Agrees and asks in one message. */
  asksWithYes: boolean;
  channel: RehearsedChannel;
}

const ADULT_SERVICES = ['general', 'cardiology', 'dermatology', 'gynecology', 'laboratory', 'psychology'];
const CHILDRENS_SERVICES = ['pediatrics', 'dermatology', 'psychology'];
/** The agendas that ship with visits to change: each visit, and when it is on the Tuesday that all is played on. */
const VISITS = [
  { agenda: 'one-visit', service: 'cardiology', at: '2026-03-12T08:00' },
  { agenda: 'two-visits', service: 'laboratory', at: '2026-03-11T07:00' },
  { agenda: 'two-visits', service: 'cardiology', at: '2026-03-12T08:00' },
  { agenda: 'mother-and-child', service: 'cardiology', at: '2026-03-12T08:00' },
  { agenda: 'mother-and-child', service: 'pediatrics', at: '2026-03-13T09:00' },
] as const;

/** What somebody wants first. */
export function drawGoal(draw: Random, lang: Lang): Goal {
  const chance = draw.next();
  if (chance < 0.55) return drawBooking(draw, lang);
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
    : {
        ...goal,
        at: null,
        service: draw.pick(servicesFor(goal.who).filter((service) => service !== goal.service)),
      };
}

function drawBooking(draw: Random, lang: Lang): Booking {
  const who = draw.pick<Who>([
    'self',
    'self',
    'newcomer',
    'newcomer',
    'son',
    'daughter',
    'mother',
    'husband',
  ]);
  const service = draw.pick(servicesFor(who));
  const places = DOCTORS[service] ? [...SITES, ...DOCTORS[service]] : [];
  const at = places.length > 0 && draw.next() < 0.5 ? draw.pick(places) : null;
  const told = drawPerson(who, lang, draw);
  const booking: Booking = { kind: 'book', who, told, service, time: drawTimeWish(draw), at, and: null };
  return draw.next() < 0.2 ? { ...booking, and: drawWith(booking, draw, lang) } : booking;
}

/** One more of the same for somebody else, or something else for the same. */
function drawWith({ who, ...first }: Booking, draw: Random, lang: Lang): Booking {
  const { service } = first;
  const others = kinOf(who).filter((one) => one !== who && servicesFor(one).includes(service));
  if (draw.next() < 0.6 && others.length > 0) {
    const other = draw.pick(others);
    return { ...first, who: other, told: drawPerson(other, lang, draw), at: null };
  }
  return { ...first, who, service: draw.pick(servicesFor(who).filter((one) => one !== service)), at: null };
}

/** What is wanted when a visit has been booked, at that time: that one changed, or one more. */
export function drawNext(first: Booking, at: string, { draw, lang }: { draw: Random; lang: Lang }): Goal {
  const { service, who } = first;
  // One of today is too near to be changed.
  const changes = at.startsWith(NOW.slice(0, 10)) ? [] : (['move', 'cancel'] as const);
  switch (draw.pick([...changes, 'another-service', 'another-person'])) {
    case 'move':
      return { kind: 'move', agenda: null, service, time: drawTimeWish(draw, at), begins: 'patient' };
    case 'cancel':
      return { kind: 'cancel', agenda: null, service, begins: 'patient' };
    case 'another-service': {
      const other = draw.pick(servicesFor(who).filter((one) => one !== service));
      return { ...first, service: other, time: drawTimeWish(draw), at: null, and: null };
    }
    default: {
      const other = draw.pick(kinOf(who).filter((one) => one !== who && servicesFor(one).includes(service)));
      const told = drawPerson(other, lang, draw);
      return { ...first, who: other, told, time: drawTimeWish(draw), at: null, and: null };
    }
  }
}

/** Of whom somebody speaks: the family of a newcomer is as new. */
function kinOf(who: Who): readonly Who[] {
  return who === 'newcomer'
    ? ['daughter', 'mother', 'husband']
    : ['self', 'son', 'daughter', 'mother', 'husband'];
}

function servicesFor(who: Who): readonly string[] {
  if (who === 'son' || who === 'daughter') return CHILDRENS_SERVICES;
  return who === 'husband' ? ADULT_SERVICES.filter((one) => one !== 'gynecology') : ADULT_SERVICES;
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
    abbreviates: share(0.2),
    inPieces: share(0.15),
    nudgesAt: share(0.15) ? 1 + draw.int(5) : null,
    tellsStories: share(0.2),
    errs: share(0.12) ? draw.pick(['service', 'doctor']) : null,
    asksAt: share(0.35) ? 1 + draw.int(4) : null,
    changesAt: share(0.25) ? 2 + draw.int(4) : null,
    wordy: share(0.4),
    goesOn: share(0.3),
    habit: drawHabit(draw),
    slow: share(0.12) ? 15 : 0,
    asksWithYes: share(0.15),
    channel: draw.pick<RehearsedChannel>(['web', 'whatsapp', 'whatsapp', 'sms', 'voice']),
  };
}
