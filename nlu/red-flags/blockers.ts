import type { Hit, Hits } from '../lexicon.ts';
import type { Word } from '../words.ts';
import type { Rule } from './rules.ts';

/** An utterance with the concepts found in it. */
export interface Heard {
  words: readonly Word[];
  hits: Hits;
  fillers: ReadonlySet<string>;
}

/** A rule that holds: where each of its signs was found. */
export interface Candidate {
  rule: Rule;
  signs: readonly { concept: string; hit: Hit }[];
  from: number;
  to: number;
}

/** Why signs that were told are no red flag now. */
export type Blocker =
  | 'negated'
  | 'past'
  | 'chronic'
  | 'hypothetical'
  | 'idiom'
  | 'errand'
  | 'information'
  | 'animal'
  | 'slight';

type Check = (heard: Heard, candidate: Candidate) => boolean;

/** In the order in which they are asked. */
const CHECKS: Readonly<Record<Blocker, Check>> = {
  negated: (heard, { signs }) => signs.some(({ hit }) => isNegated(heard, hit, signs)),
  past: isPast,
  chronic: (heard, candidate) => inSentence(heard, candidate, 'chronic') && !isNow(heard, candidate),
  hypothetical: isHypothetical,
  idiom: (heard, candidate) => overlaps(heard, candidate, 'idiom'),
  errand: isErrand,
  information: isInformation,
  animal: isAnimal,
  slight: isSlight,
};

/** Self-harm is only ever put aside when it is denied, or told as overcome long ago. */
const FIRM: readonly Blocker[] = ['negated', 'past'];

/** What makes `candidate` harmless, if anything does. */
export function blockerOf(heard: Heard, candidate: Candidate): Blocker | null {
  const asked = candidate.rule.firm ? FIRM : (Object.keys(CHECKS) as Blocker[]);
  return asked.find((blocker) => CHECKS[blocker](heard, candidate)) ?? null;
}

/** Farthest content word a denial reaches: "no tengo nada de fiebre, tos ni dolor". */
const REACH = 5;

function isNegated(heard: Heard, hit: Hit, signs: Candidate['signs']): boolean {
  return isDeniedBefore(heard, hit, signs) || isDeniedAfter(heard, hit);
}

/** Walks left from the sign to a "no" that governs it; the "no" of "no siento" is itself a sign. */
function isDeniedBefore(heard: Heard, hit: Hit, signs: Candidate['signs']): boolean {
  const { words } = heard;
  const first = words[hit.from]!;
  if (covers(heard, 'not', hit.from)) return false;
  const isVerb = startsAt(heard, 'verb', hit.from);
  let content = 0;
  let listed = false;
  let carried = false;
  for (let at = hit.from - 1; at >= 0; at--) {
    const word = words[at]!;
    if (word.sentence !== first.sentence || covers(heard, 'stop', at)) return false;
    if (signs.some((sign) => sign.hit.from <= at && at < sign.hit.to)) return false;
    if (covers(heard, 'nor', at)) listed = true;
    if (word.clause !== first.clause && !listed) return false;
    if (covers(heard, 'not', at)) return true;
    if (covers(heard, 'have', at)) {
      if (isVerb) return false;
      carried = true;
    } else if (!heard.fillers.has(word.heard)) {
      if (carried || isVerb || covers(heard, 'verb', at) || ++content > REACH) return false;
    }
  }
  return false;
}

/** "Dolor de pecho no tengo", "convulsiones no". */
function isDeniedAfter(heard: Heard, hit: Hit): boolean {
  const { words } = heard;
  const last = words[hit.to - 1]!;
  let at = hit.to;
  while (at < hit.to + 2 && words[at]?.clause === last.clause && heard.fillers.has(words[at]!.heard)) at++;
  if (words[at]?.clause !== last.clause || !covers(heard, 'not', at)) return false;
  const own = at + 1;
  if (words[own]?.clause !== last.clause) return true;
  if (!covers(heard, 'own', own)) return false;
  return words[own + 1]?.clause !== last.clause || covers(heard, 'nor', own + 1);
}

function isPast(heard: Heard, candidate: Candidate): boolean {
  if (isOldInjury(heard, candidate)) return true;
  if (isNow(heard, candidate)) return false;
  const resolved = (heard.hits.get('resolved') ?? []).some((hit) => !isOwnDenial(heard, hit, candidate));
  const longAgo = inSentence(heard, candidate, 'ago') || inSentence(heard, candidate, 'died');
  if (candidate.rule.firm) return resolved && longAgo;
  return resolved || longAgo;
}

/** "Ya no siento moverse al bebé": the "no" is the sign's own, and nothing is over. */
function isOwnDenial(heard: Heard, resolved: Hit, { signs }: Candidate): boolean {
  return signs.some(({ hit }) => overlap(resolved, hit) && covers(heard, 'not', hit.from));
}

/** Words between an injury and when it came about. */
const SINCE_REACH = 3;

/** "Me caí hace un mes y me sigue molestando": months ago, and only what is left of it goes on. */
function isOldInjury({ words, hits }: Heard, candidate: Candidate): boolean {
  if (candidate.rule.kind !== 'trauma') return false;
  const old = (hits.get('longSince') ?? []).some(
    ({ from, to }) => from - candidate.to <= SINCE_REACH && candidate.from - to <= SINCE_REACH,
  );
  const still = hits.get('lingering') ?? [];
  const anew = (hits.get('now') ?? []).filter((now) => !still.some((left) => overlap(left, now)));
  return old && !anew.some(({ from }) => words[from]!.sentence === words[candidate.from]!.sentence);
}

/** Injuries that may be slight, and where they never are. */
const SKIN: ReadonlySet<string> = new Set(['cut', 'burned', 'bleedWord']);
const VITAL: ReadonlySet<string> = new Set(['head', 'neck', 'eye', 'ear', 'face', 'deep', 'severe', 'bone']);

/** "Me corté apenas el dedo": said to be slight, of the skin. */
function isSlight(heard: Heard, candidate: Candidate): boolean {
  const told = candidate.signs.map(({ concept }) => concept);
  if (!told.some((concept) => SKIN.has(concept)) || told.some((concept) => VITAL.has(concept))) return false;
  return (heard.hits.get('mild') ?? []).some(
    ({ from, to }) =>
      sameSentence(heard, from, candidate.from) && from - candidate.to <= 1 && candidate.from - to <= 1,
  );
}

function isHypothetical(heard: Heard, candidate: Candidate): boolean {
  if (isConditional(heard, candidate)) return true;
  const before = heard.hits.get('hypothetical') ?? [];
  return before.some(
    ({ from, to }) =>
      sameSentence(heard, from, candidate.from) &&
      (from <= candidate.from || overlap({ from, to }, candidate)) &&
      candidate.from - to <= 6,
  );
}

/** Words between "si" and the sign it supposes. */
const IF_REACH = 5;

/** "Si se me rompe la fuente, ¿a dónde voy?", "se a bolsa estourar"; what is happening is no supposition. */
function isConditional({ words, hits }: Heard, { from, to }: Candidate): boolean {
  const told = words.slice(from, to).map(({ token }) => token.text);
  if (told.some((word) => isGoingOn(word) || word.endsWith('ron'))) return false;
  return (hits.get('if') ?? []).some((at) => {
    if (at.from > from || from - at.from > IF_REACH || words[at.from]!.sentence !== words[from]!.sentence)
      return false;
    if (words[at.from - 1]?.token.text === 'se' || words[at.from - 1]?.token.text === 'sabe') return false;
    const supposed = words.slice(at.from + 1, to).map(({ token }) => token.text);
    if (words[at.from]!.token.text === 'se') return supposed.some(isSupposed);
    return (hits.get('whatToDo') ?? []).some((todo) => todo.from >= to || todo.to <= at.from + 1);
  });
}

/** The future subjunctive, which Portuguese uses after "se": `sentir`, `tiver`, `der`. */
function isSupposed(word: string): boolean {
  return (word.length > 2 && word.endsWith('er')) || /^\p{L}{3,}[ai]r$/u.test(word);
}

/** An animal is ill, and no person with it; a bite is a person's. */
function isAnimal(heard: Heard, candidate: Candidate): boolean {
  if (candidate.signs.some(({ concept }) => concept === 'bit' || concept === 'stung')) return false;
  const clause = heard.words[candidate.from]!.clause;
  const here = (concept: string) =>
    (heard.hits.get(concept) ?? []).some(({ from }) => heard.words[from]!.clause === clause);
  return here('pet') && !here('who');
}

/** Farthest that a study or a question may stand from the sign it is for. */
const GOVERNED = 6;

/** A study, an order, a check-up or a question about which doctor sees to it; nobody says it hurts. */
function isErrand(heard: Heard, candidate: Candidate): boolean {
  if (overlaps(heard, candidate, 'errand') || governs(heard, 'paper', candidate)) return true;
  if (isPersonal(heard, candidate)) return false;
  return ['study', 'doctorQuestion'].some((concept) => governs(heard, concept, candidate));
}

function isInformation(heard: Heard, candidate: Candidate): boolean {
  return !isPersonal(heard, candidate) && inSentence(heard, candidate, 'information');
}

/** The study stands before what it is for; the question may follow: "el dolor de pecho, ¿quién lo ve?" */
function governs(heard: Heard, concept: string, candidate: Candidate): boolean {
  const reach = concept === 'doctorQuestion' ? GOVERNED : 0;
  return (heard.hits.get(concept) ?? []).some(
    ({ from, to }) =>
      sameSentence(heard, from, candidate.from) &&
      from - candidate.to <= reach &&
      candidate.from - to <= GOVERNED,
  );
}

/** Whether somebody has the sign, in a verb: "me duele", "tengo", "está". */
function isPersonal(heard: Heard, candidate: Candidate): boolean {
  return (heard.hits.get('present') ?? []).some(
    ({ from }) =>
      from >= candidate.from - 4 && from < candidate.to && sameSentence(heard, from, candidate.from),
  );
}

/** Farthest that a word of now may stand from the sign to speak of it. */
const NOW_REACH = 6;

/** A word of now, or a sign that is going on: "estoy sangrando". */
function isNow(heard: Heard, candidate: Candidate): boolean {
  if (heard.words.slice(candidate.from, candidate.to).some(({ token }) => isGoingOn(token.text))) return true;
  return (heard.hits.get('now') ?? []).some(
    (now) =>
      sameSentence(heard, now.from, candidate.from) &&
      now.from - candidate.to <= NOW_REACH &&
      candidate.from - now.to <= NOW_REACH &&
      !(heard.hits.get('forThen') ?? []).some((then) => overlap(then, now)),
  );
}

/** A gerund: "sangrando", and not "cuando". */
function isGoingOn(word: string): boolean {
  return /(?:[ai]|i?e)ndo$/.test(word) && word !== 'cuando' && word !== 'quando';
}

function inSentence(heard: Heard, candidate: Candidate, concept: string): boolean {
  return (heard.hits.get(concept) ?? []).some(({ from }) => sameSentence(heard, from, candidate.from));
}

function overlaps(heard: Heard, candidate: Candidate, concept: string): boolean {
  return (heard.hits.get(concept) ?? []).some((hit) => overlap(hit, candidate));
}

function overlap(one: Hit, other: Hit): boolean {
  return one.from < other.to && other.from < one.to;
}

function sameSentence(heard: Heard, one: number, other: number): boolean {
  return heard.words[one]?.sentence === heard.words[other]?.sentence;
}

function covers(heard: Heard, concept: string, at: number): boolean {
  return (heard.hits.get(concept) ?? []).some(({ from, to }) => from <= at && at < to);
}

function startsAt(heard: Heard, concept: string, at: number): boolean {
  return (heard.hits.get(concept) ?? []).some(({ from }) => from === at);
}
