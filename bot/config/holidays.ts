import { dayOf, weekdayOf } from '../../adapters/scheduling/agenda/days.ts';
import { civilMs } from '../../adapters/zone.ts';
import { holidaysOf } from '../../nlu/holidays.ts';
import type { Clinic } from '../config.ts';

/** The holiday that a clinic keeps on `date` (`YYYY-MM-DD`), by its name; null on other days. */
export function holidayOn({ country, holidays }: Clinic, date: string): string | null {
  const own = holidays.extra.find((one) => one.date === date);
  if (own) return own.name;
  if (!holidays.national || holidays.except.includes(date)) return null;
  return holidaysOf(country, Number(date.slice(0, 4))).find((one) => one.date === date)?.name ?? null;
}

/** Whether the clinic opens at all on `date` (`YYYY-MM-DD`). */
export function opensOn(clinic: Clinic, date: string): boolean {
  const exception = clinic.exceptions.find(({ from, to }) => from <= date && date <= to);
  if (exception) return exception.stretches.length > 0;
  return holidayOn(clinic, date) === null && clinic.hours[weekdayOf(dayOf(civilMs(date)))]!.length > 0;
}
