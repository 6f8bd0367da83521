import { readHoliday } from './holiday-name.ts';
import type { Unit } from './lexicon.ts';
import type { DayMeaning, MonthPart } from './meaning.ts';
import { modifier } from './modifier.ts';
import {
  after,
  digitsAt,
  endsAt,
  isAt,
  isGlued,
  isPause,
  numberAt,
  type Reading,
  remembered,
  skip,
  type Taken,
  take,
  wordAt,
  writtenAt,
} from './reading.ts';
import { readSeason } from './season.ts';
import { monthOfYear, yearAfter, yearPart, yearSpan } from './year-part.ts';

/** A stretch of days with a name: a week, a weekend, a month or a part of one, a fortnight, a year. */
export const readSpan = remembered((r, at): Taken<DayMeaning> | null => {
  const start = skip(r, at, 'whole', 'article');
  const readers = [
    phasedSpan,
    halfOfSpan,
    fortnight,
    yearPart,
    readSeason,
    monthOfYear,
    figuredMonth,
    namedMonth,
    yearSpan,
  ];
  const unit = unitSpan(r, start, at);
  const spans = readers.map((read) => read(r, start));
  const found = [
    unit,
    ...spans,
    phasedAfter(r, unit ?? spans.find((one) => one?.value.kind === 'month') ?? null),
  ];
  return found.reduce((best, one) => (one && one.end > (best?.end ?? 0) ? one : best), null);
});

/** "El mes que viene, a principios": the part may follow. */
function phasedAfter(r: Reading, span: Taken<DayMeaning> | null): Taken<DayMeaning> | null {
  if (span?.value.kind !== 'month' && span?.value.kind !== 'week') return null;
  const comma = wordAt(r, span.end) === ',' ? span.end + 1 : span.end;
  // "Junio a primera hora" names an hour.
  if (comma === span.end && span.value.kind === 'month' && span.value.month !== undefined) return null;
  const phase = take(r, skip(r, comma, 'on', 'article'), 'phase');
  // "Semana que vem ao meio-dia" names an hour.
  const isOfDay = take(r, skip(r, comma, 'on', 'article'), 'part')?.end === phase?.end;
  if (!phase || isOfDay || !isPause(r, phase.end) || wordAt(r, phase.end) === '-') return null;
  const { value } = span;
  const part = value.kind === 'month' ? { ...value, part: phase.value } : { ...value, phase: phase.value };
  return { value: part, end: phase.end };
}

/** "A principios de abril", "fin de mes", "mediados de la semana que viene". */
function phasedSpan(r: Reading, at: number): Taken<DayMeaning> | null {
  const said = skip(r, at, 'on', 'article');
  const phase = take(r, said, 'phase');
  const weekend = take(r, said, 'unit');
  if (!phase || (weekend?.value === 'weekend' && weekend.end > phase.end) || isAt(r, said, 'holiday'))
    return null;
  const start = skip(r, phase.end, 'of', 'article');
  // "Cedo semana que vem" names an hour of it.
  if (!isAt(r, phase.end, 'of') && take(r, said, 'part')?.end === phase.end) return null;
  const span = unitSpan(r, start, start) ?? namedMonth(r, start) ?? yearSpan(r, start);
  if (span) {
    const { value } = span;
    if (value.kind === 'month') return { value: { ...value, part: phase.value }, end: span.end };
    if (value.kind === 'week' || value.kind === 'year')
      return { value: { ...value, phase: phase.value }, end: span.end };
    return null;
  }
  const month = after(r, start, 'monthWord');
  if (month > 0) return { value: { kind: 'month', part: phase.value }, end: month };
  const week = after(r, start, 'weekWord');
  if (week > 0) return { value: { kind: 'week', phase: phase.value }, end: week };
  const year = after(r, start, 'yearWord');
  return year > 0 ? { value: { kind: 'year', offset: 0, phase: phase.value }, end: year } : null;
}

/** "La segunda mitad del mes", "primeira metade do ano", "2ª mitad de la semana". */
function halfOfSpan(r: Reading, at: number): Taken<DayMeaning> | null {
  const [first, second] = [after(r, at, 'first'), after(r, at, 'second')];
  const half = after(r, Math.max(first, second), 'halfWord');
  const of = half > 0 ? skip(r, half, 'of', 'article') : -1;
  if (half < 0 || of === half) return null;
  const isFirst = first > second;
  const span = unitSpan(r, of, of) ?? namedMonth(r, of) ?? yearSpan(r, of) ?? unplaced(r, of);
  if (!span) return null;
  const { value, end } = span;
  if (value.kind === 'month')
    return { value: { ...value, part: isFirst ? 'first-half' : 'second-half' }, end };
  if (value.kind === 'week') return { value: halfOfWeek(value, isFirst), end };
  if (value.kind !== 'year') return null;
  const { year, offset: yearOffset } = value;
  const placed = year !== undefined ? { year } : yearOffset !== undefined ? { yearOffset } : {};
  return { value: { kind: 'year-part', parts: 2, nth: isFirst ? 1 : 2, ...placed }, end };
}

/** Monday to Wednesday, or Thursday to Sunday. */
function halfOfWeek(week: DayMeaning, isFirst: boolean): DayMeaning {
  const [from, to] = (isFirst ? [0, 2] : [3, 6]).map((weekday): DayMeaning => {
    return { kind: 'within', inner: { kind: 'weekday', weekday, which: 'first' }, outer: week };
  });
  return { kind: 'between', from: from!, to: to! };
}

/** "Mes", "semana", "año": the one that is going on. */
function unplaced(r: Reading, at: number): Taken<DayMeaning> | null {
  const month = after(r, at, 'monthWord');
  if (month > 0) return { value: { kind: 'month' }, end: month };
  const week = after(r, at, 'weekWord');
  if (week > 0) return { value: { kind: 'week', offset: 0 }, end: week };
  const year = after(r, at, 'yearWord');
  return year > 0 ? { value: { kind: 'year' }, end: year } : null;
}

/** Wages are paid by the fifth working day of the next month. Source: CLT, article 459, read 2026-11-25. */
const BRAZILIAN_PAYDAY: DayMeaning = { kind: 'nth-workday', nth: 5 };

/** "Primera quincena de abril", "próxima quincena"; "la quincena" alone is pay day. */
function fortnight(r: Reading, at: number): Taken<DayMeaning> | null {
  const paid = endsAt(r, at, 'thatIs') ? -1 : after(r, at, 'payday');
  if (paid > 0) return { value: r.country === 'BR' ? BRAZILIAN_PAYDAY : { kind: 'payday' }, end: paid };
  const half = after(r, at, 'first') > 0 ? 'first-half' : after(r, at, 'second') > 0 ? 'second-half' : null;
  const ordinal = Math.max(after(r, at, 'first'), after(r, at, 'second'));
  const before = half ? null : modifier(r, at);
  const end = after(r, half ? ordinal : (before?.end ?? at), 'fortnight');
  if (end < 0) return null;
  if (half) return halfOf(r, end, half);
  const later = before ?? modifier(r, end);
  if (later) return { value: { kind: 'fortnight', offset: later.value }, end: before ? end : later.end };
  // "La quincena de enero" may be either half.
  const month = isAt(r, end, 'of') ? namedMonth(r, skip(r, end, 'of')) : null;
  return month ?? { value: { kind: 'payday' }, end };
}

function halfOf(r: Reading, at: number, part: MonthPart): Taken<DayMeaning> {
  const start = skip(r, at, 'of', 'article');
  const month = unitSpan(r, start, start) ?? namedMonth(r, start);
  if (month?.value.kind === 'month') return { value: { ...month.value, part }, end: month.end };
  const word = start > at ? after(r, start, 'monthWord') : -1;
  return { value: { kind: 'month', part }, end: word > 0 ? word : at };
}

/** "La semana que viene", "este finde", "el próximo mes", "el año pasado". */
function unitSpan(r: Reading, at: number, from: number): Taken<DayMeaning> | null {
  const before = modifier(r, at);
  const unit = take(r, before?.end ?? at, 'unit');
  if (!unit || !isSpan(unit.value)) return null;
  const { value: kind } = unit;
  const later = before ? null : modifier(r, unit.end);
  const placed = before ?? later;
  // "La última semana de vacaciones" is not the one before this.
  if (placed?.value === -1 && /^ultim/.test(wordAt(r, at)) && isAt(r, unit.end, 'of')) return null;
  const isMany = wordAt(r, unit.end - 1).endsWith('s') && (kind === 'week' || kind === 'year');
  if (isMany || isAt(r, unit.end, 'offset')) return null;
  if (!placed) return bareSpan(r, from, { kind, start: at, end: unit.end });
  const end = later?.end ?? skip(r, unit.end, 'coming');
  if (kind !== 'weekend') return { value: { kind, offset: placed.value }, end };
  const isOther = after(r, at, 'other') === before?.end;
  return { value: { kind, which: isOther ? 'other' : weekendOf(placed.value) }, end };
}

/** Units that are a stretch of days with a place in the calendar. */
type SpanUnit = Extract<Unit, 'week' | 'weekend' | 'month' | 'year'>;

function isSpan(unit: Unit): unit is SpanUnit {
  return unit === 'week' || unit === 'weekend' || unit === 'month' || unit === 'year';
}

/** "La semana del 16", "el finde", "toda la semana": which one, where no word before or after it says so. */
function bareSpan(
  r: Reading,
  from: number,
  { kind, start, end }: { kind: SpanUnit; start: number; end: number },
): Taken<DayMeaning> | null {
  // "Todo mês" is every month, "todo o mês" this one.
  if (r.lang === 'pt' && from === start - 1 && /^tod[oa]$/.test(wordAt(r, from))) return null;
  const starting = after(r, end - 1, 'weekStarting');
  const dated = dateOfSpan(r, kind, starting > 0 ? starting : after(r, end, 'of'));
  if (dated) return dated;
  // "Este fin" is, and "al fin" is not.
  if (wordAt(r, end - 1) === 'fin') return null;
  if (kind === 'weekend') return { value: { kind, which: 'first' }, end: skip(r, end, 'coming') };
  if (kind === 'year') return null;
  // "Durante a semana", "qualquer dia da semana" are of no week.
  const isUsual = kind === 'week' && /^(?:durante|cualquier|qualquer)$/.test(wordAt(r, from));
  if (isAt(r, from, 'whole') && !isUsual) return { value: { kind, offset: 0 }, end };
  // "Fica pra semana" is the one to come.
  const isToCome = r.lang === 'pt' && kind === 'week' && isPause(r, end) && wordAt(r, from - 1) === 'para';
  return isToCome ? { value: { kind, offset: 1 }, end } : null;
}

function weekendOf(offset: number): 'first' | 'next' | 'other' | 'past' {
  if (offset === 0) return 'first';
  if (offset < 0) return 'past';
  return offset === 1 ? 'next' : 'other';
}

/** "La semana del 16 de marzo", "el finde del 25": the one that day is in. */
function dateOfSpan(r: Reading, unit: SpanUnit, of: number): Taken<DayMeaning> | null {
  if (of < 0 || (unit !== 'week' && unit !== 'weekend')) return null;
  const inner: DayMeaning =
    unit === 'week' ? { kind: 'week', offset: 0 } : { kind: 'weekend', which: 'first' };
  const holiday = readHoliday(r, of);
  if (holiday) return { value: { kind: 'within', inner, outer: holiday.value }, end: holiday.end };
  const day = numberAt(r, skip(r, of, 'article', 'dayWord'));
  // "La semana del 21 al 25" is those days.
  if (day && isAt(r, day.end, 'upTo') && numberAt(r, skip(r, day.end, 'upTo', 'dayWord'))) return null;
  if (!day || day.value > 31 || day.value < 1) return null;
  const month = after(r, day.end, 'of');
  const named = month > 0 ? (take(r, month, 'month') ?? take(r, month, 'monthMaybe')) : null;
  const date = named ? { day: day.value, month: named.value } : { day: day.value };
  return { value: { kind: 'within', inner, outer: { kind: 'calendar', date } }, end: named?.end ?? day.end };
}

/** "Abril", "en julio de 2026", "marzo que viene", "el próximo enero". */
export const namedMonth = remembered((r, at): Taken<DayMeaning> | null => {
  const worded = skip(r, skip(r, at, 'monthWord'), 'of');
  const start = worded > at && isAt(r, at, 'monthWord') ? worded : at;
  const before = modifier(r, start);
  const name = before?.end ?? start;
  const sure = take(r, name, 'month');
  const month = sure ?? take(r, name, 'monthMaybe');
  if (!month || isVerb(r, name)) return null;
  const later = modifier(r, month.end);
  const year = yearAfter(r, month.end);
  const said = before !== null || later !== null || year !== null || start > at;
  if (!said && (sure ? isPerson(r, name) : !isMonthSaid(r, name))) return null;
  const past = (before ?? later)?.value === -1 ? ({ past: true } as const) : {};
  const meaning = { kind: 'month', month: month.value, ...past } as const;
  if (year) return { value: { ...meaning, ...year.value }, end: year.end };
  return { value: meaning, end: later?.end ?? month.end };
});

/** "Depois eu marco": without its cedilla the month is a verb, after what does it, or when. */
function isVerb(r: Reading, at: number): boolean {
  return (
    writtenAt(r, at).toLowerCase() === 'marco' &&
    /^(?:eu|depois|ja|nao|so|entao|quando|como|onde|que|se|tarde|hora)$/.test(wordAt(r, at - 1))
  );
}

/** "Para julio" is a month, "para Julio Pérez" a person. */
function isMonthSaid(r: Reading, at: number): boolean {
  const short = wordAt(r, at).length <= 3;
  // Nobody is called "Oct".
  const named = isCapital(r, at) && at > 0 && !(short && endsAt(r, at, 'of'));
  if (named || endsAt(r, at, 'title')) return false;
  // "Antes das dez" names an hour: a month has no plural article.
  if (/^(?:as|das|nas)$/.test(wordAt(r, at - 1))) return false;
  const announced = (['on', 'of', 'until', 'from', 'before', 'after', 'phase'] as const).some((kind) =>
    endsAt(r, at, kind),
  );
  return (announced || r.awaiting === 'date') && (!short || isPause(r, at + 1) || isAt(r, at + 1, 'closing'));
}

/** "El doctor Julio Abril": a month with a capital after another name. */
function isPerson(r: Reading, at: number): boolean {
  return endsAt(r, at, 'title') || (at > 0 && isCapital(r, at) && isCapital(r, at - 1));
}

function isCapital(r: Reading, at: number): boolean {
  const [letter = ''] = writtenAt(r, at);
  return letter !== letter.toLowerCase();
}

/** "2027-03", "03/2027". */
function figuredMonth(r: Reading, at: number): Taken<DayMeaning> | null {
  const mark = wordAt(r, at + 1);
  if (!['-', '/', '.'].includes(mark) || !isGlued(r, at + 1) || !isGlued(r, at + 2)) return null;
  if (isGlued(r, at) || (isGlued(r, at + 3) && wordAt(r, at + 3) !== ',')) return null;
  const yearFirst = wordAt(r, at).length === 4;
  const year = digitsAt(r, yearFirst ? at : at + 2, 4, 4);
  const month = digitsAt(r, yearFirst ? at + 2 : at, 1, 2);
  if (year === null || month === null || year < 1900 || year > 2100 || month < 1 || month > 12) return null;
  return { value: { kind: 'month', month, year }, end: at + 3 };
}
