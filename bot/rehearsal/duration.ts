const UNITS_MS = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
} as const;

const UNITS = Object.keys(UNITS_MS) as (keyof typeof UNITS_MS)[];

/** Reads "2 hours", "10 minutes", "1 day", "an hour", in milliseconds. @throws RangeError for anything else. */
export function readDuration(text: string): number {
  const [, amount = '', word = ''] = /^(\d+(?:\.\d+)?|an?)\s*([a-z]+)$/i.exec(text.trim()) ?? [];
  const unit = UNITS.find((one) => [one, `${one}s`, one[0]].includes(word.toLowerCase()));
  if (unit === undefined) {
    throw new RangeError(`'${text}' is no length of time; write it like "2 hours", "10 minutes" or "3 days"`);
  }
  return (/^an?$/i.test(amount) ? 1 : Number(amount)) * UNITS_MS[unit];
}
