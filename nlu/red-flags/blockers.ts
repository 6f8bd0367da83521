import {
  type Candidate,
  governs,
  type Heard,
  inSentence,
  isGoingOn,
  isNow,
  isPersonal,
  overlap,
  overlaps,
  sameSentence,
} from './heard.ts';
import { isNegated } from './negated.ts';
import { isPast } from './past.ts';

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

/** Injuries that may be slight, and where they never are. */
const SKIN = setOf('cut burned bleedWord');
const VITAL = setOf('head neck eye ear face deep severe bone');

/** "Me corté apenas el dedo": said to be slight, of the skin; "choqué, pero estoy bien": nobody is hurt. */
function isSlight(heard: Heard, candidate: Candidate): boolean {
  const told = candidate.signs.map(({ concept }) => concept);
  if (candidate.rule.kind === 'trauma' && !told.some((concept) => FRAIL.has(concept))) {
    if (isUnhurt(heard, candidate)) return true;
  }
  if (!told.some((concept) => SKIN.has(concept)) || told.some((concept) => VITAL.has(concept))) return false;
  return (heard.hits.get('mild') ?? []).some(
    ({ from, to }) =>
      sameSentence(heard, from, candidate.from) && from - candidate.to <= 1 && candidate.from - to <= 1,
  );
}

/** Who, or what of the body, may be hurt though it seems well. */
const FRAIL = setOf('infant child adultKin head neck eye height belly');
/** Words that may follow "estoy bien" and leave it so; another makes it "estoy bien mareada". */
const AFTER_WELL = setOf('y e gracias solo so asi voy vou obrigado obrigada');

/** Told after the accident: "pero estamos bien", "no me pasó nada". */
function isUnhurt({ words, hits }: Heard, { from }: Candidate): boolean {
  return (hits.get('unhurt') ?? []).some((hit) => {
    const next = words[hit.to];
    if (hit.from < from || words[hit.from]!.sentence !== words[from]!.sentence) return false;
    return next?.clause !== words[hit.to - 1]!.clause || AFTER_WELL.has(next.token.text);
  });
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function isHypothetical(heard: Heard, candidate: Candidate): boolean {
  if (isConditional(heard, candidate)) return true;
  // What is told "como si tuviera la lengua pesada" is told of now.
  const before = heard.hits.get('hypothetical') ?? [];
  return before.some(
    ({ from, to }) =>
      sameSentence(heard, from, candidate.from) &&
      heard.words[from - 1]?.token.text !== 'como' &&
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
    if (['se', 'sabe', 'como'].includes(words[at.from - 1]?.token.text ?? '')) return false;
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

/** A study, an order, a check-up or a question about which doctor sees to it; nobody says it hurts. */
function isErrand(heard: Heard, candidate: Candidate): boolean {
  if (overlaps(heard, candidate, 'errand') || governs(heard, 'paper', candidate)) return true;
  if (isSeenTo(heard, candidate)) return true;
  if (isPersonal(heard, candidate)) return false;
  return ['study', 'doctorQuestion'].some((concept) => governs(heard, concept, candidate));
}

/** "Fui a urgencias por el dolor de pecho y me mandaron al cardiólogo": seen to, sent on, and nothing goes on. */
function isSeenTo(heard: Heard, candidate: Candidate): boolean {
  if (!governs(heard, 'seen', candidate) || !inSentence(heard, candidate, 'sentOn')) return false;
  return !isNow(heard, candidate) && !STILL.some((concept) => inSentence(heard, candidate, concept));
}

/** Words of a sign that goes on. */
const STILL = ['lingering', 'worsening', 'persistent', 'unstoppable'];

function isInformation(heard: Heard, candidate: Candidate): boolean {
  return !isPersonal(heard, candidate) && inSentence(heard, candidate, 'information');
}
