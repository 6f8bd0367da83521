import { keeping } from '../keeping.ts';
import type { QuestionCard, World } from '../world.ts';
import { asksSomething, CONCEPT, clausesOf, subjectsOf } from './question-words.ts';

/** A card of the clinic's file that words ask for. */
interface Found {
  card: QuestionCard;
  score: number;
  /** Whether it is known by what is asked about, and not only by words that it has too. */
  isByConcept: boolean;
}

/** A card, by what its ways to ask and its answer speak of. */
interface Indexed {
  card: QuestionCard;
  ways: readonly (readonly string[])[];
  asked: ReadonlySet<string>;
  told: ReadonlySet<string>;
}

/** What many questions have in common tells less which one it is. */
const COMMON: ReadonlySet<string> = new Set(
  ['bringing', 'prices', 'lasting', 'hours', 'place', 'insurance', 'results', 'orders', 'age'].map(
    (name) => CONCEPT + name,
  ),
);
/** How much a concept counts beside a word that is none. */
const CONCEPT_WEIGHT = 3;
/** How much of a way to ask has to be in the words: where none of it is a concept, and where one is. */
const MOST = 0.75;
const HALF = 0.5;
/** What it counts that only the answer speaks of it. */
const LITTLE = 0.25;
/** Letters of a stem that is no small word's. */
const LONG = 5;
/** Words of which a message has few. */
const FEW = 3;
/** What a concept that a card does not speak of takes from its score. */
const MISSING = 2;
/** Where a kind of thing has no card, that of what it is a kind of answers. */
const KIND_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({ instalments: 'payments', first: 'prices' }).map(([one, other]) => [
    CONCEPT + one,
    CONCEPT + other,
  ]),
);

/** The question that the words ask, if the clinic's file has it. Half a dozen rules ask it of each message. */
export function questionAsked(text: string, clinic: World['clinic'], service?: string): QuestionCard | null {
  return found(text, clinic, service)?.card ?? null;
}

/** The same, where it is asked for by what it is about: whatever else the words were read as, they ask that. */
export function questionMeant(text: string, clinic: World['clinic'], service?: string): QuestionCard | null {
  if (!asksSomething(text)) return null;
  const one = found(text, clinic, service);
  return one?.isByConcept ? one.card : null;
}

/**
 * Of several things that are asked about without a stop between them, the card of each: "tienen parqueadero reciben
 * débito?". One that is of all of them is the only one.
 */
export function questionsNamed(text: string, clinic: World['clinic']): QuestionCard[] {
  if (!asksSomething(text) || questionMeant(text, clinic)) return [];
  const named = subjectsOf(text).filter(isTelling);
  const cards = named.flatMap((concept) => clinic.questions.find((card) => asksOf(card, concept)) ?? []);
  return [...new Set(cards)];
}

/** Whether it is asked for by that one concept, and nothing else. */
function asksOf({ asks, topic }: QuestionCard, concept: string): boolean {
  return topic === null && asks.some((way) => subjectsOf(way).filter(isTelling).includes(concept));
}

/** A clinic's file, made ready once. */
interface Indexes {
  cards: readonly Indexed[];
  /** Words that one card alone is asked by. */
  rare: ReadonlySet<string>;
  /** What each service is called, by its id. */
  called: ReadonlyMap<string, readonly string[]>;
  /** What is asked, by the service that is spoken of and the words, with a line between them. */
  asked: (serviceAndText: string) => Found | null;
}

const indexes = new WeakMap<readonly QuestionCard[], Indexes>();

function found(text: string, clinic: World['clinic'], service = ''): Found | null {
  let file = indexes.get(clinic.questions);
  if (!file) {
    const cards = clinic.questions.map(indexed);
    const made: Indexes = {
      cards,
      rare: rareIn(cards, clinic),
      called: new Map(clinic.services.map(({ id, name }) => [id, subjectsOf(name)])),
      asked: keeping((key) => {
        const line = key.indexOf('\n');
        const [service, words] = [key.slice(0, line), key.slice(line + 1)];
        const whole = best(words, made, service);
        return whole?.isByConcept ? whole : (inTheQuestion(words, made, service) ?? whole);
      }),
    };
    indexes.set(clinic.questions, made);
    file = made;
  }
  return file.asked(`${service}\n${text}`);
}

function indexed(card: QuestionCard): Indexed {
  const ways = card.asks.map(subjectsOf).filter((way) => way.length > 0);
  return { card, ways, asked: new Set(ways.flat()), told: new Set(subjectsOf(card.answer)) };
}

/** What the one question in it asks, whatever is told beside: "llevo a mi mamá en silla de ruedas, ¿hay rampa?" */
function inTheQuestion(text: string, file: Indexes, service: string): Found | null {
  const clauses = clausesOf(text);
  const [question, ...others] = clauses.filter(({ words }) => asksSomething(words));
  if (!question || others.length || clauses.length < 2) return null;
  const one = best(question.words, file, service);
  return one?.isByConcept ? one : null;
}

function best(text: string, { cards, rare, called }: Indexes, service: string): Found | null {
  const subjects = new Set(subjectsOf(text));
  if (subjects.size === 0) return null;
  const asks = asksSomething(text);
  const isFew = text.trim().split(/\s+/).length <= FEW;
  let best: Found | null = null;
  for (const one of cards) {
    if (service && one.card.service && one.card.service !== service) continue;
    // What is asked where a service is spoken of need not name it to be answered by that service's own card.
    const isOfService = service !== '' && one.card.service === service;
    const meant = isOfService ? new Set([...subjects, ...(called.get(service) ?? [])]) : subjects;
    const score = scoreOf(one, { subjects: meant, asks, isFew, service, rare });
    // Of two that are asked alike the first in the clinic's file counts.
    if (score && (!best || score.score > best.score)) best = { card: one.card, ...score };
  }
  return best;
}

/** What a message speaks of, and how it is said. */
interface Saying {
  subjects: ReadonlySet<string>;
  asks: boolean;
  /** So few words that they ask by themselves: "formas de pago". */
  isFew: boolean;
  service: string;
  rare: ReadonlySet<string>;
}

function scoreOf(
  { card, ways, asked, told }: Indexed,
  { subjects, asks, isFew, service, rare }: Saying,
): Omit<Found, 'card'> | null {
  const concepts = [...subjects].filter(isTelling);
  const has = (known: ReadonlySet<string>, subject: string) =>
    known.has(subject) || known.has(KIND_OF.get(subject) ?? '');
  // What a service's own card tells is of that service alone.
  const tells = (subject: string) => has(told, subject) && (!card.service || card.service === service);
  const missing = concepts.filter((subject) => !has(asked, subject) && !tells(subject)).length;
  const isOfCard = card.service !== undefined || [...subjects].some((subject) => has(asked, subject));
  const isAll = asks && concepts.length > 0 && missing === 0 && isOfCard;
  let score = 0;
  for (const way of ways) {
    const there = way.filter((subject) => subjects.has(subject));
    const share = weightOf(there) / weightOf(way);
    const isSaid =
      asks || there.some((subject) => !subject.startsWith(CONCEPT) || (isFew && isTelling(subject)));
    const isEnough =
      (share >= MOST && isSaid) ||
      (asks && share >= HALF && there.some((subject) => isTelling(subject) || rare.has(subject)));
    if (isEnough) score = Math.max(score, weightOf(there) * share);
  }
  // All that is asked about is what this card is asked for, or what it tells, however it is put.
  if (isAll)
    score = Math.max(score, weightOf(concepts) * (concepts.some((one) => has(asked, one)) ? HALF : LITTLE));
  score -= MISSING * missing;
  return score > 0 ? { score, isByConcept: isAll } : null;
}

/** Words that one card alone is asked by, and no service is called: they tell which it is. */
function rareIn(cards: readonly Indexed[], { services }: World['clinic']): ReadonlySet<string> {
  const ofServices = new Set(services.flatMap(({ name }) => subjectsOf(name)));
  const times = new Map<string, number>();
  for (const { asked } of cards) for (const word of asked) times.set(word, (times.get(word) ?? 0) + 1);
  const isRare = (word: string) =>
    times.get(word) === 1 && word.length >= LONG && !word.startsWith(CONCEPT) && !ofServices.has(word);
  return new Set(
    cards.filter(({ card }) => card.topic === null).flatMap(({ asked }) => [...asked].filter(isRare)),
  );
}

/** Whether it tells by itself what is asked about. */
function isTelling(subject: string): boolean {
  return subject.startsWith(CONCEPT) && !COMMON.has(subject);
}

function weightOf(subjects: readonly string[]): number {
  return subjects.reduce((sum, subject) => sum + (isTelling(subject) ? CONCEPT_WEIGHT : 1), 0);
}
