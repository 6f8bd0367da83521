import { heard } from '../../locales/heard.ts';
import type { Awaiting, Control, Understanding } from '../../nlu/types.ts';
import type { Opening } from '../appointment.ts';
import { minutesAfter } from '../civil.ts';
import type { Given, Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import type { Asked } from '../hearing/asking.ts';
import type { Wanted } from '../hearing/wanted.ts';
import type { World } from '../world.ts';
import { isOfDays } from './from-visit.ts';
import { atSite, type Search, sinceShown, withService } from './offer.ts';
import { onLaterDays } from './other-days.ts';
import { complaintOf, lessOf, onDaysTold, onWholeDays } from './too-soon.ts';
import { concernsVisit, END_OF_DAY, isAmong, type Wish, wishWith } from './wish.ts';

const INSTEAD: Partial<Record<Control, NonNullable<Given['instead']>>> = {
  later: 'later',
  earlier: 'earlier',
  another_doctor: 'another-doctor',
};

/** "El último horario del lunes", "o mais tarde que tiver": the last that is free, and not the last that is shown. */
const LATEST = heard.instead.latest;
/** "Otro día", "outra data": not the day of what is on offer, or of the visit that is to be moved. */
const ANOTHER_DAY = heard.instead.anotherDay;
/** "No, ese día no puedo", said of times that are on offer. */
const NOT_THAT_DAY = heard.instead.notThatDay;
/** "El jueves después de esa hora": later than what is on offer, on the day that is named. */
const AFTER_THAT = heard.instead.afterThat;

/** "¿Y en otra sede?", "esa me queda lejos", "fica longe pra mim": elsewhere than what is on offer. */
const ANOTHER_SITE = heard.instead.anotherSite;

/** "Esa fecha queda muy lejos": far away in time. */
const OF_TIME = heard.instead.ofTime;

function asksElsewhere(text: string, { site, when }: Given): boolean {
  const words = folded(text);
  return site === undefined && !when?.length && ANOTHER_SITE.test(words) && !OF_TIME.test(words);
}

/** What was said, and what is wanted in place of what is on offer: "¿y más tarde?" means it only of times shown. */
export function withInstead({ text, understood }: Said, asked: Asked | null, given: Given): Given {
  const isAnotherDay = asksAnotherDay(text, asked, given);
  if (asked?.key.startsWith('offering.') && understood!.controls.includes('keep_waiting'))
    return waiting(given);
  if (asked?.key.startsWith('waitlist.offer') && asksToWait(understood!)) return waiting(given);
  if (!asked || !offersTimes(asked))
    return isAnotherDay ? { ...given, instead: 'another-day' } : atLast(text, given);
  if (listsTimes(asked) && asksToWait(understood!)) return waiting(given);
  if (isAnotherDay || (has(text, NOT_THAT_DAY) && !given.when?.some(isOfDays)))
    return { ...given, instead: 'another-day' };
  if (has(text, LATEST)) return { ...onWholeDays(given), instead: 'latest' };
  const complaint = complaintOf(text);
  if (complaint) return { ...onDaysTold(given), instead: complaint };
  if (has(text, AFTER_THAT)) return { ...given, instead: 'later' };
  if (asksElsewhere(text, given)) return { ...given, instead: 'another-site' };
  const [instead] = understood!.controls.flatMap((name) => INSTEAD[name] ?? []);
  if (!instead || choosesByTime(understood!)) return given;
  const hoursAreNamed =
    given.fromVisit?.shift.minutes !== undefined ||
    (given.when?.some(({ type }) => type !== 'date') ?? false);
  const isNamed = instead === 'another-doctor' ? given.practitioner !== undefined : hoursAreNamed;
  return isNamed ? given : { ...given, instead };
}

/** "Solo ese día", "só na quinta": no other day than those that were told. */
export function withOnlyThen({ text }: Said, given: Given): Given {
  return has(text, ONLY_THEN) ? { ...given, onlyThen: true } : given;
}

const ONLY_THEN = heard.instead.onlyThen;

/** "Cita el jueves, la última que tengan": of the day that is named with it, and not from some hour on. */
function atLast(text: string, given: Given): Given {
  const isOfDay = given.when?.some(isOfDays) && !given.when.some(({ type }) => type === 'instant');
  return isOfDay && has(text, LATEST) ? { ...onWholeDays(given), atLast: true } : given;
}

/** "Cualquier día en la mañana", "da lo mismo el día", "qualquer dia". */
const ANY_DAY = heard.instead.anyDay;

/** "Prefiero con una doctora", said of a visit that is to be moved. */
const OTHER_ONE = heard.instead.otherOne;

/** The same, where a visit that is theirs is to be had with somebody else, or on any other day: "queria trocar de médico na minha consulta". */
export function withOtherDoctor(
  { text, understood }: Said,
  given: Given,
  { asked, wanted }: { asked: Asked | null; wanted: readonly Wanted[] },
): Given {
  const isMoved = asked?.key === 'rescheduling.when' || wanted.some(({ intent }) => intent === 'reschedule');
  const isAnyDay = has(text, ANY_DAY) && !given.when?.some(isOfDays) && !given.fromVisit;
  if (isMoved && isAnyDay && (!asked || asked.key === 'rescheduling.when') && !given.instead)
    return { ...given, instead: 'another-day' };
  const isAnother = understood!.controls.includes('another_doctor') || has(text, OTHER_ONE);
  const isOther = isAnother && given.practitioner === undefined;
  return isMoved && isOther ? { ...given, instead: 'another-doctor' } : given;
}

/** Where a visit is spoken of, and no day is named: "otro día se lo mando" answers another question. */
function asksAnotherDay(text: string, asked: Asked | null, { when = [], fromVisit }: Given): boolean {
  const isOfVisit = !asked || OF_VISITS.has(asked.awaiting ?? 'choice') || has(text, RATHER);
  return isOfVisit && has(text, ANOTHER_DAY) && !when.some(isOfDays) && !fromVisit;
}

/** "Mejor otro día", "prefiro outra data": said of the visit, whatever is asked. */
const RATHER = heard.instead.rather;

/** What is awaited where a visit is spoken of. */
const OF_VISITS: ReadonlySet<Awaiting> = new Set<Awaiting>(['choice', 'date', 'time', 'yes-no']);

/** Whether openings are to choose from. */
export function listsTimes({ choices = [] }: Pick<Asked, 'choices'>): boolean {
  return choices.some(({ key: label }) => label.startsWith('choice.opening'));
}

/** "La más temprana", "o mais cedo": of those shown. */
const SUPERLATIVE = heard.instead.superlative;

function choosesByTime({ entities }: Understanding): boolean {
  return entities.some(({ type, text }) => type === 'choice' && SUPERLATIVE.test(text));
}

/** Beside a choice or a day it is heard only where it is as sure as this. */
const SURELY = 0.85;

/** "Mejor me avisan si se libera algo esta semana": of what is on offer, nothing is wanted. */
function asksToWait({ intents }: Understanding): boolean {
  return intents.some(({ intent, confidence }) => intent === 'waitlist_join' && confidence >= SURELY);
}

/** The days for which they wait are told from today, and not from those on offer, which will not do. */
function waiting({ fromVisit: _onOffer, ...given }: Given): Given {
  return { ...given, waits: true };
}

/** Whether openings are to choose from, or one is about to be booked. */
export function offersTimes(asked: Asked): boolean {
  return listsTimes(asked) || confirmsTime(asked);
}

function confirmsTime({ key }: Asked): boolean {
  return key.startsWith('booking.confirm') || key.startsWith('rescheduling.confirm');
}

/** "Otra hora", "quero outro horário". */
const ANOTHER_HOUR = heard.instead.anotherHour;

/** Whether another hour is wanted than the one that is about to be booked, and it is not said which. */
export function asksAnotherHour(text: string, asked: Asked | null, given: Given): boolean {
  if (asked === null || !confirmsTime(asked) || !has(text, ANOTHER_HOUR)) return false;
  // "A las 9 no alcanzo", of what is at nine.
  const { when, visitAt: _same, ...rest } = given;
  const at = asked.args?.['on'] ?? asked.args?.['to'];
  const isThen = typeof at === 'object' && 'on' in at && isAmong(at.on, when ?? []);
  return !concernsVisit(rest) && (!when?.length || isThen);
}

/** The wish, turned away from what was shown; as it was, where there is nothing to turn to. */
export function insteadOf(wish: Wish, { instead }: Given, shown: readonly Opening[], world: World): Wish {
  const hours = shown.map(({ startsAt }) => startsAt.slice(11, 16)).sort();
  const [first, last] = [hours[0], hours.at(-1)];
  if (!instead || !first || !last) return wish;
  switch (instead) {
    case 'later': {
      const [, dayFrom] = minutesAfter(`2000-01-01T${last}`, 1).split('T');
      return within(wish, { dayFrom: dayFrom! });
    }
    case 'latest':
      return { ...wish, near: END_OF_DAY };
    case 'earlier':
      return within(wish, { dayTo: first });
    case 'less-early':
    case 'less-late':
      return within(wish, lessOf(instead, { first, last }));
    case 'another-day':
      return onLaterDays(wish, shown);
    case 'another-site': {
      const other = anotherSite(shown, world);
      return other ? atSite({ ...wish, site: other }, { site: other }, world) : wish;
    }
    case 'another-doctor': {
      const other = anotherDoctor(wish, shown, world);
      return other ? { ...wish, practitioner: other } : wish;
    }
  }
}

/** The wish of a search after what was said just now, be it only that something else than what is shown is wanted. */
export function wishAfter(
  search: Pick<Search, 'wish' | 'openings' | 'moved'>,
  given: Given,
  world: World,
): Wish {
  const wish = atSite(wishWith(search.wish, sinceShown(search, given)), given, world);
  return insteadOf(withService(wish, world), given, search.openings, world);
}

/** Whether somebody else is wanted than those shown, and there is nobody. */
export function isNobodyElse({ wish, openings }: Search, { instead }: Given, world: World): boolean {
  return instead === 'another-doctor' && openings.length > 0 && !anotherDoctor(wish, openings, world);
}

/** Tells that. */
export const sayNobodyElse = {
  type: 'reply',
  params: ({ context }: { context: Search }) => ({
    key: 'choosing.nobody-else' as const,
    args: { service: { service: context.wish.service! } },
  }),
} as const;

/** Who else has that service; null where nobody has whose openings were not shown. */
function anotherDoctor(wish: Wish, shown: readonly Opening[], { clinic }: World): string | null {
  const seen = new Set([wish.practitioner, ...shown.map(({ practitioner }) => practitioner)]);
  const service = wish.service ?? shown[0]?.service;
  const others = clinic.practitioners.filter(
    ({ id, services }) => services.includes(service!) && !seen.has(id),
  );
  return others[0]?.id ?? null;
}

/** Where else than at the sites shown somebody has that service; null where all of them were shown. */
function anotherSite(shown: readonly Opening[], { clinic }: World): string | null {
  const seen = new Set(shown.map(({ site }) => site));
  const served = new Set(
    clinic.practitioners.flatMap(({ services, sites }) =>
      services.includes(shown[0]!.service) ? sites : [],
    ),
  );
  return clinic.sites.find(({ id }) => served.has(id) && !seen.has(id))?.id ?? null;
}

/** The days that are wanted, and only these hours of each. */
function within(wish: Wish, hours: { dayFrom?: string; dayTo?: string }): Wish {
  const { near: _near, ...rest } = wish;
  const windows = wish.windows.length ? wish.windows : [{}];
  return {
    ...rest,
    windows: windows.map(({ dayFrom: _from, dayTo: _to, ...days }) => ({ ...days, ...hours })),
  };
}
