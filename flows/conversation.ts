import type { Conversation } from './conversation-state.ts';
import type { Effect, Reply } from './effects.ts';
import type { ConversationEvent } from './events.ts';
import type { World } from './world.ts';

/** An effect, and the frame that asked for it: the answer goes back there. 0 is the conversation itself. */
export type FramedEffect = Effect & { frame: number };

/** What one event made of a conversation. */
export interface Step {
  conversation: Conversation;
  /** In the order they were asked for. */
  effects: FramedEffect[];
}

/** Takes one event to its end: which dialog it concerns, and what that dialog says and asks for. Pure. */
export function converse(conversation: Conversation, event: ConversationEvent, world: World): Step {
  void event;
  void world;
  return { conversation, effects: [] };
}

/** The question that is open, if any: what a short answer is read against. */
export function openQuestion(conversation: Conversation): Reply | null {
  return conversation.frames.at(-1)?.asked ?? null;
}
