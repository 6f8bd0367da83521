import { readCallback, STATUS_PATH } from '../../twilio/callback.ts';
import { openTwilio, type TwilioWire } from '../../twilio/client.ts';
import { openSending, type Wording } from '../../twilio/sending.ts';

import { noTwiml, nothingOf, readRequest, refuse, type TwilioRequest } from '../../twilio/webhook.ts';
import type { ChannelPlace, OutboundMessage, Received, Searchable, WebhookChannel } from '../channel.ts';
import { splitText } from '../split-text.ts';
import { costOf, fold } from './gsm7.ts';
import { readMessage } from './message.ts';
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
  place: ChannelPlace,
  wire: TwilioWire = {},
): WebhookChannel & Searchable {
  const { send, find } = openSending({
    client: openTwilio(settings, wire),
    url: place.url,
    from: settings.from,
    addressOf: (to) => to,
    layOut: (message) => layOut(message, settings),
  });
  return {
    name: TWILIO_SMS,
    choices: 'numbered',
    answersInline: false,
    // Networks vouch for the number that a text message comes from.
    vouches: () => true,
    receive: (request) => receive(request, settings, place),
    send,
    find,
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
  return splitText(written, Math.max(LONGEST[alphabet] - wide, LONGEST[alphabet] / 2)).map((body) => ({
    body,
  }));
}

type Outcome = { received: Received; answer: Response };

async function receive(
  request: Request,
  settings: TwilioSmsSettings,
  { now }: ChannelPlace,
): Promise<Outcome> {
  const read = await readRequest(request, settings);
  if ('refusal' in read) return nothingOf(read);
  if (read.url.pathname.endsWith(STATUS_PATH)) {
    const receipt = readCallback(read, read.field('To'), now());
    return take({ messages: [], receipts: receipt ? [receipt] : [] });
  }
  if (!isOurs(read, settings))
    return nothingOf(refuse(422, 'To: this number is not the one of this channel.'));
  const messages = readMessage(read, now());
  if (messages === null) return nothingOf(refuse(422, 'MessageSid, From: expected.'));
  return take({ messages, receipts: [] });
}

/** One account may have the numbers of several clinics. */
function isOurs({ field }: TwilioRequest, { from }: TwilioSmsSettings): boolean {
  return from === field(from.startsWith('MG') ? 'MessagingServiceSid' : 'To');
}

function take(received: Received): Outcome {
  return { received, answer: noTwiml() };
}
