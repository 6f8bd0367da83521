import type { Reply } from '../effects.ts';
import type { FlowEvent } from '../events.ts';
import type { OrderRead } from './order.ts';

/** An order in hand: the ids of its files, and what was read on them. */
interface Pages {
  files: readonly string[];
  order: OrderRead | null;
}

/** Those that need not be sent again. */
export function goodFiles({ files, order }: Pages): readonly string[] {
  return files.filter((file) => !order?.faulty.includes(file));
}

/** Whether all but one of several can stay as they are. */
export function isOneOfSeveral({ files, order }: Pages): boolean {
  return files.length > 1 && order!.faulty.length === 1;
}

/** Which of them it is that another is needed of. */
export function sayWhich() {
  return {
    type: 'reply' as const,
    params: ({ context: { files, order } }: { context: Pages }): Reply => ({
      key: 'orders.one-of-them',
      args: { number: files.indexOf(order!.faulty[0]!) + 1, total: files.length },
    }),
  };
}

/** What came with it and is of another order is read once this one is done with. */
export function thenOthers() {
  return {
    type: 'beginFlow' as const,
    params: ({ event }: { event: FlowEvent }) => ({
      intent: 'upload_order' as const,
      given: { files: event.type === 'document.read' ? (event.others ?? []) : [] },
    }),
  };
}

/** Until version 2 an order was one file. */
export function withFiles(state: unknown): unknown {
  const { value, context } = state as { value: string; context: { file: string | null } };
  const { file, ...rest } = context;
  return { value, context: { ...rest, files: file === null ? [] : [file] } };
}
