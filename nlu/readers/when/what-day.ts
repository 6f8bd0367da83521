import { endsClause } from './clause.ts';
import type { Piece } from './meaning.ts';
import { isAt, isPause, type Reading, wordAt } from './reading.ts';

/** "El domingo es el único día que puedo", "quarta é o melhor dia": chosen. */
export function isChosen(r: Reading, { end, day }: Piece): boolean {
  if (!day || !/^(?:es|son|eh|sao)$/.test(wordAt(r, end))) return false;
  const named = wordAt(r, end + 2);
  return CHOSEN.test(named) && !/^(?:dias?|que|si|se)$/.test(named);
}

/** "Los miércoles son mis prácticas", "quarta é dia de estágio": what that day is, and no wish. */
export function isNamed(r: Reading, { start, end, day }: Piece): boolean {
  if (isNameOf(r, start)) return true;
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
/** "Mi vuelo es el 30", "o aniversário dele é sexta": what is then, and is no visit. */
function isNameOf(r: Reading, start: number): boolean {
  const on = /^(?:n[oa]s?|el|la|dia)$/.test(wordAt(r, start - 1)) ? start - 1 : start;
  if (!/^(?:es|eh|sera|fue|foi)$/.test(wordAt(r, on - 1))) return false;
  let at = on - 2;
  for (; !endsClause(r, at); at--)
    if (CHOSEN.test(wordAt(r, at)) || isAt(r, at, 'booking', 'visit')) return false;
  return on - 2 - at > 1 && /^(?:mis?|su|el|la|un|una|o|a|meu|minha|um|uma)$/.test(wordAt(r, at + 1));
}

/** Words that begin why something is so. */
const REASON = /^(?:porque|porq|pues|pois)$/;
/** "…, porque el viernes toco en la banda": what is said of no wish, after why. */
export function isReason(r: Reading, piece: Piece, all: readonly Piece[]): boolean {
  const isTime = (at: number) => all.some(({ start, end }) => start <= at && at < end);
  for (let at = piece.start - 1; at >= 0 && !isPause(r, at); at--) {
    const two = `${wordAt(r, at)} ${wordAt(r, at + 1)}`;
    if (REASON.test(wordAt(r, at)) || /^(?:es|e|eh|ya|ja) que$/.test(two)) return true;
    if (isAt(r, at, 'parting') && !isTime(at)) return false;
  }
  return false;
}
