import type { HandoffReason } from '../handoff.ts';
import type { Conversation } from './conversation-state.ts';

/**
 * A person is called: the conversation waits for them. Whoever receives who is late is told, and the assistant goes on.
 * False where they have been told already.
 */
export function handOver(conversation: Conversation, reason: HandoffReason): boolean {
  if (reason === 'late') {
    const isNew = conversation.errand !== 'late';
    conversation.errand = 'late';
    return isNew;
  }
  conversation.handoff = { reason, status: 'waiting' };
  // Whom an ambulance was called for is not asked afterwards for which day.
  if (reason === 'emergency') conversation.next = [];
  return true;
}
