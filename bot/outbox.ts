import { AdapterError } from '../adapters/error.ts';
import type { ConversationKey, NewInboxRow, NewOutboxRow, OutboxRow, Store } from '../storage/store.ts';
import {
  carryOut,
  type ErrandType,
  type Handler,
  type Hands,
  isAnswered,
  isAwaited,
  isSlow,
  type Outcome,
} from './carry-out.ts';
import type { Clock } from './clock.ts';
import type { Activity } from './lanes/activity.ts';
import { answerRow, type Chain, type Item, newChain } from './lanes/chain.ts';
import { keyOf, laneOf } from './lanes/lane-name.ts';
import { Recent } from './lanes/recent.ts';
import type { Lanes } from './lanes.ts';
import type { Log } from './log.ts';
import type { OnItsWay } from './outbox/on-its-way.ts';
import { waitMs } from './outbox/retries.ts';
import type { Settling } from './outbox/settling.ts';
import type { Random } from './random.ts';
import type { Measures } from './seen/measures.ts';
import { type Trace, type Tracing, traceIn, withoutTrace } from './seen/tracing.ts';
import type { InboxEvent } from './turn/inbox-event.ts';

export interface OutboxOptions {
  store: Store;
  lanes: Pick<Lanes, 'answer' | 'expect' | 'expectNoMore' | 'wake'>;
  hands: Hands;
  onItsWay: OnItsWay;
  settling: Settling;
  clock: Clock;
  random: Random;
  activity: Activity;
  log: Log;
  measures: Measures;
  tracing: Tracing;
}

/** All open rows, due or not: what an earlier process left. */
const EVER = Number.MAX_SAFE_INTEGER;
const ROWS_AT_ONCE = 1_000;
/** Effects remembered as ended: those whose end is being noted, and many more. */
const REMEMBERED = 10_000;
/** Returns of its channel at which a message's try does not count. Not for ever: it may be what ends the connection. */
const UNCOUNTED = 30;
const STORE_REST_MS = 1_000;
const UNWANTED: AdapterError['kind'] = 'unwanted';

/** Carries effects out after their turn's commit: in order within a conversation, different ones at once. */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #chains = new Map<string, Chain>();
  /** The store may not know yet that they ended, and give them again. */
  readonly #ended = new Recent<true>(REMEMBERED);
  #catchingUp: Promise<void> | null = null;
  #again = false;
  #stopped = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  /** Effects that were just committed. */
  carryOut(conversation: ConversationKey, rows: readonly NewOutboxRow[]): void {
    const fresh = { attempts: 0, onReturn: 0, again: false, expected: false };
    for (const row of rows) {
      const chain = this.#chain(conversation, row.type);
      if (chain.behind) this.followUp();
      else this.#take(chain, { ...row, conversation: keyOf(conversation), ...fresh });
    }
  }

  /** All effects of a conversation that an earlier process left undone, in order. */
  takeInHand(rows: readonly OutboxRow[]): void {
    const left = { onReturn: 0, again: true, expected: false };
    for (const row of rows) this.#take(this.#chain(row.conversation, row.type), { ...row, ...left });
  }

  /** Takes in hand what an earlier process left undone. It may have done it, and not have lived to say so. */
  catchUp(): Promise<void> {
    this.#again = true;
    this.#catchingUp ??= this.#options.activity.during(async () => {
      try {
        while (this.#again && !this.#stopped) {
          this.#again = false;
          await this.#readHeads();
        }
      } finally {
        this.#catchingUp = null;
      }
    });
    return this.#catchingUp;
  }

  /** As `catchUp`, and again when the store has failed. */
  followUp(): void {
    const { clock, log } = this.#options;
    this.catchUp().catch((error) => {
      log.error({ err: error }, 'the store failed; effects wait');
      clock.at(clock.now() + STORE_REST_MS, () => this.followUp());
    });
  }

  /** When the first of the effects that wait, as those that failed, is tried; null when none waits. */
  nextRetryAt(): number | null {
    const waiting = [...this.#chains.values()].filter(({ running, items }) => !running && items.length > 0);
    return waiting.length === 0 ? null : Math.min(...waiting.map(({ items }) => items[0]!.dueAt));
  }

  /**
   * Tries at once what this channel could not be reached for: it can be reached again. A connection that comes and
   * goes would use up all tries within seconds, and the message be given up: many of this kind are not counted.
   */
  tryAgain({ clinic, channel }: Pick<ConversationKey, 'clinic' | 'channel'>): void {
    for (const chain of this.#chains.values()) {
      const [item] = chain.items;
      if (chain.running || item?.type !== 'deliver' || item.attempts === 0) continue;
      if (item.conversation.clinic !== clinic || item.conversation.channel !== channel) continue;
      chain.stopWaiting();
      item.dueAt = this.#options.clock.now();
      item.onReturn += 1;
      if (item.onReturn <= UNCOUNTED) item.attempts -= 1;
      this.#start(chain, item);
    }
  }

  /** Others have in hand what this process had: only what is under way is ended. */
  letGo(): void {
    for (const chain of this.#chains.values()) {
      chain.stopWaiting();
      chain.lost = chain.begun;
      for (const item of chain.items.splice(chain.begun ? 1 : 0)) this.#expectNoMore(item);
      if (!chain.running) this.#chains.delete(chain.name);
    }
  }

  /** Begins nothing more. What is left undone stays in the store. */
  stop(): void {
    this.#stopped = true;
  }

  async #readHeads(): Promise<void> {
    const { rows, left } = await this.#options.store.dueOutbox(EVER, ROWS_AT_ONCE);
    for (const conversation of left) this.#options.lanes.wake(conversation);
    const found = new Set<Chain>();
    for (const row of rows) {
      const chain = this.#chain(row.conversation, row.type);
      found.add(chain);
      if (this.#isKnown(chain, row.key)) continue;
      chain.behind = true;
      if (chain.items.length === 0) this.#take(chain, { ...row, onReturn: 0, again: true, expected: false });
    }
    if (rows.length === ROWS_AT_ONCE) return;
    for (const chain of this.#chains.values()) {
      if (found.has(chain)) continue;
      chain.behind = false;
      if (chain.items.length === 0) this.#chains.delete(chain.name);
    }
  }

  #chain(conversation: ConversationKey, type: string): Chain {
    const kind = type === 'deliver' || isSlow(type as ErrandType) ? type : 'effect';
    const name = `${kind} ${laneOf(conversation)}`;
    const chain = this.#chains.get(name) ?? newChain(name);
    this.#chains.set(name, chain);
    return chain;
  }

  #isKnown({ items }: Chain, key: string): boolean {
    return this.#ended.get(key) === true || items.some((item) => item.key === key);
  }

  #take(chain: Chain, item: Item): void {
    // What was just committed may have been read from the store before it came here.
    if (this.#isKnown(chain, item.key)) return;
    if (item.again) item.dueAt = this.#options.onItsWay.dueAt(item);
    item.expected = isAwaited(item.type as ErrandType) && item.dueAt <= this.#options.clock.now();
    if (item.expected) this.#options.lanes.expect(item.conversation);
    chain.items.push(item);
    if (chain.items.length === 1 && !chain.running) this.#start(chain, item);
  }

  #start(chain: Chain, item: Item): void {
    const { clock, activity } = this.#options;
    if (this.#stopped) return;
    if (item.dueAt > clock.now()) {
      chain.stopWaiting = clock.at(item.dueAt, () => this.#start(chain, item));
      return;
    }
    chain.running = true;
    void activity.during(() => this.#run(chain));
  }

  async #run(chain: Chain): Promise<void> {
    for (;;) {
      // Others may be taking it over, and would not find at the channel what is begun only now.
      for (let unseen = this.#unseen(); unseen && !this.#stopped; unseen = this.#unseen()) await unseen;
      const [item] = chain.items;
      if (!item || this.#stopped) break;
      chain.begun = true;
      const isDone = await this.#attempt(item);
      chain.begun = false;
      if (!isDone && !chain.lost) {
        chain.running = false;
        this.#start(chain, item);
        return;
      }
      chain.lost = false;
      if (isDone) this.#ended.set(item.key, true);
      else chain.behind = true; // It may be in hand here again, and was not taken up because it was known.
      chain.items.shift();
    }
    chain.running = false;
    if (!chain.behind) this.#chains.delete(chain.name);
    else {
      await this.#options.settling.flush();
      this.followUp();
    }
  }

  #unseen(): Promise<void> | null {
    return this.#options.store.sharing?.unseen() ?? null;
  }

  /** Tries one effect. `false`: it failed, and waits to be tried again. */
  async #attempt(item: Item): Promise<boolean> {
    const { settling, lanes, measures } = this.#options;
    try {
      const { event, externalId = null, sending = 'sent', trace } = await this.#carryOut(item);
      if (event) await lanes.answer(this.#answerRow(item, { ...event, frame: item.frame ?? 0 }, trace));
      if (item.type === 'deliver') measures.delivery(item.conversation, sending);
      settling.note({ id: item.key, outcome: { status: 'done', externalId, event: null } });
    } catch (error) {
      return this.#failed(item, error);
    }
    this.#expectNoMore(item);
    return true;
  }

  #carryOut(item: Item): Promise<Outcome & { trace: Trace | null }> {
    const { hands, tracing } = this.#options;
    const { type, params, attempts } = item;
    const { clinic, channel } = item.conversation;
    // What stands in the outbox was written by a turn, whose types fitted.
    const handler = carryOut[type as ErrandType] as Handler<unknown>;
    const about = () => ({ clinic, channel, attempts });
    return tracing.span(type, { from: [traceIn(params)], about }, async (trace) => ({
      ...(await handler(withoutTrace(params), item, hands)),
      trace,
    }));
  }

  async #failed(item: Item, error: unknown): Promise<boolean> {
    const { clock, random, log, settling, measures } = this.#options;
    const { type, key } = item;
    item.attempts += 1;
    item.again ||= !(error instanceof AdapterError) || error.next === 'reconcile';
    const kind = type === 'deliver' ? 'deliver' : 'effect';
    const wait = waitMs(kind, { attempts: item.attempts, error }, random);
    log.warn({ err: error, effect: type, key, attempts: item.attempts }, 'an effect failed');
    const reason = error instanceof AdapterError ? error.kind : 'broken';
    if (wait === null) await this.#park(item, reason);
    else {
      item.dueAt = clock.now() + Math.ceil(wait);
      const { dueAt, attempts } = item;
      settling.note({ id: key, outcome: { status: 'retry', dueAt, attempts, reason } });
    }
    if (type === 'deliver') measures.delivery(item.conversation, wait === null ? 'parked' : 'retried');
    this.#expectNoMore(item);
    return wait === null;
  }

  /** Gives an effect up. The dialog is told; where a message that is wanted could not be sent, a person takes over. */
  async #park(item: Item, reason: string): Promise<void> {
    const { settling, lanes, log } = this.#options;
    log.error({ effect: item.type, key: item.key, reason }, 'an effect is given up');
    let event: NewInboxRow | null = null;
    if (item.type === 'deliver') {
      const parked = { type: 'delivery.parked', key: item.key } as const;
      event = this.#answerRow(item, reason === UNWANTED ? { type: 'delivery.unwanted' } : parked);
    } else if (isAnswered(item.type as ErrandType)) {
      event = this.#answerRow(item, { type: 'scheduling.failed', frame: item.frame ?? 0 });
    }
    settling.note({ id: item.key, outcome: { status: 'parked', reason, event } });
    await settling.flush();
    if (event) lanes.wake(item.conversation);
  }

  #answerRow(item: Item, answer: InboxEvent, trace?: Trace | null): NewInboxRow {
    return answerRow(item, answer, { at: this.#options.clock.now(), ...(trace !== undefined && { trace }) });
  }

  #expectNoMore(item: Item): void {
    if (item.expected) this.#options.lanes.expectNoMore(item.conversation);
    item.expected = false;
  }
}
