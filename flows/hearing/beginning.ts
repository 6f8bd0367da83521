import type { Intent } from '../../nlu/types.ts';
import type { Given } from '../events.ts';
import { flowFor } from '../flows.ts';
import { QUESTION_TOPICS } from '../questions.ts';
import { namesTime } from '../wish/wish.ts';
import type { Move } from './move.ts';
import type { Wanted } from './wanted.ts';

/** Wishes for what people of the clinic know. */
const OF_PAPERS: readonly Intent[] = ['query_status', 'query_results'];

/** The move that begins what is wanted. */
export function begin({ intent, sure }: Wanted, given: Given): Move {
  // "Psicología por videollamada el jueves" wants a visit, and not the way into one.
  if (intent === 'telemed_link' && given.service && namesTime(given)) {
    return { do: 'begin', flow: 'booking', intent: 'book', given: { modality: 'telemedicine', ...given } };
  }
  // A study is named, and what is wanted of it is not sure: "me mandaron unos exámenes de sangre".
  if (OF_PAPERS.includes(intent) && !sure && given.service) {
    return { do: 'begin', flow: 'booking', intent: 'book', given: { ...given, sure: false } };
  }
  // Of an authorization under way only a person of the clinic knows.
  if (intent === 'query_status') {
    return { do: 'begin', flow: 'person', intent, given, about: { reason: 'not-yet' } };
  }
  return {
    do: 'begin',
    flow: flowFor(intent)?.name ?? 'menu',
    intent,
    given: sure ? given : { ...given, sure: false },
  };
}

/** What is surely wanted, but for a person and for answers from the clinic's file. */
export function begun(wanted: readonly Wanted[], given: Given): Move[] {
  return wanted
    .filter(({ intent, sure }) => sure && intent !== 'human' && !(intent in QUESTION_TOPICS))
    .map((wish) => begin(wish, given));
}

/** What comes before everything; on a `screen` it is first asked whether it is as it sounds. */
export function emergency({ screen }: { screen: boolean }): Move {
  return { do: 'begin', flow: 'emergency', intent: 'emergency', given: { screen } };
}
