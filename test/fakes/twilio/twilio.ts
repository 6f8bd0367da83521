import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Operation, readDescription } from './description.ts';
import { doesIt, type Mood } from './moods.ts';
import { answerFor, type FakeState, newState } from './resources.ts';
import { webhooksOf } from './webhooks.ts';

const describe = readDescription();

/** Twilio, as far as Recado asks it: at a port of this machine, and in whatever mood. */
export type FakeTwilio = Awaited<ReturnType<typeof openFakeTwilio>>;

/** How it is opened. */
export interface FakeOptions {
  accountSid?: string;
  authToken?: string;
  /** How long it keeps a `late` answer back. @default 1 s */
  lateMs?: number;
  now?: () => number;
}

/** Opens it. Requests that Twilio's description of its API does not allow are refused as Twilio would. */
export async function openFakeTwilio(options: FakeOptions = {}) {
  const account = {
    accountSid: options.accountSid ?? `AC${'0'.repeat(31)}1`,
    authToken: options.authToken ?? 'a token of nobody in particular',
  };
  const state = newState(account.accountSid, options.now ?? Date.now);
  const moods: Mood[] = [];
  let lasting: Mood | undefined;
  const open = { now: 0, most: 0 };
  const server = createServer((request, response) => {
    open.now += 1;
    open.most = Math.max(open.most, open.now);
    response.once('close', () => {
      open.now -= 1;
    });
    void serve(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const mood = moods.shift() ?? lasting;
    const asked = await readAsked(request);
    if (mood === 'cut') return void response.destroy();
    if (mood === 'locked' || !isKnown(request, account)) {
      return say(response, 401, { code: 20003, message: 'Authenticate', status: 401 });
    }
    const file = asked.method === 'GET' ? fileAt(asked.url, state) : null;
    const { status, body } = file ?? (doesIt(mood) ? perform(asked, state) : { status: 0, body: null });
    if (mood === 'busy') return say(response, 429, { code: 20429, message: 'Too Many Requests' }, 7);
    if (mood === 'sick' || mood === 'sick-after') return say(response, 500, { message: 'Internal' });
    if (typeof mood === 'number') return say(response, 400, { code: mood, message: told(mood), status: 400 });
    if (mood === 'lost') return void response.destroy();
    if (mood === 'late') await new Promise((resolve) => setTimeout(resolve, options.lateMs ?? 1000).unref());
    if (body instanceof URL) return void response.writeHead(307, { location: body.href }).end();
    if (body instanceof Uint8Array) return void response.writeHead(status).end(body);
    return say(response, status, body);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...account,
    ...webhooksOf(account),
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was asked of it, and done. */
    state,
    /** How many requests were under way at once, at the most. */
    mostAtOnce: () => open.most,
    /** The moods of the next requests, in order. */
    next: (...next: Mood[]) => void moods.push(...next),
    /** The mood of the next request. */
    upcoming: (): Mood | undefined => moods[0] ?? lasting,
    /** A mood that stays. */
    stay: (mood: Mood | undefined) => {
      lasting = mood;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Twilio's errors repeat the number: what becomes of it is the business of who asked. */
const told = (code: number) => `The 'To' number +573005550101 cannot be reached (error ${code})`;

interface ReadAsked {
  method: string;
  url: URL;
  given: Record<string, unknown>;
}

async function readAsked(request: IncomingMessage): Promise<ReadAsked> {
  const url = new URL(request.url ?? '/', 'http://fake');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const method = request.method ?? 'GET';
  if (method === 'GET') return { method, url, given: fieldsOf(url.searchParams) };
  const isJson = request.headers['content-type']?.includes('json');
  return { method, url, given: isJson ? JSON.parse(text) : fieldsOf(new URLSearchParams(text)) };
}

function fieldsOf(params: URLSearchParams): Record<string, unknown> {
  const names = [...new Set(params.keys())];
  return Object.fromEntries(
    names.map((name) => [name, params.getAll(name).length > 1 ? params.getAll(name) : params.get(name)]),
  );
}

/** The bytes of a file, which the description does not speak of; or where they are. */
function fileAt({ pathname }: URL, { media }: FakeState): { status: number; body: unknown } | null {
  const id = /\/Messages\/(\w+\/)Media\/(\w+)$/.exec(pathname)?.slice(1).join('');
  if (id === undefined) return null;
  const file = media.get(id);
  if (file === undefined)
    return { status: 404, body: { code: 20404, message: 'No such media', status: 404 } };
  return { status: 200, body: typeof file === 'string' ? new URL(file) : file };
}

function perform(asked: ReadAsked, state: FakeState): { status: number; body: unknown } {
  const operation = describe(asked);
  if (!operation) return { status: 404, body: { code: 20404, message: 'No such resource', status: 404 } };
  if (operation.flaw) return { status: 400, body: { ...operation.flaw, status: 400 } };
  const answer = answerFor(operation, asked.given, state);
  honest(operation, answer);
  return answer;
}

/** An answer that Twilio could not have given proves nothing. */
function honest(operation: Operation, { status, body }: { status: number; body: unknown }): void {
  const flaw = operation.flawOfAnswer(status, body);
  if (flaw) throw new TypeError(`The fake of Twilio answers ${operation.id} as Twilio never would: ${flaw}`);
}

function isKnown(request: IncomingMessage, account: { accountSid: string; authToken: string }): boolean {
  const wanted = Buffer.from(`${account.accountSid}:${account.authToken}`).toString('base64');
  return request.headers.authorization === `Basic ${wanted}`;
}

function say(response: ServerResponse, status: number, body: unknown, retryAfter?: number): void {
  if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
