import type { ConversationKey } from '../../storage/store.ts';

/** One conversation's name: what its lane, its log lines and the keys of its effects are called by. */
export function laneOf({ clinic, channel, address }: ConversationKey): string {
  return `${clinic}/${channel}/${address}`;
}

/** The conversation of anything that belongs to one. */
export function keyOf({ clinic, channel, address }: ConversationKey): ConversationKey {
  return { clinic, channel, address };
}
