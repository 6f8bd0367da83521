import type { Understanding } from '../nlu/types.ts';
import type { Asked } from './asking.ts';
import type { Given, Said } from './events.ts';
import type { Frame } from './flow.ts';
import { QUESTION_TOPICS, questionAsked } from './questions.ts';
import type { Move } from './route.ts';
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
  const onlyTalk =
    !wanted.some(({ sure }) => sure) &&
    understood.intents.every(({ intent }) => intent !== 'yes' && intent !== 'no');
  if (!card || !onlyTalk || (asked && concernsVisit(given) && !text.includes('?'))) return [];
  return [{ do: 'begin', flow: 'questions', intent: null, given: { ...given, question: card.id } }];
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
