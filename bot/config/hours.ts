import type { OtherHours, Stretch, Week } from '../../adapters/scheduling/agenda/settings.ts';

/** Days of the week as a clinic's file names them, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Reads `07:00-12:00 13:00-18:00`; 'closed' is no stretch at all. */
export function readStretches(text: string): Stretch[] {
  if (text === 'closed') return [];
  return text.split(' ').map((stretch) => {
    const [from, to] = stretch.split('-');
    return { from: minutesOf(from!), to: minutesOf(to!) };
  });
}

/** Reads stretches by weekday or span of weekdays. */
export function readWeek(week: Readonly<Record<string, string>>): Week {
  const days: Stretch[][] = WEEKDAYS.map(() => []);
  for (const [span, text] of Object.entries(week)) {
    for (const day of daysIn(span)) days[day]!.push(...readStretches(text));
  }
  return days.map((stretches) => stretches.sort((a, b) => a.from - b.from));
}

/** The days (0 is Monday) of `mon` or `mon-fri`. None when the last comes before the first. */
export function daysIn(span: string): number[] {
  const [first, last = first] = span.split('-').map((day) => (WEEKDAYS as readonly string[]).indexOf(day));
  return WEEKDAYS.map((_, day) => day).filter((day) => first! <= day && day <= last!);
}

/** Reads days with other hours. */
export function readException(exception: {
  date: string;
  until?: string | undefined;
  hours: string;
  site?: string | undefined;
}): OtherHours {
  return {
    from: exception.date,
    to: exception.until ?? exception.date,
    stretches: readStretches(exception.hours),
    site: exception.site ?? null,
  };
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
