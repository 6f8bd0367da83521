import { checkTwilio } from '../../twilio/check.ts';
import { LISTED_MS, openTwilio, type TwilioWire } from '../../twilio/client.ts';
import { openMedia } from '../../twilio/media.ts';
import { receiveMessages } from '../../twilio/receiving.ts';
import { openSending, type Wording } from '../../twilio/sending.ts';
import type {
  ChannelPlace,
  Checkable,
  MediaKeeper,
  OutboundMessage,
  Searchable,
  WebhookChannel,
} from '../channel.ts';
import { splitText } from '../split-text.ts';
import { costOf, fold } from './gsm7.ts';
import { fromWire, readMessage } from './message.ts';
import type { TwilioSmsSettings } from './settings.ts';

/** The name that the house knows this channel by. */
export const TWILIO_SMS = 'twilio-sms';

/** Segments that phones put together again; Twilio takes no more than ten. */
const MOST_SEGMENTS = 10;
/** Characters of a part, by its alphabet. */
const LONGEST = { 'GSM-7': MOST_SEGMENTS * 153, 'UCS-2': MOST_SEGMENTS * 67 } as const;

/** The text messages of one clinic, by Twilio. Choices stand numbered in the text. */
export function openTwilioSms(
  settings: TwilioSmsSettings,
  { url, now }: ChannelPlace,
  wire: TwilioWire = {},
): WebhookChannel & Searchable & MediaKeeper & Checkable {
  const client = openTwilio(settings, wire);
  const { from } = settings;
  const addressOf = (address: string) => address;
  const layOutOne = (message: OutboundMessage) => layOut(message, settings);
  return {
    name: TWILIO_SMS,
    choices: 'numbered',
    answersInline: false,
    tellsWithinMs: LISTED_MS,
    // Networks vouch for the number that a text message comes from.
    vouches: () => true,
    receive: (request) =>
      receiveMessages(request, { account: settings, from, now, addressOf: fromWire, read: readMessage }),
    ...openSending({ client, unasked: openTwilio(settings, wire), url, from, addressOf, layOut: layOutOne }),
    fetchMedia: openMedia(settings, wire),
    check: () => checkTwilio(client, { accountSid: settings.accountSid, from, url, use: 'messages' }),
  };
}

/** The texts that a message travels as, each within what phones put together again. */
export function layOut(
  { text }: OutboundMessage,
  { accents }: Pick<TwilioSmsSettings, 'accents'>,
): Wording[] {
  const written = accents ? text : fold(text);
  // Letters that take two places are few: they are made room for.
  const { alphabet, units } = costOf(written);
  const wide = alphabet === 'GSM-7' ? units - [...written].length : 0;
  const longest = Math.max(LONGEST[alphabet] - wide, LONGEST[alphabet] / 2);
  return splitText(written, longest).map((body) => ({ body }));
}
