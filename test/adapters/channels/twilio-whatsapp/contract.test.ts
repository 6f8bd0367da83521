import { openTwilioWhatsApp } from '../../../../adapters/channels/twilio-whatsapp/index.ts';
import { channelContract, type OpenedChannel } from '../../../contracts/channel-contract.ts';
import { twilioOpened } from '../../../kit/twilio-channel.ts';

function open(): Promise<OpenedChannel> {
  return twilioOpened({
    name: 'twilio-whatsapp',
    open: ({ accountSid, authToken }, place, wire) =>
      openTwilioWhatsApp(
        { accountSid, authToken, from: '+15015550100', buttons: true, readMarks: false },
        place,
        wire,
      ),
    addressOf: (to) => `whatsapp:${to}`,
    statuses: ['queued', 'sent', 'delivered', 'read'],
    errors: { refused: 63016 },
  });
}

channelContract('WhatsApp by Twilio', { fixtures: new URL('fixtures/', import.meta.url), open });
