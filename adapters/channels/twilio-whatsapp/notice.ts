import { ask, type TwilioClient } from '../../twilio/client.ts';
import type { Attentive } from '../channel.ts';

/**
 * Shows that we are writing, which marks what was written so far as read too, and is gone by itself once we have written,
 * or after 25 s. Twilio has no way to do the one without the other: what is answered already is not marked. Source:
 * Twilio, typing indicators, and its API's description, `messaging_v2`, 2026-04.
 */
export function openNotice(client: TwilioClient): Attentive['notice'] {
  return async ({ externalIds, isAnswering }) => {
    // The second file of a message has its place behind the message's id.
    const [messageId = ''] = externalIds.at(-1)?.split('/') ?? [];
    if (!isAnswering || messageId === '') return;
    await ask('show that we are writing', () =>
      client.messaging.v2.typingIndicator.create({ channel: 'whatsapp', messageId }),
    );
  };
}
