import { AdapterError } from '../../error.ts';
import type { InboundContent, OutboundMessage, Received, Sent, WebhookChannel } from '../channel.ts';
import { readLetter } from './letter.ts';
import { type Refusal, readUpload, type UploadOptions } from './upload.ts';
import { ANONYMOUS, bearer, readVisitor, type Visitor } from './visitor.ts';

/** What the web chat of one clinic is handed. */
export interface WebChatOptions extends UploadOptions {
  clinic: string;
  /** Signs visitors' tokens: who has it can be anyone. */
  secret: Uint8Array;
  /** Milliseconds since the epoch: browsers' own clocks are not to be trusted. */
  now(): number;
  /** Brings a message before the visitor's open pages. One that throws is asked again later. */
  publish(message: OutboundMessage): void | Promise<void>;
}

/** The name that the house knows this channel by. */
export const WEB_CHAT = 'web';

/** Bytes of JSON that one post may have: fifty long messages. */
export const MAX_LETTER_BYTES = 512 * 1024;

/**
 * The web chat of one clinic. A browser posts JSON letters, or the bytes of one file; it is told of our
 * messages by whoever `publish` belongs to. It never learns of anyone else's conversation: the token says
 * who writes, and nothing in a body can say otherwise.
 */
export function openWebChat(options: WebChatOptions): WebhookChannel {
  return {
    name: WEB_CHAT,
    choices: 'buttons',
    answersInline: false,
    dropsRepeats: true,
    // A phone number is in a token only because someone who knows the patient had it signed.
    vouches: (address) => !address.startsWith(ANONYMOUS),
    receive: (request) => receive(request, options),
    send: (message) => send(message, options),
  };
}

async function send(message: OutboundMessage, { publish }: WebChatOptions): Promise<Sent> {
  try {
    await publish(message);
  } catch (cause) {
    throw new AdapterError('unreachable', `Web chat: a message could not be brought to the page`, { cause });
  }
  return { externalId: null };
}

type Outcome = { received: Received; answer: Response };

async function receive(request: Request, options: WebChatOptions): Promise<Outcome> {
  const token = bearer(request.headers.get('authorization'));
  const visitor = token === null ? null : readVisitor(options.secret, token);
  if (visitor?.clinic !== options.clinic) {
    const message = `This is no visitor's token of clinic '${options.clinic}'.`;
    return refuse({ status: 401, code: 'unknown-visitor', message });
  }
  const bytes = new Uint8Array(await request.arrayBuffer());
  const isLetter = /^application\/json\b/i.test(request.headers.get('content-type') ?? '');
  if (isLetter) return receiveLetter(bytes, visitor, options);
  const upload = await readUpload(new URL(request.url).searchParams, bytes, visitor, options);
  if ('status' in upload) return refuse(upload);
  return accept(visitor, options.now(), { messages: [upload] });
}

function receiveLetter(bytes: Uint8Array, visitor: Visitor, options: WebChatOptions): Outcome {
  if (bytes.length > MAX_LETTER_BYTES) {
    const message = `A letter may have ${MAX_LETTER_BYTES} bytes.`;
    return refuse({ status: 413, code: 'too-large', message });
  }
  const read = readLetter(new TextDecoder().decode(bytes));
  if ('wrong' in read) return refuse({ status: 422, code: 'unreadable', message: read.wrong });
  const foreign = read.letter.receipts.findIndex(({ key }) => !key.startsWith(laneOf(visitor)));
  if (foreign >= 0) {
    const message = `receipts[${foreign}].key: this is no message to this visitor`;
    return refuse({ status: 403, code: 'not-yours', message });
  }
  return accept(visitor, options.now(), read.letter);
}

/** What the keys of all messages to this visitor begin with. */
function laneOf({ clinic, address }: Visitor): string {
  return `${clinic}/${WEB_CHAT}/${address}:`;
}

interface Accepted {
  messages: readonly { id: string; content: InboundContent }[];
  receipts?: readonly { key: string; status: 'delivered' | 'read' }[];
  language?: string | undefined;
}

/** Ids carry their writer's address: nobody can take another's beforehand. */
function accept(visitor: Visitor, now: number, { messages, receipts = [], language }: Accepted): Outcome {
  const at = new Date(now).toISOString();
  const received: Received = {
    messages: messages.map(({ id, content }) => ({
      externalId: `${visitor.address}/${id}`,
      from: visitor.address,
      sentAt: at,
      content,
      ...(language && { language }),
    })),
    receipts: receipts.map((receipt) => ({ ...receipt, at })),
  };
  return { received, answer: Response.json({ ok: true }) };
}

function refuse({ status, code, message }: Refusal): Outcome {
  const answer = Response.json({ error: { code, message } }, { status });
  return { received: { messages: [], receipts: [] }, answer };
}
