import type { InboundMessage, Received } from '../channels/channel.ts';
import { readCallback, STATUS_PATH } from './callback.ts';
import type { TwilioAccount } from './settings.ts';
import { noTwiml, nothingOf, readRequest, refuse, type TwilioRequest } from './webhook.ts';

/** How one channel of Twilio's reads what comes in. */
export interface ReceivingOptions {
  account: TwilioAccount;
  /** Who is written to, as Twilio writes it: a number, or a messaging service. */
  from: string;
  now(): number;
  /** A patient's address as the house has it, of how Twilio writes it. */
  addressOf(wire: string): string;
  /** What a message holds; null where it is none. */
  read(request: TwilioRequest, now: number): InboundMessage[] | null;
  /** Told of the address that a message came from, and of how Twilio writes it. */
  wrote?(address: string, wire: string): Promise<void>;
}

/** Reads what Twilio posts about messages: those of patients, and what became of ours. */
export async function receiveMessages(
  request: Request,
  { account, from, now, addressOf, read, wrote }: ReceivingOptions,
): Promise<{ received: Received; answer: Response }> {
  const asked = await readRequest(request, account);
  if ('refusal' in asked) return nothingOf(asked);
  const { url, field } = asked;
  if (url.pathname.endsWith(STATUS_PATH)) {
    const receipt = readCallback(asked, addressOf(field('To')), now());
    return take({ messages: [], receipts: receipt ? [receipt] : [] });
  }
  // One account may have the numbers of several clinics.
  const isOurs = from === field(from.startsWith('MG') ? 'MessagingServiceSid' : 'To');
  if (!isOurs) return nothingOf(refuse(422, 'To: this number is not the one of this channel.'));
  const messages = read(asked, now());
  if (messages === null) return nothingOf(refuse(422, 'MessageSid, From: expected.'));
  const [first] = messages;
  if (first) await wrote?.(first.from, field('From'));
  return take({ messages, receipts: [] });
}

function take(received: Received): { received: Received; answer: Response } {
  return { received, answer: noTwiml() };
}
