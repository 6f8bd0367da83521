import type { ReadNumber } from '../number.ts';
import { isCounted } from './counted.ts';
import type { PartName } from './lexicon.ts';
import type { Hour } from './meaning.ts';
import { joinedMinutes, minusMinutes, writtenMinutes } from './minutes.ts';
import {
  after,
  digitsAt,
  endsAt,
  isAt,
  isGlued,
  isPause,
  numberAt,
  pastZero,
  type Reading,
  skip,
  take,
  wordAt,
} from './reading.ts';
import type { Windows } from './windows.ts';

/** An hour as read, and how sure the words themselves make it: 0 a bare number, 1 likely, 2 an hour only. */
export interface ReadHour {
  hour: Hour;
  end: number;
  evidence: 0 | 1 | 2;
}

/** What `and` may join: any minutes, or only "y media" where it also joins hours: "entre 9 y 11". */
export type Joining = 'minutes' | 'fractions';

/** The clock hour at `at`, without what announces it. */
export function readHour(r: Reading, at: number, joining: Joining = 'minutes'): ReadHour | null {
  return minutesTo(r, at) ?? minutesPast(r, at) ?? noon(r, at) ?? plainHour(r, at, joining);
}

/** "Cuarto para las 5", "quinze pras quatro". */
function minutesTo(r: Reading, at: number): ReadHour | null {
  const start = skip(r, at, 'remaining', 'article');
  const fraction = take(r, start, 'fraction');
  const number = fraction ?? numberAt(r, start);
  if (!number || number.value < 1 || number.value > 29) return null;
  const marked = skip(r, number.end, 'minuteMark');
  // Bare, only what a clock's face has: "diez para las 8", and "3 minutos para las 8".
  if (marked === number.end && !fraction && number.value % 5) return null;
  const to = after(r, marked, 'to');
  // "Del 5 para el 6" are days, and "lunes 20 antes de las 11" has one.
  const isDay =
    isAt(r, number.end, 'before') &&
    (endsAt(r, start, 'weekday') || endsAt(r, start, 'dayWord') || endsAt(r, start, 'dayArticle'));
  const dated = ['el', 'o', 'pal'].includes(wordAt(r, to - 1)) || isDay;
  const hour = to > 0 ? (noon(r, to) ?? (dated ? null : plainHour(r, to, 'minutes'))) : null;
  if (hour?.hour.minute !== 0) return null;
  return { hour: earlier(hour.hour, number.value), end: hour.end, evidence: 2 };
}

/** What minutes are past, in either language: "pasadas", "después", "depois", "após". */
const PAST = /^(?:pasad[ao]s?|despues|passad[ao]s?|depois|apos)$/;

/** "20 minutos pasadas las 8", "cuarto pasadas las ocho", "quinze depois das oito". */
function minutesPast(r: Reading, at: number): ReadHour | null {
  const fraction = take(r, at, 'fraction');
  const told = fraction ? null : numberAt(r, at);
  const number = fraction ?? told;
  if (!number || number.value < 1 || number.value > 59) return null;
  const marked = skip(r, number.end, 'minuteMark');
  if (!PAST.test(wordAt(r, marked))) return null;
  // "El 15 después de las 8", "dia quinze depois das 8" are days.
  const isMinutes = marked > number.end || told === null || isToldInWords(r, at, told);
  const start = skip(r, marked + 1, 'of', 'article');
  if (!isMinutes || start === marked + 1) return null;
  const hour = plainHour(r, start, 'minutes');
  if (hour?.hour.minute !== 0) return null;
  return { hour: { ...hour.hour, minute: number.value }, end: hour.end, evidence: 2 };
}

function isToldInWords(r: Reading, at: number, number: ReadNumber): boolean {
  const isDay = (['dayWord', 'weekday', 'weekdayMaybe', 'article', 'on'] as const).some((kind) =>
    endsAt(r, at, kind),
  );
  return number.digits === null && number.value % 5 === 0 && !isDay;
}

/** "Trabajo medio día" is how long. */
export function isHalfDay(r: Reading, at: number): boolean {
  return wordAt(r, at) === 'medio' && /^(?:trabaj|labor|atiend|abr)/.test(wordAt(r, at - 1));
}

function noon(r: Reading, at: number): ReadHour | null {
  const base = take(r, at, 'noon');
  if (!base || isHalfDay(r, at)) return null;
  const minutes = joinedMinutes(r, base.end);
  const hour: Hour = { hour: base.value / 60, minute: minutes?.value ?? 0, half: 'fixed' };
  const less = minutes ? null : minusMinutes(r, base.end);
  if (less) return { hour: earlier(hour, less.value), end: less.end, evidence: 2 };
  return { hour, end: skip(r, minutes?.end ?? base.end, 'sharp'), evidence: 2 };
}

function plainHour(r: Reading, at: number, joining: Joining): ReadHour | null {
  const number = pastZero(r, at);
  if (!number) return null;
  if (number.digits && number.digits.length > 2) return compactHour(r, at, number.digits);
  if (number.value > 24 || isCounted(r, number.end) || isArticle(r, at)) return null;
  // "22/4" is a date.
  if (wordAt(r, number.end) === '/' && digitsAt(r, number.end + 1, 1, 2) !== null) return null;
  // "5ª" is a day.
  if (isGlued(r, at + 1) && isAt(r, at, 'weekdayMaybe', 'weekday')) return null;
  // "8:75" is no hour at all.
  const minutes = wordAt(r, number.end) === ':' ? digitsAt(r, number.end + 1, 2, 2) : null;
  if (minutes !== null && minutes > 59) return null;
  const read = withMinutes(r, number.value, number.end, joining);
  // "17 de manhã", "dia 23 de tardezinha" are days.
  if (read.hour.hour > 12 && read.evidence === 0 && isBesidePart(r, read)) return null;
  return withHalf(r, read);
}

/** "Un" and "uno" are never one o'clock; "una" only with its article, or more of an hour. */
function isArticle(r: Reading, at: number): boolean {
  const word = wordAt(r, at);
  if (word === 'una' || word === 'uma') {
    const isLed = (['article', 'at', 'to'] as const).some((kind) => endsAt(r, at, kind));
    // "Una a las 9 y otra a las 3" counts visits, "de una a dos" does not.
    const isOpened = isLed || endsAt(r, at, 'from') || endsAt(r, at, 'of');
    const isRange = isAt(r, at + 1, 'upTo', 'upToHour') && isOpened;
    const told = isRange || isAt(r, at + 1, 'half', 'and') || partOf(r, skip(r, at + 1, 'oclock')) !== null;
    // "Entre meio-dia e uma."
    const closes = endsAt(r, at, 'and') && isPause(r, at + 1) && isAt(r, at - 3, 'noon');
    return !told && !isLed && !closes;
  }
  return word === 'un' || word === 'uno' || word === 'um';
}

/** "1530 hs", "0830". Only digits that are a time of day. */
function compactHour(r: Reading, at: number, digits: string): ReadHour | null {
  if (digits.length > 4) return null;
  const hour = Number(digits.slice(0, -2));
  const minute = Number(digits.slice(-2));
  if (hour > 23 || minute > 59) return null;
  const oclock = after(r, at + 1, 'oclock');
  const read: ReadHour = {
    hour: { hour, minute, half: hour > 12 || digits[0] === '0' ? 'fixed' : null },
    end: oclock > 0 ? oclock : at + 1,
    evidence: oclock > 0 ? 2 : 0,
  };
  return withHalf(r, read);
}

/** The minutes said after an hour, in any of the ways of saying them. */
function withMinutes(r: Reading, hour: number, at: number, joining: Joining): ReadHour {
  const said = (minute: number, end: number, evidence: 1 | 2): ReadHour => ({
    hour: { hour, minute, half: hour > 12 || hour === 0 ? 'fixed' : null },
    end,
    evidence,
  });
  const written = writtenMinutes(r, at);
  if (written) return said(written.value, skip(r, written.end, 'oclock', 'sharp'), written.evidence);
  const oclock = after(r, at, 'oclock');
  const start = oclock > 0 ? oclock : at;
  const joined = joinedMinutes(r, start);
  if (joined && (joining === 'minutes' || joined.evidence === 2))
    return said(joined.value, skip(r, joined.end, 'sharp', 'oclock'), joined.evidence);
  // "8 1/2".
  const half = wordAt(r, start) === '1' ? take(r, start, 'fraction') : null;
  if (half && !isCounted(r, half.end)) return said(half.value, half.end, 2);
  // "Las 9 un cuarto", "9 media".
  const bare = isGlued(r, start) ? null : take(r, start, 'fraction');
  if (bare && bare.value < 45 && isPause(r, bare.end)) return said(bare.value, bare.end, 1);
  const bit = after(r, start, 'andBit');
  if (bit > 0) return said(0, bit, 1);
  const less = minusMinutes(r, start);
  if (less) return { ...said(0, less.end, 1), hour: earlier(said(0, 0, 1).hour, less.value) };
  // "24 dez às duas" is no time of day.
  const next = hour < 24 ? nextMinutes(r, start) : null;
  if (next) return said(next.value, skip(r, next.end, 'minuteMark', 'oclock'), 1);
  const sharp = after(r, start, 'sharp');
  if (sharp > 0 || oclock > 0) return said(0, Math.max(sharp, start), sharp > 0 ? 2 : 1);
  return { ...said(0, at, 1), evidence: 0 };
}

/** "Tres quince", "8 30", as voice transcripts write. */
function nextMinutes(r: Reading, at: number): { value: number; end: number } | null {
  const number = numberAt(r, at);
  if (!number || number.value < 10 || number.value > 59 || isGlued(r, at)) return null;
  if (number.digits && number.digits.length !== 2) return null;
  const end = number.end;
  // "22 ou 23 15h", "dia 23 quinze pras cinco" go on with an hour.
  const isOther =
    (isGlued(r, end) && isAt(r, end, 'oclock') && number.value <= 24) || minutesTo(r, at) !== null;
  if (isOther) return null;
  const isDate = [':', '/', '-', '.'].includes(wordAt(r, end)) && digitsAt(r, end + 1, 1, 4) !== null;
  const isMonthDay = isAt(r, end, 'of') && isAt(r, end + 1, 'month', 'monthMaybe');
  // "Tipo once, once y media" are two hours.
  const isHour = number.value <= 12 && isAt(r, end, 'and') && take(r, end + 1, 'fraction') !== null;
  return isDate || isMonthDay || isHour || isCounted(r, end) ? null : { value: number.value, end };
}

/** Reads what fixes the half of the day: "pm", "de la tarde", "del mediodía". */
function withHalf(r: Reading, read: ReadHour): ReadHour {
  const half = take(r, read.end, 'half');
  const { hour } = read;
  if (half) return halved(r, settle(hour, half.value), half.end);
  // "12 m": meridian, noon.
  if (hour.hour === 12 && hour.minute === 0 && wordAt(r, read.end) === 'm')
    return { hour: { ...hour, half: 'fixed' }, end: read.end + 1, evidence: 2 };
  const part = partOf(r, read.end);
  if (!part) return read;
  const settled = settle(hour, halfOf(part.part, hour.hour));
  // "Las cuatro de la tarde con quince minutos", "três da tarde e meia".
  const more = hour.minute === 0 ? joinedMinutes(r, part.end) : null;
  // "Entre las 8 de la mañana y 5 de la tarde" goes on with another hour.
  if (!more || partOf(r, more.end)) return { hour: settled, end: part.end, evidence: 2 };
  return { hour: { ...settled, minute: more.value }, end: more.end, evidence: 2 };
}

/** "8 pm y media", "9pm menos cuarto": what is left of the hour may follow its half of the day. */
function halved(r: Reading, hour: Hour, end: number): ReadHour {
  const plain: ReadHour = { hour, end, evidence: 2 };
  if (hour.minute !== 0) return plain;
  const more = joinedMinutes(r, end);
  if (more?.evidence === 2) return { hour: { ...hour, minute: more.value }, end: more.end, evidence: 2 };
  const less = minusMinutes(r, end);
  return less ? { hour: earlier(hour, less.value), end: less.end, evidence: 2 } : plain;
}

/** "De la tarde", "da manhã", right after an hour. */
function partOf(r: Reading, at: number): { part: PartName; end: number } | null {
  const of = after(r, at, 'of');
  if (of < 0) return null;
  const start = skip(r, of, 'article');
  const bare = start === of && wordAt(r, at) === 'de';
  if (bare && take(r, start, 'offset')) return null;
  const part = take(r, start, 'part') ?? take(r, start, 'partMaybe');
  if (part) return { part: part.value, end: part.end };
  if (take(r, start, 'noon')?.value === 720) return { part: 'noon', end: take(r, start, 'noon')!.end };
  const day = after(r, start, 'dayWord');
  // "Às 2 do dia 24" names the day.
  if (day > 0 && numberAt(r, day)) return null;
  return day > 0 && wordAt(r, at) !== 'de' ? { part: 'noon', end: day } : null;
}

/** Whether a number before `at` is said of a morning: past 12, it is no hour but a day. */
function isOfMorning(r: Reading, at: number): boolean {
  // "A las 16 de mañana" is tomorrow's.
  if (wordAt(r, at) === 'de' && isAt(r, at + 1, 'offset')) return false;
  return take(r, skip(r, at, 'during'), 'partMaybe')?.value === 'morning' && !isAt(r, at, 'offset');
}

/** "El 18 de tarde", where "el" leads no hour, and "sexta 16 de manhã": a day and a part of it. */
export function isDayOfPart(r: Reading, day: { value: number; end: number }, start: number): boolean {
  const isLed = wordAt(r, start - 1) === 'el' && wordAt(r, day.end) === 'de';
  return isLed ? isAt(r, day.end + 1, 'partMaybe', 'part') : day.value > 12 && isOfMorning(r, day.end);
}

/** Whether a part of the day follows that has no such hour. */
function isBesidePart(r: Reading, { hour, end }: ReadHour): boolean {
  if (isOfMorning(r, end)) return true;
  const start = skip(r, end, 'during');
  const part = start > end ? take(r, start, 'part') : null;
  const [from, to] = part ? r.windows.parts[part.value] : [0, 1440];
  return hour.hour * 60 < from || hour.hour * 60 > to;
}

/** Which half of the day a part puts an hour in. */
export function halfOf(part: PartName, hour: number): Hour['half'] {
  if (part === 'dawn') return 'am';
  if (part === 'morning' || part === 'early' || part.endsWith('-morning'))
    return hour === 12 ? 'fixed' : 'am';
  if (part === 'night' || part.endsWith('-night')) return 'night';
  if (part === 'noon') return hour >= 11 ? 'fixed' : 'pm';
  return 'pm';
}

function settle(hour: Hour, half: Hour['half']): Hour {
  return hour.half === 'fixed' && hour.hour > 12 ? hour : { ...hour, half };
}

/** The same hour some minutes earlier. The hour that was named decides the half of the day. */
function earlier(hour: Hour, minutes: number): Hour {
  return { ...hour, minute: -minutes };
}

/** Minutes since midnight of an hour; a bare one keeps the clinic's day. */
export function minutesOf({ hour, minute, half }: Hour, windows: Windows): number {
  const clock = hour * 60 + minute;
  if (half === 'fixed') return clock;
  if (half === 'am') return hour === 12 ? minute : clock;
  if (half === 'pm') return hour < 12 ? clock + 720 : clock;
  if (half === 'night') {
    if (hour === 12) return 1440 + minute;
    return hour >= 5 && hour < 12 ? clock + 720 : clock;
  }
  return hour < windows.firstMorningHour ? clock + 720 : clock;
}
