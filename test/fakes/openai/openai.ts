import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Mood, refusalOf } from './moods.ts';
import { type Asked, flawOf, responseOf } from './responses.ts';

/** What the model answers, by Recado's schema; what is left out is not there. */
export interface Meant {
  wishes?: { intent: string; certain: boolean }[];
  emergency?: boolean;
  service?: { id: string; quote: string };
  practitioner?: { id: string; quote: string };
  site?: { id: string; quote: string };
  person?: { id: string; quote: string };
  when?: { quote: string };
  choice?: { number: number; quote: string };
}

/** OpenAI, as far as Recado asks it: at a port of this machine, and in whatever mood. */
export type FakeOpenAi = Awaited<ReturnType<typeof openFakeOpenAi>>;

/** Opens it. It makes nothing of words but what it was told they mean. */
export async function openFakeOpenAi(options: { lateMs?: number } = {}) {
  const apiKey = 'sk-fake-of-nobody';
  const meanings = new Map<string, Meant>();
  /** What was asked, request by request, as it came over the wire. */
  const asked: { question: { words: string; awaiting: string | null; choices: string[] }; wire: Asked }[] =
    [];
  const moods: Mood[] = [];
  const recorded: object[] = [];
  let lasting: Mood | undefined;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const mood = moods.shift() ?? lasting;
    const body = await readBody(request);
    if (mood === 'cut') return void response.destroy();
    if (request.headers.authorization !== `Bearer ${apiKey}`) return refuse(response, 'locked', '');
    if (request.method !== 'POST' || request.url !== '/v1/responses') return refuse(response, 'gone', '');
    const wire = JSON.parse(body.toString('utf8')) as Asked;
    const flaw = flawOf(wire);
    if (flaw)
      return say(response, 400, { error: { message: flaw, type: 'invalid_request_error', code: null } });
    const question = JSON.parse(wire.input[0]!.content);
    asked.push({ question, wire });
    if (refusalOf(mood, question.words)) return refuse(response, mood, question.words);
    if (mood === 'elsewhere') return void response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end();
    if (mood === 'proxied')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
    if (mood === 'late')
      await new Promise((resolve) => setTimeout(resolve, options.lateMs ?? 60_000).unref());
    const whole = recorded.shift() ?? responseOf(wire, wholeOf(meanings.get(question.words) ?? {}), mood);
    if (mood !== 'trickling') return say(response, 200, whole);
    response.writeHead(200, { 'content-type': 'application/json' }).write(JSON.stringify(whole).slice(0, 40));
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiKey,
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    /** What these words are to mean to it. */
    means: (words: string, meant: Meant) => void meanings.set(words, meant),
    /** The next answer, as one came over the wire. */
    replays: (body: object) => void recorded.push(body),
    /** The moods of the next requests, in order. */
    next: (...next: Mood[]) => void moods.push(...next),
    /** A mood that stays. */
    stay: (mood: Mood | undefined) => {
      lasting = mood;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** Strict schemas have no optional fields: what is not there is null. */
function wholeOf(meant: Meant): object {
  const nothing = { service: null, practitioner: null, site: null, person: null, when: null, choice: null };
  return { wishes: [{ intent: 'out_of_scope', certain: false }], emergency: false, ...nothing, ...meant };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function refuse(response: ServerResponse, mood: Mood | undefined, words: string): void {
  const { status, body, after } = refusalOf(mood, words)!;
  if (after !== undefined) response.setHeader('retry-after', after);
  say(response, status, body);
}

function say(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
