import { writtenMinutes } from './minutes.ts';
import { after, isAt, isPause, numberAt, type Reading, skip, wordAt } from './reading.ts';

/** Whether what follows a number makes it an hour. */
export function isHourly(r: Reading, at: number): boolean {
  if (isAt(r, at, 'half', 'oclock', 'sharp')) return true;
  // "Martes 19.30", "sexta 10,15": where it can be a date, it was read as one before.
  if (writtenMinutes(r, at) !== null) return true;
  const of = after(r, at, 'of');
  if (of > 0) {
    const part = skip(r, of, 'article');
    if (part > of || wordAt(r, at) !== 'de')
      return isAt(r, part, 'partMaybe', 'part') && !isAt(r, of, 'dayWord');
    return isAt(r, part, 'partMaybe') && !isAt(r, part, 'offset');
  }
  const and = after(r, at, 'and');
  return and > 0 && (isAt(r, and, 'fraction') || isMinutes(r, and));
}

/** "Quinta sete e quinze da noite", "jueves ocho y veinte": minutes, by the part of the day or by words alone. */
function isMinutes(r: Reading, at: number): boolean {
  const minutes = numberAt(r, at);
  if (!minutes || minutes.value < 10 || minutes.value % 5) return false;
  const of = after(r, minutes.end, 'of');
  if (of > 0) return isAt(r, skip(r, of, 'article'), 'partMaybe', 'part');
  return minutes.digits === null && isPause(r, minutes.end);
}
