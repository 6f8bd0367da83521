import { endsClause } from './clause.ts';
import { cueAt } from './cue-word.ts';
import type { Piece } from './meaning.ts';
import { isAt, type Reading } from './reading.ts';

/** Whether a visit is asked for in so many words in another clause than that of `piece`, and not for the same day. */
export function isVisitAskedApart(r: Reading, piece: Piece): boolean {
  let [isWished, isVisit, isOfIt] = [false, false, false];
  for (let at = 0; at <= r.tokens.length; at++) {
    if (at === r.tokens.length || endsClause(r, at)) {
      if (isWished && isVisit && !isOfIt) return true;
      [isWished, isVisit, isOfIt] = [false, false, false];
      continue;
    }
    isOfIt ||= (at >= piece.start && at < piece.end) || isAt(r, at, 'thatDay', 'sameDate');
    isVisit ||= isAt(r, at, 'booking', 'visit');
    isWished ||= cueAt(r, at) === 'wanted';
  }
  return false;
}
