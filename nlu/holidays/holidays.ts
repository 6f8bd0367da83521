import { type Day, dateOf, dayOf, daysInMonth, formatDate, weekdayOf } from '../civil.ts';
import type { Lang } from '../types.ts';
import { type Falls, type Move, NAMED_DAYS, RULES, type Rule } from './holiday-rules.ts';

/** A holiday of one year, on the day it is kept. */
export interface Holiday {
  /** `YYYY-MM-DD`. */
  date: string;
  /** What it is called in the country's own language. */
  name: string;
  names: Readonly<Record<Lang, string>>;
  /** `national`: a day off by law. `optional`: widely kept. `observance`: a day with a name only. */
  kind: 'national' | 'optional' | 'observance';
  /** What the date grammar calls it; several days may share one. */
  key: string;
}

/** The national holidays of `country` (ISO 3166 alpha-2) in a year, in order; empty for a country unknown. */
export function holidaysOf(country: string, year: number): readonly Holiday[] {
  return namedDaysOf(country, year).filter(({ kind }) => kind === 'national');
}

/** All days with a name in `country`, in order: national holidays, optional ones, observances. */
export function namedDaysOf(country: string, year: number): readonly Holiday[] {
  const rules = [...(RULES[country] ?? []), ...(country === 'CL' ? chileanExtras(year) : [])];
  return rules
    .filter(({ since }) => since === undefined || year >= since)
    .map((rule) => toHoliday(rule, year, country))
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

/** The first and last day kept under `key` in `country` in a year; null where nobody keeps it. */
export function keptDays(key: string, country: string, year: number): { first: Day; last: Day } | null {
  const own = (RULES[country] ?? []).filter((rule) => rule.key === key);
  const rules = own.length > 0 ? own : NAMED_DAYS.filter((rule) => rule.key === key);
  if (rules.length === 0) return null;
  const days = rules.map((rule) => fallsOn(rule, year));
  return { first: Math.min(...days), last: Math.max(...days) };
}

/** Easter Sunday, by the Gregorian computus (Meeus, Jones, Butcher). */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const shift = Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const correction = Math.floor((golden + 11 * moon) / 319);
  const weekday =
    (2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - (ofCentury % 4) - moon + correction + 32) % 7;
  const month = Math.floor((moon - correction + weekday + 90) / 25);
  return dayOf(year, month, (moon - correction + weekday + month + 19) % 32);
}

function toHoliday(rule: Rule, year: number, country: string): Holiday {
  const names = { es: rule.es, pt: rule.pt };
  return {
    date: formatDate(fallsOn(rule, year)),
    name: country === 'BR' ? rule.pt : rule.es,
    names,
    kind: rule.kind ?? 'national',
    key: rule.key,
  };
}

function fallsOn(rule: Rule, year: number): Day {
  const day = plainDay(rule.falls, year);
  return rule.move ? MOVES[rule.move](day, weekdayOf(day)) : day;
}

function plainDay(falls: Falls, year: number): Day {
  if ('on' in falls) return dayOf(year, ...falls.on);
  if ('easter' in falls) return easterOf(year) + falls.easter;
  return nthWeekday(year, falls.month, falls.weekday, falls.nth);
}

/** The nth such weekday of a month, counted from its end where `nth` is negative. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth > 0) {
    const first = dayOf(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  }
  const last = dayOf(year, month, daysInMonth(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1);
}

const TUESDAY = 1;
const WEDNESDAY = 2;
const THURSDAY = 3;
const FRIDAY = 4;
const SATURDAY = 5;
const SUNDAY = 6;

const MOVES: Readonly<Record<Move, (day: Day, weekday: number) => Day>> = {
  'next-monday': (day, weekday) => day + ((7 - weekday) % 7),
  argentine: nearestMonday,
  uruguayan: nearestMonday,
  chilean: (day, weekday) => {
    if (weekday === FRIDAY) return day + 3;
    return weekday >= TUESDAY && weekday <= THURSDAY ? day - weekday : day;
  },
  reformation: (day, weekday) => (weekday === TUESDAY ? day - 4 : weekday === WEDNESDAY ? day + 2 : day),
  ecuadorian: (day, weekday) => {
    const { month, day: ofMonth } = dateOf(day);
    if (month === 11) return ecuadorianNovember(day, ofMonth);
    if (weekday === TUESDAY || weekday === SATURDAY) return day - 1;
    if (weekday === SUNDAY) return day + 1;
    return weekday === WEDNESDAY || weekday === THURSDAY ? day + FRIDAY - weekday : day;
  },
  'monday-if-sunday': (day, weekday) => (weekday === SUNDAY ? day + 1 : day),
};

/** Tuesday and Wednesday go back to Monday, Thursday and Friday on to the next; weekends stay. */
function nearestMonday(day: Day, weekday: number): Day {
  if (weekday === TUESDAY || weekday === WEDNESDAY) return day - weekday;
  return weekday === THURSDAY || weekday === FRIDAY ? day + 7 - weekday : day;
}

/** The days 2 and 3 November are kept on, by the weekday of the 2nd: two holidays in a row move together. */
const NOVEMBER: readonly (readonly [second: number, third: number])[] = [
  [2, 3],
  [2, 1],
  [4, 3],
  [2, 3],
  [2, 1],
  [1, 4],
  [4, 3],
];

function ecuadorianNovember(day: Day, ofMonth: number): Day {
  const second = ofMonth === 2 ? day : day - 1;
  const [souls, cuenca] = NOVEMBER[weekdayOf(second)]!;
  return second - 2 + (ofMonth === 2 ? souls : cuenca);
}

/** Chile's days that exist only in some years: Leyes 20.983, 20.215 and 21.357. */
function chileanExtras(year: number): Rule[] {
  const rule = (key: string, es: string, pt: string, month: number, day: number): Rule => ({
    key,
    es,
    pt,
    falls: { on: [month, day] },
  });
  const extras: Rule[] = [
    // The June solstice by Chilean time, until 2050: the 20th in leap years and the year after each.
    rule(
      'native-peoples',
      'Día de los Pueblos Indígenas',
      'Dia dos Povos Indígenas',
      6,
      year % 4 < 2 ? 20 : 21,
    ),
  ];
  const weekday = weekdayOf(dayOf(year, 9, 18));
  if (weekday === TUESDAY || weekday === SATURDAY)
    extras.push(rule('independence-eve', 'Fiestas Patrias', 'Festas Pátrias', 9, 17));
  if (weekday === WEDNESDAY)
    extras.push(rule('independence-bridge', 'Fiestas Patrias', 'Festas Pátrias', 9, 20));
  if (weekdayOf(dayOf(year, 1, 2)) === 0)
    extras.push(rule('new-year-bridge', 'Feriado de Año Nuevo', 'Feriado de Ano-Novo', 1, 2));
  return extras;
}
