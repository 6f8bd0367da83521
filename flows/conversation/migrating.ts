import { flowOf } from '../flows.ts';
import { sayLater, sayNow, type Work } from './work.ts';

/** Saved frames of older versions are carried over, or begun anew with an apology. */
export function migrateFrames(work: Work): void {
  const { conversation } = work;
  const old = conversation.frames.findIndex(({ flow, version }) => flowOf(flow)?.version !== version);
  if (old < 0) return;
  const frame = conversation.frames[old]!;
  const flow = flowOf(frame.flow);
  const state = flow?.migrate?.(frame.version, frame.state) ?? null;
  if (flow && state !== null) {
    conversation.frames[old] = { ...frame, version: flow.version, state };
    migrateFrames(work);
    return;
  }
  beginAnew(work, old);
}

/** A dialog goes as a whole: what called the old frame would wait for it for ever. */
function beginAnew(work: Work, old: number): void {
  const { conversation } = work;
  let root = old;
  while (root > 0 && conversation.frames[root - 1]!.calls) root -= 1;
  const [intent] = flowOf(conversation.frames[root]!.flow)?.intents ?? [];
  conversation.frames.length = root;
  // The person who has the conversation is not interrupted: it is told when they hand it back.
  if (conversation.handoff) sayLater(work, { key: 'repair.changed' });
  else sayNow(work, { key: 'repair.changed' });
  if (intent) conversation.next.unshift({ intent, given: {} });
  work.ended = true;
  work.dropped = true;
}
