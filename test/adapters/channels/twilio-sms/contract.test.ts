import { fold } from '../../../../adapters/channels/twilio-sms/gsm7.ts';
import { openTwilioSms } from '../../../../adapters/channels/twilio-sms/index.ts';
import { channelContract, type OpenedChannel } from '../../../contracts/channel-contract.ts';
import { twilioOpened } from '../../../kit/twilio-channel.ts';

const FROM = '+15015550100';

function open(): Promise<OpenedChannel> {
  return twilioOpened({
    name: 'twilio-sms',
    open: ({ accountSid, authToken }, place, wire) =>
      openTwilioSms({ accountSid, authToken, from: FROM, accents: false }, place, wire),
    addressOf: (to) => to,
    statuses: ['queued', 'sent', 'delivered'],
    errors: { refused: 21211 },
  });
}

channelContract('Twilio SMS', { fixtures: new URL('fixtures/', import.meta.url), open, carries: fold });
