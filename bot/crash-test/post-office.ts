import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Random } from '../random.ts';
import { MESSENGERS, type MessengerName } from './messenger.ts';

/** A message that has reached a patient. */
export interface Heard {
  key: string;
  text: string;
  choices: readonly { id: string; label: string }[];
  awaiting: string | null;
}

/** Where the messengers take the house's messages, and bring them to phones: once for each time they are asked. */
export interface PostOffice extends AsyncDisposable {
  url: string;
  /** Messages to one phone are brought here from now on. */
  subscribe(messenger: MessengerName, phone: string, listener: (message: Heard) => void): void;
  /** From now on every answer is prompt. */
  calm(): void;
}

/** Of a hundred requests to send, so many are answered late, begun late, refused, or done without an answer. */
const FAULTS = { late: 8, slow: 4, down: 3, mute: 3 } as const;
const LATE_MS = 600;
/** Refusals of one message in a row: fewer than make the house give it up. */
const MOST_IN_A_ROW = 2;

const outbound = z.object({
  key: z.string(),
  to: z.string(),
  text: z.string(),
  choices: z.array(z.object({ id: z.string(), label: z.string() })),
  awaiting: z.string().nullable(),
});

/** Opens it on this machine, for as long as the crash-test lasts. */
export async function openPostOffice({
  chance,
  clock,
}: {
  chance: Random;
  clock: Clock;
}): Promise<PostOffice> {
  const listeners = new Map<string, (message: Heard) => void>();
  const taken = new Set<string>();
  const refusals = new Map<string, number>();
  let isCalm = false;

  const send = async (messenger: MessengerName, request: IncomingMessage, response: ServerResponse) => {
    const message = outbound.parse(JSON.parse(await bodyOf(request)));
    const fault = isCalm ? 'none' : draw(chance);
    const name = `${messenger}/${message.key}`;
    const refused = refusals.get(name) ?? 0;
    if (fault === 'down' && refused < MOST_IN_A_ROW) {
      refusals.set(name, refused + 1);
      return answer(response, 503, {});
    }
    // Until it is begun nobody finds it, though whoever asked for it may be dead by now.
    if (fault === 'slow') await clock.sleep(chance.int(LATE_MS));
    taken.add(name);
    listeners.get(`${messenger}/${message.to}`)?.(message);
    if (fault === 'mute') return request.socket.destroy();
    if (fault === 'late') await clock.sleep(chance.int(LATE_MS));
    answer(response, 200, { id: name });
  };

  const server = createServer((request, response) => {
    const [, messenger = '', , key] = (request.url ?? '').split('/');
    const known = MESSENGERS.find((name) => name === messenger);
    if (!known) return answer(response, 404, {});
    if (request.method === 'POST') {
      send(known, request, response).catch(() => request.socket.destroy()); // Its sender was killed.
      return;
    }
    const name = `${known}/${decodeURIComponent(key ?? '')}`;
    answer(response, taken.has(name) ? 200 : 404, { id: name });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // It listens on a port.
    subscribe: (messenger, phone, listener) => listeners.set(`${messenger}/${phone}`, listener),
    calm: () => {
      isCalm = true;
    },
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer); // A request's body comes as bytes.
  return Buffer.concat(parts).toString();
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function draw(chance: Random): keyof typeof FAULTS | 'none' {
  let at = chance.int(100);
  for (const [fault, share] of Object.entries(FAULTS) as [keyof typeof FAULTS, number][]) {
    if (at < share) return fault;
    at -= share;
  }
  return 'none';
}
