import type { Sqlite } from './driver.ts';

/** What a call gives that must leave nothing behind: what it wrote is taken back, and this is answered. */
export class Undone<T> {
  readonly answer: T;
  constructor(answer: T) {
    this.answer = answer;
  }
}

/** `?, ?, ?`: as many placeholders as there are values. */
export function placeholders(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}

/** The JSON of a column that may be null. */
export function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json);
}

/** The id of a conversation; null when nothing of it is stored. */
export async function conversationId(
  db: Sqlite,
  key: { clinic: string; channel: string; address: string },
): Promise<number | null> {
  const { clinic, channel, address } = key;
  const row = await db.get<{ id: number }>(
    'select id from conversation where clinic = ? and channel = ? and address = ?',
    [clinic, channel, address],
  );
  return row?.id ?? null;
}
