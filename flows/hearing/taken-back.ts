import { heard } from '../../locales/heard.ts';
import type { Appointment } from '../appointment.ts';
import type { Given } from '../events.ts';
import { has } from '../folded.ts';
import type { VisitFact } from '../questions/fact-topic.ts';
import { isMeant } from '../who/kin.ts';
import { since } from '../wish/from-visit.ts';
import { concernsVisit, fits } from '../wish/wish.ts';
import type { World } from '../world.ts';
import { begin } from './beginning.ts';
import type { Heard } from './heard.ts';
import { isCorrection, isLong } from './just-done.ts';
import { keepsAsItIs } from './keeps-visit.ts';
import type { Move } from './move.ts';

/** "Como estaba", "la de antes", "o horário que era": the visit as it was. */
const AS_IT_WAS = heard.takenBack.asItWas;
/** "¿Cuándo era?", "qué día", "qual era": a question, with what it may begin with. */
const ASKS_WHICH = heard.takenBack.asksWhich;
/** "Mejor sí voy", "vou sim", "sí puedo ir", of a visit that was given up. */
const COMES = heard.takenBack.comes;
/** "No, esa no era", "errei, não era pra cancelar": what was cancelled is wanted after all. */
const UNDOES = heard.takenBack.undoes;
/** "Era la del viernes", "era a de cardiologia": which was meant instead. */
const WAS_ANOTHER = heard.takenBack.wasAnother;
/** "La otra sí la confirmo": of another visit. */
const ANOTHER = heard.takenBack.another;

/**
 * What is done about words that want a visit back which was just moved or cancelled: "no, déjela como estaba", "no, no
 * la cancele, sí puedo". It is looked for, and asked about before it is booked. Null where that is not meant.
 */
export function wantsItBack(heard: Heard): Move[] | null {
  const { conversation, asked, isAtMenu, given, world } = heard;
  const { lastDone } = conversation;
  if (!lastDone || isLong(lastDone, world.now)) return null;
  const { visit, cancelled, was } = lastDone;
  const isElse = isOfAnother(visit, given, world);
  if (cancelled)
    return isAtMenu || asked?.key === 'cancelling.why' ? bookedAgain(heard, visit, isElse) : null;
  if (!was || !isAtMenu || isElse) return null;
  return asksWhatItWas(heard.said)
    ? [told(was, 'before'), told(visit, 'time')]
    : movedBack(heard, visit, was);
}

/** "¿Y cuándo era la que tenía antes?", "qual era a que eu tinha?": asked of a visit that was moved, it moves nothing. */
function asksWhatItWas({ text, understood: { intents } }: Heard['said']): boolean {
  const isOther = intents.some(({ intent, band }) => band === 'act' && intent !== 'query_appointment');
  return !isOther && has(text, ASKS_WHICH) && has(text, AS_IT_WAS);
}

function told(appointment: Appointment, fact: VisitFact): Move {
  const given = { service: appointment.service, ofVisit: { facts: [fact] } };
  return { do: 'begin', flow: 'questions', intent: null, given, about: { topic: 'visit', appointment } };
}

function isOfAnother({ patient }: Appointment, { person }: Given, { contact }: World): boolean {
  const whose = contact.people.find(({ id }) => id === patient);
  return person !== undefined && whose !== undefined && !isMeant(whose, person);
}

function movedBack({ said, given }: Heard, visit: Appointment, was: Appointment): Move[] | null {
  const { intents, controls } = said.understood;
  const first = intents.find(({ band }) => band !== 'ask')?.intent;
  const isBack = isKept(said) || first === 'reschedule' || controls.includes('correct');
  if (!isBack || first === 'cancel' || !has(said.text, AS_IT_WAS) || !fits(was, given)) return null;
  return [
    {
      do: 'begin',
      flow: 'rescheduling',
      intent: 'reschedule',
      given: atItsTime(was),
      about: { appointment: visit },
    },
  ];
}

/** It is booked again at its time; where another was meant instead, that one is cancelled next. */
function bookedAgain(
  { said, isAtMenu, given, world }: Heard,
  visit: Appointment,
  isElse: boolean,
): Move[] | null {
  const { text } = said;
  const { reason: _none, ...meant } = given;
  const isAnother = has(text, WAS_ANOTHER);
  const isMistake = has(text, UNDOES) || (isCorrection(text) && isAnother);
  if (!isMistake && !isStillWanted(said, isAtMenu)) return null;
  const isOther = isElse || (concernsVisit(meant) && !fits(visit, since(visit, meant)));
  // "Quiero volver a agendar para el lunes" wants another.
  if (isOther && !isAnother) return null;
  const again = { ...atItsTime(visit), service: visit.service, person: personOf(visit, world) };
  return [
    ...(isAtMenu ? [] : [{ do: 'drop' } satisfies Move]),
    begin({ intent: 'book', sure: true }, again),
    ...(isOther ? [{ do: 'queue', intent: 'cancel', given: meant } satisfies Move] : []),
  ];
}

/** Whether they will come after all; where it is asked why they will not, a word of that is no reason. */
function isStillWanted(said: Heard['said'], isAtMenu: boolean): boolean {
  if (has(said.text, ANOTHER)) return false;
  const first = said.understood.intents.find(({ band }) => band !== 'ask')?.intent;
  return isKept(said) || (has(said.text, COMES) && (!isAtMenu || first === 'confirm'));
}

function isKept({ text, understood }: Heard['said']): boolean {
  return understood.controls.includes('keep') || keepsAsItIs(text);
}

function personOf({ patient }: Appointment, { contact }: World): string {
  return contact.people.find(({ id }) => id === patient)?.relation === 'self' ? 'self' : patient;
}

/** The time, the place and the doctor that it had. */
function atItsTime({ startsAt, practitioner, site, modality }: Appointment): Given {
  const at = startsAt.slice(0, 16);
  return { practitioner, site, modality, when: [{ type: 'instant', from: at, to: at }] };
}
