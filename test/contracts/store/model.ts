import type {
  ConversationKey,
  NewInboxRow,
  NewOutboxRow,
  SettledRow,
  TurnRecord,
} from '../../../storage/store.ts';

interface InboxEntry extends NewInboxRow {
  /** The store's id of it, once it was read. */
  id: number | null;
  attempts: number;
  isOpen: boolean;
}

interface OutboxEntry extends NewOutboxRow {
  lane: string;
  attempts: number;
  isOpen: boolean;
}

/** What a store is, as plainly as it can be said: two lists, and a number for each conversation. */
export class Model {
  readonly inbox: InboxEntry[] = [];
  readonly outbox: OutboxEntry[] = [];
  readonly revisions = new Map<string, number>();

  receive(row: NewInboxRow): { isNew: boolean } {
    const isKnown = row.externalId !== null && this.inbox.some((other) => isSameMessage(row, other));
    if (!isKnown) this.#add(row, true);
    return { isNew: !isKnown };
  }

  commit(turn: TurnRecord): 'done' | 'stale' | 'duplicate' {
    const lane = nameOf(turn.key);
    const { receive } = turn;
    if ((this.revisions.get(lane) ?? 0) !== turn.expectRevision) return 'stale';
    if (receive && this.inbox.some((other) => isSameMessage(receive, other))) return 'duplicate';
    const taken = turn.rows.map((id) => this.#open(lane).find((row) => row.id === id));
    if (taken.includes(undefined)) return 'stale';
    for (const row of taken) row!.isOpen = false;
    if (receive) this.#add(receive, false);
    for (const { frame, record } of turn.records) {
      if (record.type !== 'startTimer' && record.type !== 'stopTimer') continue;
      const { name } = record.params;
      const timer = `${frame}:${name}`;
      for (const row of this.#open(lane)) if (row.timer === timer) row.isOpen = false;
      if (record.type === 'stopTimer') continue;
      const event = { type: 'timer.elapsed', name, frame };
      const readyAt = turn.at + record.params.seconds * 1000;
      this.#add({ ...turn.key, externalId: null, event, at: turn.at, readyAt, timer }, true);
    }
    for (const row of turn.outbox) this.outbox.push({ ...row, lane, attempts: 0, isOpen: true });
    this.revisions.set(lane, turn.expectRevision + 1);
    return 'done';
  }

  settle({ id, outcome }: SettledRow): void {
    const row = this.outbox.find(({ key }) => key === id);
    if (!row?.isOpen) return;
    if (outcome.status === 'retry') {
      row.dueAt = outcome.dueAt;
      row.attempts = outcome.attempts;
    } else {
      row.isOpen = false;
      if (outcome.event) this.receive(outcome.event);
    }
  }

  lane(key: ConversationKey, now: number): InboxEntry[] {
    return this.#open(nameOf(key)).filter(({ timer, readyAt }) => timer === undefined || readyAt <= now);
  }

  readyLanes(now: number): { lanes: string[]; nextReadyAt: number | null } {
    const open = this.inbox.filter(({ isOpen }) => isOpen);
    const later = open.map(({ readyAt }) => readyAt).filter((readyAt) => readyAt > now);
    const isSoonReady = ({ timer, readyAt }: InboxEntry) =>
      readyAt <= (timer === undefined ? now + 60_000 : now);
    return {
      lanes: [...new Set(open.filter(isSoonReady).map(nameOf))],
      nextReadyAt: later.length > 0 ? Math.min(...later) : null,
    };
  }

  dueOutbox(now: number): { keys: string[]; nextDueAt: number | null } {
    const open = this.outbox.filter(({ isOpen }) => isOpen);
    const heads = open.filter(
      (row) => open.find((other) => other.lane === row.lane && isDelivery(other) === isDelivery(row)) === row,
    );
    const later = heads.map(({ dueAt }) => dueAt).filter((dueAt) => dueAt > now);
    return {
      keys: heads.filter(({ dueAt }) => dueAt <= now).map(({ key }) => key),
      nextDueAt: later.length > 0 ? Math.min(...later) : null,
    };
  }

  #open(lane: string): InboxEntry[] {
    return this.inbox.filter((row) => row.isOpen && nameOf(row) === lane);
  }

  #add(row: NewInboxRow, isOpen: boolean): void {
    this.inbox.push({ ...row, id: null, attempts: 0, isOpen });
  }
}

export function nameOf({ clinic, channel, address }: ConversationKey): string {
  return `${clinic}/${channel}/${address}`;
}

function isSameMessage(one: NewInboxRow, other: NewInboxRow): boolean {
  return (
    one.externalId !== null &&
    one.externalId === other.externalId &&
    one.clinic === other.clinic &&
    one.channel === other.channel
  );
}

function isDelivery({ type }: NewOutboxRow): boolean {
  return type === 'deliver';
}
