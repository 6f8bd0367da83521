import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Mood, refusalOf } from './moods.ts';
import { type Asked, flawOf, responseOf } from './responses.ts';
import { flawOfSent, readSent, type Sent, type Spoken, transcriptionOf } from './speech.ts';

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
  /** What was sent to be written down, in order; and what is heard in what comes next. */
  const sent: Sent[] = [];
  const spoken: Spoken[] = [];
  const read = async (body: Buffer): Promise<Task> => {
    const wire = JSON.parse(body.toString('utf8')) as Asked;
    const flaw = flawOf(wire);
    if (flaw) return { flaw };
    const question = JSON.parse(wire.input[0]!.content);
    asked.push({ question, wire });
    const meant = wholeOf(meanings.get(question.words) ?? {});
    return { words: question.words, whole: (mood) => recorded.shift() ?? responseOf(wire, meant, mood) };
  };
  const hear = async (body: Buffer, { headers }: IncomingMessage): Promise<Task> => {
    const what = await readSent(headers['content-type'] ?? '', body);
    const flaw = flawOfSent(what);
    if (flaw) return { flaw };
    sent.push(what);
    const heard = spoken.shift() ?? { words: '' };
    const whole = (mood: Mood | undefined) =>
      mood === 'off-the-list' ? { words: heard.words } : transcriptionOf(heard, what);
    return { words: heard.words, whole };
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const mood = moods.shift() ?? lasting;
    const body = await readBody(request);
    if (mood === 'cut') return void response.destroy();
    if (request.headers.authorization !== `Bearer ${apiKey}`) return refuse(response, 'locked', '');
    const take = TASKS[`${request.method} ${request.url}`];
    if (!take) return refuse(response, 'gone', '');
    const task = await (take === 'read' ? read(body) : hear(body, request));
    if ('flaw' in task)
      return say(response, 400, { error: { message: task.flaw, type: 'invalid_request_error', code: null } });
    if (refusalOf(mood, task.words)) return refuse(response, mood, task.words);
    if (mood === 'elsewhere') return void response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end();
    if (mood === 'proxied')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
    if (mood === 'late')
      await new Promise((resolve) => setTimeout(resolve, options.lateMs ?? 60_000).unref());
    const whole = task.whole(mood);
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
    sent,
    /** What is said in the next recording that comes. */
    hears: (words: string, how: { logprob?: number } = {}) => void spoken.push({ words, ...how }),
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

/** What is asked for, by its request. */
const TASKS: Readonly<Record<string, 'read' | 'hear'>> = {
  'POST /v1/responses': 'read',
  'POST /v1/audio/transcriptions': 'hear',
};

type Task = { flaw: string } | { words: string; whole: (mood: Mood | undefined) => object };

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
