/** Arithmetic on the clinic's civil time, `YYYY-MM-DDTHH:mm…`: what the clocks on its walls show. */

/** Minutes from one moment to another; negative where that lies before it. */
export function minutesBetween(from: string, to: string): number {
  return (civilMs(to) - civilMs(from)) / 60_000;
}

function civilMs(civil: string): number {
  return Date.parse(`${civil.slice(0, 16)}Z`);
}

/** The moment so many minutes after another, `YYYY-MM-DDTHH:mm`. */
export function minutesAfter(civil: string, minutes: number): string {
  return new Date(civilMs(civil) + minutes * 60_000).toISOString().slice(0, 16);
}
