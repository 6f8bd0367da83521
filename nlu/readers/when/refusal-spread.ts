import { isClauseBetween } from './clause.ts';
import { endOfList } from './lists.ts';
import type { Piece } from './meaning.ts';
import { after, isAt, isPause, type Reading, skip, take, wordAt } from './reading.ts';

/** How far from a refused day the next may stand that is refused "también", in tokens. */
const TOO_WITHIN = 6;

/** Lets refusals reach what was said together with them, and spares the days of which only an hour was refused. */
export function spreadRefusals(r: Reading, pieces: Piece[]): void {
  spread(r, pieces);
  spare(r, pieces);
}

/** A refusal covers the day and hour said together, and a list: "menos lunes y martes". */
function spread(r: Reading, pieces: Piece[]): void {
  for (let index = 1; index < pieces.length; index++) {
    const [one, other] = [pieces[index - 1]!, pieces[index]!];
    if (one.refused === other.refused) continue;
    const isNamed = one.day?.kind === 'weekday' && other.day?.kind === 'holiday';
    const together = one.end === other.start && (Boolean(one.day) !== Boolean(other.day) || isNamed);
    if (together) {
      const refused = one.refused ?? other.refused!;
      [pieces[index - 1], pieces[index]] = [
        { ...one, refused },
        { ...other, refused },
      ];
      continue;
    }
    if (
      one.refused &&
      isListed(r, one, other, pieces[index - 2]) &&
      !isClauseBetween(r, one, other, pieces) &&
      !isAt(r, skip(r, other.end, 'filler'), 'yes')
    )
      pieces[index] = { ...other, refused: one.refused, ...(one.excepted ? { excepted: true } : {}) };
    if (one.refused && !other.refused && (isRefusedToo(r, one, other) || isListedToo(r, pieces, index)))
      pieces[index] = { ...other, refused: one.refused };
    if (other.refused && !other.excepted && isListed(r, one, other))
      pieces[index - 1] = { ...one, refused: other.refused };
  }
}

/** "Hoy es imposible, mañana también": the refusal goes on. */
function isRefusedToo(r: Reading, one: Piece, other: Piece): boolean {
  const isNext = other.start - one.end <= TOO_WITHIN && /^[,ye]$/.test(wordAt(r, other.start - 1));
  return (
    isNext &&
    /^(?:tambien|tampoco|tambem|tampouco|igual)$/.test(wordAt(r, other.end)) &&
    isPause(r, other.end + 1)
  );
}

/** "Estudio lunes, martes y miércoles": refused too, unless a yes or a wish follows. */
function isListedToo(r: Reading, pieces: readonly Piece[], from: number): boolean {
  const last = pieces[from - 1]!.day?.kind === 'weekday' ? pieces[endOfList(r, pieces, from)] : undefined;
  return last !== undefined && !isAt(r, skip(r, last.end, 'filler'), 'yes', 'wishing');
}

/** Whether two pieces are neighbours on a list; after "menos", a comma lists too. */
function isListed(r: Reading, one: Piece, other: Piece, before?: Piece): boolean {
  if (other.day?.kind === 'any') return false;
  // "A las 7 entra al colegio y el 17 puedo": no day is listed with an hour before it.
  if (!one.day && other.day) return false;
  // "No mañana sino pasado": the second is what is wanted.
  if (['sino', 'senao'].includes(wordAt(r, one.end))) return false;
  // "Menos el jueves, cualquier día de la otra semana": a span is what the day is taken from.
  const spanned = other.day?.kind === 'week' || other.day?.kind === 'month';
  // "Menos lunes y viernes, jueves me sirve": "and" names the last.
  const closed = before !== undefined && after(r, before.end, 'and') > 0;
  // "Menos los viernes, después de las 4": an hour is no further day.
  const alike = Boolean(one.day) === Boolean(other.day);
  const mayList = one.excepted && alike && !spanned && !closed;
  const comma = mayList && wordAt(r, one.end) === ',' ? one.end + 1 : -1;
  const no = take(r, one.end, 'negation');
  const neither = no?.value === 'neither' ? no.end : -1;
  const joined = Math.max(after(r, one.end, 'or'), after(r, one.end, 'and'), neither, comma);
  // "Me hicieron una el 12 y otra el 3."
  const isDate = one.day?.kind === 'calendar' && other.day?.kind === 'calendar';
  const start = isDate ? skip(r, joined, 'other') : joined;
  return joined > 0 && skip(r, start, 'on', 'article') >= other.start;
}

/** "El martes a las 3 no, a las 5 sí": the day stays where only another hour follows. */
function spare(r: Reading, pieces: Piece[]): void {
  for (let index = 0; index + 1 < pieces.length; index++) {
    const [day, clock] = [pieces[index]!, pieces[index + 1]!];
    if (!day.refused || !clock.refused || !day.day || day.clock || !clock.clock || clock.day) continue;
    if (isClauseBetween(r, day, clock)) continue;
    const later = pieces.slice(index + 2).filter(({ refused }) => !refused);
    if (later.length === 0 || later.some((piece) => piece.day)) continue;
    const { refused: _, ...spared } = day;
    pieces[index] = spared;
  }
}
