import type { ConversationKey, InboxRow, NewInboxRow, OutboxRow, Store } from '../../storage/store.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Turns } from '../turns.ts';
import type { Activity } from './activity.ts';

/** What lanes need of the house. */
export interface LanesOptions {
  store: Store;
  turns: Turns;
  clock: Clock;
  activity: Activity;
  log: Log;
  /** How long a message that says next to nothing waits for what follows it. */
  burstPauseMs(key: ConversationKey): number;
  /** Whether something is to be fetched before a turn can be taken on it: its sender is not kept waiting. */
  isToFetch(row: NewInboxRow): boolean;
  /** Effects that an earlier process left undone: in hand when it returns, their answers expected. */
  takeInHand(effects: readonly OutboxRow[]): void;
  /** Rows were stored that will be ready at this time. */
  readyLater(at: number): void;
}

/** One conversation that has something to do. It is in memory only as long as it has. */
export interface Lane {
  key: ConversationKey;
  /** A turn is being taken. */
  running: boolean;
  /** Messages being stored: none that comes later may overtake them. */
  arriving: number;
  /** Open rows that are stored, oldest first: ready ones, and pieces that wait for what follows them. */
  rows: InboxRow[];
  /** The store may hold open rows that are not among them. */
  unread: boolean;
  /** All that is open must wait for answers. */
  held: boolean;
  /** Counts what may end that: rows that came, answers that were heard. */
  news: number;
  /** Found at start-up: its rows may be what stopped the process, so attempts are counted beforehand. */
  found: boolean;
  /** Effects on their way whose answers come back: what the patient writes meanwhile is heard after them. */
  answers: number;
}

/** A lane in which nothing has happened yet. */
export function newLane(key: ConversationKey): Lane {
  return {
    key,
    running: false,
    arriving: 0,
    rows: [],
    unread: false,
    held: false,
    news: 0,
    found: false,
    answers: 0,
  };
}

/** Whether somebody is at it: what comes now must queue. */
export function isBusy({ running, arriving }: Lane): boolean {
  return running || arriving > 0;
}

/** Whether a turn could be taken at `now`. */
export function hasWork({ held, unread, rows }: Lane, now: number): boolean {
  return !held && (unread || rows.some(({ readyAt }) => readyAt <= now));
}

/** Something has come that may be taken: what was held is looked at again. */
export function letGo(lane: Lane): void {
  lane.held = false;
  lane.news += 1;
}

/** All that is open is to be looked up, from the oldest row on: what is known of the rest would overtake it. */
export function forget(lane: Lane): void {
  lane.rows = [];
  lane.unread = true;
}
