import { civilMs } from '../../zone.ts';
import { dateOf, dayOf, intersect, weekdayOf, without } from './days.ts';
import type {
  AgendaPractitioner,
  AgendaSettings,
  AgendaSite,
  OtherHours,
  Stretch,
  Week,
} from './settings.ts';

/** A stretch of one day in which a practitioner sees patients at one site. */
export interface Presence extends Stretch {
  site: string;
}

/** Where and when a practitioner sees patients on a day (counted from 1970-01-01), in order. */
export type PresentOn = (practitioner: AgendaPractitioner, day: number) => readonly Presence[];

const WHOLE_DAY: readonly Stretch[] = [{ from: 0, to: 1440 }];
const WHOLE_WEEK: Week = Array.from({ length: 7 }, () => WHOLE_DAY);

/**
 * Works out presences from hours, breaks, exceptions and holidays. An ordinary day is looked up in the
 * practitioner's week, which is worked out once; only days with something special about them are computed.
 */
export function presences(settings: AgendaSettings): PresentOn {
  const sites = new Map(settings.sites.map((site) => [site.id, site]));
  const siteExceptions = settings.sites.flatMap(({ exceptions }) => exceptions.map(daysOf));
  const weeks = usualWeeks(settings);
  const special = new Map<string, readonly DaySpan[]>();
  const holidays = new Map<number, boolean>();

  for (const practitioner of settings.practitioners) {
    special.set(practitioner.id, [...siteExceptions, ...practitioner.exceptions.map(daysOf)]);
  }

  const isHoliday = (day: number): boolean => {
    let known = holidays.get(day);
    if (known === undefined) {
      known = settings.isHoliday(dateOf(day));
      holidays.set(day, known);
    }
    return known;
  };

  return (practitioner, day) => {
    const weekday = weekdayOf(day);
    const holiday = isHoliday(day);
    const isSpecial = special.get(practitioner.id)!.some(({ from, to }) => from <= day && day <= to);
    if (!holiday && !isSpecial) return weeks.get(practitioner.id)![weekday]!;
    return presencesOf(practitioner, sites, { weekday, date: dateOf(day), isHoliday: holiday });
  };
}

/** Where and when each practitioner sees patients in an ordinary week, Monday first, by their ids. */
export function usualWeeks({
  sites,
  practitioners,
}: Pick<AgendaSettings, 'sites' | 'practitioners'>): Map<string, readonly (readonly Presence[])[]> {
  const open = new Map(sites.map((site) => [site.id, site]));
  return new Map(
    practitioners.map((practitioner) => [
      practitioner.id,
      Array.from({ length: 7 }, (_, weekday) =>
        presencesOf(practitioner, open, { weekday, date: null, isHoliday: false }),
      ),
    ]),
  );
}

interface DaySpan {
  from: number;
  to: number;
}

/** `date` null: the ordinary day of the week, whatever exceptions there are. */
interface DayAsked {
  weekday: number;
  date: string | null;
  isHoliday: boolean;
}

function presencesOf(
  practitioner: AgendaPractitioner,
  sites: ReadonlyMap<string, AgendaSite>,
  asked: DayAsked,
): Presence[] {
  const exception = exceptionOn(practitioner.exceptions, asked.date);
  const found = practitioner.at.flatMap(({ site, hours }) => {
    const own = exception ? exceptionAt(exception, site) : (hours ?? WHOLE_WEEK)[asked.weekday]!;
    const open = intersect(own, openAt(sites.get(site)!, asked));
    const present = exception ? open : without(open, practitioner.breaks[asked.weekday]!);
    return present.map((stretch) => ({ ...stretch, site }));
  });
  return found.sort((a, b) => a.from - b.from);
}

/** An exception wins over a holiday: a clinic may open on one, and says so. */
function openAt(site: AgendaSite, { weekday, date, isHoliday }: DayAsked): readonly Stretch[] {
  const exception = exceptionOn(site.exceptions, date);
  if (exception) return exception.stretches;
  return isHoliday ? [] : site.hours[weekday]!;
}

function exceptionOn(exceptions: readonly OtherHours[], date: string | null): OtherHours | undefined {
  return date === null ? undefined : exceptions.find(({ from, to }) => from <= date && date <= to);
}

function exceptionAt(exception: OtherHours, site: string): readonly Stretch[] {
  return exception.site === null || exception.site === site ? exception.stretches : [];
}

function daysOf({ from, to }: OtherHours): DaySpan {
  return { from: dayOf(civilMs(from)), to: dayOf(civilMs(to)) };
}
