import { areBoth } from './both.ts';
import { halfOf, minutesOf, type ReadHour, readHour } from './hour.ts';
import type { Hour, Piece } from './meaning.ts';

import { placedDay } from './placed-day.ts';
import {
  after,
  endsAt,
  isAt,
  isPause,
  numberAt,
  type Reading,
  skip,
  take,
  wordAt,
  writtenAt,
} from './reading.ts';

/** Where what announces an hour ends, and how sure it makes one. */
export interface Announcement {
  end: number;
  sure: 'sure' | 'maybe' | 'no';
}

/** What says that an hour comes: "a las", "tipo", "lá pelas". */
export function announcement(r: Reading, at: number): Announcement {
  const about = after(r, at, 'about');
  const start = about > 0 ? about : at;
  const said = take(r, start, 'at');
  if (about > 0) return { end: said?.end ?? about, sure: 'sure' };
  if (!said) return { end: at, sure: 'no' };
  // "Às" is only ever before an hour; "as" is also "the".
  const accented = said.end === at + 1 && /^[àá]s?$/i.test(writtenAt(r, at));
  return { end: said.end, sure: accented ? 'sure' : said.value };
}

/** Whether what was read is an hour, and no count, choice or length of time. */
export function isHour(
  r: Reading,
  at: number,
  sure: Announcement['sure'],
  read: ReadHour,
  previous: Piece | undefined,
): boolean {
  if (isDuration(r, at) && !(read.evidence === 2 && sure !== 'no')) return false;
  if (read.evidence === 0 && areBoth(r, at)) return false;
  if (sure === 'sure' || read.evidence === 2) return true;
  const adjacent = previous !== undefined && previous.end >= at - 1 && previous.day !== undefined;
  const closes = isClosed(r, read.end);
  // "En la tarde, 4 o 5."
  if (closes && r.awaiting !== 'choice' && isOfPart(r, at, read.hour, previous)) return true;
  if (adjacent && !previous.clock) return closes || read.evidence === 1 || sure === 'maybe';
  if (previous?.day && !previous.clock && read.evidence === 1 && closes && isPause(r, at - 1)) return true;
  // "13 horas de terça".
  if (
    read.evidence === 1 &&
    isAt(r, read.end, 'of') &&
    isAt(r, read.end + 1, 'weekday', 'weekdayMaybe', 'offset')
  )
    return true;
  // "15h mañana", "15hs no dia 28".
  if (
    read.evidence === 1 &&
    read.hour.half === 'fixed' &&
    /^h/.test(wordAt(r, read.end - 1)) &&
    isDayNext(r, read.end)
  )
    return true;
  if (read.evidence === 1 && closes && isWritten24(r, at, read)) return true;
  // "A las 7 queda lejos, mejor 9", "pode ser 19?"
  const isOther = endsAt(r, at, 'better') || wordAt(r, at - 1) === 'ser';
  if (isOther && previous?.clock && isPause(r, read.end) && r.awaiting !== 'choice') return true;
  const awaited = r.awaiting === 'time' || (r.awaiting === 'date' && sure === 'maybe');
  if (awaited) return closes;
  // "La de las 10" chooses by the hour; "las 3" and "3" may choose by number.
  if (r.awaiting === 'choice' && read.evidence === 0) return closes && ['de', 'das'].includes(wordAt(r, at));
  // "La 3" is a choice, "la 1" an hour.
  if (wordAt(r, at) === 'la' && r.lang === 'es' && read.hour.hour !== 1) return false;
  if (sure === 'maybe')
    return read.evidence === 1 ? wordAt(r, at) !== 'a' || closes : closes && isWanted(r, at);
  const or = after(r, read.end, 'or');
  const other = or > 0 ? readHour(r, or) : null;
  if (other && (other.evidence > 0 || read.evidence === 1)) return true;
  const joined = endsAt(r, at, 'or') && previous?.clock !== undefined;
  return (
    (read.evidence === 1 && at === 0 && isPause(r, read.end)) ||
    (joined && (closes || isDayNext(r, read.end)))
  );
}

/** "…, 13h sim": an hour past noon with its letter, unless it tells how long. */
function isWritten24(r: Reading, at: number, { hour, end }: ReadHour): boolean {
  const isLong = /^(?:de|em|en|por|ha|faz|hace|jejum|ayuno|ate|hasta|cada)$/.test(wordAt(r, at - 1));
  return hour.half === 'fixed' && hour.hour < 23 && wordAt(r, end - 1) === 'h' && !isLong;
}

/** Whether a day is said next, but for "de". */
function isDayNext(r: Reading, at: number): boolean {
  return placedDay(r, skip(r, at, 'of')) !== null || placedDay(r, skip(r, skip(r, at, 'of'), 'on')) !== null;
}

/** Whether the part of the day said just before has such an hour. */
function isOfPart(r: Reading, at: number, hour: Hour, previous: Piece | undefined): boolean {
  if (previous?.clock?.kind !== 'part' || previous.end < at - 1) return false;
  const { part } = previous.clock;
  const [from, to] = r.windows.parts[part];
  const minutes = minutesOf({ ...hour, half: hour.half ?? halfOf(part, hour.hour) }, r.windows);
  return minutes >= from && minutes < to;
}

/** "As duas" of "cancela as duas" are both of them. */
function isWanted(r: Reading, at: number): boolean {
  return !endsAt(r, at, 'cancelling') && !endsAt(r, at, 'all') && wordAt(r, at) !== 'a';
}

/** Whether an hour may end here: a pause, or words that never follow a count. */
function isClosed(r: Reading, at: number): boolean {
  return (
    isPause(r, at) ||
    isAt(r, at, 'closing', 'or', 'and', 'during', 'this', 'offset', 'half', 'negation', 'before')
  );
}

/** "Cada 8 horas", "hace 2 horas", "$ 3.50": no time of day. */
function isDuration(r: Reading, at: number): boolean {
  return (
    endsAt(r, at, 'every') ||
    endsAt(r, at, 'ago') ||
    endsAt(r, at, 'within') ||
    isShift(r, at) ||
    isLength(r, at)
  );
}

/** What takes time, right before how much it takes. */
const TAKING =
  /^(?:son|dura|duran|duram|demor[aoe]\w*|tard[aoe]\w*|lev[aoe]m?|toma|gasto|gasta|da|dao|viaje|viagem|queda|vivo|moro|espere|esperei|pase|passei)$/;

const SOME = /^(?:un[ao]s|umas|uns)$/;

/** "El viaje son como 3 horas", "a viagem dá umas 4 horas", "moro a 2 horas daqui", "como 20 minutos": how long. */
function isLength(r: Reading, at: number): boolean {
  const about = announcement(r, at).end;
  const count = wordAt(r, about) === 'a' || SOME.test(wordAt(r, about)) ? about + 1 : about;
  const number = numberAt(r, count);
  const unit = number ? wordAt(r, number.end) : '';
  // "20 minutos pasadas las 8" is an hour.
  if (/^min(?:uto)?s?$/.test(unit)) return (readHour(r, count)?.end ?? 0) <= number!.end;
  const verb = SOME.test(wordAt(r, at - 1)) ? at - 2 : at - 1;
  return unit === 'horas' && TAKING.test(wordAt(r, verb));
}

/** "Adiar umas duas horas": by how much it is moved. */
function isShift(r: Reading, at: number): boolean {
  const number = endsAt(r, at, 'move') ? numberAt(r, announcement(r, at).end) : null;
  return number !== null && take(r, number.end, 'unit')?.value === 'hour' && isAt(r, at, 'about');
}
