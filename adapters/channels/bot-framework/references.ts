import { z } from 'zod';
import { AdapterError } from '../../error.ts';
import type { ChannelKeep } from '../channel.ts';
import type { InboundActivity } from './activity.ts';
import { addressOf } from './address.ts';

const account = z.object({ id: z.string() });

/** How a conversation is spoken into, at any later time. */
const reference = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  bot: account,
  user: account,
  conversation: z.looseObject({ id: z.string() }),
});

/** How a conversation is spoken into, at any later time. */
export type Reference = z.output<typeof reference>;

/** Conversations whose reference need not be read again. */
const MOST_KNOWN = 10_000;

/** The references of all conversations: kept by the house, since a service may be at another address tomorrow. */
export interface References {
  /** Keeps where an activity came from, where that is new. Durable when it resolves. */
  note(activity: InboundActivity): Promise<void>;
  /** @throws AdapterError where nobody has written from there */
  of(address: string): Promise<Reference>;
}

/** Opens them on what the house keeps. */
export function openReferences(keep: ChannelKeep): References {
  const known = new Map<string, string>();
  const remember = (address: string, text: string) => {
    known.delete(address);
    known.set(address, text);
    const [oldest] = known.keys();
    if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  };
  return {
    async note(activity) {
      const address = addressOf(activity);
      const text = JSON.stringify(referenceOf(activity));
      if ((known.get(address) ?? (await keep.read(address))) !== text) await keep.write(address, text);
      remember(address, text);
    },
    async of(address) {
      const text = known.get(address) ?? (await keep.read(address));
      if (text === null) throw new AdapterError('refused', 'Bot Framework: nobody has written from there');
      remember(address, text);
      return reference.parse(JSON.parse(text));
    },
  };
}

/** Without the names that the other side has for people. */
function referenceOf({ channelId, serviceUrl, recipient, from, conversation }: InboundActivity): Reference {
  const { id, conversationType, tenantId } = conversation;
  return {
    ...{ channelId, serviceUrl },
    bot: { id: recipient.id },
    user: { id: from.id },
    conversation: { id, ...(conversationType && { conversationType }), ...(tenantId && { tenantId }) },
  };
}
