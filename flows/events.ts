import type { Parted } from '../nlu/part-answer.ts';
import type { BirthPart, Intent, Understanding, When } from '../nlu/types.ts';
import type { Appointment, Modality, Opening } from './appointment.ts';
import type { FlowAbout } from './effects.ts';
import type { OrderRead } from './orders/order.ts';
import type { VisitFact } from './questions/fact-topic.ts';
import type { ToldFromVisit } from './wish/from-visit.ts';
import type { AsVisit } from './wish/likeness.ts';
import type { WaitingWish } from './wish/waiting-wish.ts';
import type { Person, World } from './world.ts';

/** What the patient's words or taps amount to, before it is decided whom they concern. */
export interface Said {
  kind: 'text' | 'choice' | 'file' | 'voice-note' | 'sticker' | 'location' | 'contact' | 'unsupported';
  text: string;
  /** Null where there were no words. */
  understood: Understanding | null;
  /** A plain answer, and what was said beside it, where the words hold both. */
  parted?: Parted;
  /** The id of the choice that was tapped. */
  tapped?: string;
  file?: { id: string; mediaType: string; bytes: number };
  /** That what is wanted is to be like another visit of theirs. */
  asVisit?: AsVisit;
}

/** Values found in an utterance that can fill, or correct, what a dialog knows. */
export interface Given {
  service?: string;
  /** A specialty that the clinic does not have. */
  unoffered?: string;
  /** The clinic's services that see to what ails the patient, likeliest first, where none was named. */
  suits?: readonly string[];
  practitioner?: string;
  site?: string;
  modality?: Modality;
  /** Of "martes o jueves" each of the two; of a visit that is wanted every week, the first. */
  when?: readonly When[];
  /** Of the days that were named, the last hour that is free: "el jueves, la última que tengan". */
  atLast?: true;
  /** On no other day than those: "solo ese día", "só na quinta". */
  onlyThen?: true;
  /** Whether their hours are of whatever day there is, and not of the day that is spoken of. */
  onAnyDay?: true;
  /** Those of them that tell when a visit is that they have, and not when one is wanted. */
  visitAt?: readonly When[];
  /** Days that will not do, whatever else is wanted. */
  notOn?: readonly When[];
  /** The time as told from that of a visit; `when` is then how it reads from today. */
  fromVisit?: ToldFromVisit;
  /** Like another visit of theirs: on its day, at its site. */
  asVisit?: AsVisit;
  /** Whom it is about: a relation to the contact, or the id of one of their people who was named. */
  person?: string;
  /** The same as the last time. */
  asBefore?: boolean;
  /** Every week, at the same hour. */
  weekly?: boolean;
  /** In place of what is on offer: a later hour, the last of the day, an earlier one, another day, somebody else's, another site. */
  instead?:
    | 'later'
    | 'latest'
    | 'earlier'
    | 'less-early'
    | 'less-late'
    | 'another-day'
    | 'another-doctor'
    | 'another-site';
  /** To be told once something comes free, in place of what is on offer. */
  waits?: boolean;
  /** Several visits of theirs at once: all those that fit any of these. */
  each?: readonly Pick<Given, 'service' | 'person' | 'when'>[];
  /** Those that are not meant with them: "todas menos la de Mateo". */
  except?: Pick<Given, 'service' | 'practitioner' | 'person' | 'when'>;
  /** How many of them were named: "las dos". Absent where it is all that there are. */
  many?: number;
  /** Of several visits of theirs, the one at that place. */
  ofSeveral?: 'first' | 'second' | 'third' | 'last';
  /** An earlier time than that of the visit that is to be moved. */
  sooner?: boolean;
  /** The site is that of a visit near which it is to be: another will do before another time. */
  siteIsKept?: true;
  /** For another person, right after the visit that has just been booked. */
  together?: boolean;
  reason?: string;
  name?: string;
  nationalId?: { kind: string; value: string; valid: boolean };
  birthDate?: string;
  /** Of a birth date that was asked for: all that was told. */
  birthPart?: BirthPart;
  phone?: string;
  /** The ids of files that were sent. */
  files?: readonly string[];
  /** The id of a question of the clinic's file that was asked. */
  question?: string;
  /** What is asked of a visit of theirs; and what that asks of the clinic, where there is no such visit. */
  ofVisit?: { facts: readonly VisitFact[]; orElse?: AskedOfClinic };
  /** Whether an emergency is only possible, so that one question settles it. */
  screen?: boolean;
  /** False where the wish was read with doubt: it is asked about before it is acted on. */
  sure?: boolean;
}

/** A question to the clinic, as the dialog of questions takes it. */
export interface AskedOfClinic {
  intent: Intent | null;
  given: Given;
  about?: FlowAbout;
}

/** Everything that can move a conversation. Results carry the number of the ask, timers that of the frame. */
export type ConversationEvent =
  | { type: 'patient.said'; said: Said }
  | { type: 'agent.joined' }
  | { type: 'agent.said'; text: string }
  | { type: 'agent.resolved' }
  /** The clinic has something to say or to ask: a reminder, an opening for one who waits, how it was. */
  | { type: 'dialog.due'; flow: string; about: FlowAbout }
  | (ResultEvent & { frame: number })
  | { type: 'timer.elapsed'; name: string; frame: number };

/** The answers to effects. They are heard only by the frame, and in the state, that asked. */
export type ResultEvent =
  | { type: 'openings.found'; openings: readonly Opening[] }
  | { type: 'opening.held'; openingId: string }
  /** `patientBusy`: it is free, and the patient has another visit then. */
  | { type: 'opening.taken'; openingId: string; patientBusy?: true }
  | { type: 'appointment.booked'; appointment: Appointment }
  | { type: 'appointment.confirmed'; appointment: Appointment }
  | { type: 'appointment.cancelled'; appointment: Appointment }
  | { type: 'appointment.moved'; appointment: Appointment }
  | { type: 'appointment.gone'; appointmentId: string }
  | { type: 'appointments.found'; appointments: readonly Appointment[] }
  | { type: 'appointment.arrived'; appointment: Appointment }
  /** `url` is the patient's own: it is shown to nobody else. */
  | { type: 'video.ready'; url: string }
  | { type: 'video.missing' }
  /** `others`: those of the files that are of another order, and were left out of this one. */
  | { type: 'document.read'; order: OrderRead; others?: readonly string[] }
  /** Nobody could read it: a person will look at it. */
  | { type: 'document.failed' }
  | { type: 'patient.found'; patient: Omit<Person, 'relation'> | null }
  | { type: 'places.found'; places: readonly WaitingPlace[] }
  | { type: 'scheduling.failed' };

/** A patient's place on the waiting list of a service. */
export interface WaitingPlace {
  id: number;
  patient: string;
  service: string;
  /** All that they would take; absent, or null, for whatever comes free. */
  wish?: WaitingWish | null;
}

/** What one flow hears: the conversation has already decided that it is meant. */
export type FlowEvent = {
  world: World;
} /** `loosely`: no more was said than that something would do, as "pode ser com a doutora" does. */ & (
  | { type: 'patient.agreed'; given: Given; loosely?: true }
  | { type: 'patient.declined'; given: Given }
  /** `id` is that of the chosen `Choice`; `counted`: it was told by its place only, as "1" or "la primera". */
  | { type: 'patient.chose'; id: string; given: Given; counted?: true }
  /** None of what was offered. */
  | { type: 'patient.refused'; given: Given }
  /** Whichever of what was offered. */
  | { type: 'patient.left-it-open'; given: Given }
  | { type: 'patient.gave'; given: Given }
  /** Free words, where free words were asked for. */
  | { type: 'patient.wrote'; text: string; given: Given }
  /** `given`: what stood under it. */
  | { type: 'patient.sent-file'; file: { id: string; mediaType: string; bytes: number }; given: Given }
  | { type: 'patient.went-back' }
  /** The order for the visit that is being booked has come. */
  | { type: 'order.came'; orderId: string }
  /** The dialog is about to be dropped: what it keeps for the patient is given back. */
  | { type: 'patient.left' }
  | { type: 'flow.returned'; output: Record<string, unknown> }
  | { type: 'timer.elapsed'; name: string }
  | ResultEvent
);
