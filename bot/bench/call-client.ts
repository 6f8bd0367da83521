import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { PHONE } from './house-wire.ts';

/** What somebody who calls says, one thing after the other; null: they have only just called. */
const SAID = [
  null,
  '¿a qué hora atienden los sábados?',
  'quiero una cita de cardiología',
  'sí',
  'olvídelo',
  '¿dónde quedan ustedes?',
] as const;

/** Turns of one call. */
export const TURNS_A_CALL = SAID.length;

/** What calling many times has shown. */
export interface Called {
  /** From what was said to the words that answer it, each. */
  ms: number[];
  perSecond: number;
  /** Answers that were no words to listen to. */
  refused: number;
}

/** Calls so many times, so many at once: each caller speaks when they have been answered. */
export async function callAll(
  at: string,
  { calls, connections, secret }: { calls: number; connections: number; secret: string },
): Promise<Called> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const called: Called = { ms: [], perSecond: 0, refused: 0 };
  let next = 0;
  const line = async () => {
    for (let number = next++; number < calls; number = next++) {
      await talk({ at, agent, secret, number }, called);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, line));
  called.perSecond = called.ms.length / ((performance.now() - began) / 1000);
  agent.destroy();
  return called;
}

interface Line {
  at: string;
  agent: Agent;
  secret: string;
  number: number;
}

async function talk(line: Line, called: Called): Promise<void> {
  let path: string | null = PHONE.path;
  for (const said of SAID) {
    const began = performance.now();
    let twiml = await ask(
      line,
      path ?? PHONE.path,
      said === null ? {} : { SpeechResult: said, Confidence: '0.9' },
    );
    for (
      let more = addressIn(/<Redirect>([^<]*)</, twiml);
      more;
      more = addressIn(/<Redirect>([^<]*)</, twiml)
    ) {
      twiml = await ask(line, more, {});
    }
    called.ms.push(performance.now() - began);
    path = addressIn(/<Gather[^>]* action="([^"]*)"/, twiml);
    if (path === null) called.refused += 1;
  }
}

function addressIn(pattern: RegExp, twiml: string): string | null {
  const address = pattern.exec(twiml)?.[1]?.replaceAll('&amp;', '&');
  return address?.slice(PHONE.publicUrl.length) ?? null;
}

/** Posts as Twilio does, signed over the address and the fields in the order of their names. */
async function ask({ at, agent, secret, number }: Line, path: string, more: object): Promise<string> {
  const fields: Record<string, string> = {
    AccountSid: PHONE.accountSid,
    CallSid: `CA${String(number).padStart(32, '0')}`,
    From: `+5730055${String(number).padStart(5, '0')}`,
    To: PHONE.number,
    Direction: 'inbound',
    ...more,
  };
  const names = Object.keys(fields).sort();
  const signed = `${PHONE.publicUrl}${path}${names.map((name) => name + fields[name]).join('')}`;
  const body = Buffer.from(new URLSearchParams(fields).toString());
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': body.length,
    'x-twilio-signature': createHmac('sha1', secret).update(signed).digest('base64'),
  };
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const asked = request(`${at}${path}`, { method: 'POST', agent, headers }, async (answer) => {
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    resolve(Buffer.concat(chunks).toString());
  });
  asked.once('error', reject);
  asked.end(body);
  return promise;
}
