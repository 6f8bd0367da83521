import type { ChatMessage } from '../../bot/http/wire.ts';
import type { WebHouse } from './web-house.ts';

/** One server-sent event, as a test reads it. */
export interface StreamEvent {
  event: string;
  id: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks at whatever there is.
  data: any;
}

/** A page's end of a stream. */
export interface Stream {
  /** All that came so far, in order. */
  events: readonly StreamEvent[];
  /** The lines of the transcript among them. */
  messages(): ChatMessage[];
  /** Waits for an event that came, or comes. @throws Error after `PATIENCE_MS` */
  until(isIt: (event: StreamEvent) => boolean): Promise<StreamEvent>;
  /** Breaks the line, as a browser does that is closed. */
  leave(): void;
  /** Resolves when the line has ended, whoever ended it. */
  ended: Promise<void>;
}

/** Long: a machine that runs all tests at once is slow. */
const PATIENCE_MS = 15_000;

/** Opens a stream on a real socket. */
export async function openStream(
  house: Pick<WebHouse, 'listen'>,
  headers: Record<string, string>,
  path = '/chat/andes/stream',
): Promise<Stream> {
  const gone = new AbortController();
  const response = await fetch(`${await house.listen()}${path}`, { headers, signal: gone.signal });
  if (!response.ok || !response.body) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  const events: StreamEvent[] = [];
  const waiting = new Set<() => void>();
  const ended = read(response.body, (event) => {
    events.push(event);
    for (const look of waiting) look();
  });
  return {
    events,
    ended,
    messages: () => events.filter(({ event }) => event === 'message').map(({ data }) => data),
    leave: () => gone.abort(),
    until: async (isIt) => {
      const { promise, resolve, reject } = Promise.withResolvers<StreamEvent>();
      const look = () => {
        const found = events.find(isIt);
        if (found) resolve(found);
      };
      waiting.add(look);
      const timer = setTimeout(
        () => reject(new Error(`It did not come. What came: ${events.map(({ event }) => event)}`)),
        PATIENCE_MS,
      );
      look();
      return promise.finally(() => {
        clearTimeout(timer);
        waiting.delete(look);
      });
    },
  };
}

async function read(body: ReadableStream<Uint8Array>, hear: (event: StreamEvent) => void): Promise<void> {
  let rest = '';
  const decoder = new TextDecoder();
  try {
    for await (const chunk of body) {
      const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? null;
        const data = field('data');
        if (data !== null)
          hear({ event: field('event') ?? 'message', id: field('id'), data: JSON.parse(data) });
      }
    }
  } catch (error) {
    if ((error as Error).name !== 'AbortError' && !/terminated/.test(String(error))) throw error;
  }
}
