import { z } from 'zod';
import { AdapterError } from '../../error.ts';
import { atHand } from '../at-hand.ts';
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

/** The references of all conversations: kept by the house, since a service may be at another address tomorrow. */
export interface References {
  /** Keeps where an activity came from, where that is new. Durable when it resolves. */
  note(activity: InboundActivity): Promise<void>;
  /** @throws AdapterError where nobody has written from there */
  of(address: string): Promise<Reference>;
}

/** Opens them on what the house keeps. */
export function openReferences(keep: ChannelKeep): References {
  const references = atHand(keep);
  return {
    note: (activity) => references.write(addressOf(activity), JSON.stringify(referenceOf(activity))),
    async of(address) {
      const text = await references.read(address);
      if (text === null) throw new AdapterError('refused', 'Bot Framework: nobody has written from there');
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
