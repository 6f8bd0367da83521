import { heard } from '../../locales/heard.ts';
import type { Intent, Understanding } from '../../nlu/types.ts';
import type { Given, Said } from '../events.ts';
import { has } from '../folded.ts';
import { isNoQuestionOfPlace } from '../questions/question-words.ts';
import { tellsWho } from '../who/told.ts';
import { offersTimes } from '../wish/instead.ts';
import type { World } from '../world.ts';
import type { Asked } from './asking.ts';
import { onlyAsksTheClinic } from './asks-the-clinic.ts';
import { asksHowOneMayCome } from './company.ts';
import { speaksOf } from './plain-questions.ts';
import { lacksOrder, PREPARATION } from './service-facts.ts';
import { onlyCalls } from './small.ts';
import { isNoOptOut } from './steering.ts';
import { onlySwears } from './talking.ts';
import { asksFreely, type Wanted } from './wanted.ts';

/** Words, the question that they were said to, and what they tell for it. */
interface Saying {
  said: Said & { understood: Understanding };
  asked: Asked | null;
  told: Given;
  world: World;
}

/** Whether words that a wish was read in are, said here, something else. */
type Doubt = (wish: Wanted, saying: Saying) => boolean;

const DOUBTS: readonly Doubt[] = [
  onlyChoosesALanguage,
  wantsNobodyToTalkTo,
  onlyTellsWhy,
  tellsWhoseTheOrderIs,
  mayStillBeWrittenTo,
  onlyNamesASite,
  onlyTellsItIsFar,
  asksForTheService,
  lacksTheOrder,
  asksWhoMayComeAlong,
  onlyCorrectsTheService,
  onlyTellsWhoItIs,
  putsTheNumberRight,
  onlyAsksForTimesThere,
  onlyAsksWhetherAnybodyIsThere,
  onlyNamesTheService,
  onlyAsksHowItWorks,
  onlyResentsThePrice,
  looksFirst,
  onlyAsksTheClinic,
  namesNoPrice,
  hasNoVisitYet,
];

/** The wishes that are left of those read, said to this question. */
export function withoutHardlyWanted(wishes: readonly Wanted[], saying: Saying): Wanted[] {
  return wishes.filter((wish) => !DOUBTS.some((isDoubted) => isDoubted(wish, saying)));
}

/** "¿Pero le avisan a mi mamá o no?", while who has no visit yet books the first: it is asked of none that they have. */
function hasNoVisitYet({ intent }: Wanted, { said: { text }, asked, world }: Saying): boolean {
  const isBooking = asked !== null && IN_BOOKING.test(asked.key);
  const isNew = world.contact.people.length === 0;
  return intent === 'query_appointment' && isBooking && isNew && !has(text, VISIT) && !has(text, PREPARATION);
}

const IN_BOOKING = /^(?:choosing|booking|identify)\.(?!document-see)/;
const VISIT = heard.hardlyWanted.visit;

/** "Unos análisis", asked for what a visit is wanted, or "me mandaron unos análisis": those, and no results of any. */
function onlyNamesTheService({ intent }: Wanted, { said: { text }, asked, told }: Saying): boolean {
  const isToBeDone = asked?.awaiting === 'specialty' || has(text, ORDERED);
  return intent === 'query_results' && told.service !== undefined && isToBeDone && !has(text, RESULTS);
}

const ORDERED = heard.hardlyWanted.ordered;

const RESULTS = heard.hardlyWanted.results;

/** "¿Sigue ahí?", "me responde por favor": nothing that was sent to the clinic is asked after. */
function onlyAsksWhetherAnybodyIsThere({ intent }: Wanted, { said }: Saying): boolean {
  return intent === 'query_status' && said.understood.controls.includes('repeat');
}

/** "Can we talk in Portuguese?" is hardly a wish to talk to a person. */
function onlyChoosesALanguage({ intent, sure }: Wanted, { said }: Saying): boolean {
  const chooses = said.understood.controls.some((name) => name === 'speak_es' || name === 'speak_pt');
  return chooses && (!sure || intent === 'human');
}

/** Who swears, and "prefiero con una doctora", which asks for a visit with her. */
function wantsNobodyToTalkTo({ intent }: Wanted, { said, told }: Saying): boolean {
  return (
    intent === 'human' &&
    (onlySwears(said) ||
      has(said.text, WITH_DOCTOR) ||
      onlyCalls(said.text) ||
      callsAndTells(said.text, told))
  );
}

/** "Moça, pra mim": whoever is called is told something of the visit. */
function callsAndTells(text: string, { person, service, when }: Given): boolean {
  return Boolean(person || service || when) && has(text, CALLS);
}

const CALLS = heard.hardlyWanted.calls;

const WITH_DOCTOR = heard.hardlyWanted.withDoctor;

/** "Es que me sale muy caro", "tá muito longe": where a reason is asked for, that is one, and asks for no price. */
function onlyTellsWhy(_wish: Wanted, { said, asked }: Saying): boolean {
  return asksFreely(asked) && has(said.text, TELLS_WHY);
}

const TELLS_WHY = heard.hardlyWanted.tellsWhy;

/** What is hardly asked by who answers something else. */
const OF_OWN: ReadonlySet<Intent> = new Set<Intent>([
  'query_appointment',
  'query_status',
  'upload_order',
  'check_in',
  'faq_location',
]);

/** "Es la orden de mi hija", where the order is asked for. */
function tellsWhoseTheOrderIs({ intent }: Wanted, { asked, told }: Saying): boolean {
  return OF_OWN.has(intent) && asked?.awaiting === 'file' && told.person !== undefined;
}

function mayStillBeWrittenTo({ intent }: Wanted, { said }: Saying): boolean {
  return intent === 'opt_out' && isNoOptOut(said.understood, said.text);
}

function onlyNamesASite({ intent }: Wanted, { said: { text }, asked, told }: Saying): boolean {
  if (intent !== 'faq_location' || told.site === undefined) return false;
  // "Em Moema, que é mais perto da escola", "en la del centro me queda mejor": why it is wanted, in answer to something.
  const isWhy = asked !== null && !text.includes('?') && has(text, NEARER) && !has(text, ASKS_WHERE);
  return isNoQuestionOfPlace(text) || isWhy;
}

const NEARER = heard.hardlyWanted.nearer;

/** "To cheio de espinha kkk tem dermato?" asks for a visit, and for no address. */
function asksForTheService({ intent }: Wanted, { said, told }: Saying): boolean {
  return intent === 'faq_location' && told.service !== undefined && !has(said.text, OF_PLACE);
}

const OF_PLACE = heard.hardlyWanted.ofPlace;

/** "Me queda lejos la norte, ¿me la pasan para el centro?": why another place is wanted. */
function onlyTellsItIsFar({ intent }: Wanted, { said }: Saying): boolean {
  return intent === 'faq_location' && has(said.text, FAR) && !has(said.text, ASKS_WHERE);
}

const FAR = heard.hardlyWanted.far;
const ASKS_WHERE = heard.hardlyWanted.asksWhere;

function lacksTheOrder({ intent }: Wanted, { said }: Saying): boolean {
  return intent === 'upload_order' && lacksOrder(said.text);
}

function asksWhoMayComeAlong({ intent }: Wanted, { said }: Saying): boolean {
  return intent === 'query_appointment' && asksHowOneMayCome(said.text);
}

/** "Perdón, es de laboratorio" asks nothing of the laboratory. */
function onlyCorrectsTheService({ intent }: Wanted, { said, told }: Saying): boolean {
  const corrects = said.understood.controls.includes('correct') && !said.text.includes('?');
  const isHardly = intent.startsWith('faq_') || (intent === 'query_results' && !has(said.text, RESULTS));
  return isHardly && corrects && told.service !== undefined;
}

/** What is told beside who they are: "es particular", "tengo Sura". */
const TOLD_TOO: ReadonlySet<Intent> = new Set<Intent>(['faq_price', 'faq_insurance']);

/** "Mi nombre es Luisa Pérez y la cédula se la doy luego" asks for no visit of theirs. */
function onlyTellsWhoItIs({ intent }: Wanted, saying: Saying): boolean {
  const isHardly = OF_OWN.has(intent) || (TOLD_TOO.has(intent) && !saying.said.text.includes('?'));
  return isHardly && isAnsweringWho(saying);
}

/** "O CPF saiu errado, é 111…": the number is put right, and no result is asked after. */
function putsTheNumberRight({ intent }: Wanted, { said, told }: Saying): boolean {
  const isHardly = OF_OWN.has(intent) || intent === 'query_results';
  return isHardly && told.nationalId !== undefined && has(said.text, MISTAKEN);
}

const MISTAKEN = heard.hardlyWanted.mistaken;

const ASKS_WHO: ReadonlySet<string> = new Set(['name', 'document', 'birth-date']);

function isAnsweringWho({ asked, told, said: { text } }: Saying): boolean {
  // "Sofía Ruiz, 12/05/2021, todavía sin documento": who that is, wherever it is told.
  if (told.name && (told.birthDate || told.nationalId)) return true;
  if (!ASKS_WHO.has(asked?.awaiting ?? 'free')) return false;
  // A number that is no document is one that was mistaken.
  return tellsWho(told) || (/\d{2}/.test(text) && !text.includes('?'));
}

/** "¿Y en el centro?", "e em Moema?", said to times that are on offer: there, and no question of where that is. */
function onlyAsksForTimesThere({ intent }: Wanted, { said, asked, told }: Saying): boolean {
  const isPlaced = told.site !== undefined && asked !== null && offersTimes(asked);
  return OF_OWN.has(intent) && isPlaced && has(said.text, ONLY_PLACE);
}

const ONLY_PLACE = heard.hardlyWanted.onlyPlace;

/** "¿Cómo funciona la cita por video?" wants no way into one. */
function onlyAsksHowItWorks({ intent }: Wanted, { said: { text } }: Saying): boolean {
  return intent === 'telemed_link' && has(text, HOW_IT_WORKS);
}

const HOW_IT_WORKS = heard.hardlyWanted.howItWorks;

/** "Quiero cancelar, ustedes cobran carísimo" asks for no price. */
function onlyResentsThePrice({ intent }: Wanted, { said: { text } }: Saying): boolean {
  return intent === 'faq_price' && !text.includes('?') && has(text, DEAR);
}

const DEAR = heard.hardlyWanted.dear;

/** "Gracias, cuando vuelva le aviso": it takes leave. */
const THANKS_FIRST = heard.hardlyWanted.thanksFirst;

/** "Vou ver o pedido e depois marco", where nothing is asked: nothing is wanted yet. */
function looksFirst({ intent, sure }: Wanted, { said, asked }: Saying): boolean {
  const isPutOff = intent === 'book' || intent === 'upload_order';
  const isLater = !sure || has(said.text, THANKS_FIRST);
  return isPutOff && isLater && !asked && said.understood.controls.includes('wait');
}

/** "Es por el control de la presión", asked what for, sounds like a price, and asks for none. */
function namesNoPrice({ intent }: Wanted, { said: { text }, asked }: Saying): boolean {
  const isWhatFor = asked?.awaiting === 'specialty' && !text.includes('?');
  return intent === 'faq_price' && isWhatFor && !speaksOf(intent, text);
}
