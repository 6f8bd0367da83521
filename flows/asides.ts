import type { Understanding } from '../nlu/types.ts';
import type { Asked } from './asking.ts';
import type { Given, Said } from './events.ts';
import type { Frame } from './flow.ts';
import { QUESTION_TOPICS, questionAsked } from './questions.ts';
import type { Move } from './route.ts';
import { asksOfClinic, isUnknownQuestion } from './small.ts';
import { needsOrder } from './visit.ts';
import { asksFreely, type Wanted } from './wanted.ts';
import { concernsVisit } from './wish.ts';
import type { World } from './world.ts';

/** A question from the clinic's file, asked beside, or in the middle of, something else. */
export function questionMove(
  { text, understood }: Said & { understood: Understanding },
  wanted: readonly Wanted[],
  { asked, given, world }: { asked: Asked | null; given: Given; world: World },
): Move[] {
  const topic = wanted.find(({ intent }) => intent in QUESTION_TOPICS);
  const card = questionAsked(text, world.clinic);
  if (topic) {
    const named =
      card && (card.topic === null || card.topic === QUESTION_TOPICS[topic.intent])
        ? { question: card.id }
        : {};
    return [{ do: 'begin', flow: 'questions', intent: topic.intent, given: { ...given, ...named } }];
  }
  if (asksFreely(asked)) return [];
  if (!card && asksOfClinic(text) && isUnknownQuestion(understood, text, asked)) {
    return [{ do: 'begin', flow: 'questions', intent: null, given: {} }];
  }
  const onlyTalk =
    !wanted.some(({ sure }) => sure) &&
    understood.intents.every(({ intent }) => intent !== 'yes' && intent !== 'no');
  if (!card || !onlyTalk || (asked && concernsVisit(given) && !text.includes('?'))) return [];
  return [{ do: 'begin', flow: 'questions', intent: null, given: { ...given, question: card.id } }];
}

/**
 * What to bring, asked of a visit that is not booked yet: of the one in hand, or of the service named. Who has no order
 * yet is told what to do about that.
 */
export function preparationMove(
  text: string,
  wanted: readonly Wanted[],
  { service }: Given,
  world: World,
): Extract<Move, { do: 'begin' }>[] {
  if (service === undefined) return [];
  const isMissing = lacksOrder(text) && needsOrder({ service }, world);
  const topic = isMissing ? 'order' : asksPreparation(text, wanted) ? 'preparation' : null;
  return topic
    ? [{ do: 'begin', flow: 'questions', intent: null, given: { service }, about: { topic } }]
    : [];
}

/** Words that ask how to come to a visit, in both languages, without accents. */
const PREPARATION =
  /\b(llev(ar|o|e|amos)|tra(er|igo|iga)|prepar\w+|ayun\w+|desayun\w+|requisitos?|lev(ar|o|e)|traz(er|ido)|trago|jejum)\b/;

/** Words that ask: "qué tengo que llevar", "o que preciso levar". */
const ASKING = /\b(que|como|cual|cuales|qual|quais|hay que|tengo que|tenho que|preciso|debo|devo)\b/;

function asksPreparation(text: string, wanted: readonly Wanted[]): boolean {
  const words = folded(text);
  if (!PREPARATION.test(words)) return false;
  if (wanted.some(({ intent }) => intent === 'query_appointment')) return true;
  return !wanted.some(({ sure }) => sure) && ASKING.test(words);
}

/** "No tengo la orden todavía", "ainda não tenho o pedido": it refuses nothing that is on offer. */
const WITHOUT_ORDER =
  /\b(no|nao)\b( \w+){0,2} (tengo|tenemos|traigo|cargo|tenho|temos|trouxe|dieron|dio|deram|deu|mandaron)\b( \w+){0,3} (orden|formula|remision|pedido|guia|encaminhamento|solicitacao)\b/;

/** Whether somebody says that they have no order for it, or not yet. */
export function lacksOrder(text: string): boolean {
  return WITHOUT_ORDER.test(folded(text));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The service that the dialog in progress is about: "¿y cuánto cuesta?" asks about it. */
export function inHand(frames: readonly Frame[]): Given {
  for (const { state } of frames.toReversed()) {
    const { context } = state as {
      context: {
        wish?: { service?: string };
        appointment?: { service: string } | null;
        offer?: { opening: { service: string } };
      };
    };
    const service = context.wish?.service ?? context.appointment?.service ?? context.offer?.opening.service;
    if (service) return { service };
  }
  return {};
}
