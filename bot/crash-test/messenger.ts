import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type {
  InboundMessage,
  OutboundMessage,
  Receipt,
  Received,
  Searchable,
  Sent,
  WebhookChannel,
} from '../../adapters/channels/channel.ts';
import { AdapterError } from '../../adapters/error.ts';

/**
 * The messengers of the crash-test, as providers of messages are: they sign their webhooks, and have an API.
 * Of a `courier` one can ask whether a message was sent; of a `pigeon` nobody can tell.
 */
export const MESSENGERS = ['courier', 'pigeon'] as const;
export type MessengerName = (typeof MESSENGERS)[number];

/** The header that a webhook's signature is in: HMAC-SHA256 of the body's bytes, hexadecimal. */
export const SIGNATURE = 'x-messenger-signature';

/** The messenger's answer is waited for so long. Milliseconds. */
const TIMEOUT_MS = 1_500;

const content = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('choice'), id: z.string(), label: z.string() }),
]);

const hook = z.object({
  messages: z.array(z.object({ externalId: z.string(), from: z.string(), sentAt: z.string(), content })),
  receipts: z.array(z.object({ key: z.string(), status: z.literal('delivered'), at: z.string() })),
});

/** What a messenger posts to the house. */
export interface Hook {
  messages: readonly InboundMessage[];
  receipts: readonly Receipt[];
}

/** The signature of a webhook's body. */
export function sign(secret: string, body: string | Uint8Array): string {
  return createHmac('sha256', secret).update(body).digest('hex');
}

/** Opens one messenger's channel. `api` is where it is asked to send. */
export function openMessenger(
  name: MessengerName,
  { secret, api }: { secret: string; api: string },
): WebhookChannel | (WebhookChannel & Searchable) {
  const channel: WebhookChannel = {
    name,
    choices: name === 'courier' ? 'buttons' : 'numbered',
    answersInline: false,
    vouches: () => true,
    receive: (request) => receive(request, secret),
    send: (message) => send(message, `${api}/${name}`),
  };
  if (name === 'pigeon') return channel;
  return { ...channel, find: (message) => find(message, `${api}/${name}`) };
}

type Outcome = { received: Received; answer: Response };

async function receive(request: Request, secret: string): Promise<Outcome> {
  const body = new Uint8Array(await request.arrayBuffer());
  const given = Buffer.from(request.headers.get(SIGNATURE) ?? '', 'hex');
  const expected = Buffer.from(sign(secret, body), 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return refuse(401);
  const read = hook.safeParse(jsonOf(body));
  return read.success ? { received: read.data, answer: new Response('ok') } : refuse(422);
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString());
  } catch {
    return null;
  }
}

function refuse(status: number): Outcome {
  return { received: { messages: [], receipts: [] }, answer: new Response(null, { status }) };
}

async function send(message: OutboundMessage, api: string): Promise<Sent> {
  const answer = await ask('send', `${api}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message),
  });
  if (answer.status === 503) throw new AdapterError('unreachable', 'Messenger, send: it is down');
  return { externalId: z.object({ id: z.string() }).parse(await answer.json()).id };
}

async function find(message: OutboundMessage, api: string): Promise<Sent | null> {
  const answer = await ask('find', `${api}/messages/${encodeURIComponent(message.key)}`, {});
  if (answer.status === 404) return null;
  if (!answer.ok) throw new AdapterError('unreachable', 'Messenger, find: it is down');
  return { externalId: z.object({ id: z.string() }).parse(await answer.json()).id };
}

/** Asks over a line that may break: then nobody knows whether the question was heard. */
async function ask(what: string, url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (cause) {
    throw new AdapterError('uncertain', `Messenger, ${what}: no answer`, { cause });
  }
}
