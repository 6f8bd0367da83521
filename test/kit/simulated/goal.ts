import type { Random } from '../../../bot/random.ts';
import type { RehearsedChannel } from '../../../bot/rehearsal/terminal-channel.ts';
import type { Lang } from '../../../nlu/types.ts';
import { drawTimeWish, type TimeWish } from './times.ts';

/**
 * Whom a visit is for. Ana and her son are known to the clinic; the others are met for the first time, a newcomer with
 * a phone that nobody knows.
 */
export type Who = 'self' | 'son' | 'daughter' | 'mother' | 'newcomer';

/** What a simulated patient wants of the clinic. */
export type Goal =
  | { kind: 'book'; who: Who; service: string; time: TimeWish; at: Place | null }
  | { kind: 'move'; agenda: string; service: string; time: TimeWish; begins: Begins }
  | { kind: 'cancel'; agenda: string; service: string; begins: Begins }
  | { kind: 'confirm'; agenda: string; service: string };

/** Where it is to be, or with whom; how that is said, and which visit it is. */
export interface Place {
  say: Readonly<Record<Lang, readonly string[]>>;
  suits(visit: { site: string; practitioner: string }): boolean;
  /** How the bot names it in what it offers. */
  named: RegExp;
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
  /** Asks something else instead of answering the nth question; null: never. */
  asksAt: number | null;
  /** Wants another day or another service after all, at the nth question; null: never. */
  changesAt: number | null;
  wordy: boolean;
  /** Tells name, document and birth date at once, where they are asked for together. */
  tellsAll: boolean;
  /** Lets so many minutes pass before agreeing to what is read back; 0 for most. */
  slow: number;
  /** Agrees and asks in one message. */
  asksWithYes: boolean;
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
    : {
        ...goal,
        at: null,
        service: draw.pick(servicesFor(goal.who).filter((service) => service !== goal.service)),
      };
}

function drawBooking(draw: Random): Goal {
  const who = draw.pick<Who>(['self', 'self', 'newcomer', 'son', 'daughter', 'mother']);
  const service = draw.pick(servicesFor(who));
  const places = DOCTORS[service] ? [...SITES, ...DOCTORS[service]] : [];
  const at = places.length > 0 && draw.next() < 0.5 ? draw.pick(places) : null;
  return { kind: 'book', who, service, time: drawTimeWish(draw), at };
}

const SITES: readonly Place[] = [
  place(
    ['norte', 'paulista'],
    /Norte|Paulista/,
    ['en la sede norte', 'en norte', 'en la de la calle 127'],
    ['na unidade Paulista', 'na Paulista'],
  ),
  place(
    ['centro', 'moema'],
    /Centro|Moema/,
    ['en la sede centro', 'en el centro', 'en la del centro'],
    ['na unidade Moema', 'em Moema'],
  ),
];

/** The doctors of the services that have two, as patients call them: there is one at each site the whole day. */
const DOCTORS: Readonly<Record<string, readonly Place[]>> = {
  general: [
    place(
      ['rincon', 'prado'],
      /Rincón|Prado/,
      ['con la doctora Rincón', 'con la dra Marcela'],
      ['com a doutora Helena', 'com a dra Prado'],
    ),
    place(
      ['quintero', 'brandao'],
      /Quintero|Brandão/,
      ['con el doctor Quintero', 'con el dr Hernán'],
      ['com o doutor Otávio', 'com o dr Brandão'],
    ),
  ],
  pediatrics: [],
  cardiology: [
    place(
      ['restrepo', 'azevedo'],
      /Restrepo|Azevedo/,
      ['con el doctor Restrepo', 'con el dr Camilo'],
      ['com o doutor Rodrigo', 'com o dr Azevedo'],
    ),
    place(
      ['arango', 'tavares'],
      /Arango|Tavares/,
      ['con la doctora Arango', 'con la dra Beatriz'],
      ['com a doutora Lúcia', 'com a dra Tavares'],
    ),
  ],
};

function place(
  ids: readonly string[],
  named: RegExp,
  ...[es, pt]: [es: readonly string[], pt: readonly string[]]
): Place {
  return {
    say: { es, pt },
    suits: ({ site, practitioner }) => ids.includes(site) || ids.includes(practitioner),
    named,
  };
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
    slow: share(0.12) ? 15 : 0,
    asksWithYes: share(0.15),
    channel: draw.pick<RehearsedChannel>(['web', 'whatsapp', 'sms']),
  };
}
