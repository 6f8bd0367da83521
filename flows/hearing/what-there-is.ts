import { heard } from '../../locales/heard.ts';
import type { FlowAbout } from '../effects.ts';
import type { Given } from '../events.ts';
import { has } from '../folded.ts';
import { QUESTION_TOPICS } from '../questions.ts';
import { speaksOf } from './plain-questions.ts';
import { asksOfClinic } from './small.ts';
import type { Wanted } from './wanted.ts';

/** What is asked of a service that the clinic has not, or of when a doctor sees people: what there is. */
export function ofServices(
  text: string,
  { topic, given, wanted }: { topic: Wanted | undefined; given: Given; wanted: readonly Wanted[] },
): { given: Given; about: FlowAbout } | null {
  const asksOnly = wanted.every(
    ({ intent, sure }) => !sure || intent in QUESTION_TOPICS || intent === 'book',
  );
  if (!asksOnly) return null;
  const isAsked =
    topic !== undefined || asksOfClinic(text) || (text.includes('?') && (has(text, IS_DONE) || isBare(text)));
  if (given.unoffered && !given.service && isAsked) {
    return { given: { unoffered: given.unoffered }, about: { topic: 'unoffered' } };
  }
  if (topic?.intent === 'faq_hours' && has(text, SEES_WHOM))
    return { given: {}, about: { topic: 'services' } };
  const { practitioner } = given;
  // When, or where, a doctor sees people.
  const isOfPlaceOrTime = topic?.intent === 'faq_hours' || (topic?.intent === 'faq_location' && practitioner);
  if (topic && !isOfPlaceOrTime && speaksOf(topic.intent, text)) return null;
  const isOfDoctor = has(text, STILL_SEES) || (isOfPlaceOrTime && has(text, SEES));
  return practitioner && isOfDoctor ? { given: { practitioner }, about: { topic: 'doctor' } } : null;
}

/** "¿Vacunan?", "vocês vacinam?": so few words ask whether there is such a thing. */
function isBare(text: string): boolean {
  return text.trim().split(/\s+/).length <= FEW;
}

const FEW = 3;

/** "¿Hacen rayos X?", "tem dentista aí?": whether there is such a thing. */
const IS_DONE = heard.whatThereIs.isDone;
/** Whether, and when, a doctor sees people: "¿sigue atendiendo ahí?" */
const STILL_SEES = heard.whatThereIs.stillSees;
/** What a doctor does, and no wish to see one: "¿qué días atiende?", "ainda atende aí?" */
const SEES = heard.whatThereIs.sees;

/** "¿Atienden niños?", "vcs atendem criança de 2 anos?": what there is tells it. */
const SEES_WHOM = heard.whatThereIs.seesWhom;
