import type { Observed } from '../observe.ts';
import type { Entity, Intent } from '../types.ts';
import type { Concept } from './concepts.ts';
import { named } from './said.ts';

/** What a question must speak of to be one of these; the classifier alone takes any question for its nearest. */
const GROUNDS: Partial<
  Readonly<Record<Intent, { concepts: readonly Concept[]; entities: readonly Entity['type'][] }>>
> = {
  book: {
    concepts: ['book', 'get', 'visit', 'slot', 'exam', 'see', 'attend', 'doctor', 'hour', 'freed'],
    entities: ['specialty', 'practitioner', 'when', 'modality'],
  },
  faq_hours: { concepts: ['open', 'hour', 'attend'], entities: ['when'] },
  faq_location: { concepts: ['place'], entities: ['site'] },
  faq_price: { concepts: ['cost'], entities: ['specialty'] },
  faq_insurance: { concepts: ['insurance'], entities: ['insurer'] },
};

/** So sure the classifier knows words that the lexicons do not: "¿reciben Amex?" */
const KNOWN_OTHERWISE = 0.8;
/** A visit is wished for in our words nearly always: "disculpe que la otra vez no fui" is an excuse. */
const BOOKS_OTHERWISE = 0.9;

/** Whether `intent` is only guessed: "¿tienen guardería?", "disculpe que la otra vez no fui". */
export function isUnfounded(
  intent: Intent,
  confidence: number,
  { text, marks, entities }: Observed,
): boolean {
  const grounds = GROUNDS[intent];
  const isQuestion = text.original.includes('?') || marks.sentences.some(({ asks }) => asks);
  const isBook = intent === 'book';
  if (!grounds || !(isQuestion || isBook)) return false;
  if (confidence >= (isBook ? BOOKS_OTHERWISE : KNOWN_OTHERWISE)) return false;
  const isTold =
    marks.all.some(({ concept }) => grounds.concepts.includes(concept)) ||
    (!isQuestion && named(marks, ['want'])) ||
    entities.some(({ type }) => grounds.entities.includes(type));
  return !isTold;
}
