import { heard } from '../../locales/heard.ts';
import type { Control, Intent, Understanding } from '../../nlu/types.ts';
import type { Given } from '../events.ts';
import type { Frame } from '../flow.ts';
import { has } from '../folded.ts';
import { asksSomething } from '../questions/question-words.ts';
import { concernsVisit } from '../wish/wish.ts';
import type { Answer } from './answer.ts';
import { type Asked, asksToCancel } from './asking.ts';
import { dialogOf, visitInHand } from './early.ts';
import { keepsAsItIs } from './keeps-visit.ts';
import type { Move } from './move.ts';
import { wantsVisit } from './service-facts.ts';
import type { Wanted } from './wanted.ts';

/** How a control is obeyed; those that are missing are part of something else. */
const CONTROLS: Partial<Record<Control, Move>> = {
  leave: { do: 'leave' },
  restart: { do: 'restart' },
  back: { do: 'back' },
  repeat: { do: 'repeat' },
  help: { do: 'help' },
  services: { do: 'begin', flow: 'questions', intent: null, given: {}, about: { topic: 'services' } },
  farewell: { do: 'bye' },
  my_data: { do: 'begin', flow: 'privacy', intent: null, given: {} },
};

/** "Bueno no importa, en el Norte a la una": what was said before is let be, and not the visit. */
const NEVER_MIND = heard.steering.neverMind;

/** Whether nothing is left with such words. "Para" is also Spanish for "stop": in "es para Mateo" it is not. */
export function staysFor(text: string, given: Given): boolean {
  return given.person !== undefined || (concernsVisit(given) && has(text, NEVER_MIND));
}

/** The words, where they are heard to stop nothing. */
export function withoutLeaving(understood: Understanding): Understanding {
  return { ...understood, controls: understood.controls.filter((name) => name !== 'leave') };
}

/** Words with which somebody asks for no messages, beside a visit that they speak of. */
const NO_MESSAGES = heard.steering.noMessages;

/**
 * "Só depois que ele sair da escola", said of a visit that is wanted, asks for no end of the messages; nor does "não
 * quero mais nada", which leaves what goes on.
 */
export function isNoOptOut({ entities, controls }: Understanding, text: string): boolean {
  const isOfVisit = entities.some(({ type }) => type === 'specialty' || type === 'when');
  return (isOfVisit || controls.includes('leave')) && !has(text, NO_MESSAGES);
}

/** What is hardly wanted by who says that they are afraid: "tengo miedo, encontré un bulto" asks for no results. */
const TALK: readonly Intent[] = ['query_appointment', 'query_status', 'query_results'];

/** Whether somebody is frightened, and nothing else was said that can be dealt with. */
export function isAfraid(
  { controls }: Understanding,
  { wanted, answer, given }: { wanted: readonly Wanted[]; answer: Answer | null; given: Given },
): boolean {
  const isAll =
    !answer && !concernsVisit(given) && wanted.every(({ intent, sure }) => !sure || TALK.includes(intent));
  return controls.includes('afraid') && isAll;
}

/** "Mejor dejemos la del jueves", "melhor ficar com a de quinta": the one that there is. */
const STAYS_WITH = heard.steering.staysWith;

/** Whether the visit that was about to be moved is kept, told by when it is. */
function staysWithIt(text: string, frames: readonly Frame[], given: Given): boolean {
  const visit = has(text, STAYS_WITH) ? visitInHand(frames) : null;
  return visit !== null && given.when?.[0]?.from != null && isWeekdayOf(visit.startsAt, given.when[0].from);
}

/** A day of the week alone is read among those on offer: of the visit it is the same day of another week. */
function isWeekdayOf(startsAt: string, day: string): boolean {
  const weekday = (moment: string) => new Date(`${moment.slice(0, 10)}T00:00Z`).getUTCDay();
  return weekday(startsAt) === weekday(day);
}

/** "Mejor no la cambie", of a visit that is about to be moved: it stays, and no other day is asked for. */
export function staysAsItIs(
  text: string,
  { controls }: Understanding,
  { frames, wanted, given }: { frames: readonly Frame[]; wanted: readonly Wanted[]; given: Given },
): boolean {
  if (!dialogOf(frames).includes('rescheduling')) return false;
  const isOther = concernsVisit(given) || wanted.some(({ sure }) => sure);
  const isKept = (controls.includes('keep') || keepsAsItIs(text)) && !isOther;
  return isKept || staysWithIt(text, frames, given);
}

function isOfClinic({ intent, sure }: Wanted): boolean {
  return !sure || intent === 'faq_hours' || intent === 'faq_price';
}

/** Words that a way back has at most where nothing is open: "volver, por favor". */
const FEW = 3;

/** "¿Qué doctores hay en dermatología?", "quem atende cardiologia?"; "¿quién me atiende?" is of a visit. */
const WHICH_DOCTORS = heard.steering.whichDoctors;

/** "¿El cardiólogo es hombre o mujer?", "tem médica mulher?": their names, with the title, tell. */
function asksWhetherAWoman(text: string): boolean {
  return asksSomething(text) && has(text, heard.steering.manOrWoman) && !wantsVisit(text);
}

function doctorsOf(service: string): Move {
  return { do: 'begin', flow: 'questions', intent: null, given: { service }, about: { topic: 'doctors' } };
}

/** The control that is obeyed: getting out always is, the others where nothing was answered or wanted. */
export function controlIn(
  { controls }: Understanding,
  wanted: readonly Wanted[],
  {
    asked,
    answer,
    early,
    text,
    service,
    inHand,
  }: {
    asked: Asked | null;
    answer: Answer | null;
    early: boolean;
    text: string;
    service?: string | undefined;
    /** The service that the dialog in progress is about. */
    inHand?: string | undefined;
  },
): Move | undefined {
  // "No autorizo que usen mis datos", where just that is asked, is a no.
  const refuses = asked?.key === 'welcome.consent' && answer?.type === 'patient.declined';
  if (controls.includes('my_data') && !refuses) return CONTROLS.my_data;
  const whoSees = has(text, WHICH_DOCTORS)
    ? service
    : asksWhetherAWoman(text)
      ? (service ?? inHand)
      : undefined;
  if (whoSees !== undefined) return doctorsOf(whoSees);
  // "¿Qué exámenes hacen?" is read as a question for hours, or for prices.
  if (controls.includes('services') && asked?.awaiting !== 'specialty' && wanted.every(isOfClinic))
    return CONTROLS.services;
  if (wanted.some(({ sure }) => sure)) return undefined;
  const chosen = answer?.type === 'patient.chose' || answer?.type === 'patient.gave';
  // "No, chao" is an answer, but for what is not booked yet: there it leaves.
  const declines = answer?.type === 'patient.declined' && !early;
  const obeyed = controls.filter((name) => {
    if (name === 'farewell') return !declines;
    // "Quando eu voltar de férias, dia 25" tells when; "no, ya no" to an offer says no to that.
    // "Mudei de ideia, pode voltar a mandar", where nothing is open, goes back in nothing.
    if (name === 'back')
      return answer?.type !== 'patient.gave' && (asked !== null || text.split(' ').length <= FEW);
    if (name === 'leave' && asked?.key.startsWith('offering.')) return answer?.type !== 'patient.declined';
    // "Sí, después pido otra", asked whether to cancel, gives it up, and leaves only the other for then.
    if (name === 'leave' && asksToCancel(asked?.choices ?? [])) return answer?.type !== 'patient.agreed';
    // "No entiendo este aparato", where nothing was asked yet, has nothing to be said again.
    return name === 'repeat' ? asked && !chosen : name !== 'help' || !chosen;
  });
  // Where it is asked for which, the question says what there is.
  if (asked?.awaiting === 'specialty' && obeyed.includes('services')) return CONTROLS.repeat;
  return obeyed.map((name) => CONTROLS[name]).find((move) => move !== undefined);
}
