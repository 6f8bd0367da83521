import type { InboxRow, NewInboxRow } from '../../storage/store.ts';
import { eventOf } from '../turn/inbox-event.ts';

/** What is known of a lane when its next turn is chosen. */
export interface BatchOptions {
  /** Answers are on their way: what the patient has written since must wait for them. */
  holding: boolean;
  /** Whether these rows on their own say next to nothing, so that what follows belongs to them. */
  littleAlone(rows: readonly InboxRow[]): Promise<boolean>;
}

/**
 * The rows that the next turn of a lane takes; none when all must wait. First answers, since they belong to
 * what was said before; then what people write, in order, pieces of one thought together; timers last,
 * since a word from the patient often makes them needless.
 */
export async function nextBatch(rows: readonly InboxRow[], options: BatchOptions): Promise<InboxRow[]> {
  const answer = rows.find((row) => kindOf(row) === 'answer');
  if (answer) return [answer];
  const words = options.holding ? [] : rows.filter((row) => kindOf(row) === 'words');
  const batch = words.slice(0, 1);
  for (const next of words.slice(1)) {
    if (!batch.every(isText) || !isText(next) || !(await options.littleAlone(batch))) break;
    batch.push(next);
  }
  if (batch.length > 0) return batch;
  return rows.filter((row) => kindOf(row) === 'timer').slice(0, 1);
}

/** Whether a row is a written message, which may be a piece of a longer one. */
export function isText(row: Pick<NewInboxRow, 'event'>): boolean {
  const event = eventOf(row);
  return event.type === 'message.arrived' && event.content.kind === 'text';
}

/** Whether a row is the answer to an effect. */
export function isAnswer(row: Pick<NewInboxRow, 'event'>): boolean {
  return kindOf(row) === 'answer';
}

function kindOf(row: Pick<NewInboxRow, 'event'>): 'answer' | 'words' | 'timer' {
  const { type } = eventOf(row);
  if (type === 'timer.elapsed') return 'timer';
  return type === 'message.arrived' || type.startsWith('agent.') ? 'words' : 'answer';
}
