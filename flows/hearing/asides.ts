import { heard } from '../../locales/heard.ts';
import type { Understanding } from '../../nlu/types.ts';
import type { FlowAbout } from '../effects.ts';
import type { Given, Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import type { FactTopic } from '../questions/fact-topic.ts';
import { questionAsked } from '../questions/question-cards.ts';
import { concernsVisit, namesTime } from '../wish/wish.ts';
import type { World } from '../world.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './asking.ts';
import { eachQuestion } from './each-question.ts';
import type { Move } from './move.ts';
import { namedIn, oneQuestion } from './one-question.ts';
import { askedPlainly, withOthersNamed } from './plain-questions.ts';
import { generalPreparation, lacksOrder, PREPARATION, wantsItWithoutOrder } from './service-facts.ts';
import type { Wanted } from './wanted.ts';
import { ofAttendance } from './what-there-is.ts';

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
    : oneQuestion({ text, understood, wanted, asked, given, world }, topics);
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
  const questions = questionsIn(text).join(' ');
  if (!questions) return [];
  const asking = isOfWhatWasTold(questions) ? text : questions;
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

const FOR_WHOM = heard.anotherVisit.whose;

const PRICE = heard.asides.price;

/** "¿Puedo llevar…?", "tem que…?": what may be done, or must. */
const MAY_OR_MUST = heard.asides.mayOrMust;

/** "¿Me los mandan al correo?": what the clinic does, asked beside a no. */
const WILL_YOU = heard.asides.willYou;

/** "Cambié de EPS, ¿hay problema?", "meu convênio mudou, tem problema?": of what was told just before. */
export function isOfWhatWasTold(question: string): boolean {
  return has(question, heard.asides.ofWhatWasTold);
}

/** How a sentence begins that asks, whatever ends it: "y quería saber si…", "me diz a que horas…". */
const BEGINS_ASKING = heard.asides.beginsAsking;

/** The sentences that ask; and what follows a comma, where it begins as a question does. */
export function questionsIn(text: string): string[] {
  return text
    .split(heard.asides.goesOn)
    .filter((sentence) => sentence.trim().endsWith('?') || has(sentence, BEGINS_ASKING));
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
