import type { Said } from '../flows/events.ts';
import type { ConversationKey, InboxRow, NewInboxRow, Store } from '../storage/store.ts';
import type { Activity } from './activity.ts';
import { isText, nextBatch } from './batch.ts';
import type { Clock } from './clock.ts';
import { keyOf, laneOf } from './lane-name.ts';
import type { Log } from './log.ts';
import { type Batch, TurnFailed, type TurnOutcome, type Turns } from './turns.ts';

/** Open rows read at a time, of one lane. */
const ROWS_AT_ONCE = 50;
/** A row on which this many turns have failed is parked. */
const MOST_ATTEMPTS = 5;
/** Lanes held in memory at once. What arrives beyond that is stored, and read when there is room. */
const MOST_LANES = 2_000;
const STORE_REST_MS = 1_000;

export interface LanesOptions {
  store: Store;
  turns: Turns;
  clock: Clock;
  activity: Activity;
  log: Log;
  /** How long a message that says next to nothing waits for what follows it. */
  burstPauseMs(key: ConversationKey): number;
  /** Rows were stored that will be ready at this time. */
  readyLater(at: number): void;
}

/** One conversation that has something to do. It is in memory only as long as it has. */
interface Lane {
  key: ConversationKey;
  /** A turn is being taken. */
  running: boolean;
  /** Messages being stored: none that comes later may overtake them. */
  arriving: number;
  /** The store may hold open rows of this lane. */
  stored: boolean;
  /** It does, but they must wait for answers. */
  held: boolean;
  /** Found at start-up: its rows may be what stopped the process, so attempts are counted beforehand. */
  found: boolean;
  /** Stored messages that wait for what follows them, oldest first. */
  waiting: InboxRow[];
  /** Effects on their way whose answers come back: what the patient writes meanwhile is heard after them. */
  answers: number;
}

/** The order of every conversation: one turn at a time in each, different ones at once. */
export class Lanes {
  readonly #options: LanesOptions;
  readonly #lanes = new Map<string, Lane>();
  /** Some open rows may belong to lanes that are not in memory: nothing may overtake them. */
  #behind = true;
  /** Since start-up, not all open rows have been taken up yet. */
  #catchingUp = true;

  constructor(options: LanesOptions) {
    this.#options = options;
  }

  /** A patient's or an agent's message. Resolves when it is durable: then the channel may be answered. */
  async arrive(row: NewInboxRow): Promise<'accepted' | 'repeated'> {
    const lane = this.#lane(row);
    const inTurn = this.#behind || lane.stored || lane.held || lane.answers > 0 || this.#busy(lane);
    // What cannot be joined to the pieces that wait for their end comes after them.
    if (inTurn || (lane.waiting.length > 0 && !isText(row))) return this.#store(lane, row);
    return this.#alone(lane, () => this.#direct(lane, row));
  }

  /** The answer to an effect: it goes before what the patient has written meanwhile. */
  async answer(row: NewInboxRow): Promise<void> {
    const lane = this.#lane(row);
    if (this.#busy(lane)) await this.#store(lane, row);
    else await this.#alone(lane, () => this.#take(lane, row, []));
  }

  /** An effect of this conversation is on its way, whose answer must come before the patient's next words. */
  expect(key: ConversationKey): void {
    this.#lane(key).answers += 1;
  }

  /** It has been answered, or takes longer than a patient should be kept waiting for. */
  expectNoMore(key: ConversationKey): void {
    const lane = this.#lane(key);
    lane.answers -= 1;
    if (lane.held) {
      lane.held = false;
      lane.stored = true;
    }
    this.#goOn(lane);
  }

  /** A row was stored for this conversation by somebody else. */
  wake(key: ConversationKey): void {
    const lane = this.#lane(key);
    lane.stored = true;
    this.#goOn(lane);
  }

  /** Takes up every lane with a ready row; returns when the next row will be ready, if any waits. */
  sweep(): Promise<number | null> {
    const { store, clock, activity } = this.#options;
    return activity.during(async () => {
      const { lanes, nextReadyAt } = await store.readyLanes(clock.now(), MOST_LANES);
      const room = Math.max(1, MOST_LANES - this.#lanes.size);
      for (const key of lanes.slice(0, room)) {
        const lane = this.#lane(key);
        lane.stored = true;
        lane.found = this.#catchingUp;
        this.#goOn(lane);
      }
      this.#behind = lanes.length > room || lanes.length === MOST_LANES;
      if (!this.#behind) this.#catchingUp = false;
      return nextReadyAt;
    });
  }

  /** Conversations in memory: those that have something to do. */
  get size(): number {
    return this.#lanes.size;
  }

  #lane(key: ConversationKey): Lane {
    const name = laneOf(key);
    const known = this.#lanes.get(name);
    if (known) return known;
    const lane: Lane = {
      key: keyOf(key),
      running: false,
      arriving: 0,
      stored: false,
      held: false,
      found: false,
      waiting: [],
      answers: 0,
    };
    this.#lanes.set(name, lane);
    return lane;
  }

  #busy(lane: Lane): boolean {
    return lane.running || lane.arriving > 0;
  }

  async #alone<T>(lane: Lane, work: () => Promise<T>): Promise<T> {
    lane.running = true;
    try {
      return await this.#options.activity.during(work);
    } finally {
      lane.running = false;
      this.#goOn(lane);
    }
  }

  /** Takes what is stored, if there is anything and nobody is at it; forgets a lane with nothing to do. */
  #goOn(lane: Lane): void {
    if (this.#busy(lane)) return;
    if (lane.stored) {
      void this.#alone(lane, () => this.#drain(lane));
      return;
    }
    if (lane.waiting.length > 0 || lane.answers > 0) return;
    this.#lanes.delete(laneOf(lane.key));
    if (this.#behind && this.#lanes.size < MOST_LANES / 2)
      this.#options.readyLater(this.#options.clock.now());
  }

  /** A message alone in its lane: a turn at once, unless it is but the beginning of something. */
  async #direct(lane: Lane, row: NewInboxRow): Promise<'accepted' | 'repeated'> {
    const { turns, clock, burstPauseMs, readyLater } = this.#options;
    const pauseMs = isText(row) ? burstPauseMs(lane.key) : 0;
    if (pauseMs === 0) return this.#take(lane, row, lane.waiting);
    const { said, waits } = await turns.listen(lane.key, { stored: lane.waiting, arriving: row });
    if (!waits) return this.#take(lane, row, lane.waiting, said);
    const later = { ...row, readyAt: clock.now() + pauseMs };
    const [kept] = await this.#options.store.receive([later]);
    if (!kept?.isNew) return 'repeated';
    lane.waiting.push({ ...later, id: kept.id, attempts: 0 });
    readyLater(later.readyAt);
    return 'accepted';
  }

  /** Stores a row and takes it in one commit. If no turn can be taken on it, it is at least stored. */
  async #take(
    lane: Lane,
    row: NewInboxRow,
    before: readonly InboxRow[],
    heard?: Said,
  ): Promise<'accepted' | 'repeated'> {
    const batch = { stored: before, arriving: row };
    const outcome = await this.#try(lane, () => this.#options.turns.take(lane.key, batch, heard));
    if (outcome === 'done') lane.waiting = lane.waiting.filter((waiting) => !before.includes(waiting));
    if (outcome === 'done' || outcome === 'duplicate') return outcome === 'done' ? 'accepted' : 'repeated';
    const [kept] = await this.#options.store.receive([row]);
    lane.stored = true;
    return kept?.isNew ? 'accepted' : 'repeated';
  }

  async #store(lane: Lane, row: NewInboxRow): Promise<'accepted' | 'repeated'> {
    lane.arriving += 1;
    try {
      const [kept] = await this.#options.activity.during(() => this.#options.store.receive([row]));
      lane.stored = true;
      return kept?.isNew ? 'accepted' : 'repeated';
    } finally {
      lane.arriving -= 1;
      if (this.#behind && this.#lanes.size > MOST_LANES) lane.stored = false;
      this.#goOn(lane);
    }
  }

  async #drain(lane: Lane): Promise<void> {
    try {
      while (lane.stored) await this.#takeStored(lane);
      lane.found = false;
    } catch (error) {
      const { clock, log } = this.#options;
      log.error({ err: error, conversation: laneOf(lane.key) }, 'the store failed; the lane rests');
      lane.stored = false; // Or it would be taken up at once.
      lane.answers += 1; // Or it would be forgotten.
      clock.at(clock.now() + STORE_REST_MS, () => {
        lane.stored = true;
        this.expectNoMore(lane.key);
      });
    }
  }

  /** One turn on stored rows, unless all that is open must wait for answers. */
  async #takeStored(lane: Lane): Promise<void> {
    const { store, turns, clock } = this.#options;
    lane.stored = false; // Rows that are stored from here on set it again.
    const ready = await store.lane(lane.key, clock.now(), ROWS_AT_ONCE);
    if (ready.length === 0) return;
    const known = new Set(ready.map(({ id }) => id));
    const open = [...lane.waiting.filter(({ id }) => !known.has(id)), ...ready].sort((a, b) => a.id - b.id);
    const rows = await nextBatch(open, {
      holding: lane.answers > 0,
      littleAlone: async (stored) => (await turns.listen(lane.key, { stored, arriving: null })).waits,
    });
    if (rows.length === 0) {
      lane.held = true;
      return;
    }
    await this.#takeRows(lane, { stored: rows, arriving: null });
    lane.waiting = lane.waiting.filter(({ id }) => !rows.some((row) => row.id === id));
    lane.stored = true;
  }

  async #takeRows(lane: Lane, batch: Batch): Promise<void> {
    const { store, turns, log } = this.#options;
    const ids = batch.stored.map(({ id }) => id);
    if (batch.stored.some(({ attempts }) => attempts >= MOST_ATTEMPTS)) {
      log.error(
        { conversation: laneOf(lane.key), rows: ids },
        'rows parked; the conversation goes to a person',
      );
      await turns.park(lane.key, batch);
      return;
    }
    if (lane.found) await store.noteAttempts(ids);
    const outcome = await this.#try(lane, () => turns.take(lane.key, batch));
    if (outcome === 'failed' && !lane.found) await store.noteAttempts(ids);
  }

  async #try(lane: Lane, turn: () => Promise<TurnOutcome>): Promise<TurnOutcome | 'failed'> {
    try {
      return await turn();
    } catch (error) {
      if (!(error instanceof TurnFailed)) throw error;
      this.#options.log.error({ err: error.cause, conversation: laneOf(lane.key) }, 'a turn failed');
      return 'failed';
    }
  }
}
