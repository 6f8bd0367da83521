import type { Intent } from '../types.ts';
import type { Concept } from './concepts.ts';
import type { Marks } from './marks.ts';
import { named, told, within } from './said.ts';
import { asksByWord, asksSomething } from './strands.ts';

/** Fewer words on a side say no wish of their own. */
const FEWEST_WORDS = 2;
/** Places where a message may be cut in two that are tried; people join few. */
const MOST_CUTS = 5;
const JOINS: ReadonlySet<string> = new Set('y e pero mas tambien ademas aparte depois'.split(' '));

/** What is told to be done, or is so, where nothing is asked: "llegué", "fico com a vaga", "le mando la orden". */
const TOLD: readonly Concept[] = ['arrive', 'accept', 'reject', 'attend', 'send', 'confirm', 'unable'];

/** What a message asks for in two parts, and what may be said of one thing in two ways. */
const ALIKE: readonly (readonly Intent[])[] = [
  ['book', 'reschedule', 'waitlist_accept', 'waitlist_join'],
  ['book', 'query_appointment'],
  ['query_results', 'query_appointment'],
  ['reschedule', 'cancel', 'waitlist_decline', 'query_appointment', 'confirm'],
  ['reschedule', 'cancel', 'check_in'],
  ['confirm', 'waitlist_accept', 'query_appointment'],
  ['upload_order', 'query_status'],
  ['upload_order', 'query_results'],
  ['upload_order', 'faq_location', 'telemed_link'],
  ['check_in', 'query_appointment', 'confirm'],
  ['cancel', 'opt_out'],
  ['telemed_link', 'query_appointment', 'faq_location'],
];

/** The ways to cut a message in two that say something each, told by their marks; the first part begins the message. */
export function halvesOf(whole: Marks, original: string): (readonly [Marks, Marks])[] {
  const { words, begin } = whole;
  const cuts = words.flatMap((_, at) => {
    if (at < FEWEST_WORDS || words.length - at < FEWEST_WORDS) return [];
    return beginsAnew(words, at, original) ? [at + begin] : [];
  });
  return cuts
    .filter((cut) => !cuts.includes(cut - 1))
    .slice(0, MOST_CUTS)
    .map((cut) => [within(whole, begin, cut), within(whole, cut, begin + words.length)] as const);
}

/** The clauses of a message, and what is joined in them, each by itself; none where it is of one piece. */
export function clausesOf(whole: Marks, original: string): Marks[] {
  const { words, begin } = whole;
  const cuts = words.flatMap((_, at) => (at === 0 || beginsAnew(words, at, original) ? [at + begin] : []));
  if (cuts.length < 2) return [];
  return cuts
    .map((from, at) => within(whole, from, cuts[at + 1] ?? begin + words.length))
    .filter((part) => part.words.length >= FEWEST_WORDS);
}

function beginsAnew(words: Marks['words'], at: number, original: string): boolean {
  const { clause, token } = words[at]!;
  return (
    clause !== words[at - 1]!.clause || (JOINS.has(token.text) && !/[éÉ]/.test(original[token.start] ?? ''))
  );
}

/** What only leads up to a wish: "aunque me toque pedir permiso", "porque tengo la cita", "se tiver vaga". */
const LEADS_UP =
  /^(?:aunque|mesmo|porque|pues|pois|que|para|pra|por|si|se|caso|ya que|ja que|cuando|quando)$/;

/** Whether a part begins with what makes it a reason, a purpose or a condition of the other. */
export function leadsUp({ words }: Marks): boolean {
  return LEADS_UP.test(words[0]!.token.text);
}

/** Whether a part sends a paper now; not "mandé la orden hace tres días", nor "tengo la orden". */
export function sends(part: Marks): boolean {
  return told(part, ['send'], ['command']);
}

/** Whether a part asks for something, orders it, or tells what the desk is to know. */
export function saysWish(part: Marks): boolean {
  return asksSomething(part) || asksByWord(part) || told(part, TOLD, ['command']) || hasArrived(part);
}

/** Concepts of manner: "¿puede ser el jueves?" names nothing that the desk does. */
const MANNER: ReadonlySet<Concept> = new Set<Concept>([
  ...(['not', 'question', 'whether', 'may', 'own', 'that', 'past'] as const),
  ...(['doubt', 'ayes', 'joke', 'greet', 'thank', 'bye'] as const),
]);

/** Whether a part names an act or a thing of the front desk. */
export function namesOfDesk({ all }: Marks): boolean {
  return all.some(({ concept }) => !MANNER.has(concept));
}

/** "No quiero saber horarios": what is not wanted is no wish. */
export function refusesWish({ all }: Marks): boolean {
  return all.some(({ concept, negated }) => negated && concept === 'want');
}

function hasArrived({ all }: Marks): boolean {
  return all.some(({ concept, mood, negated }) => concept === 'arrive' && mood === 'report' && !negated);
}

/** Whether two wishes may be one, told twice. */
export function mayBeOne(one: Intent, other: Intent): boolean {
  return one === other || ALIKE.some((group) => group.includes(one) && group.includes(other));
}

/** "Quiero hablar con la doctora, ¿tiene cita el jueves?": in a visit, and not with who answers for the desk. */
export function talksInVisit(wishes: readonly { intent: Intent; marks: Marks }[]): boolean {
  return (
    wishes.some(({ intent }) => intent === 'book') &&
    wishes.some(({ intent, marks }) => intent === 'human' && isWithDoctor(marks))
  );
}

export function isWithDoctor(marks: Marks): boolean {
  return named(marks, ['doctor']) && !named(marks, ['agent']);
}
