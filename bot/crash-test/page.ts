import { WEB_CHAT } from '../../adapters/channels/web-chat/index.ts';
import { signVisitor } from '../../adapters/channels/web-chat/visitor.ts';
import type { Clock } from '../clock.ts';
import type { ChatMessage } from '../http/wire.ts';
import { CLINIC } from './clinic.ts';
import { ask, type Line } from './line.ts';
import type { Heard } from './post-office.ts';

/** Between two attempts to open the stream. Milliseconds. */
const PAUSE_MS = 50;

/** A patient's page of the web chat: it posts letters, and reads the stream from where it broke off. */
export function openPage(
  address: string,
  { secret, house, clock }: { secret: string; house(): Promise<string>; clock: Clock },
): Line {
  const heard: Heard[] = [];
  const leaving = new AbortController();
  const token = signVisitor(Buffer.from(secret, 'hex'), { clinic: CLINIC, address });
  const authorization = `Bearer ${token}`;
  const follow = async () => {
    for (let last = 0; !leaving.signal.aborted; ) {
      try {
        const url = `${await house()}/chat/${CLINIC}/stream?after=${last}`;
        for await (const message of stream(url, authorization, leaving.signal)) {
          last = message.id;
          if (message.who !== 'patient') heard.push(heardFrom(message));
        }
      } catch {
        // The house was killed; what is left of the stream comes from the next.
      }
      await clock.sleep(PAUSE_MS);
    }
  };
  void follow();
  return {
    channel: WEB_CHAT,
    address,
    heard,
    bring: async ({ id, content }, at) => {
      const answer = await ask(`${at}/chat/${CLINIC}/inbox`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ messages: [{ id, content }] }),
      });
      const tooMany = answer?.status === 429;
      if (tooMany) await clock.sleep(1000 * Number(answer.headers.get('retry-after') ?? 1));
      return answer?.ok ?? false;
    },
    hangUp: () => leaving.abort(),
  };
}

/** The messages of a stream, as they come, until it breaks. */
async function* stream(url: string, authorization: string, signal: AbortSignal): AsyncGenerator<ChatMessage> {
  const answer = await fetch(url, { headers: { authorization }, signal });
  if (!answer.ok || !answer.body) {
    await answer.arrayBuffer();
    return;
  }
  let left = '';
  for await (const part of answer.body.pipeThrough(new TextDecoderStream())) {
    const events = (left + part).split('\n\n');
    left = events.pop()!; // What is split has at least one piece.
    for (const event of events) {
      const [, data] = /^event: message\n(?:.*\n)*?data: (.*)$/m.exec(event) ?? [];
      if (data !== undefined) yield JSON.parse(data) as ChatMessage; // Our own house writes it.
    }
  }
}

function heardFrom({ key, text, choices, awaiting }: ChatMessage): Heard {
  return { key: key ?? '', text, choices, awaiting };
}
