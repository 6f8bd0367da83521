import type { OutboundMessage } from '../../../../adapters/channels/channel.ts';
import { openTwilioVoice } from '../../../../adapters/channels/twilio-voice/index.ts';
import { twilioVoiceSettings } from '../../../../adapters/channels/twilio-voice/settings.ts';
import { type Arrived, channelContract, type OpenedChannel } from '../../../contracts/channel-contract.ts';
import { openFakeTwilio } from '../../../fakes/twilio/twilio.ts';
import { twilioOpened } from '../../../kit/twilio-channel.ts';
import { TWILIO_PLACE, urlOf } from '../../../kit/twilio-place.ts';
import { heardIn } from '../../../kit/twiml.ts';

const IN_THE_ANSWER =
  'nobody is asked: the call itself fetches what is said, as the answer to its own request';

async function open(): Promise<OpenedChannel> {
  const opened = await twilioOpened({
    name: 'twilio-voice',
    open: ({ accountSid, authToken }, place, wire) =>
      openTwilioVoice(settingsOf({ accountSid, authToken }), place, wire),
    addressOf: (to) => to,
    statuses: [],
    errors: { refused: 21211 },
  });
  const heard: Arrived[] = [];
  const send = async (message: OutboundMessage) => {
    heard.push({ key: null, to: message.to, text: (await heardOf(message)).join('\n'), tappable: [] });
    return opened.channel.send(message);
  };
  return { ...opened, channel: { ...opened.channel, send }, arrived: () => heard };
}

function settingsOf({ accountSid, authToken }: { accountSid: string; authToken: string }) {
  return twilioVoiceSettings.parse({ accountSid, authToken, from: '+15015550100' });
}

/** What a caller hears of a message, in the answer to what they said before. */
async function heardOf({ to, text, choices, awaiting, language }: OutboundMessage): Promise<string[]> {
  await using twilio = await openFakeTwilio();
  const url = urlOf('twilio-voice');
  const channel = openTwilioVoice(settingsOf(twilio), { ...TWILIO_PLACE, url });
  const { inline } = await channel.receive(
    twilio.post(url, { CallSid: 'CA1', From: to, To: '+15015550100' }),
  );
  const said = { row: 7, language, text, choices, awaiting, handOff: null, goesOn: false };
  return heardIn(await inline!.say([said]).text());
}

channelContract('Twilio voice', {
  fixtures: new URL('fixtures/', import.meta.url),
  open,
  carries: (text) => text.replace(' 🙂', ''),
  skip: {
    down: IN_THE_ANSWER,
    receipts:
      'what is said is told of as delivered by the door that answers; see bot/http/twilio-voice.test.ts',
    busy: IN_THE_ANSWER,
    sick: IN_THE_ANSWER,
    lost: IN_THE_ANSWER,
    late: IN_THE_ANSWER,
    cut: IN_THE_ANSWER,
    refused: IN_THE_ANSWER,
    unwanted: IN_THE_ANSWER,
    locked: IN_THE_ANSWER,
  },
});
