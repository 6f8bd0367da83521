import type { DayMeaning } from './meaning.ts';
import {
  after,
  endsAt,
  isAt,
  isGlued,
  isPause,
  numberAt,
  type Reading,
  remembered,
  skip,
  startOf,
  type Taken,
  take,
  wordAt,
} from './reading.ts';

type Weekday = Extract<DayMeaning, { kind: 'weekday' }>;

/** A weekday with what places it: "este martes", "lunes que viene", "na outra segunda", "lunes en ocho". */
export const readWeekday = remembered((r, at): Taken<DayMeaning> | null => {
  const start = skip(r, at, 'article');
  const before = placed(r, start, 'this', 'next', 'other', 'past', 'afterNext');
  const weekday = weekdayAt(r, before ? before.end : start);
  if (!weekday) return null;
  const inEight = after(r, weekday.end, 'inEight');
  const meaning = (which: Weekday['which']): DayMeaning => ({
    kind: 'weekday',
    weekday: weekday.value,
    which,
  });
  if (inEight > 0) return { value: { kind: 'shifted', of: meaning('first'), days: 7 }, end: inEight };
  const inFifteen = after(r, weekday.end, 'inFifteen');
  if (inFifteen > 0) return { value: { kind: 'shifted', of: meaning('first'), days: 14 }, end: inFifteen };
  const behind = after(r, weekday.end, 'beforeLast');
  if (behind > 0) return { value: { kind: 'shifted', of: meaning('past'), days: -7 }, end: behind };
  const later = placed(r, weekday.end, 'coming', 'past', 'afterNext', 'otherAfter');
  const place = later ?? before;
  return { value: meaning(place?.value ?? 'first'), end: later?.end ?? weekday.end };
});

const PLACES = {
  this: 'first',
  next: 'next',
  coming: 'next',
  other: 'other',
  otherAfter: 'other',
  afterNext: 'other',
  past: 'past',
} as const;

function placed(r: Reading, at: number, ...markers: (keyof typeof PLACES)[]): Taken<Weekday['which']> | null {
  let longest: Taken<Weekday['which']> | null = null;
  for (const marker of markers) {
    const end = after(r, at, marker);
    // "El lunes de la otra semana" is of next week.
    if (marker === 'otherAfter' && isAt(r, end, 'weekWord')) continue;
    if (end > (longest?.end ?? 0)) longest = { value: PLACES[marker], end };
  }
  if (longest?.value === 'past' && isAt(r, at, 'offset', 'part')) return null;
  return longest;
}

/** The weekday word at `at`; words that are something else too need evidence around them. */
export const weekdayAt = remembered((r, at): Taken<number> | null => {
  const sure = take(r, at, 'weekday');
  if (sure) return { value: sure.value, end: abbreviationEnd(r, feira(r, sure.end)) };
  const maybe = take(r, at, 'weekdayMaybe');
  if (!maybe) return null;
  // "6ª" is a day, "6 a 8" is none.
  if (/^\d/.test(wordAt(r, at)) && !isGlued(r, at + 1)) return null;
  const feiraEnd = feira(r, maybe.end);
  if (feiraEnd > maybe.end) return { value: maybe.value, end: feiraEnd };
  const end = abbreviationEnd(r, maybe.end);
  return isWeekday(r, at, end) ? { value: maybe.value, end } : null;
});

/** "Vie. 22": the dot of an abbreviation, not of a sentence. */
export function abbreviationEnd(r: Reading, at: number): number {
  const short =
    wordAt(r, at - 1).length <= 4 &&
    !/^ma[yi]o$/.test(wordAt(r, at - 1)) &&
    wordAt(r, at) === '.' &&
    isGlued(r, at);
  return short && at + 1 < r.tokens.length ? at + 1 : at;
}

/** "Segunda-feira", "segunda feira", "seg." */
function feira(r: Reading, at: number): number {
  const hyphen = wordAt(r, at) === '-' ? at + 1 : at;
  const word = after(r, hyphen, 'feira');
  return word > 0 ? word : at;
}

/** Whether "segunda", "sex" or "mar" is a day here, not "second", not the sea. */
function isWeekday(r: Reading, at: number, end: number): boolean {
  if (isAt(r, end, 'optionNoun')) return false;
  if (isDated(r, end) || endsAt(r, at, 'this') || endsAt(r, at, 'next') || afterWeekday(r, at)) return true;
  // "El sáb" is a day; "el mar" may be the sea.
  if (r.lang === 'es' && wordAt(r, at - 1) === 'el' && wordAt(r, at) !== 'mar') return true;
  const closed = isPause(r, end) || isAt(r, end, 'closing', 'or', 'and', 'negation', 'upTo');
  const announced = !isArticleOnly(r, at) && isAnnounced(r, at);
  // "15h qui."
  const timed = /^(?:\d+|h|hs|horas)$/.test(wordAt(r, at - 1));
  // No other words: "qui depois das 4".
  const isPlain = /^(?:qui|qua|sab)$/.test(wordAt(r, at));
  if (isPlain && (closed || isAt(r, end, 'after', 'before', 'between', 'from', 'yes', 'remaining')))
    return true;
  // "Ma y yo vamos" is of a mother.
  if (r.lang === 'es' && wordAt(r, at) === 'ma' && isAt(r, end, 'and')) return false;
  // "Lu" is a name, too.
  if (wordAt(r, at).length <= 3 && r.awaiting === 'name') return false;
  if (wordAt(r, at).length <= 3) return closed && (announced || timed || at === 0 || r.awaiting === 'date');
  if (r.awaiting === 'choice') return announced && closed;
  return announced || closed || !isArticleOnly(r, at);
}

function isAnnounced(r: Reading, at: number): boolean {
  return endsAt(r, at, 'on') || endsAt(r, at, 'of') || endsAt(r, at, 'until') || endsAt(r, at, 'from');
}

/** Whether what follows is a time, or places the day in a week. */
function isDated(r: Reading, end: number): boolean {
  if (isAt(r, skip(r, end, 'during'), 'part', 'partMaybe')) return true;
  if (isAt(r, end, 'coming', 'past', 'during', 'inEight'))
    return !isAt(r, end, 'upTo') || weekdayFollows(r, end);
  if (isAt(r, end, 'part', 'partMaybe', 'dayWord', 'about', 'noon')) return true;
  const listed = Math.max(after(r, end, 'or'), after(r, end, 'and'), after(r, end, 'upTo'));
  if (listed > 0 && weekdayFollows(r, end)) return true;
  const hour = take(r, end, 'at')?.end ?? end;
  if (hour > end && (numberAt(r, hour) !== null || isAt(r, hour, 'noon'))) return true;
  const number = numberAt(r, end);
  return number?.digits != null && !isAt(r, number.end, 'counted', 'unit');
}

function weekdayFollows(r: Reading, end: number): boolean {
  const listed = Math.max(after(r, end, 'or'), after(r, end, 'and'), after(r, end, 'upTo'));
  const next = skip(r, listed, 'on', 'article');
  return listed > 0 && isAt(r, next, 'weekday', 'weekdayMaybe');
}

/** Whether it goes on a list of weekdays: "terça ou quarta". */
function afterWeekday(r: Reading, at: number): boolean {
  const comma = [',', '/'].includes(wordAt(r, at - 1)) ? at - 1 : -1;
  const joined = Math.max(startOf(r, at, 'or'), startOf(r, at, 'and'), startOf(r, at, 'upTo'), comma);
  for (let start = joined - 1; start >= 0 && start >= joined - 3; start--)
    if (isAt(r, start, 'weekday', 'weekdayMaybe')) return true;
  return false;
}

/** "A segunda": an article alone says little. */
function isArticleOnly(r: Reading, at: number): boolean {
  return ['a', 'la', 'el', 'o'].includes(wordAt(r, at - 1));
}
