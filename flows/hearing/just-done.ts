import { heard } from '../../locales/heard.ts';
import type { Appointment } from '../appointment.ts';
import { minutesBetween } from '../civil.ts';
import type { Conversation } from '../conversation/conversation-state.ts';
import { afterLast } from '../conversation/one-by-one.ts';
import type { Given, ResultEvent } from '../events.ts';
import { folded, has } from '../folded.ts';
import { isMeant } from '../who/kin.ts';
import { since } from '../wish/from-visit.ts';
import { concernsVisit, fits, namesTime } from '../wish/wish.ts';
import type { World } from '../world.ts';
import { begin } from './beginning.ts';
import { dialogOf, namesOneMore } from './early.ts';
import type { Heard } from './heard.ts';
import type { Move } from './move.ts';
import { isMenu } from './wanted.ts';

/** Minutes for which what was just done is what a correction is about. */
const KNOWN_MINUTES = 20;

/** "Ay no, ese no, era después de Semana Santa", "perdón, mejor a las cinco", "ops, era na quinta". */
const PUTS_RIGHT = heard.justDone.putsRight;
/** "No, otra para el martes", "mais uma": one more is wanted. */
const ONE_MORE = heard.justDone.oneMore;

/** Keeps what was just booked, moved or cancelled, and how it was `before`; forgets what is no more. */
export function noteDone(
  conversation: Conversation,
  event: ResultEvent,
  { before, now: at }: { before: Appointment | null; now: string },
): void {
  if (event.type === 'appointment.booked') conversation.lastDone = { visit: event.appointment, at };
  else if (event.type === 'appointment.moved')
    conversation.lastDone = { visit: event.appointment, at, ...(before && { was: before }) };
  else if (event.type === 'appointment.cancelled')
    conversation.lastDone = { visit: before ?? event.appointment, at, cancelled: true };
  else if (event.type === 'appointment.gone') delete conversation.lastDone;
}

/** Of which service, and where, the visit is that was just booked or moved: "¿y dónde es?" asks for that place. */
export function visitJustDone({ lastDone, frames }: Conversation, { now }: World): Given {
  const [root = null] = dialogOf(frames);
  if (!lastDone || lastDone.cancelled || !isMenu(root) || isLong(lastDone, now)) return {};
  const { service, site, modality } = lastDone.visit;
  return modality === 'in-person' ? { service, site } : { service };
}

/** What is said of the visit that was just booked or moved; null where nothing is. */
export function afterDone(heard: Heard): Move[] | null {
  const { conversation, wanted, isAtMenu, world } = heard;
  const { lastDone } = conversation;
  if (!lastDone || lastDone.cancelled || isLong(lastDone, world.now)) return null;
  const { visit } = lastDone;
  if (!isAtMenu || wanted.some(({ intent, sure }) => sure && intent !== 'book' && intent !== 'reschedule'))
    return null;
  const move = oneMore(heard, visit) ?? inAnothersName(heard, visit) ?? putRight(heard, visit);
  return move && [move];
}

/** Whether that was so long ago that nothing is said of it any more. */
export function isLong({ at }: { at: string }, now: string): boolean {
  return minutesBetween(at, now) > KNOWN_MINUTES;
}

/** "Y la de Sofía a las tres y media", "agora uma pro meu marido", "mi hijo también": the next, for somebody else. */
const NEXT = heard.justDone.next;

/** One more visit: of the same service where it is for somebody else, at the times that the last one tells. */
function oneMore({ said: { text }, given, wanted, world }: Heard, visit: Appointment): Move | null {
  const isForOther = given.person !== undefined && !isFor(visit, given.person, world);
  const isNext = isForOther && has(text, NEXT) && !isCorrection(text);
  if (!namesOneMore(text) && !isNext) return null;
  if (!isForOther && !wanted.length && !concernsVisit(given)) return null;
  const { fromVisit, when = [] } = given;
  const isSameDay = isForOther && namesTime(given) && when.every(({ type }) => type.startsWith('time'));
  // "A la misma hora", "a las tres": on the day of the one before.
  const told = isSameDay
    ? { ...given, fromVisit: { beside: when, ...fromVisit, shift: { days: 0, ...fromVisit?.shift } } }
    : given;
  const whole = isForOther ? afterLast(visit, { intent: 'book', given: told }, world) : since(visit, told);
  return begin({ intent: 'book', sure: true }, whole);
}

/** "Era para Mateo", "na verdade é pro meu filho", "póngala a nombre de mi mamá". */
const IN_NAME_OF = heard.justDone.inNameOf;
/** "Ahora una para mí" is one more. */
const ONE_FOR = heard.justDone.oneFor;

/** "Necesito una consulta, es para mi esposo": one that is wanted, unlike "era una cita para mi esposo". */
const A_VISIT = heard.justDone.aVisit;

/** The visit was for somebody else: it is booked in their name. */
function inAnothersName({ said: { text }, given, wanted, world }: Heard, visit: Appointment): Move | null {
  const { person, name, nationalId, birthDate, ...rest } = given;
  if (person === undefined || isFor(visit, person, world) || !has(text, IN_NAME_OF) || has(text, ONE_FOR))
    return null;
  if (!isOfSame(given, visit) || !fits(visit, since(visit, rest)) || given.each || has(text, ONE_MORE))
    return null;
  if (has(text, A_VISIT) && wanted.some(({ intent, sure }) => intent === 'book' && sure)) return null;
  const who = { person, ...(name && { name }), ...(nationalId && { nationalId }) };
  return {
    do: 'begin',
    flow: 'renaming',
    intent: null,
    given: { ...who, ...(birthDate && { birthDate }) },
    about: { appointment: visit },
  };
}

/** Another time than the one that was booked, or somebody else to see: it is moved. */
function putRight({ said, given, wanted, world }: Heard, visit: Appointment): Move | null {
  const { text, understood } = said;
  if (given.person && !isFor(visit, given.person, world)) return null;
  if (given.each || given.visitAt || given.unoffered || !isOfSame(given, visit)) return null;
  const corrects = understood.controls.includes('correct') || isCorrection(text);
  const moves = wanted.some(({ intent, sure }) => intent === 'reschedule' && sure);
  const isElse = understood.controls.includes('another_doctor') && !given.practitioner;
  const told: Given = isElse ? { ...given, instead: 'another-doctor' } : given;
  if (!concernsVisit(told) || (has(text, ONE_MORE) && !isElse) || !(corrects || moves)) return null;
  // "No era el jueves?" of Thursday's asks whether it is.
  if (fits(visit, since(visit, told))) return null;
  return {
    do: 'begin',
    flow: 'rescheduling',
    intent: 'reschedule',
    given: told,
    about: { appointment: visit },
  };
}

/** Whether it begins as what puts something right does. */
export function isCorrection(text: string): boolean {
  return PUTS_RIGHT.test(folded(text));
}

function isFor({ patient }: Appointment, person: string, { contact }: World): boolean {
  return contact.people.some((one) => one.id === patient && isMeant(one, person));
}

function isOfSame({ service }: Given, visit: { service: string }): boolean {
  return service === undefined || service === visit.service;
}
