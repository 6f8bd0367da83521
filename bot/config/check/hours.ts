import { intersect } from '../../../adapters/scheduling/agenda/days.ts';
import type { Stretch } from '../../../adapters/scheduling/agenda/settings.ts';
import { holidaysOf } from '../../../nlu/holidays/holidays.ts';
import { daysIn, readStretches, readWeek, WEEKDAYS } from '../hours.ts';
import type { ClinicFile } from '../schema/clinic.ts';
import type { Flaw } from './check.ts';

type Path = readonly PropertyKey[];
type WeekText = Readonly<Record<string, string>>;

interface Exception {
  date: string;
  until?: string | undefined;
  hours: string;
  site?: string | undefined;
}

/** Hours: in order and apart; dates that exist; nobody at two places at once. */
export function checkHours(file: ClinicFile): Flaw[] {
  return [
    ...checkWeek(file.hours, ['hours']),
    ...checkWeek(file.rules.agentHours ?? {}, ['rules', 'agentHours']),
    ...checkWeek(file.rules.contactHours, ['rules', 'contactHours']),
    ...checkExceptions(file.exceptions, ['exceptions']),
    ...checkNational(file),
    ...file.holidays.extra.flatMap(({ date }, at) => checkDate(date, ['holidays', 'extra', at, 'date'])),
    ...file.holidays.except.flatMap((date, at) => checkDate(date, ['holidays', 'except', at])),
    ...file.sites.flatMap((site, at) => [
      ...checkWeek(site.hours ?? {}, ['sites', at, 'hours']),
      ...checkExceptions(site.exceptions, ['sites', at, 'exceptions']),
    ]),
    ...file.practitioners.flatMap((practitioner, at) =>
      checkPractitioner(practitioner, ['practitioners', at]),
    ),
    ...file.patients.flatMap(({ birthDate }, at) =>
      birthDate === undefined ? [] : checkDate(birthDate, ['patients', at, 'birthDate']),
    ),
  ];
}

/** National holidays can only be kept where they are known. */
function checkNational({ country, holidays }: ClinicFile): Flaw[] {
  if (!holidays.national || holidaysOf(country, 2026).length > 0) return [];
  return [
    {
      path: ['holidays', 'national'],
      found: `the national holidays of ${country} are not known here`,
      accepted: 'false, with the days under holidays.extra',
      example: 'holidays: { national: false, extra: [{ date: 2026-12-25, name: Navidad }] }',
    },
  ];
}

function checkPractitioner(practitioner: ClinicFile['practitioners'][number], path: Path): Flaw[] {
  const { sites, hours = {}, breaks, exceptions } = practitioner;
  const missing = sites.length > 1 ? sites.filter((site) => hours[site] === undefined) : [];
  return [
    ...Object.entries(hours).flatMap(([site, week]) => checkWeek(week, [...path, 'hours', site])),
    ...checkWeek(breaks, [...path, 'breaks']),
    ...checkExceptions(exceptions, [...path, 'exceptions']),
    ...exceptions.flatMap((exception, at) => {
      if (sites.length === 1 || exception.site !== undefined || exception.hours === 'closed') return [];
      return [
        {
          path: [...path, 'exceptions', at],
          found: 'it does not say at which site these hours are',
          accepted: `a site among ${sites.join(', ')}`,
          example: `site: ${sites[0]}`,
        },
      ];
    }),
    ...missing.map((site) => ({
      path: [...path, 'hours'],
      found: `it does not say when this practitioner is at '${site}'`,
      accepted: 'hours at each site, for whoever works at several',
      example: `${site}: { mon: 07:00-12:00 }`,
    })),
    ...checkPlaces(hours, [...path, 'hours']),
  ];
}

/** Nobody is at two sites at once. */
function checkPlaces(hours: Readonly<Record<string, WeekText>>, path: Path): Flaw[] {
  const weeks = Object.entries(hours).map(([site, week]) => ({ site, week: readWeek(week) }));
  return weeks.flatMap(({ site, week }, at) =>
    weeks.slice(0, at).flatMap((earlier) =>
      WEEKDAYS.flatMap((weekday, day) => {
        if (intersect(week[day]!, earlier.week[day]!).length === 0) return [];
        return [
          {
            path: [...path, site],
            found: `on ${weekday} these hours overlap those at '${earlier.site}'`,
            accepted: 'hours at one site at a time',
          },
        ];
      }),
    ),
  );
}

function checkWeek(week: WeekText, path: Path): Flaw[] {
  const named = new Set<number>();
  return Object.entries(week).flatMap(([span, text]) => {
    const days = daysIn(span);
    const twice = days.filter((day) => named.has(day));
    for (const day of days) named.add(day);
    const flaws = checkStretches(text, [...path, span]);
    if (days.length === 0) {
      const accepted = 'a first and a last day in the order of the week, Monday first';
      flaws.push({ path: [...path, span], found: 'it ends before it begins', accepted, example: 'fri-sun' });
    }
    if (twice.length > 0) {
      const names = twice.map((day) => WEEKDAYS[day]).join(', ');
      flaws.push({ path: [...path, span], found: `${names} is named twice`, accepted: 'each day once' });
    }
    return flaws;
  });
}

function checkExceptions(exceptions: readonly Exception[], path: Path): Flaw[] {
  return exceptions.flatMap(({ date, until, hours }, at) => {
    const flaws = checkDate(date, [...path, at, 'date']);
    if (until !== undefined) flaws.push(...checkDate(until, [...path, at, 'until']));
    if (until !== undefined && until < date) {
      flaws.push({
        path: [...path, at, 'until'],
        found: `${until} is before ${date}`,
        accepted: 'the last day, which is not before the first',
      });
    }
    return hours === 'closed' ? flaws : [...flaws, ...checkStretches(hours, [...path, at, 'hours'])];
  });
}

function checkStretches(text: string, path: Path): Flaw[] {
  const stretches = readStretches(text);
  const inOrder = stretches.every(
    ({ from, to }: Stretch, at) => from < to && (at === 0 || stretches[at - 1]!.to <= from),
  );
  if (inOrder) return [];
  return [
    {
      path,
      found: `the hours of '${text}' are out of order or overlap`,
      accepted: 'stretches that end after they begin, the earlier one first',
      example: '07:00-12:00 13:00-18:00',
    },
  ];
}

function checkDate(date: string, path: Path): Flaw[] {
  const moment = new Date(`${date}T00:00Z`);
  if (!Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date)) return [];
  return [
    { path, found: `there is no day ${date}`, accepted: 'a day of the calendar', example: '2026-12-24' },
  ];
}
