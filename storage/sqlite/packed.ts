import type {
  InboxRow,
  LoadedConversation,
  NewInboxRow,
  NewOutboxRow,
  NewTranscriptRow,
  OutboxRow,
  SettledRow,
  TurnRecord,
} from '../store.ts';

// What crosses between the house and the store's thread: what is JSON in the database is JSON on the way, so
// that it is written once, by the side that has it, and read once, by the side that wants it.

export type PackedInboxRow = Omit<NewInboxRow, 'event'> & { event: string };
export type PackedOutboxRow = Omit<NewOutboxRow, 'params'> & { params: string };
export type PackedTranscriptRow = Omit<NewTranscriptRow, 'detail'> & { detail: string };

export type PackedTurn = Omit<TurnRecord, 'receive' | 'state' | 'transcript' | 'outbox'> & {
  receive: PackedInboxRow | null;
  state: string;
  handoff: 'waiting' | 'with-agent' | null;
  transcript: readonly PackedTranscriptRow[];
  outbox: readonly PackedOutboxRow[];
};

type Outcome<Row> = SettledRow['outcome'] extends infer Each
  ? Each extends { event: unknown }
    ? Omit<Each, 'event'> & { event: Row | null }
    : Each
  : never;

export interface PackedSettledRow {
  id: number | string;
  outcome: Outcome<PackedInboxRow>;
}

export function packInboxRow(row: NewInboxRow): PackedInboxRow {
  return { ...row, event: JSON.stringify(row.event) };
}

export function packTurn(turn: TurnRecord): PackedTurn {
  return {
    ...turn,
    receive: turn.receive && packInboxRow(turn.receive),
    state: JSON.stringify(turn.state),
    handoff: turn.state.handoff?.status ?? (turn.state.errand ? 'waiting' : null),
    transcript: turn.transcript.map((row) => ({ ...row, detail: JSON.stringify(row.detail ?? null) })),
    outbox: turn.outbox.map((row) => ({ ...row, params: JSON.stringify(row.params) })),
  };
}

export function packSettledRow({ id, outcome }: SettledRow): PackedSettledRow {
  if (!('event' in outcome)) return { id, outcome };
  return { id, outcome: { ...outcome, event: outcome.event && packInboxRow(outcome.event) } };
}

export type PackedConversation = Omit<LoadedConversation, 'state'> & { state: string | null };

export function unpackConversation(packed: PackedConversation): LoadedConversation {
  return { ...packed, state: packed.state === null ? null : JSON.parse(packed.state) };
}

export type StoredInboxRow = Omit<InboxRow, 'event'> & { event: string };

export function unpackInboxRow(row: StoredInboxRow): InboxRow {
  return { ...row, event: JSON.parse(row.event) };
}

export type StoredOutboxRow = Omit<OutboxRow, 'params'> & { params: string };

export function unpackOutboxRow(row: StoredOutboxRow): OutboxRow {
  return { ...row, params: JSON.parse(row.params) };
}
