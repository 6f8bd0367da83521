import type { Intent } from '../types.ts';
import { spoken } from '../words.ts';
import { namesOneMore } from './another-visit.ts';
import { talksInVisit } from './beside.ts';
import type { Concept } from './concepts.ts';
import { elliptic } from './ellipsis.ts';
import type { Marks } from './marks.ts';
import { namesOneOf, namesSpecialty, putsTheirsElsewhere, sameSpecialty } from './of-theirs.ts';
import {
  asksForCost,
  asksForOpening,
  asksForResults,
  asksTheWay,
  asksToPrepare,
  asksWhichDoctor,
  missesAuthorization,
  missesLink,
} from './plain-questions.ts';
import { named, told, within, wordsThatTell } from './said.ts';
import { asksByWord, asksSomething } from './strands.ts';

/** A part of an utterance that may hold a wish of its own: words `from` up to `to`. */
export interface Part {
  from: number;
  to: number;
  marks: Marks;
}

/** Acts that make a part of a sentence a wish of its own. "Tengo" or "no puedo" only lead up to one. */
const OWN: readonly Concept[] = [
  'cancel',
  'book',
  'get',
  'move',
  'confirm',
  'send',
  'join',
  'stop',
  'talk',
  'cost',
  'place',
  'open',
  'insurance',
  'see',
  'arrive',
  'status',
];
const JOINING: ReadonlySet<string> = new Set(
  'y e pero tambien ademas aparte luego depois alem mas'.split(' '),
);
/** Wishes that stand beside others; courtesies, answers and idle talk do not. */
const BESIDE: ReadonlySet<Intent> = new Set<Intent>([
  'book',
  'cancel',
  'reschedule',
  'confirm',
  'upload_order',
  'waitlist_join',
  'waitlist_accept',
  'human',
  'opt_out',
  'query_results',
  'query_appointment',
  'query_status',
  'telemed_link',
  'check_in',
  'faq_hours',
  'faq_location',
  'faq_price',
  'faq_insurance',
]);
const MOST_PARTS = 4;

/** The parts of an utterance that hold a wish each; fewer than two where it holds one. */
export function partsOf(marks: Marks, original: string): Part[] {
  const { words } = marks;
  const cuts = words.flatMap((_, at) => (at === 0 || beginsAfter(marks, at, original) ? [at] : []));
  if (cuts.length < 2) return [];
  const isWish = wishesOf(marks, original);
  const own = gathered(marks, cuts, isWish).filter(({ marks }) => isWish(marks));
  return own.length < 2 || own.length > MOST_PARTS ? [] : own;
}

/** Tells of each part whether it holds a wish, by itself or beside what the whole of `marks` says. */
function wishesOf(marks: Marks, original: string): (part: Marks) => boolean {
  const confirms = told(marks, ['confirm', 'attend']);
  // "Confirmo la del jueves, la otra no puedo": beside one that is confirmed, that says what becomes of the other.
  const givesUp = told(marks, ['cancel', 'move'], ['command']) || putsTheirsElsewhere(marks);
  const decides = confirms || givesUp || told(marks, ['unable']);
  return (part) =>
    isOwn(part) ||
    asksForCost(part, original) ||
    // "A la del jueves voy, a la otra no"; but not "cancele la mía, la de Mateo no".
    (ellipsisOf(part) === 'cancel' && confirms) ||
    (ellipsisOf(part) === 'confirm' && decides) ||
    (confirms && told(part, ['unable']) && (namesOneOf(part) || namesKin(part))) ||
    // "Voy a la del lunes, pero la del miércoles cancélela."
    ((givesUp || confirms) && told(part, ['attend'], ['command']) && namesOneOf(part) && isAlone(part));
}

/** The parts between `cuts`, each with the words that lead to its wish, or belong to the one before it. */
function gathered(marks: Marks, cuts: readonly number[], isWish: (part: Marks) => boolean): Part[] {
  const part = (from: number, to: number): Part => ({ from, to, marks: within(marks, from, to) });
  let parts: Part[] = [];
  /** Where a visit was named of which nothing has been told yet. */
  let leads: number | null = null;
  for (const [index, cut] of cuts.entries()) {
    const to = cuts[index + 1] ?? marks.words.length;
    const said = within(marks, cut, to);
    // "La del cardiólogo ya no la necesito, cancélela" names first what the act is of.
    const from = leads !== null && isOfWhatLeads(said) ? leads : cut;
    const isAct = isWish(said);
    if (isAct && !told(said, ['unable'])) leads = null;
    else if (leads === null && beginsWithOneOf(said)) leads = cut;
    if (isAct) parts = parts.filter((earlier) => earlier.from < from);
    const last = parts.pop();
    if (last) parts.push(part(last.from, isAct ? from : to));
    if (isAct || !last) parts.push(part(from, to));
  }
  return parts;
}

/** "…, cancélela": an act that says nothing of which visit it is of. */
function isOfWhatLeads(part: Marks): boolean {
  return (
    told(part, ['cancel', 'move', 'confirm']) &&
    !told(part, ['book', 'get']) &&
    !namesOneOf(part) &&
    !namesKin(part)
  );
}

/** "A la otra no", "a minha sim": what is wanted of a visit that is only named, with a yes or a no. */
export function ellipsisOf(part: Marks): Intent | null {
  return elliptic(part, namesOneOf(part) || namesKin(part));
}

/**
 * Whether what is said before the word at `at` ends there: at a pause, or an "e" that joins, and is no "é": "em qual
 * unidade é minha consulta?"; nor is the "depois" of "depois de amanhã".
 */
function beginsAfter({ words, all }: Marks, at: number, original: string): boolean {
  const { clause, token } = words[at]!;
  if (clause !== words[at - 1]!.clause) return true;
  const isOfTime =
    /^(?:depois|despues|luego|alem|ademas)$/.test(token.text) &&
    /^d[eao]s?$/.test(words[at + 1]?.token.text ?? '');
  const joins = JOINING.has(token.text) && !isOfTime && !/[éÉ]/.test(original[token.start] ?? '');
  // The Portuguese "mas" is a "but", and the Spanish "no escriban mas" is one phrase.
  return joins && !all.some(({ from, to }) => from < at && at < to);
}

/** Whether coming to it is all that is told of a visit. */
function isAlone(part: Marks): boolean {
  return !told(part, ['cancel', 'move', 'unable', 'book', 'get']) && !part.all.some(({ negated }) => negated);
}

/** "Quiero una cita y saber cuánto cuesta": wanting a visit is a wish too, and so are "sí voy" and asking for one's own. */
function isOwn(marks: Marks): boolean {
  return (
    (tellsAct(marks) && (asksSomething(marks) || !isAskedOnly(marks))) ||
    putsTheirsElsewhere(marks) ||
    // "Acepto" alone may be but a yes; "lo tomo" takes what is offered.
    (told(marks, ['accept']) && marks.words.length > 1) ||
    // "Llegué, ¿y dónde parqueo?"
    arrives(marks) ||
    wantsVisit(marks) ||
    (told(marks, ['attend'], ['command']) && named(marks, ['ayes'])) ||
    asksForOwn(marks) ||
    asksForResults(marks) ||
    missesAuthorization(marks) ||
    missesLink(marks) ||
    asksTheWay(marks) ||
    asksToPrepare(marks) ||
    asksForOpening(marks) ||
    namesOneMore(marks)
  );
}

/** An act, and not only the noun that is written as one: "tenho duas consultas" looks nothing up. */
function tellsAct(marks: Marks): boolean {
  const visits = marks.all.filter(({ concept }) => concept === 'visit');
  const isNoun = ({ concept, from }: Marks['all'][number]) =>
    concept === 'see' && visits.some((visit) => visit.from <= from && from < visit.to);
  return told({ ...marks, all: marks.all.filter((mark) => !isNoun(mark)) }, OWN);
}

/** "Tengo Sura", "vivo en la calle 45": of what the clinic's file tells, nothing else is told. */
function isAskedOnly(marks: Marks): boolean {
  return OWN.every((concept) => concept in ASKED_OF || concept === 'place' || !told(marks, [concept]));
}

/** What is asked where nothing else is told. */
const ASKED_OF: Partial<Readonly<Record<Concept, Intent>>> = {
  cost: 'faq_price',
  insurance: 'faq_insurance',
  open: 'faq_hours',
};

/** What is paid, or covered, is asked in any mood; "me sale algo en el trabajo" asks for no hours. */
function isOnlyAsked(marks: Marks, asked: Concept): boolean {
  return told(marks, [asked], ['question']) || (asked !== 'open' && !named(marks, ['unable', 'attend']));
}

/** "Y confirme la mía": the one act that a part commands, where it is one of a visit; null elsewhere. */
export function plainAct(marks: Marks): Intent | null {
  if (asksForOpening(marks)) return 'book';
  if (asksToPrepare(marks) || asksWhichDoctor(marks)) return 'query_appointment';
  if (asksTheWay(marks)) return 'faq_location';
  if (asksForResults(marks)) return 'query_results';
  if (missesAuthorization(marks)) return 'query_status';
  if (missesLink(marks)) return 'telemed_link';
  const [asked, ...more] = OWN.filter((concept) => told(marks, [concept]));
  if (asked && more.length === 0 && asked in ASKED_OF && isOnlyAsked(marks, asked)) return ASKED_OF[asked]!;
  const acts = OWN.filter((concept) => told(marks, [concept], ['command']));
  if (acts.length === 0 && told(marks, ['attend'], ['command']) && isAlone(marks)) return 'confirm';
  // "Deme cita para mostrarlos": what it is for is no wish of its own.
  const [act, ...others] = acts.filter((concept) => concept !== 'see' || acts.length === 1);
  if (others.length > 0 || marks.all.some(({ concept, negated }) => negated && concept === act)) return null;
  if (act === 'talk' && named(marks, ['agent'])) return 'human';
  const isOfVisit = named(marks, ['exam', 'visit', 'doctor']) || namesSpecialty(marks);
  if ((act === 'book' || act === 'get') && isOfVisit) return 'book';
  // "Necesito ecografía" says no more.
  if (!act && OWN.every((concept) => !told(marks, [concept])) && wantsVisit(marks)) return 'book';
  return act === 'confirm' ? 'confirm' : act === 'move' ? 'reschedule' : null;
}

/** "Llegué", "ya estoy abajo"; and not "llego a las 3". */
function arrives(marks: Marks): boolean {
  return marks.all.some(
    (mark) =>
      mark.concept === 'arrive' &&
      !mark.negated &&
      (mark.mood === 'report' || (mark.mood === 'command' && HERE.test(wordsThatTell(marks, mark)[0] ?? ''))),
  );
}

const HERE = /^(?:ya|ja|estoy|estou|estamos|to|tou|tamo|acabo|acabei|aqui|aca)$/;

/** "¿A qué hora es mi cita?", "¿ya están mis exámenes?" */
function asksForOwn(marks: Marks): boolean {
  // Results that are asked for are one's own, whoever's they are said to be.
  if (named(marks, ['result'])) return named(marks, ['ready', 'question']) || told(marks, ['want']);
  // "¿Con qué doctora es?"
  if (asksWhichDoctor(marks)) return true;
  if (!named(marks, ['own'])) return false;
  return asksByWord(marks) && named(marks, ['visit', 'exam']);
}

/** Whether `intent` may stand beside another in one message. */
export function standsBeside(intent: Intent): boolean {
  return BESIDE.has(intent);
}

/**
 * The wishes of these parts, each once. Moving a visit that is cancelled in the same breath is one wish, to move it,
 * unless the later of the two is said of a visit of its own: "cancela la del lunes y la del martes pásala al jueves".
 */
export function settled(wishes: readonly (Part & { intent: Intent })[]): Intent[] {
  const told = [...new Set(wishes.map(({ intent }) => intent))];
  // Who accepts an offer has it booked and confirmed by that.
  const isAccepted = told.includes('waitlist_accept');
  const isVisit = (intent: Intent) => intent === 'human' && talksInVisit(wishes);
  const isPart = (intent: Intent) => isAccepted && (intent === 'book' || intent === 'confirm');
  const distinct = told.filter((intent) => !isPart(intent) && !isVisit(intent));
  const moved = wishes.find(({ intent }) => intent === 'reschedule');
  const cancelled = wishes.find(({ intent }) => intent === 'cancel');
  if (!moved || !cancelled) return distinct;
  const [first, later] = moved.from < cancelled.from ? [moved, cancelled] : [cancelled, moved];
  return namesOneOf(later.marks) && !sameSpecialty(first.marks, later.marks)
    ? distinct
    : distinct.filter((intent) => intent !== 'cancel');
}

/** "Mi hijo no va": whose visit it is that nobody comes to. */
const KIN =
  /\b(?:mi|mis|meu|minha|el|la|o|a) (?:hij|filh|nin|menin|bebe|mam|mae|madre|pap|pai|padre|espos|marid|mujer|mulher|abuel|avo|herman|irm)/;

/** "Mateo no puede ir": it is not who writes. */
const NOT_THEM = /\b(?:no|nao) (?:puede|podra|va|alcanza|asiste|pode|podera|vai|consegue)\b/;

/** "La del viernes todavía…", "e na do meu filho…": it is told of which visit before what. */
function beginsWithOneOf(part: Marks): boolean {
  const first = part.words.slice(0, 5);
  return namesOneOf({ ...part, words: first }) && namesOneOf(part);
}

function namesKin({ words }: Marks): boolean {
  const text = spoken(words);
  return KIN.test(text) || NOT_THEM.test(text);
}

const STUDY =
  /^(?:ecograf|ultras|resonan|ressonan|radiograf|tomograf|mamograf|endoscop|colonoscop|ecocardio|electrocardio|eletrocardio|laboratorio)/;

/** "Necesito ecografía": a visit, or what one is for, is wanted. */
function wantsVisit(marks: Marks): boolean {
  const isStudy = marks.words.some(({ token }) => STUDY.test(token.text));
  return told(marks, ['want']) && (isStudy || named(marks, ['visit']) || namesSpecialty(marks));
}
