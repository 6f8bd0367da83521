import type { Random } from '../../../bot/random.ts';
import type { Lang } from '../../../nlu/types.ts';
import type { Booking, Goal, Manner } from './goal.ts';
import { WORDS } from './words.ts';

/** Who asks, and by what chance they choose their words. */
interface Asking {
  manner: Pick<Manner, 'tells' | 'inPieces' | 'errs'>;
  lang: Lang;
  draw: Random;
}

/** How somebody asks for what they want: one message, or several short ones. */
export function wishOf(goal: Goal, { manner, lang, draw }: Asking): string[] {
  const words = WORDS[lang];
  if (goal.kind === 'confirm') return [draw.pick(words.confirm)];
  const isBooking = goal.kind === 'book';
  const tells = isBooking ? manner.tells : new Set(['service', 'time']);
  const when = 'time' in goal && tells.has('time') ? draw.pick(goal.time.say[lang]) : '';
  const where = isBooking && goal.at ? draw.pick(goal.at.say[lang]) : '';
  const time = `${when} ${where}`.trim();
  const and = isBooking ? goal.and : null;
  const both = (one: string, other: string) => `${one} ${lang === 'es' ? 'y' : 'e'} ${other}`;
  const ofService = (id: string) => draw.pick(words.services[id]!);
  const ofPerson = (one: Booking) => draw.pick(words.who[one.who]);
  const isOtherService = and !== null && and.service !== goal.service;
  const isOtherPerson = and !== null && isBooking && and.who !== goal.who;
  const service = isOtherService
    ? both(ofService(goal.service), ofService(and.service))
    : tells.has('service')
      ? ofService(goal.service)
      : '';
  const who = isOtherPerson
    ? both(ofPerson(goal), ofPerson(and))
    : isBooking && tells.has('who')
      ? ofPerson(goal)
      : '';
  const told = draw.pick(words[goal.kind]);
  if (isBooking && manner.inPieces) return [filled(told, {}), service, who, time].filter(Boolean);
  return [filled(told, { service, who, time: goal.kind === 'move' && time ? `para ${time}` : time })];
}

/** What is asked for at first, and is not to be had here; null for nothing. */
export function erringWish(goal: Goal, { manner, lang, draw }: Asking): string | null {
  if (goal.kind !== 'book' || goal.and || manner.errs === null) return null;
  const { unoffered, unknownDoctors, services, book } = WORDS[lang];
  const service =
    manner.errs === 'service'
      ? draw.pick(unoffered)
      : `${draw.pick(services[goal.service]!)} ${draw.pick(unknownDoctors)}`;
  return filled(draw.pick(book), { service });
}

/** How somebody asks for what they want after the visit that they `had`. */
export function nextWish(goal: Goal, had: Booking, { lang, draw }: Pick<Asking, 'lang' | 'draw'>): string {
  const { next, services, who } = WORDS[lang];
  const time = 'time' in goal ? draw.pick(goal.time.say[lang]) : '';
  if (goal.kind === 'move') return filled(draw.pick(next.move), { time });
  if (goal.kind !== 'book') return draw.pick(next.cancel);
  return filled(draw.pick(had.who === goal.who ? next.service : next.person), {
    service: draw.pick(services[goal.service]!),
    who: draw.pick(who[goal.who]),
    time: draw.next() < 0.5 ? time : '',
  });
}

function filled(told: string, { service = '', who = '', time = '' }: Partial<Record<Part, string>>): string {
  return told
    .replace('{service}', service)
    .replace('{who}', who)
    .replace('{time}', time)
    .replace(/ +/g, ' ')
    .replace(/ ([?,.])/g, '$1')
    .trim();
}

type Part = 'service' | 'who' | 'time';
