import type { MessageKey } from '../locales/locale.ts';
import type { Awaiting, Intent, Lang } from '../nlu/types.ts';
import type { Appointment, Opening, OpeningQuery } from './appointment.ts';
import type { Given } from './events.ts';
import type { HandoffReason, HandoffSummary } from './handoff.ts';
import type { Args } from './message.ts';
import type { OrderRead, OrderReview } from './orders/order.ts';
import type { FactTopic } from './questions/fact-topic.ts';
import type { WaitingWish } from './wish/waiting-wish.ts';
import type { Wish } from './wish/wish.ts';
import type { Help, Person } from './world.ts';

/** One thing the patient may answer. It becomes a button, a list row or a numbered line. */
export interface Choice {
  /** What the flow is told when it is chosen. */
  id: string;
  /** The label: a message of the locales. */
  key: MessageKey;
  args?: Args;
  /** The wish that it stands for: whoever says that has chosen it. */
  means?: Intent;
}

export interface Reply {
  key: MessageKey;
  args?: Args;
  choices?: readonly Choice[];
  /** Set when an answer is expected: what kind. Such a reply is asked again after an interruption. */
  awaiting?: Awaiting;
}

/**
 * What a flow may ask the world to do. Plain data: the turn engine stores it, then carries it out.
 * *Records* are written in the turn's own transaction; the others are carried out after it.
 */
export interface Effects {
  /** Say something. All replies of a turn travel as one message. */
  reply: Reply;

  /** Pass on what a person of the clinic wrote, as it is. Part of the turn's message, like a reply. */
  relay: { text: string };

  /** Look for bookable times. Answered by `openings.found` or `scheduling.failed`. */
  findOpenings: OpeningQuery;
  /** Keep one opening for this patient; `moved` is the visit that is to go there. Answered by `opening.held`, `opening.taken` or `scheduling.failed`. */
  holdOpening: { openingId: string; patient: string; seconds: number; moved?: string };
  /** Give a held opening back. Not answered. */
  releaseOpening: { openingId: string };
  /** Book one opening. Answered by `appointment.booked`, `opening.taken` or `scheduling.failed`. */
  bookAppointment: { openingId: string; patient: string; orderId?: string };
  /** Answered by `appointment.confirmed`, `appointment.gone` or `scheduling.failed`. */
  confirmAppointment: { appointmentId: string };
  /** Answered by `appointment.cancelled`, `appointment.gone` or `scheduling.failed`. */
  cancelAppointment: { appointmentId: string; reason: string | null };
  /** Note why a cancelled visit was cancelled, once the patient has said so. Not answered. */
  noteCancelReason: { appointmentId: string; reason: string };
  /** Move a visit to an opening. Answered by `appointment.moved`, `opening.taken`, `appointment.gone` or `scheduling.failed`. */
  moveAppointment: { appointmentId: string; openingId: string };
  /** The patient has come. Answered by `appointment.arrived`, `appointment.gone` or `scheduling.failed`. */
  checkIn: { appointmentId: string };
  /** The patient's own way into a visit by video. Answered by `video.ready` or `video.missing`. */
  openVideo: { appointmentId: string; practitioner: string };
  /**
   * The coming visits of these patients; where `since` says so, those of today that have
   * begun too, or instead those of the last year that took place; soonest first. Answered
   * by `appointments.found` or `scheduling.failed`.
   */
  findAppointments: { patients: readonly string[]; since?: 'today' | 'last-year' };
  /** The places on waiting lists of these patients, the oldest first. Answered by `places.found`. */
  findWaiting: { patients: readonly string[] };
  /** Look a patient up in the clinic's register. Answered by `patient.found`; null when there is none. */
  findPatient: { nationalId: string };

  /**
   * Read an order from the files that the patient sent, once another page of it has been waited for. Answered
   * by `document.read` or `document.failed`.
   */
  readDocument: { files: readonly string[]; afterSeconds: number };

  /** Put another dialog on top of this one. Answered by `flow.returned`. */
  callFlow: { flow: string; given: Given; intent?: Intent; about?: FlowAbout };
  /** Begin what the patient wants, once this dialog has ended. */
  beginFlow: { intent: Intent; given: Given };

  /** Wake this conversation later. Answered by `timer.elapsed`. */
  startTimer: { name: string; seconds: number };
  stopTimer: { name: string };

  /** Record: what the contact agreed to or refused. */
  keepConsent: { purpose: 'care' | Help; given: boolean };
  /** Record: no more messages that were not asked for. */
  optOut: Record<never, never>;
  optIn: Record<never, never>;
  /** Record: a person of the contact. `id` absent: a new patient, whose id is the effect's key. */
  keepPerson: {
    id: string | null;
    name: string;
    nationalId: { kind: string; value: string } | null;
    birthDate: string | null;
    relation: string;
  };
  /** Record: give the conversation to a person. */
  handOff: { reason: HandoffReason; summary: HandoffSummary };
  /** Record: the patient no longer waits for a person, and goes on with the assistant. */
  withdrawHandOff: Record<never, never>;
  /** Record: what was asked for and could not be had. */
  recordUnmet: { service: string; from: string; to: string | null; reason: 'no-opening' | 'not-offered' };
  /** Record: wait for an opening; only for one that is as `wish` says. Absent: for any. */
  joinWaitlist: { patient: string; service: string; from: string; to: string | null; wish?: WaitingWish };
  /**
   * Record: what became of an opening that was offered to one who waits; 'waiting' still waits, and so does 'lapsed',
   * who said nothing, unless that was so too often. With `openingId`, nothing where another is offered by now.
   */
  settleOffer: { id: number; status: 'waiting' | 'accepted' | 'declined' | 'lapsed'; openingId?: string };
  /** Record: how a visit was, from 1 to 5, or in words. */
  recordOpinion: { appointmentId: string; score: number | null; comment: string | null };
  /** Record: an order that a patient sent, and what was read on it. */
  keepOrder: OrderRead & {
    patient: string | null;
    files: readonly string[];
    appointmentId: string | null;
  };
  /** Record: what a person of the clinic, `by`, decided of an order that nobody had been sure of. */
  settleOrder: Omit<OrderRead, 'faulty'> & { by: string };
  /** Record: a question nobody has answered yet, for the clinic. The words stay in the transcript. */
  recordUnanswered: { topic: string | null };
  /** Record: the conversation goes on in another language. */
  speak: { language: Lang };
}

/** What a dialog that calls another hands it, beyond what the patient said. */
export interface FlowAbout {
  wish?: Wish;
  /** Who a visit is for, where they have shown it. */
  patient?: string;
  appointment?: Appointment;
  /** Who was registered just now. */
  person?: Person;
  /** Why someone must be identified: a stranger may book, but sees nothing. */
  purpose?: 'book' | 'see';
  /** Why a person is called. */
  reason?: HandoffReason;
  /** What is asked, where no intent says it. */
  topic?: FactTopic;
  /**
   * What is wanted of a place on a waiting list: to give it up, to hear of it, or to have it still; `leave-any` may be of
   * messages.
   */
  waiting?: 'leave' | 'leave-any' | 'see' | 'stay';
  /** There are openings, and none of them will do: what is waited for is another. */
  noneWillDo?: boolean;
  /** What is wanted of the data that is kept of them. */
  data?: DataWish;
  /** Whether the patient wants to be written to. */
  opt?: 'out' | 'in';
  /** The order that a visit is booked from. */
  orderId?: string;
  /** The visit that is being booked while an order comes: of which service, as far as that is known, and for whom. */
  booking?: { service: string | null; person: string | null };
  /** What a person of the clinic decided of an order. */
  review?: OrderReview;
  /** An opening that came free, for one who waits. */
  offer?: WaitlistOffer;
  /** It cannot wait for the dialog in progress to end. */
  urgent?: boolean;
  /** It was begun in the middle of another dialog: a plain yes may be meant for that. */
  interrupts?: boolean;
  /** A voice note came, of somebody who has not been asked yet whether it may be heard. */
  voiceNote?: boolean;
}

/** An opening offered to one who waits for one, and kept for them until the offer lapses. */
export interface WaitlistOffer {
  /** The id of the place on the waitlist. */
  id: number;
  opening: Opening;
  /** Patient id. */
  patient: string;
  /** How long it is kept from when it is made. */
  seconds: number;
  /** Until when, with the clinic's offset: it may be told of later than it is made. Absent in those of older houses. */
  until?: string;
  /** The later visit of theirs that it would take the place of. Absent where they have none. */
  moved?: Appointment;
  /** All that they wait for. Absent, or null, where any opening would do. */
  wish?: WaitingWish | null;
  /** No word on this one, after none on those before it, takes them off the list. */
  last?: boolean;
}

/** What may be wanted of data: to have it, to put it right, that it is erased, or used no more. */
export type DataWish = 'copy' | 'correct' | 'erase' | 'withdraw';

export type EffectType = keyof Effects;
export type Effect = { [K in EffectType]: { type: K; params: Effects[K] } }[EffectType];
export type EffectOf<K extends EffectType> = Extract<Effect, { type: K }>;

const inert = () => {};

/** Named actions for `setup()`. They do nothing here; `step()` collects their parameters. */
export const effectActions = {
  reply: inert as (_: unknown, params: Effects['reply']) => void,
  relay: inert as (_: unknown, params: Effects['relay']) => void,
  findOpenings: inert as (_: unknown, params: Effects['findOpenings']) => void,
  holdOpening: inert as (_: unknown, params: Effects['holdOpening']) => void,
  releaseOpening: inert as (_: unknown, params: Effects['releaseOpening']) => void,
  bookAppointment: inert as (_: unknown, params: Effects['bookAppointment']) => void,
  confirmAppointment: inert as (_: unknown, params: Effects['confirmAppointment']) => void,
  cancelAppointment: inert as (_: unknown, params: Effects['cancelAppointment']) => void,
  noteCancelReason: inert as (_: unknown, params: Effects['noteCancelReason']) => void,
  moveAppointment: inert as (_: unknown, params: Effects['moveAppointment']) => void,
  findAppointments: inert as (_: unknown, params: Effects['findAppointments']) => void,
  findWaiting: inert as (_: unknown, params: Effects['findWaiting']) => void,
  findPatient: inert as (_: unknown, params: Effects['findPatient']) => void,
  checkIn: inert as (_: unknown, params: Effects['checkIn']) => void,
  openVideo: inert as (_: unknown, params: Effects['openVideo']) => void,
  readDocument: inert as (_: unknown, params: Effects['readDocument']) => void,
  callFlow: inert as (_: unknown, params: Effects['callFlow']) => void,
  beginFlow: inert as (_: unknown, params: Effects['beginFlow']) => void,
  startTimer: inert as (_: unknown, params: Effects['startTimer']) => void,
  stopTimer: inert as (_: unknown, params: Effects['stopTimer']) => void,
  keepConsent: inert as (_: unknown, params: Effects['keepConsent']) => void,
  optOut: inert as (_: unknown, params: Effects['optOut']) => void,
  optIn: inert as (_: unknown, params: Effects['optIn']) => void,
  keepPerson: inert as (_: unknown, params: Effects['keepPerson']) => void,
  handOff: inert as (_: unknown, params: Effects['handOff']) => void,
  withdrawHandOff: inert as (_: unknown, params: Effects['withdrawHandOff']) => void,
  recordUnmet: inert as (_: unknown, params: Effects['recordUnmet']) => void,
  joinWaitlist: inert as (_: unknown, params: Effects['joinWaitlist']) => void,
  settleOffer: inert as (_: unknown, params: Effects['settleOffer']) => void,
  keepOrder: inert as (_: unknown, params: Effects['keepOrder']) => void,
  settleOrder: inert as (_: unknown, params: Effects['settleOrder']) => void,
  recordOpinion: inert as (_: unknown, params: Effects['recordOpinion']) => void,
  recordUnanswered: inert as (_: unknown, params: Effects['recordUnanswered']) => void,
  speak: inert as (_: unknown, params: Effects['speak']) => void,
} satisfies { [K in EffectType]: (_: unknown, params: Effects[K]) => void };

/** Effects that are rows of our own: written in the turn's transaction, never carried out later. */
export const RECORDS = [
  'keepConsent',
  'optOut',
  'optIn',
  'keepPerson',
  'handOff',
  'withdrawHandOff',
  'recordUnmet',
  'joinWaitlist',
  'settleOffer',
  'keepOrder',
  'settleOrder',
  'recordOpinion',
  'recordUnanswered',
  'speak',
  'startTimer',
  'stopTimer',
] as const satisfies readonly EffectType[];

/** Outward effects whose outcome nobody waits for. */
export const UNANSWERED = ['releaseOpening', 'noteCancelReason'] as const satisfies readonly EffectType[];

export type RecordEffect = EffectOf<(typeof RECORDS)[number]>;
/** Effects for the outside world: carried out after the turn's commit, at least once, by their key. */
export type OutwardEffect = Exclude<
  Effect,
  RecordEffect | EffectOf<'reply' | 'relay' | 'callFlow' | 'beginFlow'>
>;

const unasked: ReadonlySet<EffectType> = new Set([
  ...RECORDS,
  ...UNANSWERED,
  'reply',
  'relay',
  'callFlow',
  'beginFlow',
]);

/** Whether the dialog that asks for it waits for what the world answers. */
export function isAsk({ type }: Pick<Effect, 'type'>): boolean {
  return !unasked.has(type);
}
