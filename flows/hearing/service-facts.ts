import { heard } from '../../locales/heard.ts';
import type { Intent } from '../../nlu/types.ts';
import type { FlowAbout } from '../effects.ts';
import type { Given } from '../events.ts';
import { folded, has } from '../folded.ts';
import { questionAsked, questionMeant } from '../questions/question-cards.ts';
import { asksSomething } from '../questions/question-words.ts';
import { needsOrder } from '../visits/visit.ts';
import type { QuestionCard, World } from '../world.ts';
import { asksToComeAlong } from './company.ts';
import type { Move } from './move.ts';
import { asksToTake } from './plain-questions.ts';
import type { Wanted } from './wanted.ts';

type BeginMove = Extract<Move, { do: 'begin' }>;

/**
 * What is asked of a visit that needs nothing of the clinic's file: what to bring to it, whether it takes an order,
 * how long it is and how long one waits for it. Of the one in hand, or of the service named. Who has no order yet is
 * told what to do about that.
 */
export function factMoves(
  text: string,
  wanted: readonly Wanted[],
  about: Given & { isJustBooked?: boolean },
  world: World,
): BeginMove[] {
  const { service } = about;
  // "¿Llevo los exámenes anteriores a la ecografía?" is asked of any visit, and has a card of its own.
  const card = questionMeant(text, world.clinic, service);
  if (card && card.topic !== 'preparation') return [];
  const moves = preparationMove(text, wanted, about, world);
  if (moves.length) return moves;
  // "¿Cuánto tiempo se usan los brackets?" asks for no visit's length.
  const hasOwnCard = questionAsked(text, world.clinic, service)?.topic === null;
  const topic = asksForOrder(text)
    ? 'order-needed'
    : hasOwnCard
      ? null
      : lengthAsked(text, service !== undefined);
  return topic ? [asking(topic, service)] : [];
}

/** What to bring, asked of a visit that is not booked yet. */
export function preparationMove(
  text: string,
  wanted: readonly Wanted[],
  { service, isJustBooked = false }: Given & { isJustBooked?: boolean },
  world: World,
): BeginMove[] {
  if (service === undefined) return [];
  // What to bring is no answer to whether it may be done as they are; what a service has of its own may be one.
  if (asksIfItMayBeDone(text) && !ownPreparation(service, world)) return [];
  const isSpokenOf = lacksOrder(text) || asksForOrder(text) || (isJustBooked && has(text, OF_THE_ORDER));
  const isMissing = isSpokenOf && needsOrder({ service }, world);
  const topic = isMissing ? 'order' : asksPreparation(text, wanted) ? 'preparation' : null;
  const general = topic === 'preparation' ? generalPreparation(folded(text), service, world) : undefined;
  if (general) return [{ do: 'begin', flow: 'questions', intent: null, given: { question: general.id } }];
  return topic ? [asking(topic, service)] : [];
}

function asking(topic: NonNullable<FlowAbout['topic']>, service: string | undefined): BeginMove {
  return {
    do: 'begin',
    flow: 'questions',
    intent: null,
    given: service ? { service } : {},
    about: { topic },
  };
}

/** "¿Cuánto dura la cita?", "quanto tempo demora a consulta?"; but not how long results take, or a fast. */
const LASTS = heard.serviceFacts.lasts;
/** "¿Y cuánto se demora?": of what, the talk tells. */
const TAKES = heard.serviceFacts.takes;
/** "¿Cuánto falta para que me atiendan?", "quantas pessoas na minha frente?" */
const WAITS = heard.serviceFacts.waits;

/** Whether it is asked how long a visit is, or how long one waits; `ofService`: one is spoken of. */
export function lengthAsked(text: string, ofService: boolean): 'duration' | 'wait' | null {
  if (has(text, LASTS)) return 'duration';
  if (has(text, WAITS)) return 'wait';
  if (!has(text, TAKES)) return null;
  return ofService ? 'duration' : 'wait';
}

/** Words that ask for a visit, and not only about one: "quiero una cita, ¿cuánto dura?" */
const WANTS_VISIT = heard.serviceFacts.wantsVisit;
/** What stands before a question of a visit, and after its end; `words` are folded. */
function besideFact(words: string): string {
  const [found, before] = [FACTS.map((fact) => fact.exec(words)).find(Boolean), words];
  if (!found) return words;
  const after = before.slice(found.index + found[0].length);
  return `${before.slice(0, found.index)} ${after.slice(Math.max(0, after.search(/[?.!;]/)))}`;
}
/** "Quero ultrassom, mas ainda não tenho o pedido": the visit is wanted all the same. */
export function wantsItWithoutOrder(text: string): boolean {
  return lacksOrder(text) && wantsVisit(text);
}
/** Whether a visit is wanted, besides what is asked of one. */
export function wantsVisit(text: string): boolean {
  return WANTS_VISIT.test(besideFact(folded(text)));
}

/** What a question that names a visit is read as, besides. */
const READ_AS: ReadonlySet<Intent> = new Set<Intent>([
  'query_appointment',
  'query_status',
  'upload_order',
  'check_in',
]);

/** Whether a wish is only how a question of a visit was read: "¿cuánto dura una consulta?" wants none. */
export function isOfFact({ intent, sure }: Wanted, text: string): boolean {
  if (!sure || intent === 'query_appointment') return true;
  const isAsked = asksForOrder(text) || lengthAsked(text, true) !== null || asksIfItMayBeDone(text);
  return isAsked && (READ_AS.has(intent) || (intent === 'book' && !wantsVisit(text)));
}

/** Words that ask how to come to a visit, in both languages, without accents. */
export const PREPARATION = heard.serviceFacts.preparation;

/** "¿Puedo hacérmela embarazada?", "tô menstruada, tem problema?": whether it may be done as they are. */
const MAY_BE_DONE = heard.serviceFacts.mayBeDone;

const NAMES_VISIT = heard.serviceFacts.namesVisit;

/** Whether it is asked if somebody may have a study or a visit, being as they are. */
export function asksIfItMayBeDone(text: string): boolean {
  return text.includes('?') && has(text, MAY_BE_DONE) && !has(text, NAMES_VISIT);
}

function asksPreparation(text: string, wanted: readonly Wanted[]): boolean {
  const words = folded(text);
  if (asksToComeAlong(text)) return false;
  if (asksIfItMayBeDone(text)) return true;
  if (asksToTake(words)) return !wanted.some(({ intent, sure }) => sure && intent !== 'book');
  if (!PREPARATION.test(words)) return false;
  if (wanted.some(({ intent }) => intent === 'query_appointment')) return true;
  return !wanted.some(({ sure }) => sure) && asksSomething(text);
}

/** "No tengo la orden todavía", "ainda não tenho o pedido": it refuses nothing that is on offer. */
const WITHOUT_ORDER = heard.serviceFacts.withoutOrder;

/** "La llevo ese día", "me la va a dar el doctor", "que pedido?", said of the order that was just asked for. */
const OF_THE_ORDER = heard.serviceFacts.ofTheOrder;

/** "¿Necesito orden para la resonancia?", "precisa de pedido médico?" */
const IS_ORDER_NEEDED = heard.serviceFacts.isOrderNeeded;

/** Whether it is asked if an order is needed, whatever else is. */
export function asksForOrder(text: string): boolean {
  const words = folded(text);
  return (
    BEGINS_WITH_ORDER.test(words) ||
    (IS_ORDER_NEEDED.test(words) && (text.includes('?') || heard.serviceFacts.whether.test(words)))
  );
}

/** "Necesito orden para la resonancia": without a question mark, and of no order that the clinic should give. */
const BEGINS_WITH_ORDER = heard.serviceFacts.beginsWithOrder;

/** Whether somebody says that they have no order for it, or not yet. */
export function lacksOrder(text: string): boolean {
  return has(text, WITHOUT_ORDER);
}

/** Words that ask how the body is to be prepared, and not what is to be brought. */
export const OF_THE_BODY = heard.serviceFacts.ofTheBody;

/** What the clinic says of fasting for any visit, where the service asks for nothing of its own. */
export function generalPreparation(asking: string, service: string, world: World): QuestionCard | undefined {
  const { clinic } = world;
  if (!OF_THE_BODY.test(asking) || ownPreparation(service, world)) return undefined;
  return clinic.questions.find((card) => card.topic === 'preparation' && !card.service);
}

function ownPreparation(service: string, { clinic }: World): string | undefined {
  return clinic.services.find(({ id }) => id === service)?.preparation;
}

/** The ways in which it is asked how long a visit is, and whether it takes an order. */
const FACTS = [LASTS, TAKES, WAITS, IS_ORDER_NEEDED] as const;
