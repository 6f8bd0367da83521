import { heard } from '../../locales/heard.ts';
import type { Entity, EntityOf, When } from '../../nlu/types.ts';
import { minutesAfter } from '../civil.ts';
import type { Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import type { Arg } from '../message.ts';
import { isOfDays } from '../wish/from-visit.ts';
import type { Asked } from './asking.ts';

/** Questions that tell when one opening is: it is about to be booked, or a visit to be moved there. */
const CONFIRMS = /^(?:booking|rescheduling)\.confirm/;
const WEEK_DAYS = 7;
const DAY_MINUTES = 24 * 60;

/** "No, …", "ay, esas no, …", "nenhum, …": none of what is shown will do. */
const REFUSES = heard.asShown.refuses;

const WEEKDAY = heard.asShown.weekday;
/** "El sábado que viene", "este lunes", "sábado agora", "mañana martes": those are told from today. */
const NOT_ALONE = heard.asShown.notAlone;

/**
 * What was said, its days of the week read as they stand among the times that are shown: "el lunes a las tres", of an
 * offer in April, is a Monday of April. Days that are told in any other way stay as they are.
 */
export function asShown(said: Said, asked: Asked | null): Said {
  if (!asked || !said.understood?.entities.some(({ type }) => type === 'when' || type === 'unwanted'))
    return said;
  const shown = daysShown(asked);
  if (shown.length === 0) return said;
  const wanted = wantedInstead(said.text, said.understood.entities, shown);
  if (wanted) return { ...said, understood: { ...said.understood, entities: wanted } };
  // "No, el jueves", to times of a Thursday that is not the next one, is the next one.
  const refused = shown.length === 1 && has(said.text, REFUSES) ? shown[0]! : null;
  const entities = said.understood.entities.map((found) => amongShown(found, shown, refused));
  return { ...said, understood: { ...said.understood, entities } };
}

const ONLY_NO = heard.asShown.onlyNo;

/**
 * "No el viernes", where none of what is shown is on a Friday: nothing was there to refuse it of, and it is wanted.
 * Null where that is not what is said.
 */
function wantedInstead(text: string, entities: readonly Entity[], shown: readonly string[]): Entity[] | null {
  const [refused, ...more] = entities.filter((one) => one.type === 'unwanted');
  const [day, ...others] = refused?.days ?? [];
  if (!refused || !day || more.length + others.length > 0 || entities.some(({ type }) => type === 'when'))
    return null;
  const beside = `${text.slice(0, refused.start)} ${text.slice(refused.end)}`;
  const isShown = shown.some((one) => isSameWeekday(one, day.from!.slice(0, 10)));
  if (day.type !== 'date' || isShown || !has(beside, ONLY_NO)) return null;
  const { start, end, text: words } = refused;
  return entities.map((one) =>
    one === refused ? { type: 'when', start, end, text: words, when: day } : one,
  );
}

/** The days of what there is to choose from, or of the one opening that is asked about; from the first on. */
function daysShown({ key, choices = [], args = {} }: Asked): string[] {
  const listed = choices.flatMap((choice) => momentOf(choice.args?.['at']));
  const asked = CONFIRMS.test(key) ? momentOf(args['to'] ?? args['on']) : [];
  return [...new Set([...listed, ...asked])].sort();
}

function momentOf(arg: Arg | undefined): string[] {
  if (typeof arg !== 'object') return [];
  if ('at' in arg) return [arg.at.slice(0, 10)];
  return 'on' in arg ? [arg.on.slice(0, 10)] : [];
}

/** @param refused the day that will not do; null where none is refused */
function amongShown(found: Entity, shown: readonly string[], refused: string | null): Entity {
  if (found.type !== 'when' || !areWeekdays(found)) return found;
  const { days, ...told } = found;
  const when = placed(told.when, shown, refused);
  if (!days) return { ...told, when };
  const each = days.map((day) => placed(day, shown, refused)).sort(earliestFirst);
  return { ...told, when: { ...when, from: each[0]!.from, to: each.at(-1)!.to }, days: each };
}

/** A day, or days on end, as it stands among those shown. */
function placed(when: When, shown: readonly string[], refused: string | null): When {
  const day = when.from!.slice(0, 10);
  if (shown.includes(day) || (refused !== null && isSameWeekday(refused, day))) return when;
  const meant = shown.find((one) => isSameWeekday(one, day)) ?? fromLater(day, shown);
  return meant === day ? when : movedTo(when, day, meant);
}

function earliestFirst(one: When, other: When): number {
  return one.from! < other.from! ? -1 : 1;
}

/**
 * The day of the week, where what is shown lies in a later week than the day that was read: in that week, where all that
 * is shown is on one day; else on or after the first of them, for nothing before it may have been wanted.
 */
function fromLater(day: string, [first, ...others]: readonly string[]): string {
  const least = others.length > 0 ? first! : mondayOf(first!);
  let meant = day;
  while (mondayOf(first!) > mondayOf(day) && meant < least) meant = daysAfter(meant, WEEK_DAYS);
  return meant;
}

function mondayOf(day: string): string {
  return daysAfter(day, -((new Date(`${day}T00:00Z`).getUTCDay() + 6) % WEEK_DAYS));
}

function daysAfter(day: string, days: number): string {
  return minutesAfter(`${day}T00:00`, days * DAY_MINUTES).slice(0, 10);
}

/** What joins days that are told together: "el lunes o el martes". */
const JOINED = heard.asShown.joined;

/** Whether days of one week are told by their names, and nothing else of when they are. */
function areWeekdays({ text, when, days = [when] }: EntityOf<'when'>): boolean {
  const [words, first, end] = [folded(text), when.from, when.to];
  const last = days.at(-1)!.from;
  if (
    !isOfDays(when) ||
    !first ||
    !end ||
    !last ||
    daysAfter(first.slice(0, 10), WEEK_DAYS) <= last.slice(0, 10)
  )
    return false;
  const isAlone = (said: string) => WEEKDAY.test(said) && !NOT_ALONE.test(said);
  const listed = words.split(JOINED);
  if (listed.length > 1 && listed.every(isAlone)) return true;
  const isOne = when.type === 'date' || when.type === 'instant' || isOneDay(when);
  return isOne && isAlone(words) && !namesDate(words, Number(first.slice(8, 10)));
}

/** "El sábado por la tarde": some hours of one day. */
function isOneDay({ type, from, to }: When): boolean {
  if (type !== 'range' || !from || !to) return false;
  return minutesAfter(from, DAY_MINUTES) >= to.slice(0, 16) && from.length > 5;
}

/** Words before a number that make it an hour, and after it. */
const AT = heard.asShown.at;
const O_CLOCK = heard.asShown.oClock;

/** "El lunes 16" names the day twice; "el lunes a las 16" an hour of it. */
function namesDate(words: string, date: number): boolean {
  return [...words.matchAll(/\d+/g)].some(
    ({ 0: number, index }) =>
      Number(number) === date &&
      !AT.test(words.slice(0, index)) &&
      !O_CLOCK.test(words.slice(index + number.length)),
  );
}

function isSameWeekday(one: string, other: string): boolean {
  const week = WEEK_DAYS * DAY_MINUTES * 60_000;
  return (Date.parse(`${one}T00:00Z`) - Date.parse(`${other}T00:00Z`)) % week === 0;
}

function movedTo({ type, from, to }: When, day: string, meant: string): When {
  const by = (Date.parse(`${meant}T00:00Z`) - Date.parse(`${day}T00:00Z`)) / 60_000;
  return { type, from: minutesAfter(from!, by), to: to && minutesAfter(to, by) };
}
