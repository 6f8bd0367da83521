import { heard } from '../../locales/heard.ts';
import type { Understanding } from '../../nlu/types.ts';
import type { FlowAbout } from '../effects.ts';
import type { Given, Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import { QUESTION_TOPICS, questionAsked } from '../questions.ts';
import { concernsVisit, namesTime } from '../wish.ts';
import type { World } from '../world.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './asking.ts';
import { asksHowOneMayCome } from './company.ts';
import type { Move } from './move.ts';
import { speaksOf, withOthersNamed } from './plain-questions.ts';
import {
  asksIfItMayBeDone,
  generalPreparation,
  lacksOrder,
  PREPARATION,
  wantsItWithoutOrder,
} from './service-facts.ts';
import { asksOfClinic, isUnknownQuestion, praises } from './small.ts';
import { asksFreely, type Wanted } from './wanted.ts';
import { ofServices } from './what-there-is.ts';

/** Questions from the clinic's file, asked beside, or in the middle of, something else. */
export function questionMove(
  { text, understood }: Said & { understood: Understanding },
  wanted: readonly Wanted[],
  { asked, given, world }: { asked: Asked | null; given: Given; world: World },
): Move[] {
  const topics = withOthersNamed(wanted, text, asked);
  if (topics.length > 1) return severalQuestions({ text, understood }, topics, { given, world });
  const moves = oneQuestion({ text, understood }, topics, { wanted, asked, given, world });
  const isAnswered = moves.some((move) => move.do === 'begin' && (move.intent || move.given.question));
  return isAnswered ? [...moves, ...leftUnanswered(text, world)] : moves;
}

/** What the clinic's file does not tell: it is left to the clinic. */
export const UNKNOWN: Move = { do: 'begin', flow: 'questions', intent: null, given: {} };

/** "Quanto custa cardiologista e ultrassom?": each of them, of those that there are. */
function servicesNamed({ entities }: Understanding, { clinic }: World): string[] {
  const named = entities.flatMap((entity) => (entity.type === 'specialty' ? [entity.specialty] : []));
  return [...new Set(named)].filter((service) => clinic.services.some(({ id }) => id === service));
}

/** "¿Puedo llevar acompañante? ¿Y en qué piso es?": what the clinic's file does not have is left to the clinic. */
function leftUnanswered(text: string, { clinic }: World): Move[] {
  const sentences = questionsIn(text);
  const isUnknown = (sentence: string) => {
    const words = folded(sentence);
    return !questionAsked(sentence, clinic) && (INSIDE.test(words) || asksOfClinic(sentence.trim()));
  };
  const isMore = sentences.length > 1 && sentences.some(isUnknown) && !sentences.every(isUnknown);
  return isMore ? [UNKNOWN] : [];
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
  const card = questionAsked(withCompanion(text, understood), world.clinic);
  // What cancelling costs is no price of a visit, and only the clinic's own words answer it.
  if (topic?.intent === 'faq_price' && !card && has(text, FINE)) return [UNKNOWN];
  if (topic?.intent === 'faq_location' && !card && has(text, INSIDE)) return [UNKNOWN];
  if (!card && !topic && (asksHowOneMayCome(text) || asksIfItMayBeDone(text))) return [UNKNOWN];
  // "¿Cuánto vale el ortopedista?" is worded as the question for prices, of what the clinic has not.
  const isOfNone = card?.topic === 'price' && given.unoffered !== undefined && !given.service;
  const fact = card && !isOfNone ? null : ofServices(text, { topic, given, wanted });
  if (fact) return [{ do: 'begin', flow: 'questions', intent: null, ...fact }];
  if (topic && !card && !speaksOf(topic.intent, text)) return topic.sure && !praises(text) ? [UNKNOWN] : [];
  if (topic) {
    const isOfTopic = card && (card.topic === null || card.topic === QUESTION_TOPICS[topic.intent]);
    // "¿Cuál es la dirección?", of a visit at one of them, asks for no other.
    const isOfOne = card?.topic === 'location' && given.site !== undefined && !has(text, ALL_SITES);
    const named = isOfTopic && !(isOfOne && !card.site) ? { question: card.id } : {};
    const ask = (more: Given): Move => {
      return { do: 'begin', flow: 'questions', intent: topic.intent, given: { ...given, ...named, ...more } };
    };
    const services = topic.intent === 'faq_price' ? servicesNamed(understood, world) : [];
    return services.length > 1 ? services.map((service) => ask({ service })) : [ask({})];
  }
  if (asksFreely(asked)) return [];
  if (asked && !card && (asksOfVisitSaid(text, asked) || asksOfServices(text, asked)))
    return [{ do: 'repeat' }];
  if (!card && asksOfClinic(text) && isUnknownQuestion(understood, text, asked)) return [UNKNOWN];
  const onlyTalk =
    !wanted.some(({ sure }) => sure) &&
    understood.intents.every(({ intent }) => intent !== 'yes' && intent !== 'no');
  if (!card || !onlyTalk || (asked && concernsVisit(given) && !text.includes('?'))) return [];
  return [{ do: 'begin', flow: 'questions', intent: null, given: { ...given, question: card.id } }];
}

/** "¿Aceptan Unimed? ¿Y tienen parqueadero?": each is answered, by its own card where it has one. */
function severalQuestions(
  { text, understood }: Pick<Said, 'text'> & { understood: Understanding },
  topics: readonly Wanted[],
  { given, world }: { given: Given; world: World },
): Move[] {
  const sentences = questionsIn(text);
  const cards = sentences.flatMap((sentence) => questionAsked(sentence, world.clinic) ?? []);
  const others = cards.filter(({ topic }) => topic === null);
  const ask = (intent: Wanted['intent'] | null, question?: string): Move => ({
    do: 'begin',
    flow: 'questions',
    intent,
    given: { ...given, ...(question && { question }) },
  });
  const askOf = (intent: Wanted['intent']) =>
    ask(intent, cards.find(({ topic }) => topic === QUESTION_TOPICS[intent])?.id);
  const parts = topics.map(({ intent }) => partOf(intent, { text, understood }));
  // What a card of no topic answers was read as a topic too: "¿tienen estacionamiento?" asks for no address.
  if (parts.includes(null)) {
    const own = others.length ? topics.slice(0, Math.max(sentences.length - others.length, 0)) : topics;
    return [...own.map(({ intent }) => askOf(intent)), ...others.map(({ id }) => ask(null, id))];
  }
  const found = parts.map((part) => questionAsked(part ?? '', world.clinic));
  const inParts = topics.map(({ intent }, at) =>
    found[at]?.topic === null ? ask(null, found[at].id) : askOf(intent),
  );
  return [...inParts, ...others.filter((card) => !found.includes(card)).map(({ id }) => ask(null, id))];
}

/** The part of the words that a question of this kind was heard in; null where it was not heard in one. */
function partOf(
  intent: Wanted['intent'],
  { text, understood }: Pick<Said, 'text'> & { understood: Understanding },
): string | null {
  const spans = understood.intents.find((wish) => wish.intent === intent)?.within;
  return spans ? spans.map(([start, end]) => text.slice(start, end)).join(' ') : null;
}

/**
 * What is asked in the same breath as an answer: "sí. ¿tiene que ir en ayunas?", "sí voy, pero ¿puedo llevar a mi
 * mamá?". What the clinic's file does not have is left to the clinic, where it is asked what may or must be done.
 */
export function besideAnswer(
  { text, understood }: Said & { understood: Understanding },
  { given, about: { service }, declines = false }: { given: Given; about: Given; declines?: boolean },
  world: World,
): Move[] {
  const asking = questionsIn(withCompanion(text, understood)).join(' ');
  if (!asking) return [];
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
  // "¿Puede ser el miércoles?" asks nothing of the clinic.
  const isUnknown = declines ? has(asking, WILL_YOU) : has(asking, MAY_OR_MUST);
  return isUnknown && !concernsVisit(given) ? [question({})] : [];
}

/** "Ok. ¿Atienden los sábados?" agrees to the visit that it is asked about, and wants no Saturday. */
export function withoutAsked(
  answer: Answer | null,
  { text, understood }: Said & { understood: Understanding },
): Answer | null {
  if (answer?.type !== 'patient.agreed' || !answer.given?.when) return answer;
  const asking = questionsIn(text).join(' ');
  if (!understood.entities.some((one) => one.type === 'when' && asking.includes(one.text))) return answer;
  const { when: _asked, visitAt: _too, ...given } = answer.given;
  return { ...answer, given };
}

/** "Sí, ¿y ahí me dicen el sexo del bebé?" asks about somebody, for whom nothing is wanted; "¿puede ser para él?" does. */
export function withoutOneAskedAbout(answer: Answer | null, { text, understood }: Said): Answer | null {
  if (answer?.type !== 'patient.agreed' || answer.given?.person === undefined) return answer;
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

/** What is inside of a clinic, and whose place no address tells: "¿dónde queda el baño?" */
const INSIDE = heard.asides.inside;

/** Words for taking somebody along. */
const TAKES_ALONG = heard.asides.takesAlong;

const CHILDREN: ReadonlySet<string> = new Set(['son', 'daughter', 'child']);
/** "¿Mi niño tiene que ir acompañado?", "meu filho pode ir sozinho?": what the clinic asks of who is under age. */
const BY_THEMSELVES = heard.asides.byThemselves;
const MINOR = { es: 'menor de edad', pt: 'menor de idade' } as const;

/** "¿Puedo llevar a mi mamá?" asks whether somebody may come along, whoever that is. */
function withCompanion(text: string, { entities, lang }: Understanding): string {
  const isOfChild = entities.some((found) => found.type === 'person' && CHILDREN.has(found.person));
  if (isOfChild && has(text, BY_THEMSELVES)) return `${text} ${MINOR[lang]}`;
  if (!has(text, TAKES_ALONG)) return text;
  const people = entities.filter((found) => found.type === 'person' && found.person !== 'self');
  const companion = lang === 'pt' ? 'acompanhante' : 'acompañante';
  return people
    .toSorted((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + companion + rest.slice(end), text);
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

/** "¿Cuánto vale la ecografía, y hay para el viernes?" asks what it costs, and for a visit that day. */
export function asksToCome(question: readonly Move[], given: Given, text: string): boolean {
  const topics = question.flatMap((move) =>
    move.do === 'begin' && move.flow === 'questions' ? [move.intent] : [],
  );
  if (given.service === undefined) return false;
  const isOfVisit = question.some((move) => move.do === 'begin' && move.about?.topic !== undefined);
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
