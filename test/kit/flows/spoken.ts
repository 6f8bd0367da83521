import { cardOf, namesOf } from '../../../bot/config.ts';
import { hear } from '../../../bot/hear.ts';
import type { Appointment } from '../../../flows/appointment.ts';
import { agreed } from '../../../flows/conversation/consent.ts';
import { type Conversation, newConversation } from '../../../flows/conversation/conversation-state.ts';
import { converse, type FramedEffect, openQuestion } from '../../../flows/conversation.ts';
import type { EffectType, FlowAbout } from '../../../flows/effects.ts';
import type { ConversationEvent, ResultEvent, Said, WaitingPlace } from '../../../flows/events.ts';
import type { Asked } from '../../../flows/hearing/asking.ts';
import { choiceId } from '../../../flows/hearing/asking.ts';
import { isMenu } from '../../../flows/hearing/wanted.ts';
import type { Contact, Person, World } from '../../../flows/world.ts';
import type { Hints, Lang } from '../../../nlu/types.ts';
import { taps } from './said.ts';
import { speak } from './speak.ts';
import { HOUSES, NOW, openingOf, openingsFor, SELF } from './spoken-clinic.ts';

/** What changes something that is a patient's, in this house or outside of it. */
const ACTS: ReadonlySet<EffectType> = new Set<EffectType>([
  'bookAppointment',
  'confirmAppointment',
  'cancelAppointment',
  'moveAppointment',
  'checkIn',
  'keepConsent',
  'optOut',
  'optIn',
  'keepPerson',
  'joinWaitlist',
  'settleOffer',
  'recordOpinion',
  'withdrawHandOff',
]);

/** What was done to whom, in short: `cancelAppointment v-cardiology`. */
export interface Deed {
  type: EffectType;
  params: Readonly<Record<string, unknown>>;
  /** The question that was open when it was done, and what was said or happened. */
  asked: Asked | null;
  because: string;
}

/** How a talk begins. */
export interface Setting {
  language: Lang;
  people?: readonly Person[];
  contact?: Partial<Contact>;
  visits?: readonly Appointment[];
  places?: readonly WaitingPlace[];
}

/**
 * A talk in words as patients write them, over understanding and the dialogs alone: an agenda of a few lines answers at
 * once, and whatever is done is noted with the question that it followed.
 */
export function spokenWith({ language, people = [SELF], contact, visits = [], places = [] }: Setting) {
  const { clinic, tag } = HOUSES[language];
  let conversation: Conversation = { ...newConversation(language), greeted: true };
  let now = NOW;
  let standing = [...visits];
  let waits = [...places];
  let known: Contact = {
    address: '+573005550101',
    vouched: true,
    consent: true,
    help: { words: null, voice: null },
    optedOut: false,
    people: [...people],
    ...contact,
  };
  let made = 0;
  const deeds: Deed[] = [];
  let said: string[] = [];

  const worldNow = (): World => ({
    now,
    freshId: `p-new-${made}`,
    clinic: cardOf(clinic, now),
    contact: known,
  });
  const top = (): Asked | null => conversation.frames.at(-1)?.asked ?? null;

  /** Takes one event, and whatever the agenda answers to it. */
  function take(event: ConversationEvent, because: string): void {
    const asked = conversation.handoff ? null : top();
    said = [];
    const events: ConversationEvent[] = [event];
    for (let next = events.shift(); next; next = events.shift()) {
      const step = converse(conversation, next, worldNow());
      conversation = step.conversation;
      for (const effect of step.effects) {
        if (ACTS.has(effect.type))
          deeds.push({ type: effect.type, params: { ...effect.params }, asked, because });
        if (effect.type === 'reply') {
          const { text, choices } = speak(effect.params, { tag, style: 'text', world: worldNow() });
          said.push([text, ...choices.map(({ label }) => `[${label}]`)].join(' '));
        }
        const answer = answerTo(effect);
        if (answer) events.push({ ...answer, frame: effect.frame });
      }
    }
  }

  function answerTo(effect: FramedEffect): ResultEvent | null {
    switch (effect.type) {
      case 'keepConsent':
        known = agreed(known, effect.params);
        return null;
      case 'optOut':
      case 'optIn':
        known = { ...known, optedOut: effect.type === 'optOut' };
        return null;
      case 'keepPerson': {
        const { id, nationalId, ...rest } = effect.params;
        known = {
          ...known,
          people: [
            ...known.people.filter((one) => one.id !== id),
            { ...rest, id: id ?? `p-new-${made}`, nationalId: nationalId?.value ?? null },
          ],
        };
        made += 1;
        return null;
      }
      case 'findOpenings':
        return { type: 'openings.found', openings: openingsFor(clinic, language, effect.params) };
      case 'holdOpening':
        return { type: 'opening.held', openingId: effect.params.openingId };
      case 'bookAppointment': {
        const { openingId, patient } = effect.params;
        const { id: _opening, ...where } = openingOf(clinic, language, openingId);
        made += 1;
        const id = `v-${made}`;
        const appointment: Appointment = { ...where, id, patient, status: 'booked', orderId: null };
        standing = [...standing, appointment];
        return { type: 'appointment.booked', appointment };
      }
      case 'confirmAppointment':
        return changed('appointment.confirmed', effect.params.appointmentId, { status: 'confirmed' });
      case 'checkIn':
        return changed('appointment.arrived', effect.params.appointmentId, { status: 'arrived' });
      case 'cancelAppointment':
        return changed('appointment.cancelled', effect.params.appointmentId, { status: 'cancelled' });
      case 'moveAppointment': {
        const { id: _opening, ...where } = openingOf(clinic, language, effect.params.openingId);
        return changed('appointment.moved', effect.params.appointmentId, { ...where, status: 'booked' });
      }
      case 'findAppointments': {
        const { patients, since } = effect.params;
        const theirs = standing.filter(
          ({ patient, status, startsAt }) =>
            patients.includes(patient) &&
            since !== 'last-year' &&
            (status === 'booked' || status === 'confirmed') &&
            startsAt.slice(0, 16) >= (since === 'today' ? now.slice(0, 10) : now),
        );
        return { type: 'appointments.found', appointments: theirs };
      }
      case 'findWaiting':
        return {
          type: 'places.found',
          places: waits.filter(({ patient }) => effect.params.patients.includes(patient)),
        };
      case 'settleOffer':
        if (effect.params.status !== 'waiting') waits = waits.filter(({ id }) => id !== effect.params.id);
        return null;
      case 'findPatient':
        return { type: 'patient.found', patient: null };
      case 'openVideo':
        return { type: 'video.missing' };
      case 'readDocument':
        return { type: 'document.failed' };
      default:
        return null;
    }
  }

  function changed(
    type: 'appointment.confirmed' | 'appointment.arrived' | 'appointment.cancelled' | 'appointment.moved',
    id: string,
    change: Partial<Appointment>,
  ): ResultEvent {
    const before = standing.find((one) => one.id === id);
    if (!before) return { type: 'appointment.gone', appointmentId: id };
    const appointment = { ...before, ...change };
    standing = standing.map((one) => (one.id === id ? appointment : one));
    return { type, appointment };
  }

  function hints(): Hints {
    const asked = conversation.handoff ? null : openQuestion(conversation);
    const { choices = [] } = asked ?? {};
    const awaits = asked && !isMenu(conversation.frames.at(-1)?.flow ?? null);
    const awaiting = awaits ? (asked.awaiting ?? (choices.length ? 'choice' : null)) : null;
    const labels = asked
      ? speak(asked, { tag, style: 'text', world: worldNow() }).choices.map(({ label }) => label)
      : [];
    return {
      country: clinic.country,
      ref: now,
      clinic: namesOf(clinic),
      usual: conversation.language,
      ...(asked && { awaiting, choices: labels }),
    };
  }

  return {
    /** What has been done so far, in order. */
    deeds,
    /** What was said last. */
    said: () => said,
    asked: top,
    visits: () => standing,
    places: () => waits,
    conversation: () => conversation,
    understood: (text: string): Said => hear([{ kind: 'text', text }], hints()),
    /** The patient writes. */
    say(text: string): void {
      take({ type: 'patient.said', said: hear([{ kind: 'text', text }], hints()) }, text);
    },
    /** The patient taps a choice of the open question, or of the older one that is handed in. */
    tap(id: string, asked: Asked | null = top()): void {
      if (!asked) throw new RangeError(`Nothing is open that '${id}' would answer`);
      take({ type: 'patient.said', said: taps(choiceId(asked.number, id)) }, `taps ${id}`);
    },
    /** The clinic has something to ask. */
    due(flow: string, about: FlowAbout): void {
      take({ type: 'dialog.due', flow, about }, flow);
    },
    /** A timer of the dialog on top runs out. */
    elapsed(name: string): void {
      take({ type: 'timer.elapsed', name, frame: conversation.frames.at(-1)!.id }, `timer ${name}`);
    },
    /** The clock moves. */
    later(at: string): void {
      now = at;
    },
  };
}

export type SpokenTalk = ReturnType<typeof spokenWith>;
