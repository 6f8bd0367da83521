import { endsClause } from './clause.ts';
import { cueAt } from './cue-word.ts';
import type { Piece } from './meaning.ts';
import { isAt, isPause, type Reading, wordAt } from './reading.ts';
import { isMineThere } from './visit-word.ts';

/** "El domingo es el único día que puedo", "quarta é o melhor dia": chosen. */
export function isChosen(r: Reading, { end, day }: Piece): boolean {
  if (!day || !/^(?:es|son|eh|sao)$/.test(wordAt(r, end))) return false;
  const named = wordAt(r, end + 2);
  return CHOSEN.test(named) && !/^(?:dias?|que|si|se)$/.test(named);
}

/** "Los miércoles son mis prácticas", "quarta é dia de estágio": what that day is, and no wish. */
export function isNamed(r: Reading, { end, day }: Piece): boolean {
  // "Hoy está mejorcito", "hoje tá melhorzinho".
  if (day?.kind === 'offset' && /^(?:esta|ta|sigue|segue|anda|amanecio|acordou)$/.test(wordAt(r, end)))
    return r.entries[end + 1] === undefined;
  if (!day || !/^(?:es|son|eh|sao)$/.test(wordAt(r, end))) return false;
  return /^(?:mis?|meus?|minhas?|dia|el|la|los|las|os?|as?|una?|uma?)$/.test(wordAt(r, end + 1));
}

/** "Mi horario es de 7 a 3", "meu horário é das 7 às 17", "mi almuerzo es de 12 a 2": what one's day is like. */
export function isWorkingHours(r: Reading, { start, day, clock }: Piece): boolean {
  if (day || clock?.kind !== 'between' || !clock.from || !clock.to) return false;
  return /^(?:es|eh|va|vai)$/.test(wordAt(r, start - 1)) && !CHOSEN.test(wordAt(r, start - 2));
}

/** "Hoy es martes": what day it is, both of its names. */
export function isToday(r: Reading, piece: Piece, all: readonly Piece[]): boolean {
  const isIt = (word: string) => /^(?:es|eh|ya|ja)$/.test(word);
  const { start, end, day } = piece;
  if (day?.kind === 'offset' && day.days === 0)
    return (
      isIt(wordAt(r, end)) &&
      all.some((one) => one.start > end && one.start <= end + 3 && one.day?.kind === 'weekday')
    );
  if (day?.kind !== 'weekday' || !isIt(wordAt(r, start - 1))) return false;
  return all.some(
    (one) => one.end <= start && one.end >= start - 2 && one.day?.kind === 'offset' && one.day.days === 0,
  );
}

/** "El 2, aunque creo que es semana santa": what day it is that was said before. */
export function isHolidayOf(r: Reading, piece: Piece, all: readonly Piece[]): boolean {
  const { start, day } = piece;
  const on = isAt(r, start - 1, 'article') ? start - 2 : start - 1;
  const isIt = day?.kind === 'holiday' && /^(?:es|eh|cae|cai|sea|seja)$/.test(wordAt(r, on));
  return isIt && all.some((one) => one.day && one.end <= start && one.day.kind !== 'holiday');
}

/** "Faz 2 anos dia 14", "hace 3 años el 20": when somebody's birthday is. */
export function isBirthday(r: Reading, { start, day }: Piece, all: readonly Piece[]): boolean {
  const on = isAt(r, start - 1, 'article') ? start - 1 : start;
  const isYears = (one: Piece) =>
    one.day?.kind === 'months-away' && /^(?:faz|hace)$/.test(wordAt(r, one.start));
  return day !== undefined && all.some((one) => one.end === on && isYears(one));
}

/** "Era un lunes", "foi numa quarta": a day that was. */
export function isOnceOn(r: Reading, { start, day }: Piece): boolean {
  if (day?.kind !== 'weekday') return false;
  const before = [start - 2, start - 1, start].map((at) => wordAt(r, at)).join(' ');
  return /\b(?:era|fue|foi) (?:en )?(?:un|una|um|uma|numa|num)\b/.test(before);
}

/** What one may name to say which time it should be: "mi día libre es el martes". */
const CHOSEN =
  /^(?:dias?|disponib|prefer|opc|fechas?|datas?|unic|mejor|melhor|ideal|folga|descans|que$|si$|se$)/;
/** What may lead to the thing that is named. */
const LEADING = /^(?:ademas|alem|disso|que|olha|mire|vea|ah|y|e|pero|mas|pues|pois|porque|como|y[ae]|ja)$/;

/** "Mi vuelo es el 30", "o aniversário dele é sexta": what is then, and is no visit. */
export function isNameOf(r: Reading, { start }: Piece): boolean {
  const on = /^(?:n[oa]s?|el|la|dia)$/.test(wordAt(r, start - 1)) ? start - 1 : start;
  // Who writes no accents writes "e" for "é".
  if (!/^(?:es|eh?|sera|fue|foi)$/.test(wordAt(r, on - 1))) return false;
  let first = on - 2;
  if (isMineThere(r, first)) return false;
  for (; !endsClause(r, first) && !isLedBy(r, first); first--)
    if (CHOSEN.test(wordAt(r, first)) || isAt(r, first, 'booking', 'visit')) return false;
  first++;
  while (first < on && LEADING.test(wordAt(r, first))) first++;
  const isOneName = (at: number) => cueAt(r, at) === null && !r.compiled.begins.has(wordAt(r, at));
  for (let at = first + 1; wordAt(r, on - 1) === 'e' && at < on - 1; at++)
    if (!isOneName(at) && !/^d[aeo]s?$/.test(wordAt(r, at))) return false;
  const isThing = /^(?:mis?|su|el|la|un|una|o|a|meu|minha|um|uma)$/.test(wordAt(r, first));
  return isThing && on - 2 >= first + 1 && !isAt(r, first + 1, 'weekday', 'weekdayMaybe', 'part');
}

/** "Olha que", "apesar que": after it begins what is named. */
function isLedBy(r: Reading, at: number): boolean {
  return (
    wordAt(r, at) === 'que' &&
    /^(?:olha|mire|vea|apesar|aunque|dado|visto|fora|aparte)$/.test(wordAt(r, at - 1))
  );
}

/** Words that begin why something is so. */
const REASON = /^(?:porque|porq|pues|pois|pq|xq)$/;
/** Whether something is told between `from` and the end of the clause: "como el 18" only guesses. */
function isTold(r: Reading, from: number, { end }: Piece): boolean {
  for (let at = from + 1; at < end || !endsClause(r, at); at++) if (cueAt(r, at)) return true;
  return false;
}

/** "…, porque el viernes toco en la banda": what is said of no wish, after why. */
export function isReason(r: Reading, piece: Piece, all: readonly Piece[]): boolean {
  const isTime = (at: number) => all.some(({ start, end }) => start <= at && at < end);
  for (let at = piece.start - 1; at >= 0 && !isPause(r, at); at--) {
    const two = `${wordAt(r, at)} ${wordAt(r, at + 1)}`;
    if (REASON.test(wordAt(r, at)) || /^(?:es|e|eh|ya|ja|puesto|dado|visto) que$/.test(two)) return true;
    // "…, como el viernes toco", and not "como a las 5".
    if (wordAt(r, at) === 'como' && isPause(r, at - 1) && piece.day) return isTold(r, at, piece);
    if (isAt(r, at, 'parting') && !isTime(at)) return false;
  }
  return false;
}
