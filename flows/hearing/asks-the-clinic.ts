import { heard } from '../../locales/heard.ts';
import type { Intent, Understanding } from '../../nlu/types.ts';
import type { Given, Said } from '../events.ts';
import { has } from '../folded.ts';
import { questionAsked, questionMeant } from '../questions/question-cards.ts';
import { asksSomething, type Clause, clausesOf, subjectsOf } from '../questions/question-words.ts';
import { namesTime } from '../wish/wish.ts';
import type { World } from '../world.ts';
import { wantsVisit } from './service-facts.ts';
import { wantsPerson } from './talking.ts';
import type { Wanted } from './wanted.ts';

/** Words that were understood, what they tell, and the clinic whose file may answer them. */
interface Asking {
  said: Said & { understood: Understanding };
  told: Given;
  world: World;
}

/** Whether the words of a wish only ask what the clinic's file tells, or would have to: they are easily read as one. */
export function onlyAsksTheClinic({ intent, sure }: Wanted, { said, told, world }: Asking): boolean {
  const isGuess = EASILY_READ[intent];
  if (!isGuess?.({ text: said.text, sure, told, clinic: world.clinic })) return false;
  return asksOfFile(said, told, world) || (OF_SERVICE.has(intent) && asksOfService(said, told));
}

/** The way into a visit by video is asked for, and not how those go. */
const LINK = heard.asksTheClinic.link;
/** A visit that they have is asked about. */
const OF_OWN = heard.asksTheClinic.ofOwn;

/** "¿Tienen citas virtuales con medicina general?" asks for one. */
const HAS_VISITS = heard.asksTheClinic.hasVisits;

/** A wish that was read, and in what. */
interface Guess {
  text: string;
  sure: boolean;
  told: Given;
  clinic: World['clinic'];
}

/** "Mi cita a qué hora es y cuánto antes llego", "tengo cita el jueves, ¿cómo me preparo?": of a visit that they have. */
function asksOfOwn(text: string, { service }: Given, clinic: World['clinic']): boolean {
  const isToPrepare = !service && questionMeant(text, clinic)?.topic === 'preparation';
  const isRemote = subjectsOf(text).includes('@remote') && has(text, OF_OWN);
  const asks = ({ words }: Clause) => has(words, OF_OWN) && questionMeant(words, clinic) === null;
  return isToPrepare || isRemote || clausesOf(text).some(asks);
}

/** "¿Para laboratorio se necesita cita?", "preciso marcar ou posso ir direto?": whether one may come without a visit. */
function asksIfNeeded(text: string): boolean {
  return has(text, heard.asksTheClinic.isNeeded);
}

/** What a question is easily read as, and when it is hardly that. */
const EASILY_READ: Partial<Record<Intent, (wish: Guess) => boolean>> = {
  book: ({ text, told }) =>
    !namesTime(told) && (asksIfNeeded(text) || (!wantsVisit(text) && !has(text, HAS_VISITS))),
  query_appointment: ({ text, told, clinic }) => !asksOfOwn(text, told, clinic),
  query_results: ({ text }) => !subjectsOf(text).includes('@results'),
  query_status: ({ sure }) => !sure,
  telemed_link: ({ text, sure }) => !sure || !has(text, LINK),
  upload_order: ({ sure }) => !sure,
  check_in: ({ sure }) => !sure,
  human: ({ sure, text }) => !sure || (text.includes('?') && !wantsPerson(text)),
  reschedule: ({ sure }) => !sure,
};

function asksOfFile({ text }: Asking['said'], told: Given, { clinic }: World): boolean {
  return questionMeant(text, clinic, told.service) !== null || asksUntold(text, clinic);
}

/** What is read where a service is only named. */
const OF_SERVICE: ReadonlySet<Intent> = new Set<Intent>(['book']);

/** What any clinic may be asked, and has to be asked itself where its file does not tell. */
const UNTOLD: ReadonlySet<string> = new Set(
  'pets pharmacy fines wifi food toilets athome discounts warranty pain images refunds invoices often siblings vaccinebook inside'
    .split(' ')
    .map((name) => `@${name}`),
);

/** Whether something is asked that another clinic's file may tell, and this one's does not. */
export function asksUntold(text: string, clinic: World['clinic']): boolean {
  const isOf = subjectsOf(text).some((subject) => UNTOLD.has(subject));
  return isOf && asksSomething(text) && questionAsked(text, clinic) === null;
}

/** Names of what is asked about, which are no question about it. */
const NAMED: ReadonlySet<string> = new Set(['specialty', 'practitioner', 'person', 'site', 'insurer']);

const OF_CLINIC: ReadonlySet<string> = new Set(['specialty', 'practitioner']);

/** "¿Qué marca de implantes usan?", "la limpieza duele?": something of a service is asked, and no visit for it. */
export function asksOfService(
  { text, understood }: Pick<Said, 'text'> & { understood: Understanding },
  given: Given,
): boolean {
  if (
    !understood.entities.some(({ type }) => OF_CLINIC.has(type)) ||
    namesTime(given) ||
    !has(text, heard.asksTheClinic.written)
  )
    return false;
  if (has(text, heard.asksTheClinic.ofVisits)) return false;
  const spans = understood.entities.filter(({ type }) => NAMED.has(type));
  const rest = spans
    .toSorted((one, other) => other.start - one.start)
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  return subjectsOf(rest).length > 0;
}
