import type { Entity, EntityOf, FromVisit, When } from '../../nlu/types.ts';
import type { Opening } from '../appointment.ts';
import { minutesAfter, minutesBetween } from '../civil.ts';
import type { Given } from '../events.ts';
import { isAmong } from './wish.ts';

/** A time told from that of a visit: only a dialog that has the visit in hand knows which. */
export interface ToldFromVisit {
  shift: FromVisit;
  /** What was told of the time beside it: hours, and days that are told from nothing. */
  beside: readonly When[];
}

type Begins = Pick<Opening, 'startsAt'>;

/** Hours of a day, `HH:mm`; both the same for a moment. */
interface Hours {
  from: string;
  to: string;
}

const DAY_MINUTES = 24 * 60;

/** What these words tell from the time of a visit; null where nothing. What was read as of today keeps its hours. */
export function toldFromVisit(entities: readonly Entity[]): ToldFromVisit | null {
  const told = entities
    .filter((one) => one.type === 'from-visit')
    .filter((one) => !isOneOfSeveral(one, entities));
  if (told.length === 0) return null;
  const wanted = entities.filter((one) => one.type === 'when' && one.role !== 'visit' && isOfDays(one.when));
  const namesDay =
    wanted.length > 0 || told.some(({ shift }) => 'days' in shift || 'weeks' in shift || 'months' in shift);
  const beside = entities.flatMap((one) => {
    // "La cita del viernes, para el otro martes a la misma hora": the first is where it is now.
    if (one.type !== 'when' || (one.role === 'visit' && namesDay)) return [];
    const isPart = told.some(({ start, end }) => start < one.end && one.start < end);
    return isPart ? hoursAlone(one.when) : (one.days ?? [one.when]);
  });
  // What was said first stands: "el mismo día, o si no al día siguiente".
  return { shift: Object.assign({}, ...told.toReversed().map(({ shift }) => shift)), beside };
}

/** "El martes o el jueves de la otra semana": of days told together, each is of that week, counted from today. */
function isOneOfSeveral({ start, end, shift }: EntityOf<'from-visit'>, entities: readonly Entity[]): boolean {
  if (!('weekday' in shift) || !shift.weeks) return false;
  return entities.some(
    (one) => one.type === 'when' && one.start < start && one.end >= end && spansDays(one.when),
  );
}

function spansDays({ type, from, to }: When): boolean {
  return type === 'range' && from !== null && to !== null && minutesBetween(from, to) > DAY_MINUTES;
}

/**
 * What was said, with its times counted from a visit where they were told so.
 * @param moved the visit that is to be moved, whose "same hour" is meant whatever is on offer instead
 */
export function since(visit: Begins, given: Given, moved: Begins = visit): Given {
  const { fromVisit, when: _fromToday, ...rest } = given;
  if (!fromVisit) return given;
  const { shift, beside } = fromVisit;
  const at = visit.startsAt.slice(0, 16);
  // "Mi cita del jueves, para el viernes de esa semana": the first is the visit's own day.
  const named = beside.filter((when) => isOfDays(when) && !isAmong(at, [when]));
  // Later than all that were shown is told otherwise.
  const own = given.instead ? null : hoursFrom(shift.minutes === 0 ? moved.startsAt : at, shift);
  const hours = own ?? beside.flatMap(hoursOf)[0] ?? null;
  const week = named.find(isWeek);
  // "El mismo día, el 21 a las 10": the day that is named says which; a week says of which the same day is.
  const ownDays = shift.days === 0 && named.length > 0 ? null : daysFrom(at, shift);
  const days = week && isAlike(shift) ? [sameWeekday(week, at)] : ownDays;
  if (days) return { ...rest, when: onDays(days, hours) };
  if (named.length > 0) return { ...rest, when: named.flatMap((when) => atHours(when, hours)) };
  // "A la misma hora": on whichever day is wanted.
  if (shift.minutes === 0) return { ...rest, when: [{ type: 'time', from: hours!.from, to: hours!.to }] };
  return { ...rest, when: onDays([at.slice(0, 10)], hours) };
}

/**
 * The same, for another visit that is wanted in one breath with the first: "cardiología y laboratorio el martes de la
 * otra semana" is told from today for both, and only "el mismo día" from the first.
 */
export function besideFirst({ fromVisit, ...rest }: Given): Given {
  if (!fromVisit) return rest;
  const { shift, beside } = fromVisit;
  if (shift.days === 0)
    return { ...rest, fromVisit: { shift: { days: 0 }, beside: beside.flatMap(hoursAlone) } };
  return rest.when?.some(isOfDays) ? rest : { ...rest, fromVisit };
}

/** Whether it is to be as it is, but for the week: "semana que vem no mesmo horário", "la otra semana, el mismo día". */
function isAlike({ days, minutes, weekday, weekdays }: FromVisit): boolean {
  return (weekday ?? weekdays) === undefined && (days === 0 || (days === undefined && minutes === 0));
}

/** Whether a time is a week, or more, of whole days. */
function isWeek({ type, from, to }: When): boolean {
  const isWhole = type === 'range' && from?.endsWith('T00:00') && to?.endsWith('T00:00');
  return Boolean(isWhole && daysAfter(from!.slice(0, 10), 7) <= to!.slice(0, 10));
}

/** The day of that week on which the visit is, in its own: Thursday's on Thursday. */
function sameWeekday({ from }: When, at: string): string {
  const first = from!.slice(0, 10);
  return daysAfter(first, (weekdayOf(at.slice(0, 10)) - weekdayOf(first) + 7) % 7);
}

/** Monday to Sunday. */
const WHOLE_WEEK: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

/** The days that are meant, `YYYY-MM-DD`; null where only an hour is told. */
function daysFrom(at: string, shift: FromVisit): string[] | null {
  const { days, weeks, months } = shift;
  const day = at.slice(0, 10);
  const weekday = weeks !== undefined && isAlike(shift) ? weekdayOf(day) : shift.weekday;
  if (months !== undefined) return [monthsAfter(day, months)];
  if (weeks !== undefined) {
    const monday = daysAfter(day, 7 * weeks - weekdayOf(day));
    const told = shift.weekdays ?? (weekday === undefined ? WHOLE_WEEK : [weekday]);
    return told.map((one) => daysAfter(monday, one)).sort();
  }
  if (days === undefined) return null;
  const first = daysAfter(day, days);
  if (weekday === undefined) return [first];
  const [ahead, behind] = [weekday - weekdayOf(first), weekdayOf(first) - weekday];
  return [daysAfter(first, days > 0 ? (ahead + 7) % 7 : -((behind + 7) % 7))];
}

function hoursFrom(at: string, { minutes, hours }: FromVisit): Hours | null {
  if (minutes !== undefined) {
    const hour = minutesAfter(at, minutes).slice(11);
    return { from: hour, to: hour };
  }
  if (hours === 'later') return { from: minutesAfter(at, 1).slice(11), to: '24:00' };
  return hours === 'earlier' ? { from: '00:00', to: at.slice(11, 16) } : null;
}

/** The days as times wanted: all of them, or these hours of each. */
function onDays(days: readonly string[], hours: Hours | null): When[] {
  const midnight = (day: string) => `${day}T00:00`;
  const [first, last] = [days[0]!, daysAfter(days.at(-1)!, 1)];
  const type = days.length === 1 ? 'date' : 'range';
  const areOnEnd = daysAfter(first, days.length) === last;
  if (!hours && !areOnEnd) return days.flatMap((day) => onDays([day], null));
  if (!hours) return [{ type, from: midnight(first), to: midnight(last) }];
  return days.map((day) => {
    if (hours.from === hours.to)
      return { type: 'instant', from: `${day}T${hours.from}`, to: `${day}T${hours.to}` };
    const to = hours.to === '24:00' ? midnight(daysAfter(day, 1)) : `${day}T${hours.to}`;
    return { type: 'range', from: `${day}T${hours.from}`, to };
  });
}

/** "A la misma hora, pero el viernes": the day that was named, at those hours. */
function atHours(when: When, hours: Hours | null): When[] {
  return hours && when.type === 'date' ? onDays([when.from!.slice(0, 10)], hours) : [when];
}

/** Whether a time names days, and not only hours. */
export function isOfDays({ type }: When): boolean {
  return type === 'date' || type === 'range' || type === 'instant';
}

/** The hours of what was read as a day: Wednesday at three is three. */
function hoursAlone(when: When): When[] {
  return hoursOf(when).map(({ from, to }) => ({ type: from === to ? 'time' : 'timerange', from, to }));
}

function hoursOf({ type, from, to }: When): Hours[] {
  if (type === 'time' || type === 'timerange') return [{ from: from ?? '00:00', to: to ?? '24:00' }];
  if (type === 'date' || !from || !to) return [];
  const hours = { from: from.slice(11), to: to.slice(11) };
  if (from.slice(0, 10) === to.slice(0, 10)) return [hours];
  // An evening ends with its day.
  const isOneDay = hours.from !== '00:00' && to === `${daysAfter(from.slice(0, 10), 1)}T00:00`;
  if (isOneDay) return [{ ...hours, to: '24:00' }];
  // "La otra semana en la tarde", or at nine: those hours of each of its days.
  return hours.from <= hours.to && hours.to > '00:00' && (hours.from !== '00:00' || hours.to !== '24:00')
    ? [hours]
    : [];
}

function daysAfter(day: string, days: number): string {
  return minutesAfter(`${day}T00:00`, days * DAY_MINUTES).slice(0, 10);
}

/** The same day of another month, or that month's last where it is shorter. */
function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** 0 for Monday. */
function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;
}
