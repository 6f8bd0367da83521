import type { OutboundMessage, Sender } from '../adapters/channels/channel.ts';
import type { DocumentReader } from '../adapters/documents/documents.ts';
import type { Scheduling } from '../adapters/scheduling/scheduling.ts';
import { type Effects, isAsk, type OutwardEffect } from '../flows/effects.ts';
import type { ResultEvent } from '../flows/events.ts';
import type { ConversationKey, Store } from '../storage/store.ts';
import { deliver } from './carry-out/deliver.ts';
import { findPatient } from './carry-out/find-patient.ts';
import { findWaiting } from './carry-out/find-waiting.ts';
import { type GoesOn, goOn } from './carry-out/go-on.ts';
import { openVideo } from './carry-out/open-video.ts';
import { readDocument } from './carry-out/read-document.ts';
import * as schedule from './carry-out/schedule.ts';
import type { Clinic } from './config.ts';
import type { FileStore } from './files/files.ts';
import type { Begun } from './turn/inbox-event.ts';

/** One effect to carry out, besides what it asks for. */
export interface Errand {
  conversation: ConversationKey;
  /** The same on every attempt: what makes asking twice harmless. */
  key: string;
  /** An earlier attempt may have succeeded unheard: look for the key before doing it again. */
  again: boolean;
}

/** What carrying out reaches into. */
export interface Hands {
  store: Store;
  /** What patients sent; null where files stay with the channels that brought them. */
  files: FileStore | null;
  /** Reads orders; null where nothing does. */
  reader: DocumentReader | null;
  clinic(id: string): Clinic;
  scheduling(clinic: string): Scheduling;
  /** Begins a dialog in a conversation, once for each key that it is followed by. Durable when it resolves. */
  begin(conversation: ConversationKey, event: Begun): Promise<void>;
  /** @throws AdapterError when the clinic no longer has the channel. */
  sender(conversation: ConversationKey): Sender;
  /** Within how many milliseconds its channel can tell whether a message was sent; undefined where it does not say. */
  tellsWithinMs(conversation: ConversationKey): number | undefined;
  /** Whether its channel shows once what it is handed twice. */
  dropsRepeats(conversation: ConversationKey): boolean;
  /** Now, in ISO 8601 with the clinic's offset. */
  now(clinic: string): string;
}

/** How an effect ended. */
export interface Outcome {
  /** The answer that the dialog waits for; null where none is waited for. */
  event: ResultEvent | null;
  /** The channel's id of a message. */
  externalId?: string | null;
  /**
   * Of a message: `assumed`, nobody can say whether it was sent, and it is taken to be; `resent`, nobody could say whether
   * it had been, and it was sent again. @default 'sent'
   */
  sending?: 'assumed' | 'resent';
}

/** Carries out one kind of effect. @throws AdapterError */
export type Handler<Params> = (params: Params, errand: Errand, hands: Hands) => Promise<Outcome>;

type Outward = OutwardEffect['type'];

/** How each effect is carried out. Forgetting one is a type error. */
export const carryOut = {
  deliver,
  goOn,
  findPatient,
  findWaiting,
  readDocument,
  openVideo,
  checkIn: schedule.checkIn,
  findOpenings: schedule.findOpenings,
  holdOpening: schedule.holdOpening,
  releaseOpening: schedule.releaseOpening,
  bookAppointment: schedule.bookAppointment,
  confirmAppointment: schedule.confirmAppointment,
  cancelAppointment: schedule.cancelAppointment,
  noteCancelReason: schedule.noteCancelReason,
  moveAppointment: schedule.moveAppointment,
  findAppointments: schedule.findAppointments,
} satisfies { [K in Outward]: Handler<Effects[K]> } & {
  deliver: Handler<OutboundMessage>;
  goOn: Handler<GoesOn>;
};

/** What the outbox holds: effects for the outside world, and messages to patients. */
export type ErrandType = keyof typeof carryOut;

/** Whether the dialog waits for an answer. */
export function isAnswered(type: ErrandType): boolean {
  return type !== 'deliver' && type !== 'goOn' && isAsk({ type });
}

/** What the patient's next words, and other effects, do not wait for: to read a photo takes seconds. */
export function isSlow(type: ErrandType): boolean {
  return type === 'readDocument';
}

/** Whether the patient's next words wait for its answer. */
export function isAwaited(type: ErrandType): boolean {
  return isAnswered(type) && !isSlow(type);
}
