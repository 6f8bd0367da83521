import type { Hit } from '../lexicon/lexicon.ts';
import { type Candidate, covers, type Heard, isCourtesy, isGoingOn, NAMED, startsAt } from './heard.ts';

/** Farthest content word a denial reaches: "no tengo nada de fiebre, tos ni dolor". */
const REACH = 5;

/** Whether the sign at `hit` is denied, by a "no" before it or after. */
export function isNegated(heard: Heard, hit: Hit, signs: Candidate['signs']): boolean {
  return isDeniedBefore(heard, hit, signs) || isDeniedAfter(heard, hit);
}

/** "No iba a…", "não ia mais…": what somebody had meant not to do. */
const HAD_MEANT = new Set(['iba', 'ia', 'iria', 'volveria', 'voltaria']);
const AND_THEN = new Set(['y', 'e', 'pero', 'mas', 'aunque', 'hoy', 'hoje', 'ayer', 'ontem']);
/** So near before the sign that is meant. */
const MEANT_WITHIN = 5;

/** "Prometi que não ia mais me cortar e aqui estou": what was not to be done any more, with something told after it. */
export function wasNotToBe({ words }: Heard, { from, to }: Hit): boolean {
  const before = words.slice(Math.max(0, from - MEANT_WITHIN), to);
  const isTold = words.slice(to).some(({ token }) => AND_THEN.has(token.text));
  return isTold && before.some(({ token }) => HAD_MEANT.has(token.text));
}

/** "No era así, está desorientado": what somebody is now stands by itself, though no comma is written. */
const BEING = new Set(['esta', 'estoy', 'estan', 'ta', 'to', 'tou', 'estou', 'anda']);

/** "Não bateu a cabeça": the article, which sounds like "há" and has nothing. */
const ARTICLE = 'a';

/** Joins what is denied to what is told beside it: "no tengo fiebre y vómito" denies both, "no ha tomado y babea" one. */
const AND = new Set(['y', 'e']);

/** "Não é" has no "and". */
function isAnd(heard: Heard, at: number): boolean {
  return AND.has(heard.words[at]!.token.text) && !covers(heard, 'not', at - 1);
}

/** Walks left from the sign to a "no" that governs it; the "no" of "no siento" is itself a sign. */
function isDeniedBefore(heard: Heard, hit: Hit, signs: Candidate['signs']): boolean {
  const { words } = heard;
  const first = words[hit.from]!;
  if (covers(heard, 'not', hit.from)) return false;
  if (isDeniedGerund(heard, hit.from)) return true;
  const isVerb = startsAt(heard, 'verb', hit.from);
  let content = 0;
  let listed = false;
  let carried = false;
  let being = false;
  let joined = false;
  let having = false;
  const isNamed = NAMED.test(first.token.text);
  for (let at = hit.from - 1; at >= 0; at--) {
    const word = words[at]!;
    if (word.sentence !== first.sentence || isBarrier(heard, at, signs)) return false;
    listed ||= covers(heard, 'nor', at);
    joined ||= isAnd(heard, at);
    having ||= covers(heard, 'own', at);
    if (word.clause !== first.clause && !(listed && isNamed)) return false;
    if (covers(heard, 'not', at)) return !joined || isNamed || having;
    if (covers(heard, 'have', at) && word.token.text !== ARTICLE) {
      if (isVerb || being) return false;
      carried = true;
      being = BEING.has(word.token.text);
      continue;
    }
    if (heard.fillers.has(word.heard)) continue;
    if (carried || isVerb || covers(heard, 'verb', at) || ++content > REACH) return false;
  }
  return false;
}

/** Whether no denial reaches across the word at `at`: something else begins there, or another sign is told. */
function isBarrier(heard: Heard, at: number, signs: Candidate['signs']): boolean {
  return covers(heard, 'stop', at) || signs.some(({ hit }) => hit.from <= at && at < hit.to);
}

/** "No me está doliendo", "não tá mais doendo": only small words stand between the no and what goes on. */
function isDeniedGerund(heard: Heard, from: number): boolean {
  const { words, fillers } = heard;
  const { token, clause } = words[from]!;
  if (!isGoingOn(token.text)) return false;
  let at = from - 1;
  while (words[at]?.clause === clause && fillers.has(words[at]!.heard) && !covers(heard, 'not', at)) at--;
  return words[at]?.clause === clause && at < from - 1 && covers(heard, 'not', at);
}

/** "Dolor de pecho no tengo", "convulsiones no". */
function isDeniedAfter(heard: Heard, hit: Hit): boolean {
  const { words } = heard;
  const last = words[hit.to - 1]!;
  let at = hit.to;
  while (at < hit.to + 2 && words[at]?.clause === last.clause && heard.fillers.has(words[at]!.heard)) at++;
  if (words[at]?.clause !== last.clause || !covers(heard, 'not', at)) return false;
  const own = at + 1;
  if (words[own]?.clause !== last.clause || isCourtesy(heard, own)) return true;
  if (!covers(heard, 'own', own)) return false;
  return (
    words[own + 1]?.clause !== last.clause || covers(heard, 'nor', own + 1) || isCourtesy(heard, own + 1)
  );
}
