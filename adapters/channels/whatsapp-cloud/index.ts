import type {
  Attentive,
  Checkable,
  InboundMessage,
  KeepingPlace,
  MediaKeeper,
  Receipt,
  Received,
  WebhookChannel,
} from '../channel.ts';
import { openWhatsAppNames, type WhatsAppNames } from '../whatsapp-names.ts';
import { addressOf } from './address.ts';
import { checkNumber } from './check.ts';
import { type Delivered, readEnvelope } from './envelope.ts';
import { openGraph } from './graph.ts';
import { openMedia } from './media.ts';
import { openNotice } from './notice.ts';
import { readContent, readHead } from './read-message.ts';
import { isoOf, readStatus } from './read-status.ts';
import { type Memory, openMemory, openSend } from './send.ts';
import type { WhatsAppCloudSettings } from './settings.ts';
import { isSameWord, isSigned } from './signature.ts';

/** The name that the house, and `clinic.yaml`, know this channel by. */
export const WHATSAPP_CLOUD = 'whatsapp-cloud';

/** Meta posts `sent` within a second or two, and again soon where this house was away. */
const STATUS_MS = 30_000;

type Outcome = { received: Received; answer: Response };

/**
 * One number of a clinic on WhatsApp, by Meta's Cloud API. Meta posts what patients write, and what became of
 * our messages; we post ours. A body that Meta sends again brings the same ids again.
 */
export function openWhatsAppCloud(
  settings: WhatsAppCloudSettings,
  place: KeepingPlace,
): WebhookChannel & MediaKeeper & Checkable & Partial<Attentive> {
  const memory = openMemory();
  const names = openWhatsAppNames(place.keep);
  const graph = openGraph(settings);
  const { phoneNumberId } = settings;
  const { now } = place;
  return {
    name: WHATSAPP_CLOUD,
    choices: 'buttons',
    answersInline: false,
    windowHours: 24,
    tellsWithinMs: STATUS_MS,
    // A number, or a person's own id: WhatsApp knows who writes from it.
    vouches: () => true,
    receive: (request) => receive(request, { settings, place, memory, names }),
    send: openSend(graph, { phoneNumberId, memory, names, now }),
    fetchMedia: openMedia(graph, settings),
    check: () => checkNumber(graph, { phoneNumberId, url: place.url }),
    ...(settings.readMarks && { notice: openNotice(graph, phoneNumberId) }),
  };
}

interface Parts {
  settings: WhatsAppCloudSettings;
  place: KeepingPlace;
  memory: Memory;
  names: WhatsAppNames;
}

async function receive(request: Request, parts: Parts): Promise<Outcome> {
  const { settings } = parts;
  if (request.method === 'GET') return answerChallenge(new URL(request.url).searchParams, settings);
  const body = new Uint8Array(await request.arrayBuffer());
  const secrets = [settings.appSecret, settings.previousAppSecret].filter((one) => one !== undefined);
  if (!isSigned(body, request.headers.get('x-hub-signature-256'), secrets)) {
    return refuse(401, 'The signature is not of this app.');
  }
  const delivered = readEnvelope(body, settings.phoneNumberId);
  if (delivered === null) return refuse(422, 'This is no webhook of a WhatsApp Business account.');
  const received = readAll(delivered, parts);
  await noteNames(delivered, parts);
  return { received, answer: new Response('ok') };
}

/** Meta asks once, when the webhook is set up, whether we expect it. */
function answerChallenge(query: URLSearchParams, { verifyToken }: WhatsAppCloudSettings): Outcome {
  const isExpected =
    query.get('hub.mode') === 'subscribe' && isSameWord(query.get('hub.verify_token') ?? '', verifyToken);
  const challenge = query.get('hub.challenge') ?? '';
  if (!isExpected || !/^[\w-]{1,200}$/.test(challenge)) return refuse(403, 'This is not the word agreed on.');
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  return { received: { messages: [], receipts: [] }, answer: new Response(challenge, { headers }) };
}

function refuse(status: number, message: string): Outcome {
  return { received: { messages: [], receipts: [] }, answer: Response.json({ error: message }, { status }) };
}

function readAll({ messages, statuses }: Delivered, parts: Parts): Received {
  // The same message may stand twice in one body.
  const byId = new Map<string, InboundMessage>();
  for (const raw of messages) {
    const message = readMessage(raw, parts);
    if (message) byId.set(message.externalId, byId.get(message.externalId) ?? message);
  }
  const { place, memory } = parts;
  const lane = `${place.clinic.id}/${WHATSAPP_CLOUD}/`;
  const receipts: Receipt[] = [];
  for (const raw of statuses) {
    const status = readStatus(raw, { lane, now: place.now() });
    if (status?.sentPart) memory.sent.set(status.sentPart.name, status.sentPart.externalId);
    if (status?.receipt) receipts.push(status.receipt);
  }
  return { messages: [...byId.values()], receipts };
}

/** Who writes is answered by the very id that they wrote by. */
async function noteNames({ messages }: Delivered, { names }: Parts): Promise<void> {
  for (const raw of messages) {
    const id = readHead(raw)?.from;
    const address = addressOf(id, undefined);
    if (id !== undefined && address !== null) await names.note(address, `+${id}`);
  }
}

function readMessage(raw: unknown, { place }: Parts): InboundMessage | null {
  const head = readHead(raw);
  // What is said in a group is not said to the clinic.
  if (head === null || head.group_id !== undefined) return null;
  const from = addressOf(head.from, head.from_user_id);
  const content = readContent(head);
  if (from === null || content === null) return null;
  return { externalId: head.id, from, sentAt: isoOf(head.timestamp, place.now()), content };
}
