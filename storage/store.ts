import type { Conversation } from '../flows/conversation/conversation-state.ts';
import type { RecordEffect } from '../flows/effects.ts';
import type { Contact, Person } from '../flows/world.ts';
import type { AgendaBook } from './agenda-book.ts';
import type { Backlog, Counts } from './backlog.ts';
import type { Desk } from './desk.ts';
import type { DeviceShelf } from './devices.ts';
import type {
  ConsentRow,
  ConversationSummary,
  HandoffRow,
  OpinionRow,
  OrderRow,
  Spending,
  UnansweredRow,
  UnmetRow,
  WaitlistRow,
} from './rows.ts';
import type { Sharing } from './sharing.ts';
import type { Standing } from './standing.ts';
import type { WaitingLists } from './waiting-lists.ts';

/**
 * What the house keeps, and the only way to it. Work is handed over as data: one plain object a call,
 * durable when the promise resolves. Calls that are ready together share one commit; a call that fails
 * fails alone. Every row is scoped by clinic. Times are milliseconds since the epoch unless said otherwise.
 */
export interface Store {
  readonly name: 'sqlite' | 'postgres';
  /** The driver underneath, for `doctor` and the benchmarks. */
  readonly driver: string;
  /** The number of the last migration of its tables. */
  readonly version: number;
  /** The migrations that were applied when it was opened, by name. */
  readonly migrated: readonly string[];

  // The spine.
  /** Stores what arrived. Not `isNew` where the same `externalId` was there already: nothing was written. */
  receive(rows: readonly NewInboxRow[]): Promise<{ id: number; isNew: boolean; behind?: true }[]>;
  /** The conversation as the next turn must see it; a new one when nothing is stored. */
  load(key: ConversationKey): Promise<LoadedConversation>;
  /** What is open in a lane. */
  lane(key: ConversationKey, now: number, limit: number): Promise<OpenLane>;
  /**
   * Lanes with a ready row, or a piece that soon will be, for start-up and for timers; and when the next row that
   * is not ready will be.
   */
  readyLanes(now: number, limit: number): Promise<{ lanes: ConversationKey[]; nextReadyAt: number | null }>;
  /**
   * One turn, wholly or not at all. `stale`: the conversation moved on meanwhile (another revision), or a
   * row was done already: nothing was written, load again. `duplicate`: `turn.receive` had been stored.
   * `behind`: see `Sharing`; nothing was written, store it and read the lane.
   */
  commit(turn: TurnRecord): Promise<'done' | 'stale' | 'duplicate' | 'behind'>;
  /** Counts one more attempt on inbox rows: before a row found at start-up is tried, and when a turn threw. */
  noteAttempts(rows: readonly number[]): Promise<void>;
  /**
   * Outbox rows that are due, oldest first, only heads: of each conversation's deliveries, and of its other
   * effects. A message that waits for its channel must not keep a booking waiting, nor the other way round.
   * `left`: conversations whose effects another process has left: `lane` gives them to who reads it.
   */
  dueOutbox(
    now: number,
    limit: number,
  ): Promise<{ rows: OutboxRow[]; left: ConversationKey[]; nextDueAt: number | null }>;
  /**
   * What became of outbox rows, with the events that come back through the inbox door. It need not wait for the
   * disk: what the machine's power takes along is carried out again, with the same key.
   */
  settle(rows: readonly SettledRow[]): Promise<void>;
  /** Moves deliveries on, forwards only; unknown keys are ignored and counted. */
  noteReceipts(receipts: readonly StoredReceipt[]): Promise<{ unknown: number; moved: string[] }>;

  // The register.
  savePatients(patients: readonly StoredPatient[]): Promise<void>;
  linkContacts(links: readonly ContactLink[]): Promise<void>;
  findPatient(clinic: string, by: { id: string } | { nationalId: string }): Promise<StoredPatient | null>;

  /** Takes one of a day's uses of a service outside; false where the day has none left. */
  spend(spending: Spending): Promise<boolean>;

  // Reading, for people and for `recado say`.
  /** Rows after the one with the id `after`; without it the last ones. Oldest first. */
  transcript(key: ConversationKey, options: { after?: number; limit: number }): Promise<TranscriptRow[]>;
  conversations(clinic: string, options: { limit: number }): Promise<ConversationSummary[]>;
  handoffs(clinic: string): Promise<HandoffRow[]>;
  waitlist(clinic: string): Promise<WaitlistRow[]>;
  unmet(clinic: string): Promise<UnmetRow[]>;
  /** Questions that nobody has answered, with the words they were asked in, oldest first. */
  unanswered(clinic: string): Promise<UnansweredRow[]>;
  /** The orders that patients sent, oldest first. */
  orders(clinic: string): Promise<OrderRow[]>;
  /** How visits were, as patients said, oldest first. */
  opinions(clinic: string): Promise<OpinionRow[]>;
  /** The last word of each contact on each purpose. */
  consents(clinic: string): Promise<ConsentRow[]>;
  optedOut(clinic: string): Promise<string[]>;
  counts(clinic: string | null): Promise<Counts>;
  /** What waits to be done, and since when. Only what waits is looked at, however much is kept. */
  backlog(now: number): Promise<Backlog>;

  // The built-in agenda's book. The adapter is handed these.
  readonly agenda: AgendaBook;
  /** What linked devices keep. Their channels are handed it. */
  readonly devices: DeviceShelf;
  readonly desk: Desk; // The people of the clinics, what waits for them, and what they did.
  readonly waitingLists: WaitingLists; // Who waits, for the clinic's own work and for its people.
  readonly standing: Standing; // What the clinic begins of its own accord asks of the store.
  readonly sharing?: Sharing; // Only where several processes may work on the store at once.
  close(): Promise<void>;
}

export interface ConversationKey {
  clinic: string;
  channel: string;
  address: string;
}

/** A row of the inbox: everything that can move a conversation. `event` is JSON. */
export interface NewInboxRow extends ConversationKey {
  /** Unique for ever within clinic and channel; absent for events of the house itself. */
  externalId: string | null;
  event: unknown;
  at: number;
  /** Not before. */
  readyAt: number;
  /** Timers have a name within their conversation and frame: a new one replaces the old one. */
  timer?: string;
}

export interface InboxRow extends NewInboxRow {
  id: number;
  /** How often a turn on it has failed. */
  attempts: number;
}

/** What is open in a lane. */
export interface OpenLane {
  /** Its inbox rows, oldest first: words, ready or pieces that wait for what follows them; timers that have elapsed. */
  rows: InboxRow[];
  /** Effects that an earlier process left undone, in order: to be in hand before a turn is taken on the rows. */
  effects: OutboxRow[];
}

export interface LoadedConversation {
  /** 0 when nothing is stored yet. */
  revision: number;
  /** Null when nothing is stored yet. */
  state: Conversation | null;
  contact: Pick<Contact, 'consent' | 'help' | 'optedOut'> & { people: Person[] };
}

/** One turn's whole result. */
export interface TurnRecord {
  key: ConversationKey;
  /** Rows taken by this turn; or `receive`: a message stored, and taken, in this same commit. */
  rows: readonly number[];
  receive: NewInboxRow | null;
  expectRevision: number;
  state: Conversation;
  at: number;
  transcript: readonly NewTranscriptRow[];
  records: readonly KeyedRecord[];
  outbox: readonly NewOutboxRow[];
}

/** `key` is `clinic/channel/address:revision:index`. */
export interface KeyedRecord {
  key: string;
  frame: number;
  record: RecordEffect;
}

export interface NewTranscriptRow {
  who: 'patient' | 'bot' | 'agent';
  text: string;
  /** JSON: choices, file, intent, effect names: what a person looking back wants to know. */
  detail: unknown;
}

export interface TranscriptRow extends NewTranscriptRow {
  id: number;
  at: number;
  /** The outbox key and what became of it, for messages of ours. */
  delivery: Delivery | null;
}

/** One outbound message, and what became of it. */
export interface Delivery {
  key: string;
  status: DeliveryStatus;
  reason: string | null;
  /** The channel's id of it, where it is known. */
  externalId: string | null;
}

export interface NewOutboxRow {
  key: string;
  /** 'deliver' for a message to the patient, else the effect's type. */
  type: string;
  /** JSON. */
  params: unknown;
  frame: number | null;
  /** Not before. */
  dueAt: number;
}

export interface OutboxRow extends NewOutboxRow {
  id: number;
  conversation: ConversationKey;
  attempts: number;
}

export type DeliveryStatus = 'waiting' | 'sent' | 'delivered' | 'read' | 'failed' | 'parked';

export interface SettledRow {
  /** The row's id, or its key where it is in hand since its turn's commit and no id was ever read. */
  id: number | string;
  outcome:
    | { status: 'done'; externalId: string | null; event: NewInboxRow | null }
    /** `attempts`: how many have failed by now, of those that count. */
    | { status: 'retry'; dueAt: number; attempts: number; reason: string }
    | { status: 'parked'; reason: string; event: NewInboxRow | null };
}

export interface StoredReceipt {
  clinic: string;
  channel: string;
  key?: string;
  externalId?: string;
  status: 'sent' | 'delivered' | 'read' | 'failed';
  at: number;
  reason?: string;
}

export interface StoredPatient {
  clinic: string;
  id: string;
  name: string;
  nationalId: string | null;
  nationalIdKind: string | null;
  birthDate: string | null;
}

/** Ties an address to a patient it may speak for. */
export interface ContactLink {
  clinic: string;
  address: string;
  patient: string;
  relation: string;
}
