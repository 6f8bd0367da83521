import { dayOf, weekdayOf } from '../../adapters/scheduling/agenda/days.ts';
import { civilMs } from '../../adapters/zone.ts';
import { holidaysOf } from '../../nlu/holidays/holidays.ts';
import type { Clinic } from '../config.ts';

/** Each clinic's holidays by year, worked out once: every turn asks whether people answer today. */
const calendars = new WeakMap<Clinic, Map<number, ReadonlyMap<string, string>>>();

/** The holiday that a clinic keeps on `date` (`YYYY-MM-DD`), by its name; null on other days. */
export function holidayOn(clinic: Clinic, date: string): string | null {
  const year = Number(date.slice(0, 4));
  const calendar = calendars.get(clinic) ?? new Map<number, ReadonlyMap<string, string>>();
  calendars.set(clinic, calendar);
  const known = calendar.get(year) ?? holidaysKept(clinic, year);
  calendar.set(year, known);
  return known.get(date) ?? null;
}

function holidaysKept({ country, holidays }: Clinic, year: number): ReadonlyMap<string, string> {
  const national = holidays.national ? holidaysOf(country, year) : [];
  const kept = national.filter(({ date }) => !holidays.except.includes(date));
  return new Map([...kept, ...holidays.extra].map(({ date, name }) => [date, name]));
}

/** Whether the clinic opens at all on `date` (`YYYY-MM-DD`). */
export function opensOn(clinic: Clinic, date: string): boolean {
  const exception = clinic.exceptions.find(({ from, to }) => from <= date && date <= to);
  if (exception) return exception.stretches.length > 0;
  return holidayOn(clinic, date) === null && clinic.hours[weekdayOf(dayOf(civilMs(date)))]!.length > 0;
}
