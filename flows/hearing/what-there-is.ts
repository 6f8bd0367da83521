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
  if (topic && topic.intent !== 'faq_hours' && speaksOf(topic.intent, text)) return null;
  const isOfDoctor = has(text, STILL_SEES) || (topic?.intent === 'faq_hours' && has(text, SEES));
  const { practitioner } = given;
  return practitioner && isOfDoctor ? { given: { practitioner }, about: { topic: 'doctor' } } : null;
}

/** "¿Vacunan?", "vocês vacinam?": so few words ask whether there is such a thing. */
function isBare(text: string): boolean {
  return text.trim().split(/\s+/).length <= FEW;
}

const FEW = 3;

/** "¿Hacen rayos X?", "tem dentista aí?": whether there is such a thing. */
const IS_DONE =
  /\b(?:tienen|tiene|hay|hacen|realizan|ponen|aplican|atienden|manejan|toman|ofrecen|cuentan con|tem|fazem|faz|realizam|aplicam|atendem|oferecem|trabalham com)\b/;
/** Whether, and when, a doctor sees people: "¿sigue atendiendo ahí?" */
const STILL_SEES =
  /\b(?:(?:que dias|que dia|cuando|quando|todavia|aun|ainda|sigue|continua)(?: \w+){0,4}? (?:atiend|atend|trabaj|trabalh)\w*|(?:sigue|continua) (?:ahi|alla|con ustedes|ai|com voces))/;
/** What a doctor does, and no wish to see one: "¿qué días atiende?", "ainda atende aí?" */
const SEES = /\b(?:atiende|atende|trabaja|trabalha|sigue|continua|esta|viene|vem|vai)\b/;

/** "¿Atienden niños?", "vcs atendem criança de 2 anos?": what there is tells it. */
const SEES_WHOM =
  /\b(?:atiend|atend|recib|receb)\w+ (?:a )?(?:los |las |as |os )?(?:nin[oa]s?|bebes?|criancas?|menores|adult[oa]s?|adolescentes|embarazadas?|gestantes?|gravidas?|idos[oa]s?|mayores|homens|hombres|mujeres|mulheres)\b(?!.*\b(?:domingo|sabado|feriado|festivo|hora|horario)s?\b)/;
