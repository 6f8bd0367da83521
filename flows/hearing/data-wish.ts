import { heard } from '../../locales/heard.ts';
import type { DataWish } from '../effects.ts';
import { folded } from '../folded.ts';
import type { Move } from './move.ts';

/** What is wanted of the data that is kept: to have it, to put it right, that it is erased, or used no more. */
const DATA_WISHES: readonly (readonly [DataWish, RegExp])[] = [
  ['withdraw', heard.dataWish.withdraw],
  ['erase', heard.dataWish.erase],
  ['correct', heard.dataWish.correct],
  ['copy', heard.dataWish.copy],
];

/** What of their data is asked for; null where nothing is. */
export function dataWishIn(text: string): DataWish | null {
  const words = folded(text);
  return DATA_WISHES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** "Quiero que borren mis datos" says already what is asked of whoever asks about their data. */
export function withDataWish(move: Move, text: string): Move {
  if (move.do !== 'begin' || move.flow !== 'privacy') return move;
  const wish = dataWishIn(text);
  return wish ? { ...move, about: { data: wish } } : move;
}
