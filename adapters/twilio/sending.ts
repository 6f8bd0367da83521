import type { OutboundMessage, Sent, Sought } from '../channels/channel.ts';
import { AdapterError } from '../error.ts';
import { callbackUrl } from './callback.ts';
import { ask, type TwilioClient } from './client.ts';

/** What Twilio is asked to send: a text, or a template of its Content API. */
export type Wording = { body: string } | Filled;

/** A template and what stands in its places. */
export interface Filled {
  contentSid: string;
  contentVariables: string;
  /** The text that it shows, by which it is found again. */
  shows: string;
  /** What the text must have in it, where how it shows is not known word for word. */
  holds?: readonly string[];
  /** The text that says the same, for where Twilio does not take the template; null where none may be sent. */
  plain: string | null;
}

/** How one channel of Twilio's sends. */
export interface SendingOptions {
  client: TwilioClient;
  /** What nobody waits for goes by this: by the same, it would hold up an answer. */
  unasked: TwilioClient;
  /** The channel's own address, which Twilio calls about each message. */
  url: string;
  /** Who sends: a number as Twilio writes it, or a messaging service. */
  from: string;
  /** A patient's address as Twilio writes it. */
  addressOf(to: string): string | Promise<string>;
  /** A message's parts, in order. */
  layOut(message: OutboundMessage): Promise<Wording[]> | Wording[];
}

/** Messages of which some parts were sent and others not, remembered until they are tried again. */
const MOST_BEGUN = 1_000;
/** Twilio's clock and ours may differ by this; its times are whole seconds. */
const CLOCK_SLACK_MS = 5_000;
/** Messages to one number looked through for one of ours, newest first. */
const LOOKED_THROUGH = 50;

/** Sends messages by Twilio, part by part; a part that is known to be sent is not sent again. */
export function openSending(options: SendingOptions) {
  const begun = new Map<string, (string | undefined)[]>();
  const remember = (key: string, sids: (string | undefined)[]) => {
    begun.set(key, sids);
    const [oldest] = begun.keys();
    if (begun.size > MOST_BEGUN && oldest !== undefined) begun.delete(oldest);
  };
  return {
    /** @throws AdapterError */
    async send(message: OutboundMessage): Promise<Sent> {
      const wordings = await options.layOut(message);
      const sids = begun.get(message.key) ?? [];
      for (const [part, wording] of wordings.entries()) {
        if (sids[part] !== undefined) continue;
        sids[part] = await sendEither(message, wording, { part, parts: wordings.length }, options);
        remember(message.key, sids);
      }
      begun.delete(message.key);
      return { externalId: sids[wordings.length - 1] ?? null };
    },
    /** Looks among what was sent to that number since the turn; what is not there is what is left to send. */
    async find(message: OutboundMessage, sought: Sought): Promise<Sent | null> {
      const wordings = await options.layOut(message);
      const there = await sentTo(message.to, sought, options);
      const sids = wordings.map((wording) => takeMatching(there, wording));
      if (sids.every((sid) => sid !== undefined)) return { externalId: sids.at(-1) ?? null };
      remember(message.key, sids);
      return null;
    },
  };
}

interface At {
  part: number;
  parts: number;
}

/** A template that is refused goes as the text that says the same: what matters arrives. */
async function sendEither(
  message: OutboundMessage,
  wording: Wording,
  at: At,
  options: SendingOptions,
): Promise<string> {
  if ('body' in wording) return sendPart(message, wording, at, options);
  const { contentSid, contentVariables, plain } = wording;
  try {
    return await sendPart(message, { contentSid, contentVariables }, at, options);
  } catch (error) {
    if (plain === null || !(error instanceof AdapterError) || error.kind !== 'refused') throw error;
    return sendPart(message, { body: plain }, at, options);
  }
}

async function sendPart(
  { key, to, unasked }: OutboundMessage,
  wording: { body: string } | Pick<Filled, 'contentSid' | 'contentVariables'>,
  at: At,
  { url, from, addressOf, ...clients }: SendingOptions,
): Promise<string> {
  const client = unasked ? clients.unasked : clients.client;
  const sender = from.startsWith('MG') ? { messagingServiceSid: from } : { from };
  const wire = await addressOf(to);
  const message = await ask('send a message', () =>
    client.messages.create({
      to: wire,
      ...sender,
      ...wording,
      statusCallback: callbackUrl(url, { key, to, ...at }),
    }),
  );
  return message.sid;
}

interface Listed {
  sid: string;
  body: string;
}

/**
 * What may be this message: sent by this channel, since its turn, and not known to be another. Nor is what is older than
 * another: of one that went in parts, only the last is known.
 */
async function sentTo(to: string, { since, others }: Sought, options: SendingOptions): Promise<Listed[]> {
  const { client, from, addressOf } = options;
  const wire = await addressOf(to);
  const listed = await ask('list messages', () => client.messages.list({ to: wire, limit: LOOKED_THROUGH }));
  const sent = listed.filter(
    (one) =>
      one.direction !== 'inbound' && from === (from.startsWith('MG') ? one.messagingServiceSid : one.from),
  );
  // Newest first; of those of one second, as Twilio has them.
  const newest = sent.toSorted((one, other) => other.dateCreated.getTime() - one.dateCreated.getTime());
  const earlier = newest.findIndex(({ sid }) => others.has(sid));
  return newest
    .slice(0, earlier === -1 ? undefined : earlier)
    .filter(({ dateCreated }) => dateCreated.getTime() >= since - CLOCK_SLACK_MS)
    .map(({ sid, body }) => ({ sid, body }));
}

function isIt(body: string, wording: Wording): boolean {
  if ('body' in wording) return body === wording.body;
  const { shows, plain, holds = null } = wording;
  return body === shows || body === plain || (holds?.every((value) => body.includes(value)) ?? false);
}

/** Each message found stands for one part only. A body that Twilio was told to forget could be any. */
function takeMatching(there: Listed[], wording: Wording): string | undefined {
  const at = there.findIndex(({ body }) => body === '' || isIt(body, wording));
  return at === -1 ? undefined : there.splice(at, 1)[0]?.sid;
}
