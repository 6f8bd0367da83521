import { cueAt } from './cue-word.ts';
import type { Piece } from './meaning.ts';
import { isAt, isPause, type Reading, skip, wordAt } from './reading.ts';
import { WHO } from './verb.ts';

/** Whether a clause ends at `at`: at a mark, a conjunction, or an "and" that begins what another does or was. */
export function endsClause(r: Reading, at: number, pieces: readonly Piece[] = []): boolean {
  if (isPause(r, at)) return true;
  if (isAt(r, at, 'parting')) return true;
  if (!isAt(r, at, 'and')) return false;
  if (WHO.test(wordAt(r, at + 1))) return true;
  // "Y el martes trabajo" begins one; "el lunes y el martes trabajo" only lists, unless the first has a verb before it.
  const listed = pieces.find(({ end }) => end === at);
  const begun = listed && !hasCueBefore(r, listed.start) ? at + 1 : afterTimes(r, at + 1, pieces);
  return cueAt(r, SUBJECT.test(wordAt(r, begun)) || WHO.test(wordAt(r, begun)) ? begun + 1 : begun) !== null;
}

/** Whether a clause ends between two pieces, whichever comes first. */
export function isClauseBetween(
  r: Reading,
  one: Piece,
  other: Piece,
  pieces: readonly Piece[] = [],
): boolean {
  const [from, to] = one.end <= other.start ? [one.end, other.start] : [other.end, one.start];
  for (let at = from; at < to; at++) if (endsClause(r, at, pieces)) return true;
  return false;
}

/** What may stand between "y" and the verb of what it begins. */
const SUBJECT = /^(?:yo|el|ella|me|le|lo|la|nos|se|no|ya|si|eu|ele|ela|nao|ja|sim|so|solo|tambien|tambem)$/;

/** More tokens than a clause has: who writes on without a mark means nothing by what stands so far away. */
export const CLAUSE_WITHIN = 32;

function hasCueBefore(r: Reading, start: number): boolean {
  for (
    let at = start - 1;
    at >= Math.max(0, start - CLAUSE_WITHIN) && !isPause(r, at) && !isAt(r, at, 'parting');
    at--
  )
    if (cueAt(r, at) !== null) return true;
  return false;
}

/** The first word after the times that stand at `at`. */
function afterTimes(r: Reading, at: number, pieces: readonly Piece[]): number {
  let end = at;
  for (const piece of pieces)
    if (piece.start >= end && piece.start <= skip(r, skip(r, end, 'on', 'of'), 'article')) end = piece.end;
  return end;
}
