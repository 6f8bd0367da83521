import { heard } from '../../locales/heard.ts';
import type { Intent } from '../../nlu/types.ts';
import type { Appointment } from '../appointment.ts';
import type { AskedOfClinic, Given } from '../events.ts';
import { folded, has } from '../folded.ts';
import type { VisitFact } from '../questions/fact-topic.ts';
import { questionAsked, questionMeant } from '../questions/question-cards.ts';
import { asksSomething, clausesOf, subjectsOf } from '../questions/question-words.ts';
import { QUESTION_TOPICS } from '../questions.ts';
import { ofItself, ofPerson } from '../visits/pointed-at.ts';
import { hasBegun, wantsOrder } from '../visits/visit.ts';
import { serviceAskedAbout } from '../who/told.ts';
import { fits } from '../wish/wish.ts';
import type { World } from '../world.ts';
import { asksToComeAlong } from './company.ts';
import { visitInHand, visitToBe } from './early.ts';
import type { Heard } from './heard.ts';
import { isLong } from './just-done.ts';
import type { Move } from './move.ts';
import { asksCostOfChange, asksToTake } from './plain-questions.ts';
import {
  asksForOrder,
  asksIfItMayBeDone,
  lengthAsked,
  OF_THE_BODY,
  PREPARATION,
  wantsVisit,
} from './service-facts.ts';

/** What is asked of one visit of theirs, with what is asked of the clinic in the same breath. */
export interface OfTheirVisit {
  question: Move[];
  /** Nothing else is wanted, whatever else was read. */
  isAll: boolean;
}

/**
 * What is asked of a visit of theirs: where it is, with whom, what it costs. Of the one in hand, or of those that the
 * words point at, which are looked up; null where it is of none. `usual` is what the same words ask of the clinic: that
 * is answered where there is no such visit.
 */
export function askedOfTheirs(talk: Heard, usual: () => Move[]): OfTheirVisit | null {
  const { said, given, wanted, isAtMenu, world } = talk;
  const visit = visitSpokenOf(talk);
  const isOwn = has(said.text, heard.ofTheirVisit.own);
  const isShort = said.text.trim().split(/\s+/).length <= FEW_WORDS;
  const isPointed = isOwn || (visit !== null && isShort);
  const isTheOne = isAtMenu && isKnown(world) && has(said.text, heard.ofTheirVisit.theVisit);
  const { facts, others } = factsIn(said.text, world, { isPointed, isTheOne });
  // When it is, alone, is told with all the rest of it.
  if (facts.every((fact) => fact === 'time')) return null;
  const isAll = !others.length && wanted.every((wish) => isOnlyAsking(wish, said.text, facts));
  // "La de 9 pero ¿en qué sede es?": the one that is chosen is read out next.
  const isReadOutNext = talk.answer?.type === 'patient.chose' && talk.asked?.key.startsWith('choosing.');
  if (isReadOutNext && isKnown(world) && facts.every((fact) => READ_OUT.has(fact)))
    return { question: others, isAll };
  if (visit) return { question: [...ofThatVisit(talk, visit, facts), ...others], isAll };
  if (!isAll && !others.length) return null;
  const isSure = wanted.some(({ intent, sure }) => intent === 'query_appointment' && sure);
  if (!isOwn && !(isAtMenu && isOfOne(talk, facts))) return null;
  if (!world.contact.people.length && !(isOwn && isSure)) return null;
  const orElse = isOwn && isSure ? null : asOfAny(usual());
  const asking: Given = { ...given, ofVisit: { facts, ...(orElse && { orElse }) } };
  const look: Move = { do: 'begin', flow: 'appointments', intent: 'query_appointment', given: asking };
  return { question: [look, ...others], isAll };
}

/** What is asked of the visit that is spoken of. What a booking ends with is not told twice. */
function ofThatVisit(
  { said: { text }, answer, conversation, world }: Heard,
  visit: Appointment,
  asked: readonly VisitFact[],
): Move[] {
  // "¿Lo puedo llevar impreso?", where the order is still missing, is asked of that.
  const isOfOrder = wantsOrder(visit, world) && !has(text, heard.ofTheirVisit.asksWhat);
  const isToldThen = answer?.type === 'patient.agreed' && visitToBe(conversation.frames, world) !== null;
  const facts = asked
    .map((fact) => (fact === 'bringing' && isOfOrder ? 'order' : fact))
    .filter((fact) => !isToldThen || !isToldAtTheEnd(fact, visit, world));
  if (!facts.length) return [];
  const about = { topic: 'visit', appointment: visit } as const;
  const given = { service: visit.service, ofVisit: { facts } };
  return [{ do: 'begin', flow: 'questions', intent: null, given, about }];
}

/** What is read out of a visit before it is booked. */
const READ_OUT: ReadonlySet<VisitFact> = new Set<VisitFact>(['time', 'place', 'doctor']);

/** Words of which a question has no more that is of the visit in hand, and says nothing of it. */
const FEW_WORDS = 7;

/** What is told of a visit once it is booked. */
function isToldAtTheEnd(fact: VisitFact, visit: Appointment, world: World): boolean {
  const { preparation } = world.clinic.services.find(({ id }) => id === visit.service) ?? {};
  if (fact === 'order') return wantsOrder(visit, world);
  return fact === 'place' || fact === 'bringing' || (fact === 'body' && preparation !== undefined);
}

/** Whether it is asked who sees them: "¿con quién es?" */
export function asksWhoSees(text: string): boolean {
  return has(text, heard.ofTheirVisit.doctor);
}

/** The visit that is spoken of: the one in hand, or just booked or moved; null where another is pointed at. */
function visitSpokenOf({ conversation, isAtMenu, given, world }: Heard): Appointment | null {
  const { lastDone } = conversation;
  const isDone = isAtMenu && lastDone && !lastDone.cancelled && !isLong(lastDone, world.now);
  const { frames } = conversation;
  const visit = visitInHand(frames) ?? visitToBe(frames, world) ?? (isDone ? lastDone.visit : null);
  if (!visit || hasBegun(visit, world)) return null;
  const { service, when, person } = ofItself(given);
  const isOther =
    given.unoffered !== undefined ||
    // "¿Dónde queda la del norte?", of one at the other site, is asked of that place.
    (given.site !== undefined && given.site !== visit.site) ||
    !fits(visit, { ...(service && { service }), ...(when && { when }) }) ||
    (person !== undefined && !ofPerson([visit], given, world, { isStrict: true }).length);
  return isOther ? null : visit;
}

/** What is answered of a service alone, and so of the one that was asked about before. */
const OF_SERVICE: ReadonlySet<VisitFact> = new Set<VisitFact>([
  'price',
  'duration',
  'order',
  'body',
  'bringing',
]);

/** Whether words that point at no visit are asked of one all the same, by who is known and lets their data be used. */
function isOfOne(
  { said: { text }, given, conversation, world }: Heard,
  facts: readonly VisitFact[],
): boolean {
  if (!isKnown(world) || has(text, heard.ofTheirVisit.ofAny)) return false;
  const { service, site, practitioner, unoffered } = given;
  if (site || practitioner || unoffered) return false;
  if (service) return has(text, heard.ofTheirVisit.thatOf) && !facts.includes('price');
  const isOfBefore = serviceAskedAbout(conversation, world.now).service !== undefined;
  return !(isOfBefore && facts.every((fact) => OF_SERVICE.has(fact)));
}

function isKnown({ contact: { consent, vouched, people } }: World): boolean {
  return consent === true && vouched && people.length > 0;
}

/** What is read in a question of a visit, and is wanted by nobody who asks it. */
const READ_AS: Partial<Record<Intent, readonly VisitFact[] | 'any'>> = {
  query_appointment: 'any',
  book: 'any',
  query_status: ['order'],
  upload_order: ['order', 'bringing'],
  check_in: ['arrival', 'place'],
  telemed_link: ['modality'],
  human: ['doctor'],
};

function isOnlyAsking(
  { intent, sure }: Heard['wanted'][number],
  text: string,
  facts: readonly VisitFact[],
): boolean {
  if (intent in QUESTION_TOPICS || !sure) return true;
  const readAs = READ_AS[intent];
  return (
    (readAs === 'any' || facts.some((fact) => readAs?.includes(fact))) &&
    !(intent === 'book' && wantsVisit(text))
  );
}

/** The first thing that is asked of the clinic, or would be of it where there is no visit. */
function asOfAny(moves: readonly Move[]): AskedOfClinic | null {
  for (const move of moves) {
    if (move.do !== 'begin') continue;
    const { flow, intent, given, about } = move;
    if (given.question) return { intent: null, given: { question: given.question } };
    if (flow === 'questions' && (intent || about)) return { intent, given, ...(about && { about }) };
  }
  return null;
}

/** How a visit is pointed at by words. */
interface Pointing {
  isPointed: boolean;
  /** It is called the visit, as any may be whose price is asked. */
  isTheOne: boolean;
}

/** What is asked of a visit, and what else of the clinic, sentence by sentence. */
function factsIn(
  text: string,
  { clinic }: World,
  pointing: Pointing,
): { facts: VisitFact[]; others: Move[] } {
  if (
    !(asksSomething(text) || has(text, heard.ofTheirVisit.sends)) ||
    asksToComeAlong(text) ||
    asksIfItMayBeDone(text)
  )
    return { facts: [], others: [] };
  const facts = new Set<VisitFact>();
  const others: Move[] = [];
  const clauses = clausesOf(text).map((clause) => clause.words);
  for (const clause of clauses.length ? clauses : [folded(text)]) {
    const meant = questionMeant(clause, clinic);
    const hasOwnCard =
      meant?.topic === null && !subjectsOf(clause).some((subject) => OF_A_VISIT.has(subject));
    const asked = hasOwnCard ? [] : FACTS.filter((one) => isAsked(one, clause, pointing));
    for (const { fact } of asked) facts.add(fact);
    const card = asked.length ? null : (meant ?? questionAsked(clause, clinic));
    if (card && asksSomething(clause)) others.push(asking({ question: card.id }));
  }
  if (facts.has('way')) facts.delete('place');
  if (facts.has('body') || facts.has('order')) facts.delete('bringing');
  return { facts: [...facts], others };
}

function asking(given: Given): Move {
  return { do: 'begin', flow: 'questions', intent: null, given };
}

/** What the clinic's file may tell of any visit, and is told better of one. */
const OF_A_VISIT: ReadonlySet<string> = new Set(['@arrival', '@remote']);

interface Ways {
  fact: VisitFact;
  /** Of a visit that is pointed at. */
  pointed: (words: string) => boolean;
  /** So that it is asked of a visit, and of nothing else. */
  alone: (words: string) => boolean;
}

function isAsked({ fact, pointed, alone }: Ways, clause: string, { isPointed, isTheOne }: Pointing): boolean {
  return alone(clause) || ((isPointed || (isTheOne && fact !== 'price')) && pointed(clause));
}

const matching = (pattern: RegExp) => (clause: string) => pattern.test(clause);
const ofTheBody = (clause: string) => OF_THE_BODY.test(clause) || asksToTake(clause);
const never = () => false;

/** How each is asked of a visit; words are folded. */
const FACTS: readonly Ways[] = [
  { fact: 'time', pointed: matching(heard.ofTheirVisit.time), alone: never },
  {
    fact: 'place',
    pointed: matching(heard.ofTheirVisit.place),
    alone: matching(heard.ofTheirVisit.placeAlone),
  },
  { fact: 'way', pointed: matching(heard.ofTheirVisit.way), alone: never },
  { fact: 'doctor', pointed: never, alone: matching(heard.ofTheirVisit.doctor) },
  { fact: 'arrival', pointed: never, alone: (clause) => subjectsOf(clause).includes('@arrival') },
  {
    fact: 'modality',
    pointed: matching(heard.ofTheirVisit.modality),
    alone: matching(heard.ofTheirVisit.modalityAlone),
  },
  {
    fact: 'duration',
    pointed: (clause) => lengthAsked(clause, true) === 'duration',
    alone: (clause) => lengthAsked(clause, false) === 'duration',
  },
  { fact: 'body', pointed: never, alone: ofTheBody },
  { fact: 'bringing', pointed: never, alone: matching(PREPARATION) },
  { fact: 'order', pointed: never, alone: asksForOrder },
  {
    fact: 'price',
    pointed: (clause) => heard.ofTheirVisit.price.test(clause) && !asksCostOfChange(clause),
    alone: matching(heard.ofTheirVisit.priceAlone),
  },
];
