import * as agenda from './agenda.ts';
import { load } from './conversation.ts';
import * as desk from './desk.ts';
import * as devices from './devices.ts';
import { noteAttempts, receive } from './inbox.ts';
import { lane, readyLanes } from './lanes.ts';
import { checkpoint } from './open.ts';
import { dueOutbox, noteReceipts, settle } from './outbox.ts';
import * as reading from './reading.ts';
import { findPatient, linkContacts, savePatients } from './register.ts';
import { spend } from './spending.ts';
import * as standing from './standing.ts';
import { commit } from './turn.ts';
import * as waitingLists from './waiting-lists.ts';

/** Calls that write. Those that are ready together share one commit. */
export const writes = {
  receive,
  commit,
  noteAttempts,
  settle,
  noteReceipts,
  savePatients,
  linkContacts,
  hold: agenda.hold,
  release: agenda.release,
  book: agenda.book,
  setStatus: agenda.setStatus,
  move: agenda.move,
  claimDevice: devices.claimDevice,
  releaseDevice: devices.releaseDevice,
  writeDevice: devices.writeDevice,
  forgetDevice: devices.forgetDevice,
  spend,
  keepAgent: desk.keepAgent,
  disableAgent: desk.disableAgent,
  openSession: desk.openSession,
  seeSession: desk.seeSession,
  closeSession: desk.closeSession,
  claimOrder: desk.claimOrder,
  releaseOrder: desk.releaseOrder,
  note: desk.note,
  offerPlace: waitingLists.offerPlace,
  takeBackOffer: waitingLists.takeBackOffer,
  joinByHand: waitingLists.joinByHand,
  leaveList: waitingLists.leaveList,
  putBackOnList: waitingLists.putBackOnList,
};

/** Calls that only read, or are no part of a transaction. */
export const reads = {
  load,
  lane,
  readyLanes,
  dueOutbox,
  findPatient,
  transcript: reading.transcript,
  conversations: reading.conversations,
  handoffs: reading.handoffs,
  waitlist: waitingLists.waitlist,
  standingPlaces: waitingLists.standingPlaces,
  unmet: reading.unmet,
  unanswered: reading.unanswered,
  orders: reading.orders,
  opinions: reading.opinions,
  consents: reading.consents,
  optedOut: reading.optedOut,
  counts: reading.counts,
  backlog: reading.backlog,
  busy: agenda.busy,
  visitsOf: agenda.visitsOf,
  findVisit: agenda.find,
  visitsStarting: agenda.starting,
  begun: standing.begun,
  contactsOf: standing.contactsOf,
  readDevice: devices.readDevice,
  agents: desk.agents,
  passwordOf: desk.passwordOf,
  waitingOrders: desk.waitingOrders,
  order: desk.order,
  audit: desk.audit,
  checkpoint,
};

/**
 * Calls that write only what became of something: where it is lost, the thing is done again with the same key,
 * as it is when the process ends before it could say so; or a use of a service outside, which then goes uncounted; or
 * that an agent is still there.
 * Their commit need not wait for the disk.
 */
export const SOFT: ReadonlySet<CallName> = new Set([
  'settle',
  'noteAttempts',
  'spend',
  'seeSession',
] as const);

type Calls = typeof writes & typeof reads;

export type CallName = keyof Calls;

/** What is handed over with a call. */
export type Args<Name extends CallName> = Calls[Name] extends (db: never, ...args: infer A) => unknown
  ? A
  : never;

/** What a call answers: what was taken back says so in its answer. */
export type Result<Name extends CallName> = Answered<Awaited<ReturnType<Calls[Name]>>>;

type Answered<T> = T extends { answer: infer Answer } ? Answer : T;
