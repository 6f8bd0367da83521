import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** One server-sent event. `data` travels as JSON. */
export interface ServerEvent {
  event: string;
  /** Where a page that comes back goes on from. */
  id?: string;
  data: unknown;
}

/** Sent when there is nothing to say, so that proxies keep the line open and dead lines are noticed. */
export const QUIET = 'quiet';

/** Answers with events as they come; when the browser leaves, `left` is aborted and the source ends. */
export function sendEvents(
  reply: FastifyReply,
  source: (left: AbortSignal) => AsyncIterable<ServerEvent | typeof QUIET>,
  closing: AbortSignal,
): FastifyReply {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  const left = AbortSignal.any([gone.signal, closing]);
  return reply
    .header('content-type', 'text/event-stream; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-accel-buffering', 'no') // nginx would collect events before passing them on.
    .send(Readable.from(encoded(source(left)), { objectMode: false, highWaterMark: 64 * 1024 }));
}

async function* encoded(events: AsyncIterable<ServerEvent | typeof QUIET>): AsyncIterable<string> {
  yield ':\n\n'; // Sends the headers at once: the page knows that it is connected.
  for await (const event of events) yield encode(event);
}

/** The wire's form. JSON has no line breaks of its own, so one `data` line is enough. */
export function encode(event: ServerEvent | typeof QUIET): string {
  if (event === QUIET) return ':\n\n';
  const id = event.id === undefined ? '' : `id: ${event.id}\n`;
  return `event: ${event.event}\n${id}data: ${JSON.stringify(event.data)}\n\n`;
}
