import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Received } from '../../adapters/channels/channel.ts';
import { ACCEPTED_MEDIA } from '../../adapters/channels/media-type.ts';
import { MAX_LETTER_BYTES, WEB_CHAT } from '../../adapters/channels/web-chat/index.ts';
import { ANONYMOUS, signVisitor } from '../../adapters/channels/web-chat/visitor.ts';
import type { Clinic } from '../config.ts';
import { chatEvents } from './chat-stream.ts';
import { patientsOf } from './demo/demo.ts';
import { sendEvents } from './events.ts';
import { openBuckets } from './limits.ts';
import { countPages } from './open-pages.ts';
import type { HttpParts } from './parts.ts';
import { Problem } from './problem.ts';
import { countRefusals } from './refusals.ts';
import { type ClinicRoute, clinicOf, visitorOf } from './visitors.ts';
import { toWebRequest } from './webhook.ts';
import type { ChatCard, InboxBody, VisitorBody } from './wire.ts';

/** Posts of one visitor: faster than anyone types, and room for what a page kept while it was offline. */
const POSTS = { burst: 60, perSecond: 2 };
/** A file counts as so many posts. */
const FILE_COST = 5;
/** New visitors from one network address: a hospital's waiting room shares one. */
const VISITORS = { burst: 100, perSecond: 1 };
/** Pages that are open at once. */
const PAGES = { each: 10, all: 5_000 };

/** The web chat's own addresses: `/chat/:clinic/…`. */
export function addChat(app: FastifyInstance, parts: HttpParts): void {
  const { house, door } = parts;
  addInbox(app, parts);
  addStream(app, parts);
  app.get<ClinicRoute>('/chat/:clinic', async (request) => cardOf(clinicOf(house, request), parts));
  const visitors = openBuckets(VISITORS, parts.clock);
  app.post<ClinicRoute>('/chat/:clinic/visitors', async (request): Promise<VisitorBody> => {
    const clinic = clinicOf(house, request);
    refuseWhenTooMany(visitors.take(request.ip));
    const address = addressWanted(request.body, clinic, parts) ?? `${ANONYMOUS}${parts.newId()}`;
    return { token: signVisitor(door.secret, { clinic: clinic.id, address }), address };
  });
  app.get<{ Params: { clinic: string; id: string } }>('/chat/:clinic/files/:id', async (request, reply) => {
    const { clinic, address } = visitorOf(parts, request);
    const file = await door.files.find(clinic, request.params.id);
    // The same answer for another's file as for none: that it exists is nobody else's business.
    if (file?.about.address !== address)
      throw new Problem(404, 'no-such-file', 'You have sent no such file.');
    return reply
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('content-disposition', 'attachment')
      .header('cache-control', 'private, max-age=31536000, immutable')
      .type(file.about.mediaType)
      .send(Buffer.from(file.bytes));
  });
}

function addInbox(app: FastifyInstance, parts: HttpParts): void {
  const { house, door } = parts;
  const posts = openBuckets(POSTS, parts.clock);
  const refused = countRefusals({ ...parts, measures: house.measures });
  app.register(async (inbox) => {
    inbox.addHook('onResponse', async ({ params }, { statusCode }) => {
      const { clinic } = params as ClinicRoute['Params'];
      const isRefused = statusCode >= 400 && statusCode < 500;
      // Names that no clinic has are the sender's: counted, they would be without end.
      if (isRefused && house.clinics().some(({ id }) => id === clinic)) {
        refused({ clinic, channel: WEB_CHAT }, statusCode);
      }
    });
    // Channels check and read the bytes themselves.
    inbox.removeAllContentTypeParsers();
    inbox.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    // The channel says in its own words what is too large; far beyond that, nothing is even read.
    const bodyLimit = Math.max(door.maxFileBytes, MAX_LETTER_BYTES) + 1024;
    inbox.post<ClinicRoute>('/chat/:clinic/inbox', { bodyLimit }, async (request, reply) => {
      const visitor = visitorOf(parts, request);
      const isLetter = request.headers['content-type']?.startsWith('application/json');
      refuseWhenTooMany(posts.take(`${visitor.clinic}/${visitor.address}`, isLetter ? 1 : FILE_COST));
      const channel = door.channelOf(visitor.clinic);
      const { received, answer } = await channel.receive(toWebRequest(request));
      if (!answer.ok) return pass(answer, reply);
      const outcome: InboxBody = await house.receive(visitor.clinic, WEB_CHAT, received);
      if (outcome.repeated > 0) await removeFiles(received, visitor.clinic, parts);
      return outcome;
    });
  });
}

function addStream(app: FastifyInstance, parts: HttpParts): void {
  const { house, door, clock, closing } = parts;
  const pages = countPages(PAGES);
  type StreamRoute = ClinicRoute & { Querystring: { after?: string } };
  app.get<StreamRoute>('/chat/:clinic/stream', async (request, reply) => {
    const { clinic, address } = visitorOf(parts, request);
    const after = readAfter(request.headers['last-event-id'] ?? request.query.after);
    const leave = pages.enter(`${clinic}/${address}`);
    reply.raw.once('close', leave);
    const key = { clinic, channel: WEB_CHAT, address };
    const options = { store: house.store, door, clock, watch: house.watch };
    return sendEvents(reply, (left) => chatEvents(key, after, left, options), closing);
  });
}

/** The last row that the page has; 0 for a page that has none. */
function readAfter(given: string | string[] | undefined): number {
  const after = Number(given ?? 0);
  if (Number.isSafeInteger(after) && after >= 0) return after;
  throw new Problem(422, 'unreadable', 'after, Last-Event-ID: expected the id of a message, a whole number.');
}

function cardOf(clinic: Clinic, { door, demo }: HttpParts): ChatCard {
  const { id, name, locale, zone, country, emergencyNumber } = clinic;
  return {
    id,
    name,
    locale,
    zone,
    country,
    emergencyNumber,
    maxFileBytes: door.maxFileBytes,
    acceptedMedia: ACCEPTED_MEDIA,
    patients: demo ? patientsOf(clinic) : [],
  };
}

/** In the demo a visitor may be a registered patient; elsewhere that takes more than asking for it. */
function addressWanted(body: unknown, clinic: Clinic, { demo }: HttpParts): string | null {
  const wanted = typeof body === 'object' && body !== null && 'address' in body ? body.address : undefined;
  if (wanted === undefined) return null;
  const patients = demo ? patientsOf(clinic) : [];
  const patient = patients.find(({ address }) => address === wanted);
  if (patient) return patient.address;
  throw new Problem(403, 'not-that-patient', 'address: nobody can be this patient by asking for it.');
}

function refuseWhenTooMany(waitMs: number): void {
  if (waitMs === 0) return;
  const seconds = Math.ceil(waitMs / 1000);
  const message = `Too many at once. Nothing of this one was kept: send it again in ${seconds} s.`;
  throw new Problem(429, 'too-many', message, { retryAfterSeconds: seconds });
}

/** A message that had come before has its file already: the second copy goes. */
async function removeFiles(received: Received, clinic: string, { door }: HttpParts): Promise<void> {
  for (const { content } of received.messages) {
    if (content.kind === 'file' || content.kind === 'voice-note')
      await door.files.remove(clinic, content.file.id);
  }
}

async function pass(answer: Response, reply: FastifyReply): Promise<FastifyReply> {
  return reply
    .code(answer.status)
    .type('application/json')
    .send(await answer.text());
}
