import type { Piece } from './meaning.ts';
import { type Reading, wordAt } from './reading.ts';

/** Words back from a day within which it is said that it is not the only one, or need not be. */
const REACH = 8;
/** "No solo el jueves", "não só na quinta": others will do too. */
const NOT_ONLY =
  /\b(?:no|nao|nem) (?:(?:es|e|eh|sea|seja|puedo|posso|pode ser|me sirve|quiero|quero|precisa ser|tiene que ser) )*(?:solo|solamente|unicamente|nomas|so|somente|apenas)(?: (?:el|la|los|las|en|para|pra|o|a|na|no|nas|nos|as|os|de|del|da))*$/;
/** "No tiene que ser el jueves", "não precisa ser quinta": another will do as well. */
const NEED_NOT =
  /\b(?:no|nao) (?:(?:tiene|tienen|tendria|hace falta|es necesario|es obligatorio|necesita|precisa|tem|faco questao|e obrigatorio|necessariamente|necesariamente|por fuerza|es fijo|e fixo)(?: (?:que|de|ser|sea|seja|ni|nem))*)(?: (?:el|la|los|las|en|para|pra|o|a|na|no|nas|nos|as|os))*$/;
/** "No solo el jueves puedo" is a no, and Thursday alone. */
const ABLE = /^(?:puedo|podria|me (?:sirve|queda)|tengo libre|posso|consigo|da pra|da para|to livre)\b/;

/** The days as they are told where one is said to be no condition: of "no solo el jueves, cualquier día" any will do. */
export function freed(r: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const free = pieces.map((piece, at) => saidFree(r, piece, pieces[at - 1]?.end ?? 0));
  if (!free.some(Boolean)) return pieces;
  const others = pieces.filter(({ day, refused }, at) => day && !refused && !free[at]);
  const isOpen = others.some(({ day }) => day!.kind === 'any');
  return pieces.map((piece, at) => {
    if (!free[at]) return piece;
    const { refused: _, excepted: __, ...told } = piece;
    // "No solo el jueves, también el viernes" is either.
    if (free[at] === 'able' || (free[at] === 'also' && others.length > 0 && !isOpen)) return told;
    return others.length > 0
      ? { ...told, refused: 'plainly', idle: true }
      : { ...told, day: { kind: 'any' } };
  });
}

/** How a day is said to be no condition; null where it is not. */
function saidFree(r: Reading, { start, end, day }: Piece, least: number): 'free' | 'also' | 'able' | null {
  if (!day) return null;
  const before = wordsOf(r, Math.max(least, start - REACH), start);
  const last = wordsOf(r, start, end);
  const lead = `${before} ${/^(?:el|la|los|las|na|no|o|a|en|para|pra) /.exec(last)?.[0] ?? ''}`.trim();
  if (NEED_NOT.test(lead)) return 'free';
  if (!NOT_ONLY.test(lead)) return null;
  return ABLE.test(wordsOf(r, end, end + 3)) ? 'able' : 'also';
}

function wordsOf(r: Reading, from: number, to: number): string {
  const words: string[] = [];
  for (let at = from; at < Math.min(to, r.tokens.length); at++) words.push(wordAt(r, at));
  return words.join(' ');
}
