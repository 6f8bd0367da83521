import type { DayMeaning } from './meaning.ts';

type Of<Kind extends DayMeaning['kind']> = Extract<DayMeaning, { kind: Kind }>;

const SPANS: ReadonlySet<DayMeaning['kind']> = new Set<DayMeaning['kind']>([
  'week',
  'month',
  'weekend',
  'nth-week',
]);

/**
 * The one time that two days said together mean: "la semana que viene, el martes" where one lies in the other,
 * "mañana martes" where both name one day. Null where they are two.
 */
export function narrow(one: DayMeaning, other: DayMeaning): DayMeaning | null {
  // "Vuelvo el 10, después de esa fecha."
  if (other.kind === 'bound' && other.of === one) return other;
  const counted = inWeekCounted(one, other) ?? inWeekCounted(other, one);
  if (counted) return counted;
  switch (one.kind) {
    case 'month':
      return inMonth(one, other) ?? inSpan(one, other);
    case 'week':
    case 'weekend':
    case 'nth-week':
      return inSpan(one, other);
    case 'within':
      return SPANS.has(one.inner.kind) ? inSpan(one, other) : null;
    case 'weekday':
      // "Domingo é dia das mães."
      if (other.kind === 'holiday') return { kind: 'agreed', day: other, other: one };
      if (SPANS.has(other.kind)) return { kind: 'within', inner: one, outer: other };
      if (other.kind === 'bound') return inBound(other, one);
      return other.kind === 'offset' ? { kind: 'agreed', day: other, other: one } : null;
    case 'calendar':
      // "El lunes 21, después del 18."
      return other.kind === 'bound' && other.of.kind === 'calendar' ? one : null;
    case 'offset':
      return ['weekday', 'calendar'].includes(other.kind) ? { kind: 'agreed', day: one, other } : null;
    case 'year':
      return inYear(one, other);
    case 'bound':
      return inBound(one, other);
    default:
      return null;
  }
}

/** "La semana que viene, de martes a jueves": a weekday, or both ends, lie in the span. */
function inSpan(span: DayMeaning, day: DayMeaning): DayMeaning | null {
  if (day.kind === 'weekday') return { kind: 'within', inner: day, outer: span };
  if (day.kind === 'bound' && span.kind === 'week') return ofWeek(span, day);
  // "El de la próxima semana, el miércoles 18."
  if (day.kind === 'calendar' && span.kind === 'week') return day;
  // "La semana del 5, el miércoles 7."
  if (span.kind === 'within' && span.inner.kind === 'week' && isBareDay(day))
    return { kind: 'within', inner: day, outer: span };
  if (day.kind !== 'between') return null;
  const { from, to } = day;
  const weekdays = from.kind === 'weekday' && to.kind === 'weekday';
  if (!weekdays && !(isBareDay(from) && isBareDay(to))) return null;
  return {
    kind: 'between',
    from: { kind: 'within', inner: from, outer: span },
    to: { kind: 'within', inner: to, outer: span },
  };
}

const SUNDAY = 6;

/** "La otra semana, de miércoles en adelante": from that day to the end of that week. */
function ofWeek(week: Of<'week'>, { edge, of }: Of<'bound'>): DayMeaning | null {
  if (of.kind !== 'weekday' || of.which !== 'first') return null;
  const first = edge === 'from' ? of.weekday : edge === 'after' ? of.weekday + 1 : 0;
  const last = edge === 'until' ? of.weekday : edge === 'before' ? of.weekday - 1 : SUNDAY;
  if (first > last) return null;
  const [from, to] = [first, last].map((weekday): DayMeaning => {
    return { kind: 'within', inner: { kind: 'weekday', weekday, which: 'first' }, outer: week };
  });
  return { kind: 'between', from: from!, to: to! };
}

function inMonth(month: Of<'month'>, day: DayMeaning): DayMeaning | null {
  switch (day.kind) {
    case 'year':
      return inYear(day, month);
    case 'month': {
      // "En junio, la primera quincena."
      const unnamed = day.month === undefined && day.offset === undefined;
      return unnamed && day.part !== undefined ? { ...month, part: day.part } : null;
    }
    case 'calendar':
      return isBareDay(day) ? { kind: 'within', inner: day, outer: month } : null;
    case 'bound':
      // "En abril, después del 10"; "en enero, después de reyes", which has its month already.
      if (day.of.kind === 'holiday') return afterHoliday(day, month);
      return isBareDay(day.of) || day.of.kind === 'any-holiday'
        ? { ...day, of: { kind: 'within', inner: day.of, outer: month } }
        : null;
    case 'between':
      // "En marzo entre 9 y 13", read with its month.
      return day.from.kind === 'within' ? day : null;
    case 'nth-week':
    case 'nth-weekday':
    case 'edge-days':
      return day;
    default:
      return null;
  }
}

/** "A fin de mes, después de navidad" ends with the month; "en enero, después de reyes" is open. */
function afterHoliday(bound: Of<'bound'>, month: Of<'month'>): DayMeaning {
  if (bound.edge !== 'after' || month.part !== 'end') return bound;
  return { kind: 'between', from: { kind: 'shifted', of: bound.of, days: 1 }, to: month };
}

/** "El otro año, en marzo", "ano que vem na primeira semana de janeiro", "el próximo año el 5 de enero". */
function inYear(said: Of<'year'>, day: DayMeaning): DayMeaning | null {
  const { year, offset: yearOffset = 0 } = said;
  const placed = year === undefined ? { yearOffset } : { year };
  const isOpen = (of: { month?: number; year?: number; yearOffset?: number }) =>
    of.month !== undefined && of.year === undefined && of.yearOffset === undefined;
  switch (day.kind) {
    case 'month':
      return isOpen(day) ? { ...day, ...placed } : null;
    case 'calendar':
      return isOpen(day.date) ? { ...day, date: { ...day.date, ...placed } } : null;
    case 'nth-week':
    case 'nth-weekday':
    case 'edge-days': {
      const of = day.of.kind === 'month' ? inYear(said, day.of) : null;
      return of && { ...day, of };
    }
    default:
      return null;
  }
}

/** "Antes de semana santa, el 27"; "después de carnaval, el jueves". */
function inBound(bound: Of<'bound'>, day: DayMeaning): DayMeaning | null {
  if (isBareDay(day) || day.kind === 'listed' || isNamedSpan(day)) return day;
  // "Antes del 10 de abril, el 27 de marzo."
  if (day.kind === 'calendar' && bound.of.kind === 'calendar') return day;
  // "Hasta mayo, en la primera quincena."
  const part = bound.of.kind === 'month' && day.kind === 'month' ? inMonth(bound.of, day) : null;
  if (part) return part;
  if (day.kind !== 'weekday' || day.which !== 'first') return null;
  // "A partir de octubre, un sábado."
  if (bound.edge === 'from' && bound.of.kind === 'month')
    return { kind: 'within', inner: day, outer: bound.of };
  // "Tiene que ser antes del 17, puede ser el lunes."
  if (bound.edge === 'before' && bound.of.kind === 'calendar') return day;
  if (bound.edge !== 'after') return null;
  return { kind: 'weekday-beside', weekday: day.weekday, of: bound.of, side: 'after' };
}

/** "Después del 18, la semana del 21." */
function isNamedSpan(day: DayMeaning): boolean {
  return (
    day.kind === 'weekend' || day.kind === 'week' || (day.kind === 'within' && SPANS.has(day.inner.kind))
  );
}

/** "En tres semanas, el lunes": of the week that lies so far ahead. */
function inWeekCounted(week: DayMeaning, day: DayMeaning): DayMeaning | null {
  if (week.kind !== 'offset' || week.weeks === undefined || day.kind !== 'weekday') return null;
  return { kind: 'within', inner: day, outer: { kind: 'week', offset: week.weeks } };
}

/** "El 10", without its month. */
function isBareDay(day: DayMeaning): boolean {
  return day.kind === 'calendar' && day.date.month === undefined && day.date.monthOffset === undefined;
}
