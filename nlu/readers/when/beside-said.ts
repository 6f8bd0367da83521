import { type Day, dateOf, weekdayOf } from '../../civil.ts';
import { daysOf } from './days-of.ts';
import type { DayMeaning, Piece } from './meaning.ts';
import { type Reading, wordAt } from './reading.ts';

/**
 * The day that a piece means beside those said before it: "hasta el 9 de abril, que sea el 10" is of April, "la del
 * 20, pero ese viernes no puedo, el siguiente viernes" are the 20th and the 27th. Null where it stands by itself.
 */
export function besideSaid(r: Reading, piece: Piece, before: readonly Piece[]): DayMeaning | null {
  const { day } = piece;
  if (day?.kind === 'calendar')
    return before.some((one) => isExpiry(r, one)) ? null : ofMonthSaid(r, day, before);
  if (day?.kind === 'offset') return isPointing(wordAt(r, piece.start)) ? daySaid(before) : null;
  // "Essa semana" is the present one, unless days of it are named.
  if (day?.kind === 'between' || (day?.kind === 'within' && r.lang === 'es'))
    return ofWeekSaid(r, day, piece, before);
  return day?.kind === 'weekday' ? ofWeekdaySaid(r, day, piece, before) : null;
}

/** How far before a day the verb may stand by which something ends then, in tokens. */
const EXPIRY_WITHIN = 3;

/** "La orden vence el 15 de abril, quiero el 19": before then, and so of no month that was said. */
function isExpiry(r: Reading, { start }: Piece): boolean {
  for (let at = start - 1; at >= Math.max(0, start - EXPIRY_WITHIN); at--)
    if (/^(?:venc|caduc|expir|acab|termin)/.test(wordAt(r, at))) return true;
  return false;
}

/** "Esa", "nessa", and not "esta" nor "essa noite": what was said before. */
function isPointing(word: string): boolean {
  return /^(?:es[ea]|[nd]ess[ea]|n?aquel|n?aquell?a)$/.test(word);
}

/** "Lo entregan el 18, esa tarde puedo": of that day. */
function daySaid(before: readonly Piece[]): DayMeaning | null {
  return before.findLast(({ day }) => day !== undefined && day.kind !== 'bound')?.day ?? null;
}

/** "Vuelvo el martes 17, de miércoles a viernes de esa semana": of the week of the day that was said. */
function ofWeekSaid(
  r: Reading,
  day: DayMeaning,
  { start, end }: Piece,
  before: readonly Piece[],
): DayMeaning | null {
  let isThat = false;
  for (let at = start; at < end; at++) isThat ||= isPointing(wordAt(r, at)) && wordAt(r, at + 1) === 'semana';
  const said = isThat ? daySaid(before) : null;
  const from = said && daysOf(r, said)?.from;
  if (from == null) return null;
  const monday = (of: Day) => of - weekdayOf(of);
  const weeks = (monday(from) - monday(r.ref.day)) / 7;
  return weeks > 0 ? weeksLater(day, weeks) : null;
}

function weeksLater(day: DayMeaning, weeks: number): DayMeaning {
  if (day.kind === 'within') return { ...day, outer: weeksLater(day.outer, weeks) };
  if (day.kind === 'between')
    return { ...day, from: weeksLater(day.from, weeks), to: weeksLater(day.to, weeks) };
  return day.kind === 'week' && day.offset === 0 ? { ...day, offset: weeks } : day;
}

/** How far ahead a month may lie that is said of one day and meant of the next, in days. */
const MONTHS_SAID = 92;

/** "De licencia hasta el 9 de abril, que me vean el 10": of the month that was said last, and is to come. */
function ofMonthSaid(
  r: Reading,
  day: Extract<DayMeaning, { kind: 'calendar' }>,
  before: readonly Piece[],
): DayMeaning | null {
  const { date } = day;
  if (date.month !== undefined || date.monthOffset !== undefined || date.weekday !== undefined) return null;
  const said = before.map(dateSaid).findLast((one) => one !== null);
  if (said?.month === undefined || said.year !== undefined || said.day >= date.day) return null;
  const from = daysOf(r, { kind: 'calendar', date: said })?.from;
  if (from == null || from - r.ref.day > MONTHS_SAID) return null;
  const { year, month } = dateOf(from);
  return { kind: 'calendar', date: { ...date, year, month } };
}

function dateSaid({ day }: Piece) {
  const of = day?.kind === 'bound' ? day.of : day;
  return of?.kind === 'calendar' ? of.date : null;
}

/** "Ese viernes" is the Friday that was said, "el siguiente viernes" the one after it. */
function ofWeekdaySaid(
  r: Reading,
  { weekday, which }: Extract<DayMeaning, { kind: 'weekday' }>,
  { start, end }: Piece,
  before: readonly Piece[],
): DayMeaning | null {
  const words = [start - 1, start, start + 1, end - 1].map((at) => wordAt(r, at));
  const isThat = which === 'first' && words.slice(0, 2).some((word) => /^n?es{1,2}[ea]$/.test(word));
  const isNext = which === 'next' && words.some((word) => /^s[ei]gu(?:i?ente|inte)$/.test(word));
  if (!isThat && !isNext) return null;
  const said = before.findLast(({ day }) => day?.kind === 'calendar' && weekdaySaid(r, day) === weekday)?.day;
  if (!said) return null;
  return isThat ? said : { kind: 'shifted', of: said, days: 7 };
}

function weekdaySaid(r: Reading, day: DayMeaning): number | null {
  const from: Day | null | undefined = daysOf(r, day)?.from;
  return from == null ? null : weekdayOf(from);
}
