import { type Conversation, newConversation } from '../../../flows/conversation/conversation-state.ts';
import type { RecordEffect } from '../../../flows/effects.ts';
import type { BookRow } from '../../../storage/agenda-book.ts';
import type {
  ConversationKey,
  KeyedRecord,
  NewInboxRow,
  NewOutboxRow,
  Store,
  TurnRecord,
} from '../../../storage/store.ts';

/** A store under trial, gone when it is disposed of. */
export interface Trial extends AsyncDisposable {
  store: Store;
  /** Closes it, and opens it again on the same rows. */
  reopened(): Promise<Store>;
}

export type Open = () => Promise<Trial>;

export const ANA: ConversationKey = { clinic: 'andes', channel: 'web', address: '+573005550101' };
export const LUIS: ConversationKey = { clinic: 'andes', channel: 'web', address: '+573005550102' };
/** The same person, as another clinic knows her. */
export const ANA_ELSEWHERE: ConversationKey = { ...ANA, clinic: 'ipe' };

/** A message that arrived at time 10. */
export function message(key: ConversationKey, externalId: string | null, more?: Partial<NewInboxRow>) {
  const event = { type: 'message.arrived', content: { kind: 'text', text: `hola ${externalId}` } };
  return { ...key, externalId, event, at: 10, readyAt: 10, ...more };
}

/** A turn at time 20 that only counts itself, unless more is said of it. */
export function turn(key: ConversationKey, expectRevision: number, more?: Partial<TurnRecord>): TurnRecord {
  const state: Conversation = { ...newConversation('es'), nextQuestion: expectRevision + 2 };
  const nothing = { rows: [], receive: null, transcript: [], records: [], outbox: [] };
  return { key, expectRevision, state, at: 20, ...nothing, ...more };
}

/** A turn that makes these records. */
export function turnWith(
  key: ConversationKey,
  revision: number,
  records: readonly RecordEffect[],
  frame = 1,
) {
  const keyed = records.map((record, index): KeyedRecord => {
    return { key: effectKey(key, revision + 1, index), frame, record };
  });
  return turn(key, revision, { records: keyed });
}

/** A message of ours on its way. */
export function delivery(key: string, more?: Partial<NewOutboxRow>): NewOutboxRow {
  return { key, type: 'deliver', params: { text: 'Hola, Ana.' }, frame: null, dueAt: 20, ...more };
}

export function effect(key: string, more?: Partial<NewOutboxRow>): NewOutboxRow {
  return { key, type: 'findOpenings', params: { service: 'cardiology' }, frame: 1, dueAt: 20, ...more };
}

export function effectKey({ clinic, channel, address }: ConversationKey, revision: number, index: number) {
  return `${clinic}/${channel}/${address}:${revision}:${index}`;
}

/** A visit of Ana to Dr. Restrepo, from 1,000 to 1,030, unless more is said of it. */
export function visit(id: string, more?: Partial<BookRow>): BookRow {
  return {
    id,
    clinic: 'andes',
    openingId: `cardiology/restrepo/${more?.startsAt ?? 1_000}`,
    patient: 'ana',
    service: 'cardiology',
    practitioner: 'restrepo',
    site: 'norte',
    startsAt: 1_000,
    endsAt: 1_030,
    modality: 'in-person',
    orderId: null,
    key: `key-of-${id}`,
    ...more,
  };
}
