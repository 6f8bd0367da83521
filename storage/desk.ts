import type { OrderRow } from './rows.ts';
import type { ConversationKey } from './store.ts';

/**
 * The clinic's side of the counter: the people who work at its console, what waits for them, and what they saw and
 * decided. Whatever it gives is one clinic's. Times are milliseconds since the epoch.
 */
export interface Desk {
  /** Enters an agent. One who is there gets this name and password, may sign in again, and is signed out everywhere. */
  keepAgent(agent: NewAgent): Promise<'added' | 'changed'>;
  /** Signs an agent out everywhere, and lets nobody in by that name. False where nobody goes by it. */
  disableAgent(who: AgentName, at: number): Promise<boolean>;
  agents(clinic: string): Promise<AgentRow[]>;
  /** What a password is held against; null where nobody may sign in by this name. */
  passwordOf(who: AgentName): Promise<string | null>;

  openSession(session: NewSession): Promise<void>;
  /** Whose session it is, noting that it was seen `now`; null where it is none, too old, or long not seen. */
  seeSession(id: string, times: SessionTimes): Promise<Agent | null>;
  closeSession(id: string): Promise<void>;

  /** The orders that a person is to look at, the longest waiting first. */
  waitingOrders(clinic: string, limit: number): Promise<WaitingOrder[]>;
  order(clinic: string, id: string): Promise<ReviewedOrder | null>;
  /** Keeps an order for an agent, where nobody else has it. Null where it does not wait for a person. */
  claimOrder(clinic: string, id: string, claim: Claim): Promise<Claimed | null>;
  releaseOrder(clinic: string, id: string, agent: string): Promise<void>;

  /** Notes what somebody saw or did, after all that was noted before. */
  note(entry: AuditEntry): Promise<void>;
  /** What was noted after the row with this number, oldest first. */
  audit(clinic: string, options: { after: number; limit: number }): Promise<AuditRow[]>;
}

export interface AgentName {
  clinic: string;
  /** What they sign in with. */
  name: string;
}

export interface Agent extends AgentName {
  fullName: string;
}

export interface NewAgent extends Agent {
  /** As `passwords` derives it: never the password itself. */
  password: string;
  at: number;
}

export interface AgentRow extends Agent {
  at: number;
  disabledAt: number | null;
}

export interface NewSession extends AgentName {
  /** Derived from what the browser has, so that it cannot be told from this. */
  id: string;
  at: number;
  /** The agent's sessions that were begun by then are over. */
  forgetBefore: number;
}

/** When a session is looked at; the oldest beginning, and the oldest last sight, that it may have. */
export interface SessionTimes {
  now: number;
  begunAfter: number;
  seenAfter: number;
}

/** An order in the line of those that a person is to look at. */
export interface WaitingOrder {
  id: string;
  at: number;
  reason: string | null;
  service: string | null;
  files: number;
  /** Who has it open, where that has not lapsed. */
  claimed: Claimed | null;
}

/** An order as who decides it must see it. */
export interface ReviewedOrder extends OrderRow {
  conversation: ConversationKey;
  at: number;
  claimed: Claimed | null;
  decided: { by: string; at: number } | null;
}

export interface Claim {
  agent: string;
  now: number;
  until: number;
}

export interface Claimed {
  by: string;
  until: number;
}

export interface AuditEntry {
  clinic: string;
  at: number;
  /** The agent's name; `system` for what the command line did. */
  agent: string;
  /** `order.seen`, `order.decided`… */
  act: string;
  /** The id of what it was about: never a patient's words. */
  subject: string | null;
}

export interface AuditRow extends AuditEntry {
  number: number;
  hash: string;
}

/** What stands before the first row of a clinic's audit. */
export const FIRST_HASH = '0'.repeat(64);

/** What the hash of a row is of. A part may have anything in it: each is told apart by JSON. */
export function hashed(
  { clinic, number, at, agent, act, subject }: Omit<AuditRow, 'hash'>,
  before: string,
): string {
  return JSON.stringify([before, clinic, number, at, agent, act, subject]);
}
