import type { InboundActivity } from './activity.ts';

/**
 * The address of a conversation: the channel behind the bot, and its id of the conversation, which belongs to one
 * person. Not the person's own id: on Direct Line, whoever has the page may claim to be anybody by that.
 */
export function addressOf({ channelId, conversation }: Pick<InboundActivity, 'channelId' | 'conversation'>) {
  return `${channelId}:${conversation.id}`;
}

/** The channel behind the bot: `msteams`, `directline`, `webchat`, `omnichannel`, … */
export function channelIn(address: string): string {
  return address.slice(0, Math.max(0, address.indexOf(':')));
}

/** The channel's id of the conversation. */
export function conversationIn(address: string): string {
  return address.slice(address.indexOf(':') + 1);
}

/** Channels that know by a password of theirs who writes. On the others anybody does who has the page. */
const WITH_ACCOUNTS: ReadonlySet<string> = new Set(['msteams']);

/** Whether it is certain that who writes from there is always the same person. */
export function isVouched(address: string): boolean {
  return WITH_ACCOUNTS.has(channelIn(address));
}
