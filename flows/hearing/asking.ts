import type { Control, Entity, EntityOf, Intent, Understanding } from '../../nlu/types.ts';
import type { Choice, Reply } from '../effects.ts';
import type { FlowEvent, Given, Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import { tellsBirth, tellsNumber, tellsWho } from '../told.ts';
import { concernsVisit, isAmong } from '../wish.ts';
import { wantsItStill } from './keeps-visit.ts';
import { isPutOff, isUndecided, YES_BUT } from './undecided.ts';

/** An event for the flow that asked, before the world is handed in with it. */
export type Answer = FlowEvent extends infer Event
  ? Event extends unknown
    ? Omit<Event, 'world'>
    : never
  : never;

const YES: readonly Intent[] = ['yes', 'confirm', 'waitlist_accept'];
const NO: readonly Intent[] = ['no', 'waitlist_decline'];

/** A question as it is kept: its number marks the choices that belong to it. */
export type Asked = Reply & { number: number };

/** Whether a question is still the same, whatever its number. */
export function sameQuestion(one: Asked | null, other: Asked | null | undefined): boolean {
  const words = (asked: Asked | null | undefined) => JSON.stringify({ ...asked, number: 0 });
  return one !== null && words(one) === words(other);
}

/** The wire id of a choice: a tap on an old question's choice is known by the number. */
export function choiceId(number: number, id: string): string {
  return `${number}:${id}`;
}

/** The question as it goes out: each choice marked with the question's number. */
export function wire({ number: mark, ...reply }: Asked): Reply {
  if (!reply.choices) return reply;
  return { ...reply, choices: reply.choices.map((choice) => ({ ...choice, id: choiceId(mark, choice.id) })) };
}

/** The choice that was tapped; 'stale' when it belongs to another question. */
export function tappedChoice(asked: Asked | null, tapped: string): Choice | 'stale' {
  const colon = tapped.indexOf(':');
  const number = Number(tapped.slice(0, colon));
  if (!asked || number !== asked.number) return 'stale';
  return asked.choices?.find(({ id }) => id === tapped.slice(colon + 1)) ?? 'stale';
}

/** A choice, as the event that the flow hears: yes and no are events of their own. */
export function chose({ id }: Choice, given: Given): Answer {
  if (id === 'yes') return { type: 'patient.agreed', given };
  if (id === 'no') return { type: 'patient.declined', given };
  return { type: 'patient.chose', id, given };
}

/** "1", "la segunda": words that choose by the place only, which another list may have too. */
const PLACE_ONLY =
  /^\W*(?:(?:la|el|a|o|opcion|opcao|numero)[ ]+)*(?:\d|un[oa]?|um|dos|dois|duas|tres|prim\w+|segund\w|tercer\w|terceir\w)\W*$/;

function counted(answer: Answer, { entities }: Understanding): Answer {
  const choice = entities.find(({ type }) => type === 'choice');
  const isPlace = choice !== undefined && has(choice.text, PLACE_ONLY);
  return answer.type === 'patient.chose' && isPlace ? { ...answer, counted: true } : answer;
}

/** A loose yes is one that is read with doubt, or says only that something would do. */
type Word = 'yes' | 'loose yes' | 'no' | null;

/** What the words answer to the question that is open; null when they do not. */
export function answerTo(asked: Asked, said: Said, given: Given): Answer | null {
  const understood = said.understood;
  if (!understood) return null;
  // "Obrigada, tchau" takes leave, whatever "Não, obrigado" there is to choose.
  const takesLeave = understood.controls.includes('farewell');
  // "CPF 111.444.777-35" is a document, whatever "Sem o CPF agora" there is to choose.
  const tellsId = asked.awaiting === 'document' && tellsNumber(said.text, given);
  const choice =
    takesLeave || tellsId || isPutOff(asked, understood)
      ? null
      : choiceIn(asked, { text: said.text, understood }, given);
  // "Tanto faz" leaves no yes or no open: "tanto faz, sim" is hardly a yes.
  const isEither = choice === 'any' && asked.awaiting === 'yes-no';
  const picked = isEither || contradicts(choice, withoutDayOf(understood, given), asked) ? null : choice;
  if (picked)
    return picked === 'none'
      ? refused(given)
      : picked === 'any'
        ? leftOpen(given)
        : counted(chose(picked, withoutDayOf(understood, given)), understood);
  const told = isUndecided(asked, understood) ? null : yesOrNo(said, asked, given);
  const word = isEither && told === 'yes' ? 'loose yes' : told;
  const isUnknown = ['unknown', 'on_the_day'].some((name) => understood.controls.includes(name as Control));
  switch (asked.awaiting) {
    case 'reason':
    case 'free':
      if (word === 'no') return { type: 'patient.declined', given };
      return said.text.trim()
        ? { type: 'patient.wrote', text: given.reason ?? said.text.trim(), given }
        : null;
    case 'name':
      return tellsWho(given) ? { type: 'patient.gave', given } : null;
    case 'document':
      // "Não, é pra mim mesmo" corrects for whom it is, and says nothing of the document.
      if ((word === 'no' || isUnknown) && !given.nationalId && given.person !== 'self')
        return { type: 'patient.declined', given };
      return tellsWho(given) || given.person || given.phone ? { type: 'patient.gave', given } : null;
    case 'birth-date':
      if ((isUnknown || word === 'no') && !tellsBirth(given) && !given.name)
        return { type: 'patient.declined', given };
      return tellsBirth(given) ? { type: 'patient.gave', given } : null;
    case 'file':
      if (understood.controls.includes('on_the_day')) return { type: 'patient.declined', given };
      // "Mandei errado, agora vai": the right one is about to come.
      if (word === 'yes' || word === 'loose yes' || isSending(understood) || isCorrecting(understood)) {
        return { type: 'patient.agreed', given };
      }
      if (word === null && given.person !== undefined) return { type: 'patient.gave', given };
      // "¿No se puede así?" asks, and declines nothing.
      return word === 'no' && !said.text.includes('?') ? { type: 'patient.declined', given } : null;
    case 'date':
    case 'specialty':
      // "No sé", asked when or with whom, leaves it open.
      if (
        understood.controls.includes('unknown') &&
        !isNews(asked, given) &&
        (word === 'no' || asked.awaiting !== 'date')
      )
        return leftOpen(given);
      return visitAnswer(asked, word, given);
    default:
      return visitAnswer(asked, word, given);
  }
}

/** Yes, no, or something about the visit: "sí", "no, mejor el jueves", "con la doctora Gómez". */
function visitAnswer(asked: Asked, word: Word, given: Given): Answer | null {
  const isOfVisit = isNews(asked, given);
  // "Mañana no puedo", where times are to choose from, asks for those of other days.
  const news = isOfVisit || (given.notOn !== undefined && asksWhen(asked));
  // A yes with news is a yes only to a yes-or-no question; a no with news is news: "no, mejor el jueves".
  if (news && (word === 'no' || asked.awaiting !== 'yes-no')) return { type: 'patient.gave', given };
  if (word === 'yes') return { type: 'patient.agreed', given };
  if (word === 'loose yes') return { type: 'patient.agreed', given, loosely: true };
  if (word === 'no') return { type: 'patient.declined', given };
  return news ? { type: 'patient.gave', given } : null;
}

/** Whether something of the visit was told, or whom it is for; or, where the service is asked for, what ails them. */
function isNews({ awaiting }: Asked, given: Given): boolean {
  const { person, unoffered, suits } = given;
  const isSuited = awaiting === 'specialty' && suits !== undefined;
  return concernsVisit(given) || person !== undefined || unoffered !== undefined || isSuited;
}

/** Whether it is asked when a visit is to be. */
function asksWhen({ awaiting, choices = [] }: Asked): boolean {
  return awaiting === 'date' || awaiting === 'time' || choices.some(({ key }) => OPENINGS.has(key));
}

const OPENINGS: ReadonlySet<string> = new Set<Choice['key']>(['choice.opening', 'choice.opening-remote']);

const LAST = /[uú]ltim|final|derradeir/iu;

/** Days that are called as the second to the sixth of what is offered are. */
const COUNTED_DAY = /segunda|ter[cç]a|qu[ai]rta|quinta|sexta/i;

/** "A segunda", where it is the second of what was offered, is no Monday. */
function withoutDayOf({ entities }: Understanding, given: Given): Given {
  const choice = entities.find(({ type }) => type === 'choice');
  const isChoice = ({ start, end, text }: Entity) =>
    choice && start <= choice.start && choice.end <= end && COUNTED_DAY.test(text);
  const { when: _when, ...rest } = given;
  const days = entities.flatMap((found) => (found.type === 'when' && !isChoice(found) ? [found.when] : []));
  return days.length ? { ...rest, when: days } : rest;
}

/**
 * "Para mañana" is no choice of the one in the morning, where that is today; nor "cardiología, la quinta" of the fifth;
 * nor "el lunes a las 4, ¿pero en la norte no hay?" of one elsewhere.
 */
function contradicts(
  choice: Choice | 'none' | 'any' | null,
  { when = [], notOn = [], service, site, practitioner }: Given,
  { key }: Asked,
): boolean {
  if (choice === null || typeof choice === 'string') return false;
  if (choice.key === 'choice.service' && service !== undefined) return choice.id !== service;
  if (isElsewhere(choice, 'site', site) || isElsewhere(choice, 'practitioner', practitioner)) return true;
  const at = choice.args?.['at'];
  if (typeof at !== 'object' || !('at' in at)) return false;
  // "El lunes no puedo" chooses no Monday.
  if (notOn.length > 0 && isAmong(at.at, notOn)) return true;
  // "La primera, para el martes": the day is where that one is to go.
  return key !== 'picking.which-reschedule' && !isAmong(at.at, when);
}

/** Whether another place, or another doctor, was named than that of the choice. */
function isElsewhere(
  { args = {} }: Choice,
  field: 'site' | 'practitioner',
  named: string | undefined,
): boolean {
  const own = args[field];
  return named !== undefined && typeof own === 'object' && field in own && Object.values(own)[0] !== named;
}

function isCorrecting({ controls }: Understanding): boolean {
  return controls.includes('correct');
}

/** "Ya se la mando": who was asked for a file is about to send it. */
function isSending({ intents }: Understanding): boolean {
  return intents.some(({ intent, band }) => intent === 'upload_order' && band !== 'ask');
}

function choiceIn(
  asked: Asked,
  { text, understood }: { text: string; understood: Understanding },
  given: Given,
): Choice | 'none' | 'any' | null {
  const entity = understood.entities.find((found): found is EntityOf<'choice'> => found.type === 'choice');
  // "¿Y más tarde?" is none of those shown, though the last of them is in the afternoon.
  if (!entity || given.instead || has(text, ASKS_WHICH)) return null;
  // "No, la primera que haya el jueves" is no yes, though that is the first of the two.
  if (asked.awaiting === 'yes-no' && concernsVisit(given) && asked.choices?.[0]?.id === 'yes') return null;
  if (asked.awaiting === 'yes-no' && isOfMore(text, entity.text)) return null;
  if ('none' in entity.choice) return 'none';
  if ('any' in entity.choice) return 'any';
  const choices = asked.choices ?? [];
  const { index } = entity.choice;
  // The last of what is offered is no way to see more of it.
  const isLast = index < 0 || (index === choices.length && LAST.test(entity.text));
  if (isLast) return choices.findLast(({ id }) => id !== 'more') ?? null;
  return choices[index - 1] ?? null;
}

/** "¿Cuál es la primera?" asks, and chooses nothing. */
const ASKS_WHICH =
  /^\W*(?:(?:y|e|pero|mas) )?(?:cual(?:es)?|qual|quais|cuando|quando|quien|quem|donde|onde)\b.*\?/;

/** Letters beside "la primera" beyond which it is the first of something else, and no yes. */
const BESIDE_CHOICE = 16;

/** "¿Cobran la primera consulta?", "deme la primera que tenga con el gastro". */
function isOfMore(text: string, choice: string): boolean {
  const beside = text.trim().length - choice.length;
  return beside > BESIDE_CHOICE || (beside > 1 && text.trim().endsWith('?'));
}

/** "Sim, é que vou viajar", "sí, no voy a poder": it is told why. */
const YES_BECAUSE =
  /^\W*(?:si|sim|claro)\W+(?:(?:e que|es que|porque|pq|xq|pois|por) |(?:no|nao) (?:voy|vou|puedo|posso|podre|poderei|alcanzo|consigo|preciso|(?:la|lo|me la) (?:necesito|quiero))\b)/;

const UNDOING: ReadonlySet<string> = new Set(['picking.which-cancel', 'picking.which-reschedule']);

function yesOrNo({ text, understood }: Said, { key, choices = [] }: Asked, given: Given): Word {
  // "Sí voy", where it was asked whether to cancel, is no yes to that.
  const cancels = asksToCancel(choices);
  // "No, cancélela nomás" says no to what else there was to choose: what it says of the visit is what counts.
  if (cancels && understood!.intents.some(({ intent, band }) => intent === 'cancel' && band === 'act')) {
    const saysNo = understood!.intents.some(({ intent }) => NO.includes(intent));
    return saysNo && !beginsWithYes(text) ? 'loose yes' : 'yes';
  }
  if (cancels && has(text, YES_BECAUSE)) return 'yes';
  if (cancels && wantsItStill(text) && !concernsVisit(given)) return 'no';
  for (const { intent, band } of understood!.intents) {
    // "Sí me sirve", of a visit that is about to be cancelled, is no yes to that.
    if (cancels && intent === 'waitlist_accept') continue;
    // "Si la cambio, ¿pierdo el cupo?" accepts nothing.
    if (band === 'ask' || (intent === 'waitlist_accept' && text.includes('?'))) continue;
    // "Mejor no cancele nada", where it is asked which.
    if (intent === 'confirm' && UNDOING.has(key)) return 'no';
    if (YES.includes(intent) && band !== 'act' && has(text, YES_BUT)) continue;
    if (YES.includes(intent))
      return band === 'act' && !(cancels && intent === 'confirm') ? 'yes' : 'loose yes';
    if (NO.includes(intent)) return 'no';
  }
  return null;
}

/** "Sí, no puedo ir", "sim por favor, não vou poder": the yes comes first, and the no is why. */
function beginsWithYes(text: string): boolean {
  return /^\W*(?:si|sim|claro|dale)(?: por favor| senor\w*| moca)?\s*,/.test(folded(text));
}

/** Whether it is asked if visits that stand are to be cancelled. */
export function asksToCancel(choices: readonly Choice[]): boolean {
  return choices.some(({ key }) => key === 'choice.cancel-it' || key === 'choice.cancel-them');
}

function refused(given: Given): Answer {
  return concernsVisit(given) ? { type: 'patient.gave', given } : { type: 'patient.refused', given };
}

function leftOpen(given: Given): Answer {
  // "De manhã, qualquer dia" leaves only the day open; "a que tiver mais cedo" all of it.
  const isOfHours = given.when?.some(({ type, to }) => type.startsWith('time') || to !== null);
  return isOfHours ? { type: 'patient.gave', given } : { type: 'patient.left-it-open', given };
}
