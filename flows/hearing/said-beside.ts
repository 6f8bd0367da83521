import { heard } from '../../locales/heard.ts';
import type { Intent } from '../../nlu/types.ts';
import type { Given } from '../events.ts';
import { flowFor } from '../flows.ts';
import { folded, has } from '../folded.ts';
import { questionAsked } from '../questions/question-cards.ts';
import { QUESTION_TOPICS } from '../questions.ts';
import { hoursAskedAbout, serviceAskedAbout } from '../who/told.ts';
import { concernsVisit } from '../wish/wish.ts';
import type { World } from '../world.ts';
import { agreesToVisit, toldBesideQuestion, withoutQuestions } from './agreed.ts';
import { besideAnswer, questionMove } from './asides.ts';
import { eachQuestion, UNKNOWN } from './each-question.ts';
import { isVisitTalk } from './early.ts';
import type { Heard } from './heard.ts';
import { inHand, placeInHand } from './in-hand.ts';
import { visitJustDone } from './just-done.ts';
import type { Move } from './move.ts';
import { askedOfTheirs } from './of-their-visit.ts';
import { asksToTake } from './plain-questions.ts';
import {
  asksIfItMayBeDone,
  factMoves,
  isOfFact,
  OF_THE_BODY,
  PREPARATION,
  wantsVisit,
} from './service-facts.ts';
import { isUnknownQuestion } from './small.ts';

/** What is asked of the clinic in the same breath. */
export interface Beside {
  question: Move[];
  /** It asks what a visit takes: what to bring, an order, time. */
  isOfFact: boolean;
  /** Nothing else is wanted, whatever else was read. */
  isAll?: boolean;
}

/** The questions that the words ask, with an answer or without: of a visit of theirs, or to the clinic. */
export function askedBeside(heard: Heard): Beside {
  const ofTheirs = askedOfTheirs(heard, () => askedOfClinic(heard).question);
  return ofTheirs ? { ...ofTheirs, isOfFact: true } : askedOfClinic(heard);
}

function askedOfClinic(heard: Heard): Beside {
  const { said, asked, given, answer, wanted, world, isAtMenu } = heard;
  const { frames } = heard.conversation;
  const done = visitJustDone(heard.conversation, world);
  const about: Given = { ...done, ...inHand(frames), ...placeInHand(frames), ...given };
  const isJustBooked = done.service !== undefined && done.service === about.service;
  const ofLast: Given = { ...ofNext(heard), ...about };
  const facts = factMoves(said.text, wanted, { ...ofLast, isJustBooked }, world);
  // What is asked of the visit that is spoken of is told of that one.
  const isOfThat = facts.length > 0 && world.contact.people.length > 0;
  const isSeveral = eachQuestion(said, [], { given: about, world }).length > 1;
  const alone = isOfThat || isSeveral ? null : askedAlone(heard);
  if (alone) return { question: [alone], isOfFact: false, isAll: true };
  const asks = wanted.some(({ intent, sure }) => sure && intent in QUESTION_TOPICS);
  const isChosen = answer?.type === 'patient.chose' && !asks;
  const asksMore = () => {
    // "¿Cuánto dura la resonancia?" is hardly a question for its price too.
    const topics = facts.length ? wanted.filter(({ sure }) => sure) : wanted;
    return questionMove(said, topics, { asked, given: isBare(said.text) ? ofLast : about, world });
  };
  // What is answered already is not left to the clinic too.
  const ofItself =
    given.instead || isChosen
      ? []
      : [...facts, ...asksMore().filter((move) => !isToldBy(facts, move, world))];
  // A menu makes way for a question: what lies beneath it would hear the yes.
  const confirms =
    wanted.some(({ intent, sure }) => sure && intent === 'confirm') && /[.,;!]/.test(said.text);
  const declines = answer?.type === 'patient.declined';
  const tells = answer?.type === 'patient.gave' && tellsApartFromQuestion(said, world);
  const settles =
    confirms || (!isAtMenu && (isChosen || declines || tells || answer?.type === 'patient.agreed'));
  const beside =
    ofItself.length || !settles
      ? ofItself
      : besideAnswer(said, { given: tells ? {} : given, about, declines }, world);
  const question = beside.length || !asksOfPerson(heard) ? beside : [UNKNOWN];
  return {
    question,
    isOfFact: facts.length > 0,
    isAll:
      question.some(isAlone) ||
      (question.length > 0 && asksIfItMayBeDone(said.text) && !wantsVisit(said.text)),
  };
}

/** "Mejor el jueves. ¿Y reciben Sura?": whether the visit is told of outside the question, and not in it. */
function tellsApartFromQuestion(said: Heard['said'], world: World): boolean {
  const { entities } = withoutQuestions(said).understood;
  const asked = said.understood.entities.filter((one) => !entities.includes(one));
  return toldBesideQuestion(said, world) !== null && !asked.some(({ type }) => TELLS_APART.has(type));
}

/** Whether what is asked of a visit tells what was read as a question of any, or all of it. */
function isToldBy(facts: readonly Move[], move: Move, { clinic }: World): boolean {
  if (!facts.length || move.do !== 'begin') return false;
  const card = clinic.questions.find(({ id }) => id === move.given.question);
  return move === UNKNOWN || card?.topic === 'preparation';
}

/** "¿Tienen odontólogo?", "¿la doctora sigue ahí?": it is asked about, and nobody is wanted yet. */
function isAlone(move: Move): boolean {
  return move.do === 'begin' && (move.about?.topic === 'unoffered' || move.about?.topic === 'doctor');
}

/** "E no dia 21 de abril?": so many words at most. */
const DAY_WORDS = 7;
/** "¿Y el sábado santo?": the same of another day. */
const AND_THAT_DAY = heard.saidBeside.andThatDay;

/** What is asked of a visit that one has. */
const OF_OWN: ReadonlySet<Intent> = new Set<Intent>(['query_appointment', 'telemed_link']);

/**
 * What is asked of the clinic by words that are read as something of one's own: "¿y el domingo?" after a question of
 * when it is open, and what to bring, by who has no visit here that it could be about.
 */
function askedAlone({
  said: { text, understood },
  isAtMenu,
  wanted,
  given,
  conversation,
  world,
}: Heard): Move | null {
  if (!isAtMenu) return null;
  const isOfDay = given.when !== undefined && !given.service && text.trim().split(/\s+/).length <= DAY_WORDS;
  if (isOfDay && has(text, AND_THAT_DAY) && hoursAskedAbout(conversation, world.now)) {
    return { do: 'begin', flow: 'questions', intent: 'faq_hours', given: {} };
  }
  const isKnown = world.contact.people.length > 0;
  const isOfOwn =
    wanted.length > 0 &&
    wanted.every(({ intent }) => (isKnown ? intent === 'query_appointment' : OF_OWN.has(intent)));
  if (!isOfOwn || concernsVisit(given)) return null;
  const isOfVisit = has(text, PREPARATION) || asksToTake(folded(text));
  const card =
    questionAsked(text, world.clinic) ??
    (isOfVisit && !has(text, OF_THE_BODY) ? questionAsked(TO_BRING[understood.lang], world.clinic) : null) ??
    world.clinic.questions.find(({ topic, service }) => isOfVisit && topic === 'preparation' && !service);
  if (!card) return null;
  // Who is known may have a visit that it is asked of: where there is none, the file answers.
  if (isKnown && (isOfVisit || has(text, OF_ONES_VISIT)))
    return {
      do: 'begin',
      flow: 'appointments',
      intent: 'query_appointment',
      given: { ...given, question: card.id },
    };
  return { do: 'begin', flow: 'questions', intent: null, given: { question: card.id } };
}

/** How it is asked in a clinic's file what to bring. */
const TO_BRING = { es: 'qué documentos debo llevar', pt: 'quais documentos preciso levar' } as const;

/** "¿A qué hora debo llegar a mi cita?", "onde é a consulta?": a visit that they have may be asked of. */
const OF_ONES_VISIT = heard.saidBeside.ofOnesVisit;

/** "No, solo quiero saber si…", "não, só uma dúvida". */
const ONLY_ASKS = heard.saidBeside.onlyAsks;

/**
 * What is done about who only wants to know something, where it is asked whether their data may be used: that is not
 * refused, and no visit is wanted. What the clinic's file does not tell is left to the clinic.
 */
export function asksInstead(heard: Heard): Move[] | null {
  const { asked, answer, said } = heard;
  const isAsked = asked?.key === 'welcome.consent' && answer?.type === 'patient.declined';
  if (!isAsked || !has(said.text, ONLY_ASKS)) return null;
  const open: Move = { do: 'answer', event: { type: 'patient.left-it-open', given: {} } };
  const { question } = askedBeside({ ...heard, asked: null, answer: null, isAtMenu: true });
  const isUnknown = !question.length && / (?:saber|averiguar) .{8}/.test(folded(said.text));
  return [open, ...question, ...(isUnknown ? [UNKNOWN] : [])];
}

/** Words of which "¿y cuánto vale?" has no more: it is of what was spoken of before. */
const FEW_WORDS = 4;

function isBare(text: string): boolean {
  return text.trim().split(/\s+/).length <= FEW_WORDS;
}

/** Dialogs that nobody is named in but by who asks what that one may do: "¿mi esposo los puede recoger?" */
const OF_NOBODY: ReadonlySet<string> = new Set(['results', 'telemedicine', 'check-in']);

/** Whether it is asked what somebody may do, where whom it is for was not asked. */
function asksOfPerson({ answer, said: { understood, text }, asked, dialog, given }: Heard): boolean {
  if (answer?.type !== 'patient.gave' || given.person === undefined) return false;
  const doubted = { ...understood, intents: understood.intents.filter(({ band }) => band === 'act') };
  return OF_NOBODY.has(dialog[0] ?? '') && isUnknownQuestion(doubted, text, asked);
}

/** The service that is spoken of though no dialog is about it: what is wanted next, or was asked about. */
function ofNext({ conversation, isAtMenu, world }: Heard): Pick<Given, 'service'> {
  const service = conversation.next[0]?.given.service;
  if (service) return { service };
  return isAtMenu ? serviceAskedAbout(conversation, world.now) : {};
}

const GIVES_WAY: ReadonlySet<Intent> = new Set<Intent>([
  'human',
  'telemed_link',
  'query_results',
  'query_status',
  'confirm',
]);

/** What is wanted besides what goes on, and whether that is wanted once more. */
export function wishesBeside(heard: Heard, beside: Beside) {
  const { said, wanted, dialog, meant, conversation } = heard;
  const isInProgress = (intent: Heard['wanted'][number]['intent']) => {
    const name = flowFor(intent)?.name;
    return name !== undefined && dialog.includes(name);
  };
  if (beside.isAll) return { others: [], goesOn: false };
  const agrees = agreesToVisit(heard);
  const others = wanted.filter(
    (wish) =>
      // "Sí, ¿y en cuál de las sedes me toca?": when, where and with whom is told once it is booked.
      !(agrees && wish.intent === 'query_appointment') &&
      !isInProgress(wish.intent) &&
      !(wish.intent in QUESTION_TOPICS) &&
      !(beside.isOfFact && isOfFact(wish, said.text)) &&
      // What is answered needs no person, and no way into a visit, unless one is asked for.
      !(GIVES_WAY.has(wish.intent) && !wish.sure && beside.question.length) &&
      wish.intent !== meant?.means,
  );
  const again = wanted.some(({ intent }) => isInProgress(intent) || isVisitTalk(intent, conversation.frames));
  return { others, goesOn: again && !beside.question.length };
}

/** What tells one of several apart as they stand, and is no name of it. */
const COUNTED = heard.saidBeside.counted;

/** What may tell one of several from the others. */
const TELLS_APART: ReadonlySet<string> = new Set([
  'choice',
  'when',
  'site',
  'practitioner',
  'specialty',
  'person',
]);

/**
 * "Tem estacionamento na Moema?" chooses nothing of what is there, though only one of that is; "la de las diez me queda
 * perfecto y ¿puedo pagar con tarjeta?" does, before it asks.
 */
export function isOnlyNamed({ answer, said }: Pick<Heard, 'answer' | 'said'>): boolean {
  const choice = said.understood.entities.find(({ type }) => type === 'choice');
  if (answer?.type !== 'patient.chose' || !choice || has(choice.text, COUNTED)) return false;
  const beside = withoutQuestions(said);
  if (beside.text === said.text) return false;
  const isChosen = beside.understood.entities.some(({ type }) => TELLS_APART.has(type));
  return !isChosen || !/\p{L}/u.test(beside.text);
}
