import type { Said } from '../flows/events.ts';
import type { ConversationKey, InboxRow, NewInboxRow, Store } from '../storage/store.ts';
import { isAnswer, isText, nextBatch } from './lanes/batch.ts';
import { forget, hasWork, isBusy, type Lane, type LanesOptions, letGo, newLane } from './lanes/lane.ts';
import { keyOf, laneOf } from './lanes/lane-name.ts';
import { type Batch, type Listened, TurnFailed, type TurnOutcome } from './turns.ts';

/** Rows of one lane that are held in memory. What is beyond stays in the store until there is room. */
const MOST_ROWS = 50;
/** A row on which this many turns have failed is parked. */
const MOST_ATTEMPTS = 5;
/** Lanes held in memory at once. What arrives beyond that is stored, and read when there is room. */
const MOST_LANES = 2_000;
const STORE_REST_MS = 1_000;

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
    const waits = this.#behind || this.#options.isToFetch(row);
    const inTurn = waits || lane.unread || lane.held || lane.answers > 0 || isBusy(lane);
    // What cannot be joined to the pieces that wait for their end comes after them.
    if (inTurn || (lane.rows.length > 0 && !isText(row))) return this.#store(lane, row);
    return this.#alone(lane, () => this.#direct(lane, row));
  }

  /** The answer to an effect: it goes before what the patient has written meanwhile. */
  async answer(row: NewInboxRow): Promise<void> {
    const lane = this.#lane(row);
    if (isBusy(lane)) await this.#store(lane, row);
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
    letGo(lane);
    this.#goOn(lane);
  }

  /** A row was stored for this conversation by somebody else. */
  wake(key: ConversationKey): void {
    const lane = this.#lane(key);
    lane.unread = true;
    letGo(lane);
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
        lane.unread = true;
        letGo(lane);
        lane.found = this.#catchingUp;
        this.#goOn(lane);
      }
      this.#behind = lanes.length > room || lanes.length === MOST_LANES;
      if (!this.#behind) this.#catchingUp = false;
      return nextReadyAt;
    });
  }

  /** As `sweep`, after a process has died: what it was at may be what ended it, and attempts are counted. */
  takeOver(): Promise<number | null> {
    this.#catchingUp = true;
    return this.sweep();
  }

  /** Others have in hand what this process had: whatever is known of it is looked up again. */
  letGo(): void {
    for (const lane of this.#lanes.values()) {
      forget(lane);
      letGo(lane);
      this.#goOn(lane);
    }
  }

  /** Conversations in memory: those that have something to do. */
  get size(): number {
    return this.#lanes.size;
  }

  #lane(key: ConversationKey): Lane {
    const name = laneOf(key);
    const known = this.#lanes.get(name);
    if (known) return known;
    const lane = newLane(keyOf(key));
    this.#lanes.set(name, lane);
    return lane;
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

  /** Takes what is open, if there is anything and nobody is at it; forgets a lane with nothing to do. */
  #goOn(lane: Lane): void {
    if (isBusy(lane)) return;
    if (hasWork(lane, this.#options.clock.now())) {
      void this.#alone(lane, () => this.#drain(lane));
      return;
    }
    if (lane.held || lane.rows.length > 0 || lane.answers > 0) return;
    this.#lanes.delete(laneOf(lane.key));
    if (this.#behind && this.#lanes.size < MOST_LANES / 2)
      this.#options.readyLater(this.#options.clock.now());
  }

  /** A message alone in its lane: a turn at once, unless it is but the beginning of something. */
  async #direct(lane: Lane, row: NewInboxRow): Promise<'accepted' | 'repeated'> {
    const { clock, turns, burstPauseMs, readyLater } = this.#options;
    const pieces = [...lane.rows]; // As they are now: others may come meanwhile, and are not part of this.
    const isWritten = isText(row);
    const pauseMs = isWritten ? burstPauseMs(lane.key) : 0;
    if (pauseMs === 0 && !(isWritten && turns.mayAsk(lane.key))) return this.#take(lane, row, pieces);
    const { said, waits, asks } = await this.#listen(lane, { stored: pieces, arriving: row });
    if (pauseMs === 0 || !waits) return asks ? this.#keep(lane, row) : this.#take(lane, row, pieces, said);
    const later = { ...row, readyAt: clock.now() + pauseMs };
    readyLater(later.readyAt);
    return this.#keep(lane, later);
  }

  /** Stores a row and takes it in one commit. If no turn can be taken on it, it is at least stored. */
  async #take(
    lane: Lane,
    row: NewInboxRow,
    before: readonly InboxRow[],
    heard: Said | undefined = undefined,
  ): Promise<'accepted' | 'repeated'> {
    const batch = { stored: before, arriving: row };
    const outcome = await this.#try(lane, () => this.#options.turns.take(lane.key, batch, heard));
    if (outcome === 'duplicate') return 'repeated';
    if (outcome !== 'done') {
      lane.unread = true; // It may be that others are at this lane too.
      return this.#keep(lane, row);
    }
    this.#drop(lane, before);
    return 'accepted';
  }

  /** Stores a row, to be taken after those that are there. */
  async #store(lane: Lane, row: NewInboxRow): Promise<'accepted' | 'repeated'> {
    lane.arriving += 1;
    try {
      return await this.#options.activity.during(() => this.#keep(lane, row));
    } finally {
      lane.arriving -= 1;
      this.#goOn(lane);
    }
  }

  async #keep(lane: Lane, row: NewInboxRow): Promise<'accepted' | 'repeated'> {
    // It may be stored though the store fails, or was the time before: nothing that comes later may overtake it.
    let kept: Awaited<ReturnType<Store['receive']>>[number] | undefined;
    try {
      [kept] = await this.#options.store.receive([row]);
    } finally {
      if (!kept?.isNew) lane.unread = true;
    }
    if (!kept?.isNew) return 'repeated';
    if (this.#behind && this.#lanes.size > MOST_LANES) return 'accepted'; // The sweep takes it up.
    // An answer is always taken in hand: what is in hand may be waiting for it.
    const hasRoom = !this.#behind && !lane.unread && !kept.behind && lane.rows.length < MOST_ROWS;
    if (hasRoom || isAnswer(row)) lane.rows.push({ ...row, id: kept.id, attempts: 0 });
    else lane.unread = true;
    letGo(lane);
    return 'accepted';
  }

  async #drain(lane: Lane): Promise<void> {
    try {
      while (hasWork(lane, this.#options.clock.now())) await this.#takeNext(lane);
      lane.found = false;
    } catch (error) {
      const { clock, log } = this.#options;
      log.error({ err: error, conversation: laneOf(lane.key) }, 'the store failed; the lane rests');
      lane.unread = true;
      lane.held = true; // Or it would be taken up at once.
      clock.at(clock.now() + STORE_REST_MS, () => this.wake(lane.key));
    }
  }

  /** One turn on rows that are stored, unless all of them must wait for answers. */
  async #takeNext(lane: Lane): Promise<void> {
    if (lane.unread && lane.rows.length < MOST_ROWS) await this.#read(lane);
    if (!hasWork(lane, this.#options.clock.now())) return;
    const { news } = lane;
    let heard: { rows: number; said: Said | undefined } | null = null;
    const rows = await nextBatch(lane.rows, {
      holding: lane.answers > 0,
      littleAlone: async (stored) => {
        const { said, waits } = await this.#listen(lane, { stored, arriving: null });
        heard = { rows: stored.length, said };
        return waits;
      },
    });
    if (rows.length > 0) await this.#takeRows(lane, rows, heard);
    // Unless something has come meanwhile that need not wait.
    else if (lane.news === news) lane.held = true;
  }

  async #read(lane: Lane): Promise<void> {
    const { store, clock, takeInHand } = this.#options;
    lane.unread = false; // Rows that are stored from here on set it again.
    const { rows, effects } = await store.lane(lane.key, clock.now(), 2 * MOST_ROWS);
    takeInHand(effects);
    if (rows.length === 2 * MOST_ROWS) lane.unread = true;
    const known = new Set(lane.rows.map(({ id }) => id));
    lane.rows = [...lane.rows, ...rows.filter(({ id }) => !known.has(id))].sort((a, b) => a.id - b.id);
  }

  async #takeRows(lane: Lane, rows: InboxRow[], heard: { rows: number; said: Said } | null): Promise<void> {
    const { store, turns, log } = this.#options;
    const ids = rows.map(({ id }) => id);
    const batch = { stored: rows, arriving: null };
    if (rows.some(({ attempts }) => attempts >= MOST_ATTEMPTS)) {
      log.error(
        { conversation: laneOf(lane.key), rows: ids },
        'rows parked; the conversation goes to a person',
      );
      if ((await turns.park(lane.key, batch)) !== 'done') lane.unread = true;
      return this.#drop(lane, rows);
    }
    if (lane.found) await store.noteAttempts(ids);
    const said = heard?.rows === rows.length ? heard.said : undefined;
    const outcome = await this.#try(lane, () => turns.take(lane.key, batch, said));
    if (outcome === 'done') return this.#drop(lane, rows);
    if (outcome !== 'failed') return forget(lane); // Others have left what comes first, or taken some of these.
    if (!lane.found) await store.noteAttempts(ids);
    for (const row of rows) row.attempts += 1;
  }

  /** Rows that are done with. Timers are looked up again: a turn may have stopped them. */
  #drop(lane: Lane, done: readonly InboxRow[]): void {
    const left = lane.rows.filter((row) => !done.includes(row));
    lane.rows = left.filter(({ timer }) => timer === undefined);
    if (lane.rows.length < left.length) lane.unread = true;
  }

  /** What a batch amounts to. What cannot be understood at all does not wait: the turn on it will tell. */
  async #listen(lane: Lane, batch: Batch): Promise<Omit<Listened, 'said'> & { said?: Said }> {
    try {
      return await this.#options.turns.listen(lane.key, batch);
    } catch (error) {
      if (error instanceof TurnFailed) return { waits: false, asks: false };
      throw error;
    }
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
