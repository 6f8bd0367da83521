/** How one language says days and hours. Civil time in, words out; no clock, no zone. */
export interface DateWords {
  /** Sunday first. */
  weekdays: readonly string[];
  months: readonly string[];
  today: string;
  tomorrow: string;
  /** "jueves 12 de marzo"; `year` only where it differs from this one. */
  date(parts: { weekday: string; day: number; month: string; year: string | null }): string;
  /** The article or preposition before a day: "el", "na". */
  onDay(day: string): string;
  /** The same, of what is on that day: "del", "da". */
  ofDay(day: string): string;
  /** A day as a thing: "el jueves 12 de marzo", "quinta-feira, 12 de março". */
  theDay(day: string): string;
  /** "8:00 a. m.", "8h30". */
  time(hour: number, minute: number): string;
  /** "las ocho y media de la mañana", for the ear. */
  spokenTime(hour: number, minute: number): string;
  /** Joins a day and a written time: "… a las 8:00 a. m." */
  at(day: string, time: string, hour: number): string;
  spokenAt(day: string, time: string): string;
  /** An hour as a thing: "las 8:00 a. m.", "as 8h"; so that "de" and "d" can stand before it. */
  clock(time: string, hour: number): string;
  spokenClock(time: string): string;
  /** When something is, of an hour as a thing: "a las 8:00 a. m.", "às 8h". */
  atClock(clock: string): string;
  /** Two hours as the ends of a stretch: "de 7:00 a. m. a 6:00 p. m.", "das 7h às 19h". */
  between(from: string, to: string): string;
  /** Days in a row, and days of which the last is joined: "lunes a viernes", "lunes y jueves". */
  toDay: string;
  andDay: string;
}

const DAY_MS = 86_400_000;

/** The days of one language that were said on the last day on which any was: the same few are offered to all. */
const saidLately = new WeakMap<DateWords, { today: string; said: Map<string, string> }>();

/** "jueves 12 de marzo", "hoy", "mañana, miércoles 11 de marzo". */
export function sayDay(words: DateWords, local: string, now: string): string {
  const day = local.slice(0, 10);
  const today = now.slice(0, 10);
  let lately = saidLately.get(words);
  if (lately?.today !== today) {
    lately = { today, said: new Map() };
    saidLately.set(words, lately);
  }
  const known = lately.said.get(day);
  if (known !== undefined) return known;
  const said = dayInWords(words, day, today);
  if (lately.said.size < MOST_DAYS) lately.said.set(day, said);
  return said;
}

/** More than are ever offered; birth dates too are days. */
const MOST_DAYS = 1_000;

function dayInWords(words: DateWords, local: string, now: string): string {
  const date = new Date(`${local.slice(0, 10)}T00:00Z`);
  const year = local.slice(0, 4);
  const full = words.date({
    weekday: words.weekdays[date.getUTCDay()]!,
    day: date.getUTCDate(),
    month: words.months[date.getUTCMonth()]!,
    year: year === now.slice(0, 4) ? null : year,
  });
  const ahead = Math.round((date.getTime() - Date.parse(`${now.slice(0, 10)}T00:00Z`)) / DAY_MS);
  if (ahead === 0) return `${words.today}, ${full}`;
  if (ahead === 1) return `${words.tomorrow}, ${full}`;
  return full;
}

/** The moment within a sentence: "el jueves 12 de marzo a las 8:00 a. m.", "mañana, miércoles …". */
export function sayOn(words: DateWords, local: string, now: string, spoken: 'spoken' | 'written'): string {
  return within(words, sayAt(words, local, now, spoken));
}

/** The day as a thing: "el jueves 12 de marzo", "quinta-feira, 12 de março", "mañana, miércoles …". */
export function sayTheDay(words: DateWords, local: string, now: string): string {
  const said = sayDay(words, local, now);
  return isRelative(words, said) ? said : words.theDay(said);
}

/** The day within a sentence: "el jueves 12 de marzo", "na quinta-feira, 12 de março", "mañana, miércoles …". */
export function sayOnDay(words: DateWords, local: string, now: string): string {
  return within(words, sayDay(words, local, now));
}

/** What is on a day: "del jueves 12 de marzo", "da quinta-feira, 12 de março", "de mañana, miércoles …". */
export function sayOfDay(words: DateWords, local: string, now: string): string {
  const said = sayDay(words, local, now);
  return `${isRelative(words, said) ? 'de' : words.ofDay(said)} ${said}`;
}

function within(words: DateWords, said: string): string {
  return isRelative(words, said) ? said : `${words.onDay(said)} ${said}`;
}

function isRelative({ today, tomorrow }: DateWords, said: string): boolean {
  return said.startsWith(`${today}, `) || said.startsWith(`${tomorrow}, `);
}

/** "8:00 a. m." for the eye, "las ocho de la mañana" for the ear. */
export function sayTime(words: DateWords, local: string, spoken: 'spoken' | 'written'): string {
  const hour = Number(local.slice(11, 13));
  const minute = Number(local.slice(14, 16));
  return spoken === 'spoken' ? words.spokenTime(hour, minute) : words.time(hour, minute);
}

/** "jueves 12 de marzo a las 8:00 a. m." */
export function sayAt(words: DateWords, local: string, now: string, spoken: 'spoken' | 'written'): string {
  const day = sayDay(words, local, now);
  const time = sayTime(words, local, spoken);
  return spoken === 'spoken' ? words.spokenAt(day, time) : words.at(day, time, Number(local.slice(11, 13)));
}

/** An hour within a sentence, of `HH:mm`: "las 8:00 a. m.", "as 8h", "as oito da manhã". */
export function sayClock(words: DateWords, clock: string, spoken: 'spoken' | 'written'): string {
  const time = sayTime(words, `0000-00-00T${clock}`, spoken);
  return spoken === 'spoken' ? words.spokenClock(time) : words.clock(time, Number(clock.slice(0, 2)));
}

/** The same as when something is: "a las 8:00 a. m.", "às 8h", "às oito da manhã". */
export function sayAtClock(words: DateWords, clock: string, spoken: 'spoken' | 'written'): string {
  return words.atClock(sayClock(words, clock, spoken));
}
