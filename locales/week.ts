import type { DateWords } from './dates.ts';

/** Hours on a day of the week. */
export interface WeekHours {
  /** 0 is Monday. */
  weekday: number;
  /** `HH:mm`. */
  from: string;
  to: string;
}

/** Days in a row from which they are told by the first and the last. */
const MANY = 3;
const DAYS = 7;

/** "Lunes, miércoles y viernes de 7:00 a. m. a 1:00 p. m., sábado de 8:00 a. m. a 12:00 p. m.": alike hours once. */
export function sayWeek(words: DateWords, hours: readonly WeekHours[], spoken: 'spoken' | 'written'): string {
  const days = new Map<string, number[]>();
  for (let weekday = 0; weekday < DAYS; weekday += 1) {
    const ofDay = hours.filter((one) => one.weekday === weekday);
    const said = listed(
      ofDay.map(({ from, to }) => words.between(timeOf(words, from, spoken), timeOf(words, to, spoken))),
      words.andDay,
    );
    if (said) days.set(said, [...(days.get(said) ?? []), weekday]);
  }
  return [...days].map(([said, weekdays]) => `${daysInWords(words, weekdays)} ${said}`).join(', ');
}

function timeOf(words: DateWords, clock: string, spoken: 'spoken' | 'written'): string {
  const [hour, minute] = clock.split(':').map(Number) as [number, number];
  return spoken === 'spoken' ? words.spokenTime(hour, minute) : words.time(hour, minute);
}

function daysInWords(words: DateWords, weekdays: readonly number[]): string {
  // "Segunda-feira" is "segunda" in a list.
  const names = weekdays.map((weekday) => words.weekdays[(weekday + 1) % DAYS]!.replace('-feira', ''));
  const isRow = weekdays.every((weekday, at) => weekday === weekdays[0]! + at);
  return isRow && names.length >= MANY
    ? `${names[0]} ${words.toDay} ${names.at(-1)}`
    : listed(names, words.andDay);
}

function listed(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
