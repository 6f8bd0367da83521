import { heard } from '../../locales/heard.ts';
import type { Entity, Understanding } from '../../nlu/types.ts';
import type { Given } from '../events.ts';
import { folded, has } from '../folded.ts';
import { questionAsked, questionMeant } from '../questions/question-cards.ts';
import { clausesOf } from '../questions/question-words.ts';
import { QUESTION_TOPICS } from '../questions.ts';
import { concernsVisit } from '../wish/wish.ts';
import type { QuestionCard, World } from '../world.ts';
import type { Asked } from './asking.ts';
import { asksOfService, asksUntold } from './asks-the-clinic.ts';
import { asksHowOneMayCome } from './company.ts';
import { asksOfInside, onlyNamesWhat, UNKNOWN } from './each-question.ts';
import type { Move } from './move.ts';
import { askedPlainly, asksCostOfChange, speaksOf } from './plain-questions.ts';
import { asksIfItMayBeDone } from './service-facts.ts';
import { asksOfClinic, isUnknownQuestion, praises } from './small.ts';
import { asksFreely, type Wanted } from './wanted.ts';
import { ofAttendance, ofServices } from './what-there-is.ts';

/** "¿Cuáles sedes tienen?", "todas as unidades". */
const ALL_SITES = heard.oneQuestion.allSites;

/** What was said that may ask something of the clinic, and what it may be about. */
interface Asking {
  text: string;
  understood: Understanding;
  wanted: readonly Wanted[];
  /** The question that is open. */
  asked: Asked | null;
  given: Given;
  world: World;
}

/** The same, with the topic that was read and the clinic's own card that is worded so. */
interface Worded extends Asking {
  topic: Wanted | undefined;
  card: QuestionCard | null;
}

/** What one question of a patient's comes to: an answer from the clinic's file, or that the clinic is to answer. */
export function oneQuestion(asking: Asking, topics: readonly Wanted[]): Move[] {
  const { text, understood, wanted, given, world } = asking;
  const [topic] = topics;
  const isOfMoney = wanted.every(({ intent, sure }) => !sure || intent === 'faq_price' || intent === 'book');
  if (isOfMoney && text.includes('?') && has(text, heard.oneQuestion.cheaper))
    return [{ do: 'begin', flow: 'questions', intent: null, given: {}, about: { topic: 'cheaper' } }];
  const about = { topic, given: namedIn(text, understood, given), wanted, clinic: world.clinic };
  const days = ofAttendance(text, about);
  if (days) return [{ do: 'begin', flow: 'questions', intent: null, ...days }];
  const card = questionAsked(text, world.clinic, given.service);
  const worded = { ...asking, topic, card };
  if (isUntold(worded)) return [UNKNOWN];
  // "¿Cuánto vale el ortopedista?" is worded as the question for prices, of what the clinic has not.
  const isOfNone = card?.topic === 'price' && given.unoffered !== undefined && !given.service;
  const fact = card && !isOfNone ? null : ofServices(text, { topic, given, wanted });
  if (fact) return [{ do: 'begin', flow: 'questions', intent: null, ...fact }];
  return topic ? ofTopic(worded, topic) : ofNoTopic(worded);
}

/** Whether it is asked what no card of the clinic and no topic tells. */
function isUntold({ text, topic, card, world }: Worded): boolean {
  // What cancelling costs is no price of a visit, and only the clinic's own words answer it.
  if (topic?.intent === 'faq_price' && (!card || card.topic === 'price') && asksCostOfChange(folded(text)))
    return true;
  if (topic?.intent === 'faq_location' && !card && asksOfInside(text)) return true;
  if (asksUntold(text, world.clinic)) return true;
  return !card && !topic && (asksHowOneMayCome(text) || asksIfItMayBeDone(text));
}

/** The answer to what a topic asks: of each service that is named, in the words of a card where it has one. */
function ofTopic({ text, understood, given, card, world }: Worded, topic: Wanted): Move[] {
  if (!card && !speaksOf(topic.intent, text)) return topic.sure && !praises(text) ? [UNKNOWN] : [];
  const isPrice = topic.intent === 'faq_price';
  // "¿Cuánto sale llevar al niño al pediatra?" asks for that price, whatever else is in the words.
  const isPriceOf = isPrice && given.service !== undefined && askedPlainly(folded(text)) === 'faq_price';
  const isOfTopic = card && (card.topic === null || card.topic === QUESTION_TOPICS[topic.intent]);
  const named = isOfTopic && !isPriceOf ? { question: card.id } : {};
  // "¿Cuál es la dirección?", of a visit at one of them, asks for no other.
  const { site: _one, ...ofAny } = given;
  const about = has(text, ALL_SITES) ? ofAny : given;
  const ask = (more: Given): Move => {
    return { do: 'begin', flow: 'questions', intent: topic.intent, given: { ...about, ...named, ...more } };
  };
  const services = isPrice ? servicesNamed(understood, world) : [];
  return services.length > 1 ? services.map((service) => ask({ service })) : [ask({})];
}

/** What is asked where no topic was read: what the open question says, a card of the clinic's, or what it does not tell. */
function ofNoTopic(worded: Worded): Move[] {
  const { text, understood, wanted, asked, given, card } = worded;
  if (asksFreely(asked)) return [];
  if (card) return isCardAsked(worded, card) ? [ofCard(card, given)] : [];
  if (asked && (asksOfVisitSaid(text, asked) || asksOfServices(text, asked))) return [{ do: 'repeat' }];
  const isOther = wanted.some(({ intent, sure }) => sure && intent !== 'book');
  const isOfService =
    !isOther && asked?.awaiting !== 'specialty' && asksOfService({ text, understood }, given);
  if (isOfService) return [UNKNOWN];
  return asksOfClinic(text) && isUnknownQuestion(understood, text, asked) ? [UNKNOWN] : [];
}

function ofCard({ id }: QuestionCard, given: Given): Move {
  return { do: 'begin', flow: 'questions', intent: null, given: { ...given, question: id } };
}

/** Whether a card is asked for, and its words are not only those of a wish or an answer. */
function isCardAsked({ text, understood, wanted, asked, given, world }: Worded, card: QuestionCard): boolean {
  const isWished = wanted.some(({ sure }) => sure);
  const isTalk = !isWished && understood.intents.every(({ intent }) => intent !== 'yes' && intent !== 'no');
  const isMeant =
    isAskedApart(text, card, given, world) ||
    (!isWished && questionMeant(text, world.clinic, given.service) !== null);
  const isOfVisit = asked && concernsVisit(given) && (!text.includes('?') || onlyNamesWhat(card, given));
  return (isTalk || isMeant) && !isOfVisit;
}

/** Whether a sentence of its own asks for a card, beside whatever is wanted: "quiero cardiología, ¿dan incapacidad?" */
function isAskedApart(
  text: string,
  card: QuestionCard | null,
  { service }: Given,
  { clinic }: World,
): boolean {
  if (card?.topic !== null) return false;
  const clauses = clausesOf(text);
  const asking = clauses.filter(({ words }) => words.includes('?'));
  return clauses.length > 1 && asking.some(({ words }) => questionMeant(words, clinic, service) === card);
}

/** What is told there, with whom, or what for, only where these words name it. */
export function namedIn(
  asking: string,
  { entities }: Understanding,
  { service, practitioner, ...given }: Given,
): Given {
  const isNamed = (kind: Entity['type']) =>
    entities.some(({ type, text }) => type === kind && asking.includes(text));
  return {
    ...given,
    ...(service && isNamed('specialty') && { service }),
    ...(practitioner && isNamed('practitioner') && { practitioner }),
  };
}

/** "Quanto custa cardiologista e ultrassom?": each of them, of those that there are. */
function servicesNamed({ entities }: Understanding, { clinic }: World): string[] {
  const named = entities.flatMap((entity) => (entity.type === 'specialty' ? [entity.specialty] : []));
  return [...new Set(named)].filter((service) => clinic.services.some(({ id }) => id === service));
}

/** "¿A qué hora es?", "com quem?": so many words at most. */
const MOST_WORDS = 6;
const WHICH = heard.oneQuestion.which;

/** "¿Qué especialidades tienen?", "quais vocês têm?" */
const WHICH_THERE_ARE = heard.oneQuestion.whichThereAre;

/** Whether it is asked which services there are, where one is to be chosen. */
function asksOfServices(text: string, { awaiting }: Asked): boolean {
  return awaiting === 'specialty' && has(text, WHICH_THERE_ARE);
}

/** "É com a doutora?", "¿es en la norte?": the same, asked as it is thought to be. */
const IS_IT = heard.oneQuestion.isIt;

/** Whether something is asked that the open question says: it names a visit with its time. */
function asksOfVisitSaid(text: string, { args = {} }: Asked): boolean {
  const words = folded(text)
    .replace(/[¿?!.,]/g, ' ')
    .trim();
  const asks = WHICH.test(words) || (text.includes('?') && IS_IT.test(words));
  return ('on' in args || 'at' in args) && asks && words.split(/\s+/).length <= MOST_WORDS;
}
