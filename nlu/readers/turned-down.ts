import { terms } from '../terms/terms.ts';
import { spoken } from '../words.ts';
import { REFUSES } from './choice-number.ts';
import type { Utterance } from './heard.ts';

type Words = Utterance['words'];

/** Words that turn from what will not do to what will: "…, mejor la de las cuatro". */
const TURNS = terms.turnedDown.turns;
/** "La de las tres no porque queda lejos": a no in the middle, and why. */
const NO_BECAUSE = terms.turnedDown.noBecause;
/** "No en el norte, en el centro", "não com ele". */
const NOT_THAT = terms.turnedDown.notThat;
/** "No solo el jueves", "não precisa ser quinta": none of them is chosen by the day that is no condition. */
const NOT_ONLY = terms.turnedDown.notOnly;
/** "La de cardiología no", of two visits that they have, where "la de dermatología la confirmo". */
const ONE_NOT = terms.turnedDown.oneNot;
const ONE_IS = terms.turnedDown.oneIs;

/**
 * The places of words that only say what will not do: "con Restrepo no, con Torres", "no puedo a las 5, a las 3:40",
 * "la de las tres no porque queda en el centro, mejor la de las cuatro". None where nothing else is said.
 */
export function turnedDown({ words, text }: Pick<Utterance, 'words' | 'text'>): ReadonlySet<number> {
  const places = new Set<number>();
  const clauses = stretches(words).map(([from, to]) => ({ from, to, said: spoken(words, from, to) }));
  const isOfEach = clauses.some(({ said }) => ONE_IS.test(said));
  for (const { from, to, said } of clauses) {
    if (isOfEach && ONE_NOT.test(said)) continue;
    // "Es en el norte, ¿no?" turns nothing down.
    const isAsked = /^\s*\?/.test(text.original.slice(words[to - 1]!.token.end));
    const endsInNo = to - from > 1 && terms.turnedDown.endsInNo.test(said) && !isAsked;
    if (endsInNo || REFUSES.test(said) || NO_BECAUSE.test(said) || NOT_THAT.test(said) || NOT_ONLY.test(said))
      for (let at = from; at < to; at++) places.add(at);
  }
  const isFreed = clauses.some(({ said }) => NOT_ONLY.test(said));
  return places.size === words.length && !isFreed ? new Set() : places;
}

/** Where each clause begins and ends, and what follows a word that turns to something else. */
function stretches(words: Words): (readonly [from: number, to: number])[] {
  const begins = words.flatMap(({ clause, token }, at) =>
    at === 0 || clause !== words[at - 1]!.clause || TURNS.test(token.text) ? [at] : [],
  );
  return begins.map((from, at) => [from, begins[at + 1] ?? words.length] as const);
}
