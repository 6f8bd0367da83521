import { heard } from '../../locales/heard.ts';
import type { FlowAbout } from '../effects.ts';
import type { Given } from '../events.ts';
import { has } from '../folded.ts';
import { asksSomething } from '../questions/question-words.ts';
import { QUESTION_TOPICS } from '../questions.ts';
import type { World } from '../world.ts';
import { speaksOf } from './plain-questions.ts';
import { wantsVisit } from './service-facts.ts';
import { asksOfClinic } from './small.ts';
import type { Wanted } from './wanted.ts';

interface Asking {
  topic: Wanted | undefined;
  given: Given;
  wanted: readonly Wanted[];
}

/** What is asked of a service that the clinic has not, or of when a doctor sees people: what there is. */
export function ofServices(
  text: string,
  { topic, given, wanted }: Asking,
): { given: Given; about: FlowAbout } | null {
  if (!wanted.every(isHardlyMore)) return null;
  const isAsked =
    topic !== undefined || asksOfClinic(text) || (text.includes('?') && (has(text, IS_DONE) || isBare(text)));
  if (given.unoffered && !given.service && isAsked) {
    return { given: { unoffered: given.unoffered }, about: { topic: 'unoffered' } };
  }
  if (has(text, SEES_CHILDREN) && (text.includes('?') || asksOfClinic(text)))
    return { given: given.service ? { service: given.service } : {}, about: { topic: 'children' } };
  if (topic?.intent === 'faq_hours' && has(text, SEES_WHOM))
    return { given: {}, about: { topic: 'services' } };
  const { practitioner } = given;
  // When, or where, a doctor sees people.
  const isOfPlaceOrTime = topic?.intent === 'faq_hours' || (topic?.intent === 'faq_location' && practitioner);
  if (topic && !isOfPlaceOrTime && speaksOf(topic.intent, text)) return null;
  const isOfDoctor = has(text, STILL_SEES) || (isOfPlaceOrTime && has(text, SEES));
  return practitioner && isOfDoctor ? { given: { practitioner }, about: { topic: 'doctor' } } : null;
}

/**
 * When, or where, a doctor sees people, or those of a service: "¿atiende los sábados la pediatra?" Null where it is asked
 * of the clinic, or the clinic's file has an answer of its own for that service.
 */
export function ofAttendance(
  text: string,
  { topic, given, wanted, clinic }: Asking & { clinic: World['clinic'] },
): { given: Given; about: FlowAbout } | null {
  const { practitioner, service, site, when } = given;
  if ((!practitioner && !service) || has(text, WANTS_THEM) || wantsVisit(text)) return null;
  if (has(text, SEES_CHILDREN)) return null;
  const isOfTheirs = has(text, ATTENDS) || (topic?.intent === 'faq_hours' && practitioner !== undefined);
  const isAsked = topic?.intent === 'faq_hours' || topic?.intent === 'faq_location' || asksSomething(text);
  if (!isOfTheirs || !isAsked || !wanted.every(isHardlyMore)) return null;
  if (!practitioner && clinic.questions.some((card) => card.topic === 'hours' && card.service === service))
    return null;
  const who = practitioner ? { practitioner } : { service: service! };
  return {
    given: { ...who, ...(site && { site }), ...(when && { when }) },
    about: { topic: has(text, WHICH) ? 'days' : 'whether-then' },
  };
}

/** What is read in a question beside it. */
function isHardlyMore({ intent, sure }: Wanted): boolean {
  return !sure || intent in QUESTION_TOPICS || intent === 'book';
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

/** What a doctor does at the clinic: "¿qué días viene?", "atende aos sábados?" */
const ATTENDS = heard.whatThereIs.attends;
/** "¿Qué días…?", "cuándo…": not whether they do. */
const WHICH = heard.whatThereIs.asksWhich;
/** "¿Me puede atender hoy?" wants to be seen. */
const WANTS_THEM = heard.whatThereIs.wantsThem;

/** "¿Atienden niños?", "vcs atendem criança de 2 anos?": the services that are for them tell it. */
const SEES_CHILDREN = heard.whatThereIs.seesChildren;
/** "¿Atienden embarazadas?", "atendem idosos?": what there is tells it. */
const SEES_WHOM = heard.whatThereIs.seesWhom;
