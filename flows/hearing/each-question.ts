import { heard } from '../../locales/heard.ts';
import type { Understanding } from '../../nlu/types.ts';
import type { Given, Said } from '../events.ts';
import { has } from '../folded.ts';
import { questionAsked, questionsNamed } from '../questions/question-cards.ts';
import { asksSomething, type Clause, clausesOf } from '../questions/question-words.ts';
import { QUESTION_TOPICS } from '../questions.ts';
import { concernsVisit } from '../wish/wish.ts';
import type { QuestionCard, World } from '../world.ts';
import { asksUntold } from './asks-the-clinic.ts';
import type { Move } from './move.ts';
import { askedPlainly } from './plain-questions.ts';
import type { Wanted } from './wanted.ts';

/** What the clinic's file does not tell: it is left to the clinic. */
export const UNKNOWN: Move = { do: 'begin', flow: 'questions', intent: null, given: {} };

/** In so few words what is named is asked about: "dirección y horario". */
const SHORT = 6;

/**
 * "¿Aceptan Unimed? ¿Y tienen parqueadero?": each is answered, by its own card where it has one. What the clinic's file
 * does not have is left to the clinic.
 */
export function eachQuestion(
  { text, understood }: Pick<Said, 'text'> & { understood: Understanding },
  topics: readonly Wanted[],
  { given, world: { clinic } }: { given: Given; world: World },
): Move[] {
  const clauses = clausesOf(text);
  const named = clauses.length < 2 ? questionsNamed(text, clinic) : [];
  if (clauses.length < 2 && topics.length < 2 && named.length < 2) return [];
  const isShort = text.trim().split(/\s+/).length <= SHORT;
  const moves = new Map<string, Move>();
  const ask = ({ intent, question }: Question) => {
    const about = { ...given, ...(question && { question }) };
    moves.set(intent ?? question!, { do: 'begin', flow: 'questions', intent, given: about });
  };
  let open = 0;
  for (const clause of clauses) {
    const isAsking = asksSomething(clause.words);
    const card = isShort || isAsking ? questionAsked(clause.words, clinic, given.service) : null;
    const asked = questionIn(card, intentIn(clause, { card, topics, understood }), given);
    if (asked === 'open') open += 1;
    else if (asked) ask(asked);
    else if (asksUntold(clause.words, clinic) || asksOfInside(clause.words)) moves.set('', UNKNOWN);
    else if (isAsking) open += 1;
  }
  if (named.length > 1) for (const { id } of named) ask({ intent: null, question: id });
  // Where it does not show in which words a topic was read, it is of those that nothing else was heard in.
  const left = topics.filter(({ intent }) => !moves.has(intent));
  const isOfWhole = clauses.length < 2 && named.length < 2;
  for (const { intent } of left.slice(0, isOfWhole ? topics.length : open))
    ask({ intent, question: undefined });
  return [...moves.values()];
}

/** What is asked of the clinic's file: a topic, a card of it, or both. */
interface Question {
  intent: Wanted['intent'] | null;
  question: string | undefined;
}

/** The topic that a clause asks for: in plain words, where it was read, or that of its card. */
function intentIn(
  clause: Clause,
  {
    card,
    topics,
    understood,
  }: { card: QuestionCard | null; topics: readonly Wanted[]; understood: Understanding },
): Wanted['intent'] | null {
  const ofCard = () => topics.find(({ intent }) => QUESTION_TOPICS[intent] === card?.topic)?.intent;
  return askedPlainly(clause.words) ?? topicIn(clause, topics, understood) ?? ofCard() ?? null;
}

/** What a clause asks with this card and topic; `open` where the card has only the words of the visit, null for nothing. */
function questionIn(
  card: QuestionCard | null,
  intent: Wanted['intent'] | null,
  given: Given,
): Question | 'open' | null {
  const topic = intent && QUESTION_TOPICS[intent];
  if (card && !topic && onlyNamesWhat(card, given)) return 'open';
  // What a card of no topic answers was read as a topic too: "¿tienen estacionamiento?" asks for no address.
  if (card && (card.topic === null || card.topic === 'results' || !topic))
    return { intent: null, question: card.id };
  return intent && { intent, question: card?.topic === topic ? card?.id : undefined };
}

const TOPICS: ReadonlySet<string | null> = new Set(Object.values(QUESTION_TOPICS));

/** Whether a card has only the words of the visit that is told: "¿a las 11 en la sede centro tiene?" asks for no address. */
export function onlyNamesWhat({ topic }: QuestionCard, given: Given): boolean {
  return TOPICS.has(topic) && concernsVisit(given);
}

/** The topic that was read in a clause. */
function topicIn(
  { start, end }: Clause,
  topics: readonly Wanted[],
  { intents }: Understanding,
): Wanted['intent'] | null {
  const isHere = ({ intent }: Wanted) =>
    intents.find((wish) => wish.intent === intent)?.within?.some(([from, to]) => from < end && to > start) ??
    false;
  return topics.find(isHere)?.intent ?? null;
}

/** Whether it is asked where something inside of the clinic is, whose place no address tells: "¿dónde queda el baño?" */
export function asksOfInside(text: string): boolean {
  return has(text, heard.eachQuestion.inside);
}
