import type { Hit } from '../lexicon/lexicon.ts';
import { isAskedInGeneral, isDoneBySomebody, isMeasured, isOwnAllTheSame } from './asked.ts';
import {
  type Candidate,
  GOVERNED,
  governs,
  type Heard,
  inSentence,
  isCall,
  isGoingOn,
  isNow,
  isPersonal,
  overlap,
  overlaps,
  sameSentence,
} from './heard.ts';
import { isJoke, isTakenBack } from './jokes.ts';
import { isBlamedOnDesk, isFiction, isNamed, isSchoolwork } from './made-up.ts';
import { isNegated, wasNotToBe } from './negated.ts';
import { isOnPaper } from './papers.ts';
import { isPast } from './past.ts';
import { isSlight } from './slight.ts';
import { isOfThing } from './things.ts';

/** Why signs that were told are no red flag now. */
export type Blocker =
  | 'negated'
  | 'past'
  | 'chronic'
  | 'hypothetical'
  | 'idiom'
  | 'errand'
  | 'information'
  | 'story'
  | 'dwelling'
  | 'name'
  | 'animal'
  | 'slight';

type Check = (heard: Heard, candidate: Candidate) => boolean;

/** In the order in which they are asked. */
const CHECKS: Readonly<Record<Blocker, Check>> = {
  negated: (heard, { signs, rule }) =>
    signs.some(
      ({ hit }) => isNegated(heard, hit, signs) && !(rule.kind === 'suicide' && wasNotToBe(heard, hit)),
    ),
  past: isPast,
  chronic: isChronic,
  hypothetical: isHypothetical,
  idiom: (heard, candidate) =>
    // "Rojo como un tomate" says how one blushes, and how what was vomited looks.
    (overlaps(heard, candidate, 'idiom') && candidate.signs.every(({ concept }) => concept !== 'redVomit')) ||
    isOfThing(heard, candidate) ||
    isJoke(heard, candidate) ||
    isTakenBack(heard, candidate) ||
    isBlamedOnDesk(heard, candidate),
  errand: isErrand,
  information: (heard, candidate) => isInformation(heard, candidate) || isSchoolwork(heard, candidate),
  story: isFiction,
  dwelling: isOfLife,
  name: isNamed,
  animal: isAnimal,
  slight: isSlight,
};

/** Self-harm is only ever put aside when it is denied, told as overcome long ago, or of where one lives. */
const FIRM: readonly Blocker[] = ['negated', 'past', 'dwelling'];

/** What makes `candidate` harmless, if anything does. */
export function blockerOf(heard: Heard, candidate: Candidate): Blocker | null {
  const asked = candidate.rule.firm ? FIRM : (Object.keys(CHECKS) as Blocker[]);
  return asked.find((blocker) => CHECKS[blocker](heard, candidate)) ?? null;
}

/** "No quiero vivir en esta ciudad", "quero morrer velhinha": said in one breath with the sign; not "quero morrer, já tô velhinha". */
function isOfLife({ words, hits }: Heard, candidate: Candidate): boolean {
  return ['dwelling', 'task'].some((concept) =>
    hits
      .get(concept)
      ?.some((hit) => overlap(hit, candidate) && words[hit.from]!.clause === words[hit.to - 1]!.clause),
  );
}

/** Chronic and stable; not "le tengo pánico a las agujas y mi mamá se desmayó", where it is somebody else who has the sign. */
function isChronic(heard: Heard, candidate: Candidate): boolean {
  if (isNow(heard, candidate)) return false;
  const { from, to } = candidate;
  const told = heard.hits.get('chronic')?.filter((hit) => sameSentence(heard, hit.from, from)) ?? [];
  const isOthers = (hit: Hit) => heard.hits.get('who')?.some((who) => hit.to <= who.from && who.from < to);
  return told.some((hit) => hit.to > from || !isOthers(hit));
}

function isHypothetical(heard: Heard, candidate: Candidate): boolean {
  if (isMeasured(heard, candidate) || isDoneBySomebody(heard, candidate)) return false;
  if (isConditional(heard, candidate)) return true;
  if (isOfSomeDay(heard, candidate)) return true;
  const before = heard.hits.get('hypothetical') ?? [];
  return before.some(
    ({ from, to }) =>
      sameSentence(heard, from, candidate.from) &&
      !isToldAsIs(heard, { from, to }, candidate) &&
      !(
        candidate.signs.some(({ concept }) => concept === 'willKill') &&
        heard.hits.get('afraid')?.some((fear) => overlap(fear, { from, to }))
      ) &&
      (from <= candidate.from || overlap({ from, to }, candidate)) &&
      candidate.from - to <= 6,
  );
}

/** "Si algún día me da un infarto, ¿mandan ambulancia?": all that the sentence goes on to say is supposed. */
function isOfSomeDay({ words, hits }: Heard, { from }: Candidate): boolean {
  return (hits.get('someDay') ?? []).some(
    (day) =>
      day.to <= from &&
      words[day.from]!.sentence === words[from]!.sentence &&
      !hits.get('but')?.some((but) => day.to <= but.from && but.to <= from),
  );
}

/** What is happening or has: after it "se" is no "if", but the self of "ela se afogou", "tá se debatendo". */
const HAPPENED = /(?:[aei]ndo|ou|[ei]u|[aei]ram)$/;

/** "Como si tuviera la lengua pesada", "por causa da dor", "pero el pecho sí me duele": told, and not supposed. */
function isToldAsIs({ words, hits }: Heard, { from: at, to: end }: Hit, sign: Candidate): boolean {
  const before = words[at - 1]?.token.text;
  const turned = hits.get('but')?.some(({ from, to }) => {
    if (to > sign.from) return false;
    return sign.from < at ? sign.from - to <= 1 : end <= from;
  });
  if (turned) return true;
  if (words[end - 1]!.token.text === 'se' && HAPPENED.test(words[end]?.token.text ?? '')) return true;
  return before === 'como' || (words[at]!.token.text === 'causa' && (before === 'por' || before === 'a'));
}

/** Words between "si" and the sign it supposes: "si me da otra vez el dolor de pecho". */
const IF_REACH = 6;
/** What may be supposed of a sign told before it: "se a dor no peito voltar". */
const RETURNS = new Set(['voltar', 'voltarem', 'piorar', 'aumentar', 'continuar', 'persistir']);

/** Words before an "if" that supposes nothing: "no sé si", "não sei se", "como si". */
const TOLD_IF = new Set(['se', 'sabe', 'como', 'sei', 'saber']);

/** "Si se me rompió la fuente": a preterite tells what has come about. */
const CAME_ABOUT = /(?:ron|i[oó]|y[oó])$/;

/** "Si se me rompe la fuente, ¿a dónde voy?", "se a bolsa estourar"; what is happening is no supposition. */
function isConditional({ words, hits }: Heard, { signs, from, to }: Candidate): boolean {
  const told = words.slice(from, to).map(({ token }) => token.text);
  if (told.some((word) => isGoingOn(word) || CAME_ABOUT.test(word))) return false;
  return (hits.get('if') ?? []).some((at) => {
    const after = signs.map(({ hit }) => hit.from).filter((start) => start >= at.from);
    if (after.length === 0 || words[at.from]!.sentence !== words[from]!.sentence) return false;
    if (Math.min(...after) - at.from > IF_REACH) return false;
    if (TOLD_IF.has(words[at.from - 1]?.token.text ?? '')) return false;
    if (hits.get('but')?.some((but) => at.to <= but.from && but.to <= from)) return false;
    const supposed = words.slice(at.from + 1, to).map(({ token }) => token.text);
    if (RETURNS.has(words[to]?.token.text ?? '')) return true;
    if (words[at.from]!.token.text === 'se') return supposed.some(isSupposed);
    return (hits.get('whatToDo') ?? []).some((todo) => todo.from >= to || todo.to <= at.from + 1);
  });
}

/** The future subjunctive, which Portuguese uses after "se": `sentir`, `tiver`, `der`. */
function isSupposed(word: string): boolean {
  return /^\p{L}+er$/u.test(word) || /^\p{L}{3,}(?:[ai]r|[aei]rem)$/u.test(word);
}

/** An animal is ill, and no person with it; a bite is a person's. */
function isAnimal(heard: Heard, candidate: Candidate): boolean {
  if (isBite(heard, candidate)) return false;
  const clause = heard.words[candidate.from]!.clause;
  const animals = petsIn(heard, clause);
  if (animals.length === 0) return false;
  return (
    !hasOwnWho(heard, clause, animals) || animals.some((animal) => isOwnedMishap(heard, candidate, animal))
  );
}

const OF = new Set(['de', 'del', 'do', 'da']);

/** Whether a person is told of in the clause, and not only whose an animal is: "el perro del vecino". */
function hasOwnWho({ words, hits }: Heard, clause: number, animals: readonly Hit[]): boolean {
  const isOwner = (who: Hit) =>
    animals.some(({ to }) => to < who.from && who.from - to <= 2 && OF.has(words[to]?.token.text ?? ''));
  return (hits.get('who') ?? []).some((who) => words[who.from]!.clause === clause && !isOwner(who));
}

const TO_WRITER = new Set(['me', 'nos']);

/** A bite is a person's, but for what a venomous animal did to another: "una abeja picó a mi perro". */
function isBite({ words }: Heard, { signs, from, to }: Candidate): boolean {
  const told = signs.map(({ concept }) => concept);
  if (!told.includes('bit') && !told.includes('stung')) return false;
  if (!told.includes('venomous')) return true;
  return words.slice(Math.max(0, from - 1), to).some(({ token }) => TO_WRITER.has(token.text));
}

/** "Mi gato murió envenenado y mi hija está triste": the animal stands just before its sign, and whoever is told of, after. */
function isOwnedMishap({ hits }: Heard, { from, to }: Candidate, animal: Hit): boolean {
  if (animal.to > from || from - animal.to > 3) return false;
  return !hits.get('who')?.some((who) => who.from < to);
}

/** Words before an animal that only likens to it: "tos de perro", "respira como perro", "igual a cachorro". */
const LIKENED = new Set(['de', 'como', 'igual', 'nem', 'feito', 'a']);

function petsIn({ words, hits }: Heard, clause: number): Hit[] {
  return (hits.get('pet') ?? []).filter(
    ({ from }) => words[from]!.clause === clause && !LIKENED.has(words[from - 1]?.token.text ?? ''),
  );
}

/** A study, an order, a check-up or a question about which doctor sees to it; nobody says it hurts. */
function isErrand(heard: Heard, candidate: Candidate): boolean {
  if (overlaps(heard, candidate, 'errand') || governs(heard, 'paper', candidate)) return true;
  if (isOnPaper(heard, candidate)) return true;
  if (isSeenTo(heard, candidate) || isVisitsReason(heard, candidate) || isServiceFor(heard, candidate))
    return true;
  if (isPersonal(heard, candidate)) return false;
  return ['study', 'doctorQuestion', 'attendQuestion'].some((concept) => governs(heard, concept, candidate));
}

/** Words between a visit and what it is for. */
const VISIT_FOR = new Set(
  'el la un una unos unas mi mis o a um uma uns umas meu minha ese esa de do da'.split(' '),
);

/** "Tengo cita por dolor de pecho": the reason of a visit that is booked, and nothing says that it presses. */
function isVisitsReason(heard: Heard, candidate: Candidate): boolean {
  if (isNow(heard, candidate)) return false;
  if (['severe', ...STILL].some((concept) => inSentence(heard, candidate, concept))) return false;
  return (heard.hits.get('visitFor') ?? []).some(
    ({ to }) =>
      to <= candidate.from &&
      sameSentence(heard, to - 1, candidate.from) &&
      heard.words.slice(to, candidate.from).every(({ token }) => VISIT_FOR.has(token.text)),
  );
}

const MINE = new Set('me mi mis meu minha meus minhas eu yo mim nos'.split(' '));

/** "¿Hay psicóloga para mujeres maltratadas?": whom a service is for, and not the writer. */
function isServiceFor({ words, hits }: Heard, { from, to }: Candidate): boolean {
  return (hits.get('serviceFor') ?? []).some((service) => {
    if (words[service.from]!.clause !== words[from]!.clause || service.to > to || from - service.to > 2)
      return false;
    return words.slice(service.to, to).every(({ token }) => !MINE.has(token.text));
  });
}

/** "Fui a urgencias por el dolor de pecho y me mandaron al cardiólogo": seen to, sent on, and nothing goes on. */
function isSeenTo(heard: Heard, candidate: Candidate): boolean {
  if (!inSentence(heard, candidate, 'seen') || isNow(heard, candidate)) return false;
  if (STILL.some((concept) => inSentence(heard, candidate, concept))) return false;
  const sent = heard.hits.get('sentOn')?.find(({ from }) => sameSentence(heard, from, candidate.from));
  return sent !== undefined && candidate.to <= sent.from && !isToldAgain(heard, candidate, sent);
}

/** "… me mandaron al cardiólogo, me duele más": a sign is told anew once they were sent on. */
function isToldAgain({ hits }: Heard, { signs }: Candidate, sent: Hit): boolean {
  return signs.some(({ concept }) => hits.get(concept)?.some(({ from }) => from >= sent.to));
}

/** "¿Cuánto cuesta…?" told just before the sign or in its clause: after a comma it asks about something else. */
function isAbout({ words, hits }: Heard, sign: Candidate): boolean {
  return (hits.get('information') ?? []).some(({ from, to }) => {
    if (words[from]!.sentence !== words[sign.from]!.sentence) return false;
    return from < sign.to ? sign.from - to <= GOVERNED : words[from]!.clause === words[sign.to - 1]!.clause;
  });
}

/** Words of a sign that goes on. */
const STILL = ['lingering', 'worsening', 'persistent', 'unstoppable'];

function isInformation(heard: Heard, candidate: Candidate): boolean {
  if (isAskedInGeneral(heard, candidate)) return true;
  // "Manden una ambulancia, ¿cuánto cuesta?"
  if (candidate.signs.some(({ concept }) => concept === 'ambulanceWanted')) return false;
  if (!isAbout(heard, candidate) || (isPersonal(heard, candidate) && !isCall(candidate))) return false;
  if (isOwnAllTheSame(heard, candidate) || isMeasured(heard, candidate)) return false;
  const whose = heard.hits.get('who') ?? [];
  return !whose.some(({ from, to }) => from >= candidate.from - 2 && to <= candidate.from);
}
