import { Agent, request } from 'node:http';
import { SIGNATURE, sign } from '../crash-test/messenger.ts';
import { atPace } from './pace.ts';

/** A signed webhook, ready to be posted. */
export interface Webhook {
  body: Buffer;
  signature: string;
}

/** What posting many of them has shown. */
export interface Posted {
  perSecond: number;
  ms: number[];
  /** How many were not answered by 200. */
  refused: number;
}

/** Texts of one patient each, as a messenger posts them. */
export function webhooksFor(
  count: number,
  { conversations, secret, run }: { conversations: number; secret: string; run: string },
): Webhook[] {
  return Array.from({ length: count }, (_, at) => {
    const message = {
      externalId: `${run}-${at}`,
      from: addressOf(at % conversations),
      sentAt: '2026-03-10T15:15:00Z',
      content: { kind: 'text', text: TEXTS[Math.floor(at / conversations) % TEXTS.length] },
    };
    const body = Buffer.from(JSON.stringify({ messages: [message], receipts: [] }));
    return { body, signature: sign(secret, body) };
  });
}

/** The phone of the patient with this number: numbers that belong to nobody. */
export function addressOf(patient: number): string {
  return `+5730055${String(patient).padStart(5, '0')}`;
}

const TEXTS = ['Buenos días', '¿a qué hora atienden los sábados?', '¿cuánto cuesta?', 'gracias'];

/**
 * Posts them over so many connections: each as soon as the one before it is answered; or so many a second, whether
 * or not they are answered, each timed from when it was due.
 */
export async function postAll(
  url: string,
  webhooks: readonly Webhook[],
  { connections, perSecond }: { connections: number; perSecond: number | null },
): Promise<Posted> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ms: number[] = [];
  let refused = 0;
  const one = async (webhook: Webhook, due: number) => {
    const status = await post(url, webhook, agent);
    ms.push(performance.now() - due);
    if (status !== 200) refused += 1;
  };
  const began = performance.now();
  if (perSecond === null) {
    let next = 0;
    const line = async () => {
      for (let webhook = webhooks[next++]; webhook; webhook = webhooks[next++]) {
        await one(webhook, performance.now());
      }
    };
    await Promise.all(Array.from({ length: connections }, line));
  } else {
    await atPace(webhooks, perSecond, (webhook, due) => one(webhook, due));
  }
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { perSecond: webhooks.length / seconds, ms, refused };
}

function post(url: string, { body, signature }: Webhook, agent: Agent): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const headers = {
    'content-type': 'application/json',
    'content-length': body.length,
    [SIGNATURE]: signature,
  };
  const asked = request(url, { method: 'POST', agent, headers }, (answer) => {
    answer.resume();
    answer.once('end', () => resolve(answer.statusCode ?? 0));
  });
  asked.once('error', reject);
  asked.end(body);
  return promise;
}
