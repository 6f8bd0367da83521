import { openQuestion } from '../flows/conversation.ts';
import type { Said } from '../flows/events.ts';
import type { Advice } from '../nlu/advice.ts';
import type { ConversationKey, InboxRow, LoadedConversation, NewInboxRow, Store } from '../storage/store.ts';
import { hear, meansLittle } from './hear.ts';
import { laneOf } from './lanes/lane-name.ts';
import { pace } from './lanes/pace.ts';
import { Recent } from './lanes/recent.ts';
import { wordOf } from './outbox/got-through.ts';
import { followedBy } from './outbox/pursue.ts';
import { isWindowClosed } from './outbox/window.ts';
import type { Advising } from './outside/advising.ts';
import type { Measures, TurnEnd } from './seen/measures.ts';
import { type Trace, type Tracing, traceIn, withoutTrace } from './seen/tracing.ts';
import { type Arrived, eventOf, type InboxEvent, languageOf } from './turn/inbox-event.ts';
import { conversationOf, hintsOf, type Scene, type Taken } from './turn/scene.ts';
import { type Turn, takeTurn, traced } from './turn.ts';

/** Conversations remembered between turns. What is forgotten is read again. */
const REMEMBERED = 1_000;
/** Turns computed before the event loop goes round: so many at most, and none once these have taken so long. */
const TURNS_AT_ONCE = { most: 16, forMs: 3 };

/** What taking turns needs of the house. */
export interface TurnsOptions {
  store: Store;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Everything of a scene but the conversation: the clinic, its channel, the time. */
  setTheScene(key: ConversationKey, language: string | undefined): Omit<Scene, 'loaded'>;
  /** Told after the commit: what the turn wants done, and what it was. */
  committed(key: ConversationKey, turn: Turn): void;
  /** All conversations of the same contact, by name. */
  lanesOf(key: ConversationKey): readonly string[];
  /** The event with what it brings in the house, where that was still with the channel. */
  bring(key: ConversationKey, event: InboxEvent): Promise<InboxEvent>;
  /** Who is asked what words mean, where nothing certain can be made of them here; null where nobody is. */
  advisingOf(key: ConversationKey): Advising | null;
  /** A timer was set for this time. */
  timerSet(at: number): void;
  /** A turn is about to be committed. */
  committing(): void;
  measures: Measures;
  tracing: Tracing;
}

/** What is taken in one turn: stored rows, then perhaps one that is stored in the same commit. Never empty. */
export interface Batch {
  stored: readonly InboxRow[];
  arriving: NewInboxRow | null;
}

/**
 * `duplicate`: what arrives had arrived before, and nothing was done. `stale`: somebody else takes this
 * conversation's turns, or took the rows; look again at what is open. `behind`: so does another process, or
 * it has stored rows that come first.
 */
export type TurnOutcome = Awaited<ReturnType<Store['commit']>>;

/** What messages amount to before their turn is taken. */
export interface Listened {
  said: Said;
  /** So little that more is to be expected. */
  waits: boolean;
  /** Nothing certain can be made of it here, and somebody outside is to be asked, which takes its time. */
  asks: boolean;
}

/** A turn that could not be computed. The fault is ours, or the saved state's; the store is well. */
export class TurnFailed extends Error {
  override readonly name = 'TurnFailed';
}

/** Takes turns: loads the conversation, lets it move, commits, and starts over when it had moved meanwhile. */
export class Turns {
  readonly #options: TurnsOptions;
  readonly #recent = new Recent<LoadedConversation>(REMEMBERED);
  readonly #pace: () => Promise<void>;

  constructor(options: TurnsOptions) {
    this.#options = options;
    this.#pace = pace({ ...TURNS_AT_ONCE, now: options.now });
  }

  /** Whether somebody outside may be asked about words in this conversation. */
  mayAsk(key: ConversationKey): boolean {
    return this.#options.advisingOf(key) !== null;
  }

  /** What the patient's messages amount to now. */
  async listen(key: ConversationKey, batch: Batch): Promise<Listened> {
    const events = eventsOf(batch);
    const scene = await this.#scene(key, events);
    const conversation = conversationOf(scene);
    const heard = compute(() => said(scene, events));
    const busy = conversation.handoff !== null || openQuestion(conversation) !== null;
    const asks = compute(() => this.#options.advisingOf(key)?.isWorthAsking(scene, heard) ?? false);
    return { said: heard, waits: !busy && meansLittle(heard), asks };
  }

  /**
   * Takes a turn. `heard` is what `listen` made of the same batch.
   * @throws TurnFailed when the turn itself cannot be computed; whatever the store throws when it fails.
   */
  async take(key: ConversationKey, batch: Batch, heard: Said | undefined = undefined): Promise<TurnOutcome> {
    const { tracing } = this.#options;
    const brought = await this.#brought(key, batch);
    const advising = this.#options.advisingOf(key);
    const advice = advising === null ? null : await this.#advice(key, brought, advising);
    return this.#measured(key, { batch: brought, as: 'done' }, (scene, events, { attempt, trace }) => {
      const from = [trace];
      // Another attempt is made because the conversation has moved on: neither was about this question.
      const before = attempt === 1 ? { heard: advice ? undefined : heard, advice } : {};
      const taken = tracing.span('hear', { from }, () => takenOf(scene, brought, { events, ...before }));
      return tracing.span('converse', { from }, () => takeTurn(scene, taken));
    });
  }

  /** Takes the rows that no turn can be taken on: the conversation goes to a person, with a kind word. */
  park(key: ConversationKey, batch: Batch): Promise<TurnOutcome> {
    const taken: Taken = { ...rowsOf(batch), event: { type: 'turn.parked' } };
    return this.#measured(key, { batch, as: 'parked' }, (scene) => takeTurn(scene, taken));
  }

  /** Another process has changed a conversation, and perhaps what is known of its contact. */
  forget(key: ConversationKey): void {
    for (const lane of this.#options.lanesOf(key)) this.#recent.forget(lane);
  }

  async #measured(
    key: ConversationKey,
    { batch, as }: { batch: Batch; as: TurnEnd },
    turnOf: TurnOf,
  ): Promise<TurnOutcome> {
    const { measures, tracing } = this.#options;
    const events = eventsOf(batch);
    const { clinic, channel } = key;
    const about = () => ({ clinic, channel, because: events[0]?.type ?? '', events: events.length });
    const ended = measures.turn(key);
    try {
      const outcome = await tracing.span('turn', { from: tracesOf(batch), about }, (trace) =>
        this.#commit(key, { events, trace }, turnOf),
      );
      ended(outcome === 'done' ? as : outcome);
      return outcome;
    } catch (error) {
      ended('failed');
      throw error;
    }
  }

  async #commit(
    key: ConversationKey,
    { events, trace }: { events: readonly InboxEvent[]; trace: Trace | null },
    turnOf: TurnOf,
  ): Promise<TurnOutcome> {
    const { store, tracing, committing } = this.#options;
    for (let attempt = 1; attempt <= 5; attempt++) {
      const scene = await this.#scene(key, events);
      await this.#pace();
      const turn = traced(
        compute(() => turnOf(scene, events, { attempt, trace })),
        trace,
      );
      const outcome = await tracing.span('commit', { from: [trace] }, () => {
        committing();
        return store.commit(turn.record);
      });
      if (outcome === 'done') this.#done(key, scene, turn);
      if (outcome !== 'stale') return outcome;
      this.#recent.forget(laneOf(key));
    }
    return 'stale';
  }

  /** What arrives now was looked at before: it brings nothing. */
  async #brought(key: ConversationKey, { stored, arriving }: Batch): Promise<Batch> {
    const rows = stored.map(async (row) => ({
      ...row,
      event: await this.#options.bring(key, eventOf(row)),
    }));
    return { stored: await Promise.all(rows), arriving };
  }

  /**
   * What somebody outside makes of the patient's words, where it is worth asking. Like a file, it is had before the
   * turn, which stays a function of what is there. What arrives now was looked at before: its sender waits.
   */
  async #advice(key: ConversationKey, batch: Batch, advising: Advising): Promise<Advice | null> {
    const events = eventsOf(batch);
    if (batch.arriving !== null || events[0]?.type !== 'message.arrived') return null;
    const scene = await this.#scene(key, events);
    const heard = compute(() => said(scene, events));
    const isWorthIt = compute(() => advising.isWorthAsking(scene, heard));
    return isWorthIt ? advising.ask(scene, heard) : null;
  }

  async #scene(key: ConversationKey, events: readonly InboxEvent[]): Promise<Scene> {
    const { store } = this.#options;
    const scene = this.#options.setTheScene(key, languageOf(events));
    const loaded = this.#recent.get(laneOf(key)) ?? (await store.load(key));
    const hours = scene.channel.windowHours;
    const byTemplate =
      hours !== undefined && (await isWindowClosed({ key, hours, at: scene.at }, events, store));
    const followed = followedBy(events[0], loaded.state);
    const word = followed && { word: await wordOf(followed, key, store) };
    return { ...scene, loaded, byTemplate, ...word };
  }

  #done(key: ConversationKey, { loaded }: Scene, turn: Turn): void {
    const { record } = turn;
    const types = new Set(record.records.map(({ record: { type } }) => type));
    if (CONTACT_RECORDS.some((type) => types.has(type))) {
      // Who the contact is stands under its address, which conversations on other channels share.
      this.forget(key);
    } else {
      this.#recent.set(laneOf(key), { ...loaded, revision: loaded.revision + 1, state: record.state });
    }
    for (const { record: made } of record.records) {
      if (made.type === 'startTimer') this.#options.timerSet(record.at + made.params.seconds * 1000);
    }
    this.#options.committed(key, turn);
  }
}

/** Computes a turn, once for each attempt to commit it. */
type TurnOf = (
  scene: Scene,
  events: readonly InboxEvent[],
  of: { attempt: number; trace: Trace | null },
) => Turn;

const CONTACT_RECORDS = ['keepConsent', 'optOut', 'optIn', 'keepPerson'] as const;

function compute<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new TurnFailed('A turn could not be computed', { cause });
  }
}

function rowsIn({ stored, arriving }: Batch): NewInboxRow[] {
  return [...stored, ...(arriving ? [arriving] : [])];
}

function eventsOf(batch: Batch): InboxEvent[] {
  return rowsIn(batch).map((row) => withoutTrace(eventOf(row)));
}

function tracesOf(batch: Batch): (Trace | null)[] {
  return rowsIn(batch).map(({ event }) => traceIn(event));
}

function rowsOf(batch: Batch): Omit<Taken, 'event'> {
  const { stored, arriving } = batch;
  const rows = rowsIn(batch);
  return {
    rows: stored.map(({ id }) => id),
    receive: arriving,
    heard: rows.flatMap((row) => {
      const event = eventOf(row);
      if (event.type !== 'message.arrived') return [];
      const { content, sentAt } = event;
      return [{ id: row.externalId, content, ...(sentAt !== undefined && { sentAt }) }];
    }),
  };
}

function takenOf(
  scene: Scene,
  batch: Batch,
  {
    events,
    heard,
    advice,
  }: { events: readonly InboxEvent[]; heard?: Said | undefined; advice?: Advice | null },
): Taken {
  const [first] = events;
  if (!first) throw new RangeError('A turn is taken on something');
  const isMessage = first.type === 'message.arrived';
  return {
    ...rowsOf(batch),
    event: isMessage ? { type: 'patient.said', said: heard ?? said(scene, events, advice) } : first,
  };
}

function said(scene: Scene, events: readonly InboxEvent[], advice: Advice | null = null): Said {
  const contents = events.filter((event): event is Arrived => event.type === 'message.arrived');
  return hear(
    contents.map(({ content }) => content),
    hintsOf(scene),
    advice,
  );
}
