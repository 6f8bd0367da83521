import type { KeepingPlace, OutboundMessage, WebhookChannel } from '../../adapters/channels/channel.ts';
import type { TwilioWire } from '../../adapters/twilio/client.ts';
import type { OpenedChannel, Trouble } from '../contracts/channel-contract.ts';
import type { Mood } from '../fakes/twilio/moods.ts';
import { openFakeTwilio } from '../fakes/twilio/twilio.ts';
import type { Fields } from '../fakes/twilio/webhooks.ts';
import { hastyWhereLate, LATE_MS } from './late-twilio.ts';
import { memoryKeep } from './memory-keep.ts';
import { TWILIO_PLACE, urlOf } from './twilio-place.ts';

/** How one channel of Twilio's is brought into the contract suite. */
export interface TwilioCase {
  name: string;
  open(
    account: { accountSid: string; authToken: string },
    place: KeepingPlace,
    wire: TwilioWire,
  ): WebhookChannel;
  /** A patient's address as Twilio writes it. */
  addressOf(to: string): string;
  /** What Twilio tells of a message that arrives. */
  statuses: readonly string[];
  errors: { refused: number };
}

/** What Twilio posts in a fixture. */
interface TwilioFixture {
  path?: string;
  form: Fields;
}

/** Opens a channel on a Twilio of its own. */
export async function twilioOpened(tried: TwilioCase): Promise<OpenedChannel> {
  const twilio = await openFakeTwilio({ lateMs: LATE_MS });
  const url = urlOf(tried.name);
  const place = { ...TWILIO_PLACE, url, keep: memoryKeep() };
  const channel = hastyWhereLate(twilio, (wire) => tried.open(twilio, place, wire));
  const moods: Record<Exclude<Trouble, 'unwanted'>, Mood> = {
    busy: 'busy',
    sick: 'sick-after',
    lost: 'lost',
    late: 'late',
    cut: 'cut',
    locked: 'locked',
    refused: tried.errors.refused,
  };
  return {
    channel,
    request: (fixture) => {
      const { path = '', form } = fixture as TwilioFixture;
      return twilio.post(`${url}${path}`, form);
    },
    withBody: async (request, body) => {
      const fields = Object.fromEntries(new URLSearchParams(new TextDecoder().decode(body)));
      const headers = new Headers(request.headers);
      headers.set('x-twilio-signature', twilio.sign(request.url, fields));
      return new Request(request.url, { method: 'POST', headers, body: new Uint8Array(body) });
    },
    forge: async (request) => {
      const forged = new Request(request);
      forged.headers.set('x-twilio-signature', Buffer.from('somebody else entirely').toString('base64'));
      return forged;
    },
    arrived: () =>
      twilio.state.messages.map(({ to, body, tappable, statusCallback }) => ({
        key: keyIn(statusCallback, to),
        to: to.replace('whatsapp:', ''),
        text: body,
        tappable,
      })),
    cutOff: () => twilio.close(),
    trouble: (trouble) => {
      if (trouble === 'unwanted') twilio.state.optedOut.add(tried.addressOf('+573005550101'));
      else twilio.next(moods[trouble]);
    },
    receipts: (message: OutboundMessage) => {
      const sent = twilio.state.messages.findLast(({ to }) => to === tried.addressOf(message.to))!;
      return tried.statuses.map((status) => twilio.status(sent, status));
    },
    close: () => twilio.close(),
  };
}

function keyIn(callback: string | null, to: string): string | null {
  const key = new URL(callback ?? 'http://none').searchParams.get('key');
  return key?.replace('*', to.replace('whatsapp:', '')) ?? null;
}
