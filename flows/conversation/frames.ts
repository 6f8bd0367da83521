import { flowNamed } from '../flows.ts';
import type { Conversation } from './conversation-state.ts';

/** Dialogs begun and never ended pile up no further than this: the oldest is given up, as a whole. */
const MOST_FRAMES = 12;

/** Gives the oldest dialog up, where there is no room for another. */
export function forgetOldest({ frames }: Conversation): void {
  if (frames.length < MOST_FRAMES) return;
  const end = frames.findIndex(({ calls }) => !calls);
  frames.splice(0, end + 1);
}

/** The dialog that a frame belongs to, with all that it called: from its first frame to after its last. */
export function dialogAt({ frames }: Conversation, id: number): [from: number, to: number] {
  const at = frames.findIndex((frame) => frame.id === id);
  let from = at;
  while (from > 0 && frames[from - 1]!.calls) from -= 1;
  let to = at + 1;
  while (frames[to - 1]?.calls) to += 1;
  return [from, to];
}

/** Brings the dialog of a frame to the top, where it is heard. */
export function raise(conversation: Conversation, id: number): void {
  dropYielding(conversation);
  const [from, to] = dialogAt(conversation, id);
  conversation.frames.push(...conversation.frames.splice(from, to - from));
}

/** Takes a menu off the top: whatever else there is goes before it. */
export function dropYielding(conversation: Conversation): void {
  const top = conversation.frames.at(-1);
  if (top && flowNamed(top.flow).yields) conversation.frames.pop();
}
