import { isCounted } from './counted.ts';
import { after, digitsAt, isAt, isGlued, numberAt, type Reading, skip, take, wordAt } from './reading.ts';

/** "15:30", "15.30", "15h30". */
export function writtenMinutes(
  r: Reading,
  at: number,
): { value: number; end: number; evidence: 1 | 2 } | null {
  const mark = wordAt(r, at);
  const minute = digitsAt(r, at + 1, 2, 2);
  if (minute === null || minute > 59) return null;
  if (mark === ':') {
    const seconds = wordAt(r, at + 2) === ':' && digitsAt(r, at + 3, 2, 2) !== null;
    return { value: minute, end: seconds ? at + 4 : at + 2, evidence: 2 };
  }
  const glued = isGlued(r, at) && isGlued(r, at + 1);
  if (isAt(r, at, 'oclock') && isGlued(r, at + 1))
    return { value: minute, end: skip(r, at + 2, 'minuteMark'), evidence: 2 };
  const ends = !(wordAt(r, at + 2) === mark && isGlued(r, at + 2));
  return glued && ends && (mark === '.' || mark === ',') ? { value: minute, end: at + 2, evidence: 1 } : null;
}

/** "Y media", "e quinze", "con veinte". */
export function joinedMinutes(
  r: Reading,
  at: number,
): { value: number; end: number; evidence: 1 | 2 } | null {
  const joined = Math.max(after(r, at, 'and'), after(r, at, 'with'));
  if (joined < 0) return null;
  // "Entre 9 e meio-dia" has another hour.
  if (isAt(r, joined, 'noon')) return null;
  const fraction = take(r, skip(r, joined, 'article'), 'fraction');
  if (fraction) return isCounted(r, fraction.end) ? null : { ...fraction, evidence: 2 };
  const number = numberAt(r, joined);
  if (!number || number.value < 5 || number.value > 59) return null;
  const end = skip(r, number.end, 'minuteMark');
  // "Once y cinco pm" has minutes, "9 y 10 am" another hour.
  const isClockFace = number.digits === null && number.value % 5 === 0;
  const isHalved = isAt(r, end, 'half') && !isClockFace;
  const isHour = number.value <= 12 && (isHalved || isAt(r, end, 'oclock') || wordAt(r, end) === ':');
  return isHour || isCounted(r, end) ? null : { value: number.value, end, evidence: 1 };
}

/** "Menos cuarto", "menos diez". */
export function minusMinutes(r: Reading, at: number): { value: number; end: number } | null {
  const minus = after(r, at, 'minus');
  if (minus < 0) return null;
  const start = skip(r, minus, 'article');
  const number = take(r, start, 'fraction') ?? numberAt(r, start);
  return number && number.value < 60 ? { value: number.value, end: skip(r, number.end, 'minuteMark') } : null;
}
