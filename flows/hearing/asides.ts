import { heard } from '../../locales/heard.ts';
import type { Entity, Understanding } from '../../nlu/types.ts';
import type { FlowAbout } from '../effects.ts';
import type { Given, Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import type { FactTopic } from '../questions/fact-topic.ts';
import { questionAsked, questionMeant } from '../questions/question-cards.ts';
import { clausesOf } from '../questions/question-words.ts';
import { QUESTION_TOPICS } from '../questions.ts';
import { concernsVisit, namesTime } from '../wish/wish.ts';
import type { QuestionCard, World } from '../world.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './asking.ts';
import { asksOfService, asksUntold } from './asks-the-clinic.ts';
import { asksHowOneMayCome } from './company.ts';
import { asksOfInside, eachQuestion, onlyNamesWhat, UNKNOWN } from './each-question.ts';
import type { Move } from './move.ts';
import { askedPlainly, speaksOf, withOthersNamed } from './plain-questions.ts';
import {
  asksIfItMayBeDone,
  generalPreparation,
  lacksOrder,
  PREPARATION,
  wantsItWithoutOrder,
} from './service-facts.ts';
import { asksOfClinic, isUnknownQuestion, praises } from './small.ts';
import { asksFreely, type Wanted } from './wanted.ts';
import { ofAttendance, ofServices } from './what-there-is.ts';

/** Questions from the clinic's file, asked beside, or in the middle of, something else. */
export function questionMove(
  { text, understood }: Said & { understood: Understanding },
  wanted: readonly Wanted[],
  { asked, given, world }: { asked: Asked | null; given: Given; world: World },
): Move[] {
  const topics = withOthersNamed(wanted, text, asked);
  const each = eachQuestion({ text, understood }, topics, { given, world });
  return each.length > 1 || (each.length > 0 && topics.length > 1)
    ? each
    : oneQuestion({ text, understood }, topics, { wanted, asked, given, world });
}

/** What is told there, with whom, or what for, only where these words name it. */
function namedIn(
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

function oneQuestion(
  { text, understood }: Pick<Said, 'text'> & { understood: Understanding },
  topics: readonly Wanted[],
  {
    wanted,
    asked,
    given,
    world,
  }: { wanted: readonly Wanted[]; asked: Asked | null; given: Given; world: World },
): Move[] {
  const [topic] = topics;
  const isOfMoney = wanted.every(({ intent, sure }) => !sure || intent === 'faq_price' || intent === 'book');
  if (isOfMoney && text.includes('?') && has(text, heard.asides.cheaper))
    return [{ do: 'begin', flow: 'questions', intent: null, given: {}, about: { topic: 'cheaper' } }];
  const days = ofAttendance(text, {
    topic,
    given: namedIn(text, understood, given),
    wanted,
    clinic: world.clinic,
  });
  if (days) return [{ do: 'begin', flow: 'questions', intent: null, ...days }];
  const card = questionAsked(text, world.clinic, given.service);
  // What cancelling costs is no price of a visit, and only the clinic's own words answer it.
  if (topic?.intent === 'faq_price' && (!card || card.topic === 'price') && has(text, FINE)) return [UNKNOWN];
  if (topic?.intent === 'faq_location' && !card && asksOfInside(text)) return [UNKNOWN];
  if (asksUntold(text, world.clinic)) return [UNKNOWN];
  if (!card && !topic && (asksHowOneMayCome(text) || asksIfItMayBeDone(text))) return [UNKNOWN];
  // "¿Cuánto vale el ortopedista?" is worded as the question for prices, of what the clinic has not.
  const isOfNone = card?.topic === 'price' && given.unoffered !== undefined && !given.service;
  const fact = card && !isOfNone ? null : ofServices(text, { topic, given, wanted });
  if (fact) return [{ do: 'begin', flow: 'questions', intent: null, ...fact }];
  if (topic && !card && !speaksOf(topic.intent, text)) return topic.sure && !praises(text) ? [UNKNOWN] : [];
  if (topic) {
    // "¿Cuánto sale llevar al niño al pediatra?" asks for that price, whatever else is in the words.
    const isPriceOf =
      topic.intent === 'faq_price' &&
      given.service !== undefined &&
      askedPlainly(folded(text)) === 'faq_price';
    const isOfTopic = card && (card.topic === null || card.topic === QUESTION_TOPICS[topic.intent]);
    const named = isOfTopic && !isPriceOf ? { question: card.id } : {};
    // "¿Cuál es la dirección?", of a visit at one of them, asks for no other.
    const { site: _one, ...ofAny } = given;
    const about = has(text, ALL_SITES) ? ofAny : given;
    const ask = (more: Given): Move => {
      return { do: 'begin', flow: 'questions', intent: topic.intent, given: { ...about, ...named, ...more } };
    };
    const services = topic.intent === 'faq_price' ? servicesNamed(understood, world) : [];
    return services.length > 1 ? services.map((service) => ask({ service })) : [ask({})];
  }
  if (asksFreely(asked)) return [];
  if (asked && !card && (asksOfVisitSaid(text, asked) || asksOfServices(text, asked)))
    return [{ do: 'repeat' }];
  const isOther = wanted.some(({ intent, sure }) => sure && intent !== 'book');
  if (!card && !isOther && asked?.awaiting !== 'specialty' && asksOfService({ text, understood }, given))
    return [UNKNOWN];
  if (!card && asksOfClinic(text) && isUnknownQuestion(understood, text, asked)) return [UNKNOWN];
  const onlyTalk =
    !wanted.some(({ sure }) => sure) &&
    understood.intents.every(({ intent }) => intent !== 'yes' && intent !== 'no');
  const isMeant =
    isAskedApart(text, card, given, world) ||
    (!wanted.some(({ sure }) => sure) && questionMeant(text, world.clinic, given.service) !== null);
  if (
    !card ||
    !(onlyTalk || isMeant) ||
    (asked && concernsVisit(given) && (!text.includes('?') || onlyNamesWhat(card, given)))
  )
    return [];
  return [{ do: 'begin', flow: 'questions', intent: null, given: { ...given, question: card.id } }];
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

/**
 * What is asked in the same breath as an answer: "sí. ¿tiene que ir en ayunas?", "sí voy, pero ¿puedo llevar a mi
 * mamá?". What the clinic's file does not have is left to the clinic, where it is asked what may or must be done.
 */
export function besideAnswer(
  { text, understood }: Said & { understood: Understanding },
  { given, about, declines = false }: { given: Given; about: Given; declines?: boolean },
  world: World,
): Move[] {
  const { service } = about;
  const asking = questionsIn(text).join(' ');
  if (!asking) return [];
  const topic = askedPlainly(folded(asking));
  const days = ofAttendance(asking, {
    topic: topic ? { intent: topic, sure: true } : undefined,
    given: namedIn(asking, understood, given),
    wanted: [],
    clinic: world.clinic,
  });
  if (days) return [{ do: 'begin', flow: 'questions', intent: null, ...days }];
  const card = questionAsked(asking, world.clinic);
  const question = (given: Given, about?: FlowAbout): Move => ({
    do: 'begin',
    flow: 'questions',
    intent: null,
    given,
    ...(about && { about }),
  });
  if (service && has(asking, PREPARATION) && (!card || card.topic === 'preparation')) {
    const general = generalPreparation(folded(asking), service, world);
    return [general ? question({ question: general.id }) : question({ service }, { topic: 'preparation' })];
  }
  // Read beside a choice, what it costs is hardly read as a wish.
  if (!card && has(asking, PRICE))
    return [{ do: 'begin', flow: 'questions', intent: 'faq_price', given: service ? { service } : {} }];
  if (card) return [question({ question: card.id, ...(service && { service }) })];
  if (topic) return [{ do: 'begin', flow: 'questions', intent: topic, given: service ? { service } : {} }];
  // "¿Puede ser el miércoles?" asks nothing of the clinic.
  const isUnknown = declines ? has(asking, WILL_YOU) : has(asking, MAY_OR_MUST);
  return isUnknown && !concernsVisit(given) ? [question({})] : [];
}

/** "Sí, ¿y ahí me dicen el sexo del bebé?", "el de las 9, ¿lo puede llevar el papá?": nothing is wanted for who is asked about. */
export function withoutOneAskedAbout(answer: Answer | null, { text, understood }: Said): Answer | null {
  const settles = answer?.type === 'patient.agreed' || answer?.type === 'patient.chose';
  if (!settles || answer.given?.person === undefined) return answer;
  const asking = questionsIn(text).join(' ');
  const people = understood!.entities.filter(({ type }) => type === 'person');
  if (!people.every((one) => asking.includes(one.text)) || has(asking, FOR_WHOM)) return answer;
  const { person: _asked, ...given } = answer.given;
  return { ...answer, given };
}

const ALL_SITES = heard.asides.allSites;
const FOR_WHOM = heard.anotherVisit.whose;

const PRICE = heard.asides.price;

/** "¿Puedo llevar…?", "tem que…?": what may be done, or must. */
const MAY_OR_MUST = heard.asides.mayOrMust;

/** "¿Me los mandan al correo?": what the clinic does, asked beside a no. */
const WILL_YOU = heard.asides.willYou;

/** How a sentence begins that asks, whatever ends it: "y quería saber si…", "me diz a que horas…". */
const BEGINS_ASKING = heard.asides.beginsAsking;

/** The sentences that ask; and what follows a comma, where it begins as a question does. */
export function questionsIn(text: string): string[] {
  return text
    .split(heard.asides.goesOn)
    .filter((sentence) => sentence.trim().endsWith('?') || has(sentence, BEGINS_ASKING));
}

/** "¿Cobran multa?", "se eu cancelar paga?", "me cobran si no voy". */
const FINE = heard.asides.fine;

/** "¿A qué hora es?", "com quem?": so many words at most. */
const MOST_WORDS = 6;
const WHICH = heard.asides.which;

/** "¿Qué especialidades tienen?", "quais vocês têm?" */
const WHICH_THERE_ARE = heard.asides.whichThereAre;

/** Whether it is asked which services there are, where one is to be chosen. */
function asksOfServices(text: string, { awaiting }: Asked): boolean {
  return awaiting === 'specialty' && has(text, WHICH_THERE_ARE);
}

/** "É com a doutora?", "¿es en la norte?": the same, asked as it is thought to be. */
const IS_IT = heard.asides.isIt;

/** Whether something is asked that the open question says: it names a visit with its time. */
function asksOfVisitSaid(text: string, { args = {} }: Asked): boolean {
  const words = folded(text)
    .replace(/[¿?!.,]/g, ' ')
    .trim();
  const asks = WHICH.test(words) || (text.includes('?') && IS_IT.test(words));
  return ('on' in args || 'at' in args) && asks && words.split(/\s+/).length <= MOST_WORDS;
}

/** "¿Tienen clínico el sábado?" asks for one, "¿a qué hora abre el laboratorio el lunes?" does not. */
const IS_THERE = heard.asides.isThere;
const OF_HOURS = heard.asides.ofHours;

/** "Mañana tengo examen de sangre, ¿debo ir en ayunas?": it is booked. */
const HAS_VISIT = heard.asides.hasVisit;

/** What tells when people are there, and wants no visit then. */
const OF_ATTENDANCE: ReadonlySet<string> = new Set<FactTopic>(['days', 'whether-then']);

/** "¿Cuánto vale la ecografía, y hay para el viernes?" asks what it costs, and for a visit that day. */
export function asksToCome(question: readonly Move[], given: Given, text: string): boolean {
  const topics = question.flatMap((move) =>
    move.do === 'begin' && move.flow === 'questions' ? [move.intent] : [],
  );
  if (given.service === undefined) return false;
  const isOfVisit = question.some(
    (move) => move.do === 'begin' && move.about?.topic !== undefined && !OF_ATTENDANCE.has(move.about.topic),
  );
  const isOfMeans =
    topics.includes('faq_price') ||
    topics.includes('faq_insurance') ||
    (topics.includes('faq_hours') && has(text, IS_THERE) && !has(text, OF_HOURS)) ||
    (isOfVisit && !has(text, HAS_VISIT));
  // "Ginecología en la sede Norte, que me queda cerca" asks nothing of where that is.
  const isOfPlace = topics.includes('faq_location') && given.site !== undefined && !text.includes('?');
  return isOfPlace || (isOfMeans && namesTime(given)) || (isOfVisit && wantsItWithoutOrder(text));
}

/** Whether an answer is only what a question beside it was about. */
export function isAside(answer: Answer | null, text: string): boolean {
  if (answer?.type === 'patient.declined') return lacksOrder(text);
  // "Luz Peña, 39876543, ¿reciben Sura?" answers and asks.
  if (answer?.type === 'patient.gave' && (answer.given.nationalId || answer.given.birthDate)) return false;
  // "¿Y eso cuánto me vale?" leaves nothing open.
  return ['patient.gave', 'patient.wrote', 'patient.left-it-open'].includes(answer?.type ?? '');
}
