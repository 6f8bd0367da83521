import { tmpdir } from 'node:os';
import type { Unstored } from '../../bench/beside.ts';
import { benchCalls, type CallsResult } from '../../bench/calls.ts';
import { type Place, postgresPlace, sqlitePlace } from '../../bench/place.ts';
import { benchRead, type ReadResult } from '../../bench/read.ts';
import { benchScale, type ScaleResult } from '../../bench/scale.ts';
import { benchTurns, type TurnsResult } from '../../bench/turns.ts';
import { AT_WORK, benchUnderstand, type UnderstandResult } from '../../bench/understand.ts';
import { benchWebhooks, type WebhooksResult } from '../../bench/webhooks.ts';
import { loadClinics } from '../../config/load.ts';
import { databaseUrlFrom } from '../../installation.ts';
import { type Given, oneOf, textOption, UsageError } from '../command.ts';

/** One thing that was measured: what a program reads of it, and what a person does. */
export interface Measured {
  result: object;
  said: string;
}

/** Every bench, by its name. Each tells on standard error what it is at. */
export const MEASURES: Readonly<Record<string, (given: Given) => AsyncGenerator<Measured>>> = {
  turns,
  webhooks,
  calls,
  scale,
  read,
  understand,
};

async function* turns(given: Given): AsyncGenerator<Measured> {
  const clinic = await andes();
  const openPlace = placeFrom(given);
  const workers = workersFrom(given);
  // One process measures all: the code that the first of them had compiled is compiled for the others.
  let warmUp = numberOption(given, 'warm-up') ?? 24_000;
  for (const { conversations, perSecond } of runsOf(given, workers)) {
    tell(`${conversations} at once${perSecond ? `, ${perSecond} a second` : ''}`);
    const result = await benchTurns({
      clinic,
      conversations,
      perSecond,
      workers,
      messages:
        numberOption(given, 'messages') ?? (perSecond ? perSecond * 10 : conversations > 1 ? 6000 : 1500),
      warmUp,
      rounds: numberOption(given, 'rounds') ?? 3,
      seed: seedOf(given),
      openPlace,
    });
    yield { result, said: sayTurns(result) };
    warmUp = 0;
  }
}

async function* webhooks(given: Given): AsyncGenerator<Measured> {
  const connections = numberOption(given, 'connections') ?? 64;
  const perSecond = numberOption(given, 'per-second');
  tell(`${connections} connections${perSecond === null ? '' : `, ${perSecond} a second`}`);
  const result = await benchWebhooks({
    count: numberOption(given, 'messages') ?? (perSecond === null ? 10_000 : perSecond * 10),
    perSecond,
    rounds: numberOption(given, 'rounds') ?? 3,
    conversations: numberOption(given, 'conversations') ?? 1_000,
    connections,
    seed: seedOf(given),
    openPlace: placeFrom(given),
  });
  yield { result, said: sayWebhooks(result) };
}

async function* calls(given: Given): AsyncGenerator<Measured> {
  const connections = numberOption(given, 'connections') ?? 8;
  tell(`${connections} calls at once`);
  const result = await benchCalls({
    count: numberOption(given, 'messages') ?? 480,
    rounds: numberOption(given, 'rounds') ?? 3,
    connections,
    seed: seedOf(given),
    openPlace: placeFrom(given),
  });
  yield { result, said: sayCalls(result) };
}

async function* scale(given: Given): AsyncGenerator<Measured> {
  const most = numberOption(given, 'conversations') ?? 100_000;
  // Phones have five digits after their country's, and the last is the long conversation's.
  if (most > 99_999 + 1) throw new UsageError('--conversations: at most 100000 for scale');
  const results = await benchScale({
    clinic: await andes(),
    sizes: [...new Set([100, 1_000, most].filter((size) => size <= most))],
    history: numberOption(given, 'history') ?? 10_000,
    rounds: numberOption(given, 'rounds') ?? 5,
    messages: numberOption(given, 'messages') ?? 60,
    seed: seedOf(given),
    openPlace: placeFrom(given),
    progress: tell,
  });
  for (const result of results) yield { result, said: sayScale(result) };
}

async function* read(given: Given): AsyncGenerator<Measured> {
  tell('reading');
  const orders = textOption(given, 'orders');
  const result = await benchRead({ orders, rounds: numberOption(given, 'rounds') ?? 3 });
  yield { result, said: sayRead(result) };
}

async function* understand(given: Given): AsyncGenerator<Measured> {
  tell('understanding');
  const result = await benchUnderstand({
    messages: numberOption(given, 'messages') ?? 3000,
    warmUp: AT_WORK,
    rounds: numberOption(given, 'rounds') ?? 5,
    seed: seedOf(given),
  });
  yield { result, said: sayUnderstand(result) };
}

async function andes() {
  return (await loadClinics(undefined, {})).get('andes')!; // It ships.
}

function tell(doing: string): void {
  process.stderr.write(`${doing} …\n`);
}

function seedOf(given: Given): string {
  return textOption(given, 'seed') ?? 'bench';
}

/** SQLite, unless PostgreSQL is asked for or a server of it is named. */
function placeFrom(given: Given): () => Promise<Place> {
  const server = databaseUrlFrom(given, {});
  const store = oneOf(given, 'store', ['sqlite', 'postgres'] as const) ?? (server ? 'postgres' : 'sqlite');
  if (store === 'postgres') return () => postgresPlace(server);
  if (server !== undefined) throw new UsageError('--database-url is for --store postgres');
  return () => sqlitePlace(textOption(given, 'dir') ?? tmpdir());
}

/** How many processes share the store. */
function workersFrom(given: Given): number {
  const workers = numberOption(given, 'workers') ?? 1;
  if (workers === 1) return 1;
  const isShared = textOption(given, 'store') === 'postgres' || databaseUrlFrom(given, {}) !== undefined;
  if (!isShared) throw new UsageError('--workers: SQLite belongs to one process; add --store postgres');
  if (textOption(given, 'per-second') !== undefined) {
    throw new UsageError('--workers is measured as fast as turns are done: leave --per-second away');
  }
  return workers;
}

function runsOf(given: Given, workers: number): { conversations: number; perSecond: number | null }[] {
  const conversations = numberOption(given, 'conversations');
  const perSecond = numberOption(given, 'per-second') ?? null;
  if (conversations !== null || perSecond !== null || workers > 1) {
    return [{ conversations: conversations ?? 64, perSecond }];
  }
  return [
    { conversations: 1, perSecond: null },
    { conversations: 64, perSecond: null },
    { conversations: 64, perSecond: 50 },
  ];
}

function numberOption(given: Given, name: string): number | null {
  const text = textOption(given, name);
  if (text === undefined) return null;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UsageError(`--${name} is '${text}'; it must be a whole number from 1 on`);
}

function sayTurns(result: TurnsResult): string {
  const { conversations, turnsPerSecond, p50Ms, p99Ms, stallMs, delayP99Ms } = result;
  const { references, ratios, perSecond, unseen, unstored } = result;
  const pace = perSecond ? `, ${perSecond} messages a second` : '';
  const crew = result.workers > 1 ? `, ${result.workers} workers` : '';
  return lines(
    `${conversations} conversations on ${result.store}${crew}${pace}: ${turnsPerSecond} turns/s`,
    `to the durable reply: p50 ${p50Ms} ms, p99 ${p99Ms} ms`,
    `event loop held up: p99 ${delayP99Ms} ms, at the longest ${stallMs} ms`,
    // At a given pace nobody is measured against anybody: the pace is what it is.
    ...Object.entries(perSecond ? {} : references).map(
      ([name, rate]) => `${name} alone: ${rate} turns/s; ours is ${ratios[name]} of it`,
    ),
    ...(unseen ? [sayUnseen(unseen)] : []),
    ...(unstored ? [sayUnstored(unstored)] : []),
  );
}

function sayUnstored({ p50Ms, p99Ms, ratios }: Unstored): string {
  return `the same house, nothing stored: p50 ${p50Ms} ms, p99 ${p99Ms} ms; ours takes ${ratios.p50} and ${ratios.p99} times as long`;
}

function sayUnseen({ turnsPerSecond, ratios }: NonNullable<TurnsResult['unseen']>): string {
  const each = Object.entries(ratios).map(([name, ratio]) => `${ratio} of ${name}`);
  return `where nobody ever wrote the same text before: ${turnsPerSecond} turns/s, ${each.join(', ')}`;
}

function sayWebhooks(result: WebhooksResult): string {
  const { store, connections, perSecond, webhooksPerSecond, p50Ms, p99Ms, lost, references, ratios } = result;
  const { unstored } = result;
  const pace = perSecond === null ? '' : `, ${perSecond} asked for`;
  return lines(
    `${connections} connections on ${store}: ${webhooksPerSecond}${pace} signed webhooks/s, each a durable turn; ${lost} lost`,
    `to the answer: p50 ${p50Ms} ms, p99 ${p99Ms} ms`,
    `fastify and the signature, nothing kept: ${references.fastify} a second, p50 ${references.fastifyP50Ms} ms, ` +
      `p99 ${references.fastifyP99Ms} ms`,
    `ours is ${ratios.fastify} of it; p50 ${ratios.p50} times, p99 ${ratios.p99} times`,
    ...(unstored ? [sayUnstored(unstored)] : []),
  );
}

function sayCalls(result: CallsResult): string {
  const { store, connections, turnsPerSecond, p50Ms, p99Ms, agendaMs, references, ratios } = result;
  return lines(
    `${connections} calls at once on ${store}: ${turnsPerSecond} spoken turns/s; ${result.refused} not answered`,
    `to the words that answer: p50 ${p50Ms} ms, p99 ${p99Ms} ms; of which the agenda ${agendaMs} ms on average`,
    `fastify and the signature, the same word to all: ${references.fastify} a second, ` +
      `p50 ${references.fastifyP50Ms} ms, p99 ${references.fastifyP99Ms} ms; p50 ${ratios.p50} times, p99 ${ratios.p99} times`,
  );
}

function sayRead(result: ReadResult): string {
  const { files, pages, firstMs, p50Ms, p90Ms, peakMb, references, ratios } = result;
  return lines(
    `${files} documents of ${pages} pages: ${result.pagesPerSecond} pages/s one after the other, ` +
      `${result.pagesPerSecondAtOnce} all at once`,
    `a document: p50 ${p50Ms} ms, p90 ${p90Ms} ms; the first, with the reader's start, ${firstMs} ms`,
    `the reader's process held ${peakMb} MB at most`,
    references.tesseract === null
      ? "tesseract's command line is not installed here, or there is no picture: nothing to stand beside"
      : `tesseract's command line: ${references.tesseract} ms a page; ours takes ${ratios.tesseract} times that`,
  );
}

function sayUnderstand({
  texts,
  p50Ms,
  p95Ms,
  startMs,
  filesMb,
  references,
  ratios,
}: UnderstandResult): string {
  return lines(
    `${texts} texts, each read once: p50 ${p50Ms} ms, p95 ${p95Ms} ms`,
    `from the command to its answer ${startMs} ms; model and lexicons are ${filesMb} MB`,
    `Intl.Segmenter finds the words of one in ${references.segmenterUs} µs; understanding it takes ${ratios.segmenter} times that`,
    `Node alone starts and ends in ${references.nodeMs} ms; ours takes ${ratios.node} times that`,
  );
}

function sayScale(result: ScaleResult): string {
  const { store, conversations, history, p50Ms, p99Ms, heapMb, residentMb, references, ratios } = result;
  const [what, other] =
    history > 0
      ? [`a conversation of ${history} messages on ${store}`, 'one without a history']
      : [`${conversations} conversations at rest on ${store}`, 'the fewest'];
  return lines(
    `${what}: p50 ${p50Ms} ms, p99 ${p99Ms} ms`,
    `memory above an empty house: ${heapMb} MB in use, ${residentMb} MB resident`,
    `${other}: p50 ${references.p50Ms} ms, p99 ${references.p99Ms} ms; p50 ${ratios.p50} times, p99 ${ratios.p99} times`,
  );
}

function lines(first: string, ...more: string[]): string {
  return `${[first, ...more.map((line) => `  ${line}`)].join('\n')}\n`;
}
