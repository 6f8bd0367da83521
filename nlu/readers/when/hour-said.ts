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

/** What may be an hour: what was read, and what was said of a time right before it. */
interface MaybeHour {
  sure: Announcement['sure'];
  read: ReadHour;
  previous: Piece | undefined;
}

/** Whether what was read is an hour, and no count, choice or length of time. */
export function isHour(r: Reading, at: number, { sure, read, previous }: MaybeHour): boolean {
  if (isDuration(r, at) && !(read.evidence === 2 && sure !== 'no')) return false;
  if (read.evidence === 0 && areBoth(r, at)) return false;
  if (sure === 'sure' || read.evidence === 2) return true;
  const doubted = { r, at, sure, read, previous, closes: isClosed(r, read.end) };
  for (const sign of SIGNS) {
    const is = sign(doubted);
    if (is !== null) return is;
  }
  return false;
}

/** What may be an hour, and is none for sure by what announces it or how it is written. */
interface Doubted extends MaybeHour {
  r: Reading;
  at: number;
  closes: boolean;
}

/** What may tell it, in order: each says that it is an hour, that it is none, or leaves it to the next. */
const SIGNS: readonly ((doubted: Doubted) => boolean | null)[] = [
  besideTheDay,
  beforeItsDay,
  asWritten,
  insteadOfHour,
  asAsked,
  byArticle,
  withAnother,
];

/** "El martes 4", "en la tarde, 4 o 5": after the day or the part of it that it is of. */
function besideTheDay({ r, at, sure, read, previous, closes }: Doubted): boolean | null {
  if (closes && r.awaiting !== 'choice' && isOfPart(r, at, read.hour, previous)) return true;
  if (!previous?.day || previous.clock) return null;
  if (previous.end >= at - 1) return closes || read.evidence === 1 || sure === 'maybe';
  return read.evidence === 1 && closes && isPause(r, at - 1) ? true : null;
}

/** "13 horas de terça", "15h mañana", "15hs no dia 28". */
function beforeItsDay({ r, read }: Doubted): true | null {
  if (read.evidence !== 1) return null;
  const isOfDay = isAt(r, read.end, 'of') && isAt(r, read.end + 1, 'weekday', 'weekdayMaybe', 'offset');
  const isLettered = read.hour.half === 'fixed' && /^h/.test(wordAt(r, read.end - 1));
  return isOfDay || (isLettered && isDayNext(r, read.end)) ? true : null;
}

/** "…, 13h sim": an hour past noon with its letter, unless it tells how long. */
function asWritten({ r, at, read: { evidence, hour, end }, closes }: Doubted): true | null {
  const isLong = /^(?:de|em|en|por|ha|faz|hace|jejum|ayuno|ate|hasta|cada)$/.test(wordAt(r, at - 1));
  const isLettered = hour.half === 'fixed' && hour.hour < 23 && wordAt(r, end - 1) === 'h';
  return evidence === 1 && closes && isLettered && !isLong ? true : null;
}

/** "A las 7 queda lejos, mejor 9", "pode ser 19?" */
function insteadOfHour({ r, at, read, previous }: Doubted): true | null {
  const isOther = endsAt(r, at, 'better') || wordAt(r, at - 1) === 'ser';
  return isOther && previous?.clock && isPause(r, read.end) && r.awaiting !== 'choice' ? true : null;
}

/** What was asked for tells a bare number: an hour, or the number of a choice. */
function asAsked({ r, at, sure, read, closes }: Doubted): boolean | null {
  if (r.awaiting === 'time' || (r.awaiting === 'date' && sure === 'maybe')) return closes;
  // "La de las 10" chooses by the hour; "las 3" and "3" may choose by number.
  const isNumber = r.awaiting === 'choice' && read.evidence === 0;
  return isNumber ? closes && ['de', 'das'].includes(wordAt(r, at)) : null;
}

/** "La 3" is a choice, "la 1" an hour; "las 3" is one where nothing makes a count of it. */
function byArticle({ r, at, sure, read, closes }: Doubted): boolean | null {
  if (wordAt(r, at) === 'la' && r.lang === 'es' && read.hour.hour !== 1) return false;
  if (sure !== 'maybe') return null;
  return read.evidence === 1 ? wordAt(r, at) !== 'a' || closes : closes && isWanted(r, at);
}

/** "3 o 4 pm", "…a las 3, o 4": beside an hour that is sure; or it is all that is said. */
function withAnother({ r, at, read, previous, closes }: Doubted): boolean {
  const or = after(r, read.end, 'or');
  const other = or > 0 ? readHour(r, or) : null;
  if (other && (other.evidence > 0 || read.evidence === 1)) return true;
  const isAlone = read.evidence === 1 && at === 0 && isPause(r, read.end);
  const isJoined = endsAt(r, at, 'or') && previous?.clock !== undefined;
  return isAlone || (isJoined && (closes || isDayNext(r, read.end)));
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
