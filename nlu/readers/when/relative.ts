import type { Unit } from './lexicon.ts';
import type { DayMeaning, MomentMeaning } from './meaning.ts';
import {
  after,
  endsAt,
  isAt,
  isPause,
  numberAt,
  type Reading,
  remembered,
  skip,
  type Taken,
  take,
  wordAt,
} from './reading.ts';

/** "En tres días", "daqui a duas semanas", "hace 2 días", "de hoy en ocho", "los próximos 3 días". */
export const readRelative = remembered((r, at): Taken<DayMeaning> | null => {
  return (
    inEight(r, at) ?? weekdaysAhead(r, at) ?? ahead(r, at) ?? ago(r, at) ?? nextDays(r, at) ?? nextDay(r, at)
  );
});

/** "O mais cedo possível", "lo que haya más temprano": of one day, early in it. */
function saysEarly(r: Reading, at: number, end: number): boolean {
  for (let word = at; word < end; word++) if (/^(?:cedo|temprano)$/.test(wordAt(r, word))) return true;
  return false;
}

/** "En dos horas", "dentro de media hora", "daqui a 15 minutos": a moment, not a day. */
export function readMoment(r: Reading, at: number): Taken<MomentMeaning> | null {
  const asap = after(r, at, 'asap');
  if (asap > 0)
    return {
      value: saysEarly(r, at, asap) ? { kind: 'soonest', early: true } : { kind: 'soonest' },
      end: asap,
    };
  const ahead = nextUnits(r, at) ?? nextHour(r, at);
  if (ahead?.unit === 'minute' || ahead?.unit === 'hour') {
    const { unit, end } = ahead;
    const minutes = ahead.count * (unit === 'hour' ? 60 : 1);
    return { value: { kind: 'minutes-ahead', minutes, unit }, end };
  }
  const rest = restOfDay(r, at);
  if (rest > 0) return { value: { kind: 'rest-of-day' }, end: rest };
  const within = after(r, at, 'within');
  // "De 5 em 5 minutos" is how often.
  if (within > 0) return isHowOften(r, at, within) ? null : minutesAway(r, within, 1);
  const since = after(r, at, 'ago');
  return since > 0 && !endsAt(r, at, 'since') ? minutesAway(r, since, -1) : null;
}

/** "En la próxima hora", "nos próximos minutos"; where an "hora" is an appointment, it is that. */
function nextHour(r: Reading, at: number): { count: number; unit: 'hour'; end: number } | null {
  const next = r.country === 'CL' ? -1 : after(r, after(r, at, 'on'), 'next');
  const isHour = next > 0 && wordAt(r, next) === 'hora' && isPause(r, next + 1);
  return isHour ? { count: 1, unit: 'hour', end: next + 1 } : null;
}

/** "El resto del día", "lo que queda de hoy": the index after it; -1 elsewhere. */
function restOfDay(r: Reading, at: number): number {
  const rest = after(r, skip(r, at, 'on'), 'rest');
  if (rest < 0) return -1;
  const today = take(r, skip(r, rest, 'of', 'article'), 'offset');
  if (today) return today.value === 0 ? today.end : -1;
  const start = skip(r, rest, 'of', 'article', 'this');
  const day = wordAt(r, start) === 'jornada' ? start + 1 : after(r, start, 'dayWord');
  // "El resto de los días", "el resto del día 12" are others.
  if (day < 0 || wordAt(r, day - 1) === 'dias' || numberAt(r, day)) return -1;
  const of = take(r, skip(r, day, 'of'), 'offset');
  if (!of) return day;
  return of.value === 0 ? of.end : -1;
}

/** "De tres en tres días": the same number before "en" and after it. */
function isHowOften(r: Reading, at: number, within: number): boolean {
  const before = at > 0 ? numberAt(r, at - 1) : null;
  const after = before && numberAt(r, within);
  if (!after || after.value !== before.value) return false;
  return wordAt(r, at - 2) === 'de' || take(r, after.end, 'unit')?.value === 'hour';
}

function minutesAway(r: Reading, at: number, sign: 1 | -1): Taken<MomentMeaning> | null {
  const amount = amountAt(r, at);
  if (!amount || (amount.unit !== 'hour' && amount.unit !== 'minute')) return null;
  const minutes = amount.count * (amount.unit === 'hour' ? 60 : 1);
  return { value: { kind: 'minutes-away', minutes: sign * minutes }, end: amount.end };
}

interface Amount {
  count: number;
  unit: Unit;
  end: number;
  spelled: boolean;
}

/** "Dos semanas", "un par de días", "media hora", "hora y media". */
function amountAt(r: Reading, at: number): Amount | null {
  const half = take(r, at, 'fraction');
  const halved = half?.value === 30 ? take(r, half.end, 'unit') : null;
  if (halved) return { count: 0.5, unit: halved.value, end: halved.end, spelled: true };
  const pair = after(r, at, 'pair');
  const number = pair > 0 ? { value: 2, end: pair } : numberAt(r, at);
  const unit = take(r, number?.end ?? at, 'unit') ?? hoursWritten(r, number?.end ?? -1);
  if (!unit || (number && number.value > 1000)) return null;
  const count = number?.value ?? 1;
  const and = after(r, unit.end, 'and');
  const more = and > 0 ? take(r, and, 'fraction') : null;
  if (more?.value === 30) return { count: count + 0.5, unit: unit.value, end: more.end, spelled: true };
  if (!number) return null;
  return { count, unit: unit.value, end: unit.end, spelled: true };
}

/** "48h", "2 hs". */
function hoursWritten(r: Reading, at: number): Taken<Unit> | null {
  const end = after(r, at, 'oclock');
  return end > 0 ? { value: 'hour', end } : null;
}

/** "De hoy en ocho", "de mañana en quince". */
function inEight(r: Reading, at: number): Taken<DayMeaning> | null {
  const start = skip(r, at, 'of', 'article');
  const day = take(r, start, 'offset');
  if (!day) return null;
  const eight = after(r, day.end, 'inEight');
  const days = eight > 0 ? 7 : 14;
  const end = Math.max(eight, after(r, day.end, 'inFifteen'));
  if (end > 0) return { value: { kind: 'offset', days: day.value + days }, end };
  const within = after(r, day.end, 'within');
  const amount = within > 0 ? amountAt(r, within) : null;
  if (!amount || start === at) return null;
  const away = awayBy(r, amount);
  if (!away) return null;
  return { value: { kind: 'shifted', of: away, days: day.value }, end: amount.end };
}

/** "Dentro de dos viernes": the second Friday from now. */
function weekdaysAhead(r: Reading, at: number): Taken<DayMeaning> | null {
  const within = after(r, at, 'within');
  const number = within > 0 ? numberAt(r, within) : null;
  const weekday = number ? take(r, number.end, 'weekday') : null;
  if (!number || !weekday || number.value < 2 || number.value > 9) return null;
  const first: DayMeaning = { kind: 'weekday', weekday: weekday.value, which: 'first' };
  return { value: { kind: 'shifted', of: first, days: 7 * (number.value - 1) }, end: weekday.end };
}

function ahead(r: Reading, at: number): Taken<DayMeaning> | null {
  const within = after(r, at, 'within');
  const amount = amountAt(r, within > 0 ? within : at);
  if (!amount || endsAt(r, at, 'every')) return null;
  // "De duas em duas semanas" is how often.
  if (within > 0 && isHowOften(r, at, within)) return null;
  const said = after(r, amount.end, 'hence');
  // "En tres días después de las 4" goes on with an hour.
  const hence = after(r, amount.end, 'after') > said ? -1 : said;
  const counted = countedFrom(r, amount);
  if (counted) return counted;
  if (within < 0 && (hence < 0 || endsAt(r, at, 'during') || endsAt(r, at, 'ago'))) return null;
  const away = awayBy(r, amount);
  // "En un mes y 15 días."
  const and = away?.kind === 'months-away' ? after(r, amount.end, 'and') : -1;
  const more = and > 0 ? amountAt(r, and) : null;
  const rest =
    more && (more.unit === 'day' || more.unit === 'week') ? more.count * (more.unit === 'week' ? 7 : 1) : 0;
  if (away && more && rest > 0) return { value: { kind: 'shifted', of: away, days: rest }, end: more.end };
  return away && { value: away, end: hence > 0 ? hence : amount.end };
}

/** "Tres semanas a partir de mañana". */
function countedFrom(r: Reading, amount: Amount): Taken<DayMeaning> | null {
  const from = after(r, amount.end, 'from');
  const day = from > 0 ? take(r, from, 'offset') : null;
  const away = day ? awayBy(r, amount) : null;
  return day && away && { value: { kind: 'shifted', of: away, days: day.value }, end: day.end };
}

/** Days, weeks, months or years from today. */
function awayBy(r: Reading, { count, unit }: Amount): DayMeaning | null {
  const { idioms } = r.compiled.lexicon;
  if (unit === 'day') {
    const days = count === 8 ? idioms.eight : count === 15 ? idioms.fifteen : count;
    return { kind: 'offset', days: Math.round(days) };
  }
  if (unit === 'week') {
    const days = Math.round(count * 7);
    return Number.isInteger(count) ? { kind: 'offset', days, weeks: count } : { kind: 'offset', days };
  }
  if (unit === 'workday') return { kind: 'workdays-away', days: count };
  if (unit === 'fortnight') return { kind: 'offset', days: Math.round(count * 14) };
  if (unit === 'month') return monthsAway(count);
  return unit === 'year' ? { kind: 'months-away', months: Math.round(count * 12) } : null;
}

/** "Un mes y medio" is a month and fifteen days. */
function monthsAway(count: number): DayMeaning {
  const whole: DayMeaning = { kind: 'months-away', months: Math.floor(count) };
  return Number.isInteger(count) ? whole : { kind: 'shifted', of: whole, days: 15 };
}

/** Beyond this many years, "hace N años" tells an age or a life, not a date. */
const LONGEST_AGO_YEARS = 15;

/** "Hace 3 días", "2 semanas atrás"; how long something has lasted is no date. */
function ago(r: Reading, at: number): Taken<DayMeaning> | null {
  const since = after(r, at, 'ago');
  const amount = amountAt(r, since > 0 ? since : at);
  if (!amount || endsAt(r, at, 'since')) return null;
  const behind = after(r, amount.end, 'agoAfter');
  if (since < 0 && behind < 0) return null;
  const end = behind > 0 ? behind : amount.end;
  if (['que', 'con', 'com'].includes(wordAt(r, end))) return null;
  // "Meu pai faz 80 anos" is an age.
  if (amount.unit === 'year' && amount.count > LONGEST_AGO_YEARS) return null;
  if (amount.unit === 'day') return { value: { kind: 'offset', days: -amount.count }, end };
  if (amount.unit === 'week') return { value: { kind: 'offset', days: -7 * amount.count }, end };
  if (amount.unit === 'month') return { value: { kind: 'months-away', months: -amount.count }, end };
  return amount.unit === 'year' ? { value: { kind: 'months-away', months: -12 * amount.count }, end } : null;
}

/** "Los próximos 3 días", "nas próximas duas semanas", "3 semanas que vienen", "estos días". */
function nextDays(r: Reading, at: number): Taken<DayMeaning> | null {
  const span = nextUnits(r, at);
  if (!span) return fewDays(r, at);
  const { count, unit, end } = span;
  if (r.windows.ahead === 'whole units' && (unit === 'week' || unit === 'month' || unit === 'year'))
    return { value: wholeUnits(count, unit), end };
  if (unit === 'month' || unit === 'year')
    return { value: { kind: 'months-ahead', months: count * (unit === 'year' ? 12 : 1) }, end };
  const each = { day: 1, week: 7, fortnight: 15 }[unit as 'day'];
  if (each === undefined) return null;
  const days = count * each;
  const [from, to] = days < 0 ? [days, 0] : [1, days + 1];
  return { value: { kind: 'days-ahead', from, to }, end };
}

/** The calendar weeks, months or years after the present one, or before it where `count` is below zero. */
function wholeUnits(count: number, kind: 'week' | 'month' | 'year'): DayMeaning {
  const [first, last] = count > 0 ? [1, count] : [count, -1];
  return { kind: 'between', from: { kind, offset: first }, to: { kind, offset: last } };
}

/** "El próximo día", "no dia seguinte", of no day said before: tomorrow; "el próximo día hábil". */
function nextDay(r: Reading, at: number): Taken<DayMeaning> | null {
  const start = skip(r, at, 'article');
  const next = after(r, start, 'next');
  const unit = next > 0 ? take(r, next, 'unit') : null;
  if (unit?.value === 'workday' && unit.end === next + 2)
    return { value: { kind: 'workdays-away', days: 1 }, end: unit.end };
  const word = next > 0 ? next : start;
  // "La píldora del día siguiente" is of none.
  if (wordAt(r, word) !== 'dia' || /^d[aeo]l?$/.test(wordAt(r, word - 1))) return null;
  const end = next > 0 ? word + 1 : after(r, word + 1, 'next');
  const closes = isPause(r, end) || isAt(r, end, 'closing', 'at', 'during', 'part');
  const isPointing = r.tokens.some((_, before) => before < at && isAt(r, before, 'thatDay'));
  return end > 0 && closes && !isPointing ? { value: { kind: 'offset', days: 1 }, end } : null;
}

/** A count of units to come, or below zero gone by: "próximos 3 días", "últimas 2 horas". */
function nextUnits(r: Reading, at: number): { count: number; unit: Unit; end: number } | null {
  const start = skip(r, at, 'on', 'article');
  const before = sideAt(r, start);
  const number = numberAt(r, before?.end ?? start);
  if (!number || number.value < 1 || number.value > 999) return null;
  const middle = before ? null : sideAt(r, number.end);
  const unit = take(r, middle?.end ?? number.end, 'unit');
  // "Às 3 semana que vem" names an hour.
  if (!unit || (number.value > 1 && /^(?:semana|ano|hora|dia)$/.test(wordAt(r, unit.end - 1)))) return null;
  const coming = before || middle ? -1 : after(r, unit.end, 'coming');
  // "15 horas, próxima terça."
  const isOfNext = number.value > 1 && /^(?:proxim[oa]|siguiente|seguinte)$/.test(wordAt(r, coming - 1));
  const later = coming > 0 && !isOfNext ? coming : null;
  const past = before || middle || coming > 0 ? -1 : after(r, unit.end, 'past');
  // "15 horas, última sexta" goes on to a day.
  const gone = wordAt(r, past - 1).endsWith('s') ? past : -1;
  if (gone > 0 && !endsAt(r, at, 'ago')) return { count: -number.value, unit: unit.value, end: gone };
  const side = before ?? middle ?? (later !== null ? { value: 1, end: later } : null);
  if (!side) return null;
  return { count: side.value * number.value, unit: unit.value, end: Math.max(unit.end, later ?? 0) };
}

function sideAt(r: Reading, at: number): Taken<1 | -1> | null {
  const [next, past] = [after(r, at, 'next'), after(r, at, 'past')];
  if (next < 0 && past < 0) return null;
  return next > past ? { value: 1, end: next } : { value: -1, end: past };
}

/** "Los próximos días", "estos días": the week ahead. */
function fewDays(r: Reading, at: number): Taken<DayMeaning> | null {
  const start = skip(r, at, 'article');
  const few = after(r, start, 'few');
  if (few > 0) return { value: { kind: 'days-ahead', from: 0, to: 7 }, end: few };
  const next = after(r, start, 'next');
  const unit = next > 0 ? take(r, next, 'unit') : null;
  if (unit?.value !== 'day' || !wordAt(r, unit.end - 1).endsWith('s')) return null;
  return { value: { kind: 'days-ahead', from: 1, to: 8 }, end: unit.end };
}
