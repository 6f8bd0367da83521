import type { DataWish } from '../effects.ts';
import { folded } from '../folded.ts';
import type { Move } from './move.ts';

/** What is wanted of the data that is kept: to have it, to put it right, that it is erased, or used no more. */
const DATA_WISHES: readonly (readonly [DataWish, RegExp])[] = [
  [
    'withdraw',
    /\b(?:retir|revoc|revog|quit|anul)\w* (?:mi|la|el|minha|a|o|meu) (?:autoriza|consent|permis)\w*|\b(?:no|nao) (?:quiero|quero|autorizo|deseo) que (?:us|guard|teng|tenh|compart|sig)\w+|\b(?:dejen|parem) de usar/,
  ],
  [
    'erase',
    /(?<!\b(?:no|nao) (?:me |los |las |os |as )?)\b(?:borr|elimin|suprim|suprima|supresion|apag|exclu|delet|remov)\w*/,
  ],
  [
    'correct',
    /\b(?:correg|corrij|corrig|correcc|correc|errad|actualiz|atualiz|rectific|retific|cambi|troc|troqu|mud)\w*/,
  ],
  ['copy', /\b(?:copia|copias|portabilid\w*|descarg\w*|baixar|exportar|acceso|acesso)\b/],
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
