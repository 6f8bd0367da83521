import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ACCEPTED_MEDIA } from '../../../adapters/channels/media-type.ts';
import { WEB_CHAT } from '../../../adapters/channels/web-chat/index.ts';
import type { Visitor } from '../../../adapters/channels/web-chat/visitor.ts';
import type { ConversationKey } from '../../../storage/store.ts';
import type { Clock } from '../../clock.ts';
import type { Phone } from '../../rehearsal/phones.ts';
import { Bell } from '../bell.ts';
import { QUIET, type ServerEvent, sendEvents } from '../events.ts';
import type { HttpParts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { clinicOf, visitorOf } from '../visitors.ts';
import type { PhoneAct, PhoneCall, PhoneChannel } from '../wire.ts';
import type { Demo } from './demo.ts';

const QUIET_MS = 20_000;

const text = z.string().trim().min(1).max(2000);
const phoneAct = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('write'), text }),
  z.strictObject({
    do: z.literal('send'),
    name: z.string().min(1).max(240),
    mediaType: z.string().refine((type) => ACCEPTED_MEDIA.includes(type)),
    bytes: z.base64().min(1),
  }),
  z.strictObject({ do: z.literal('tap'), number: z.int(), tap: z.int().min(0) }),
  z.strictObject({ do: z.enum(['call', 'answer', 'be-silent', 'hang-up']) }),
  z.strictObject({ do: z.literal('speak'), text }),
  z.strictObject({ do: z.literal('press'), digits: z.string().regex(/^[0-9*#]{1,20}$/) }),
  z.strictObject({ do: z.literal('again') }),
  z.strictObject({ do: z.literal('together'), texts: z.array(text).min(1).max(5) }),
]) satisfies z.ZodType<PhoneAct>;

interface PhoneRoute {
  Params: { clinic: string; channel: string };
}

/** The phones of visitors, in a simulation: what they show, as it comes, and what is done with them. */
export function addPhones(app: FastifyInstance, parts: HttpParts, demo: Demo): void {
  const { clock, closing, newId } = parts;
  // What a phone keeps of an earlier process it shows each line of once: numbers of then mean nothing now.
  const start = newId();
  app.get<PhoneRoute>('/demo/:clinic/phones/:channel', async (request, reply) => {
    const phone = phoneOf(request, parts, demo);
    const after = request.headers['last-event-id'] ?? (request.query as { after?: string }).after;
    const follow = (left: AbortSignal) => events(phone, { clock, start, left, after: `${after ?? ''}` });
    return sendEvents(reply, follow, closing);
  });
  // In base64 three bytes are four letters.
  const bodyLimit = Math.ceil((parts.door.maxFileBytes * 4) / 3) + 1024;
  app.post<PhoneRoute>('/demo/:clinic/phones/:channel', { bodyLimit }, async (request) => {
    const phone = phoneOf(request, parts, demo);
    const { data } = phoneAct.safeParse(request.body);
    if (!data) throw new Problem(422, 'unreadable', 'do: expected what the patient does with the phone.');
    try {
      await phone.act(data);
    } catch (error) {
      if (error instanceof RangeError) throw new Problem(409, 'not-now', error.message);
      throw error;
    }
    return {};
  });
}

interface Following {
  clock: Clock;
  start: string;
  after: string;
  left: AbortSignal;
}

/** What the phone has shown after `after`, then what it shows next; and where its call stands. */
async function* events(
  phone: Phone,
  { clock, start, after, left }: Following,
): AsyncGenerator<ServerEvent | typeof QUIET> {
  const bell = new Bell(clock);
  const leave = phone.watch(() => bell.ring());
  const [run, last] = after.split('.');
  let told = run === start ? Number(last) : 0;
  let call: PhoneCall | null = null;
  try {
    for (;;) {
      for (const line of phone.shown.slice(told)) {
        told += 1;
        yield { event: 'line', id: `${start}.${told}`, data: line };
      }
      if (phone.call !== call) {
        call = phone.call;
        yield { event: 'call', data: call };
      }
      const woken = await bell.wait(QUIET_MS, left);
      if (woken === 'ended') return;
      if (woken === 'quiet') yield QUIET;
    }
  } finally {
    leave();
  }
}

/** @throws Problem 404: nothing is simulated here, or no such channel */
function phoneOf(request: FastifyRequest<PhoneRoute>, parts: HttpParts, { phones }: Demo): Phone {
  const visitor = visitorOf(parts, request);
  const channel = phones?.channels.find((one) => one === request.params.channel);
  if (!phones || !channel) {
    const accepted = phones?.channels ?? [];
    throw new Problem(
      404,
      'no-phones',
      'There is no such phone. Phones are there with recado serve --simulate.',
      {
        accepted,
      },
    );
  }
  const { country } = clinicOf(parts.house, request);
  return phones.phoneOf({ clinic: visitor.clinic, number: numberOf(visitor, country) }, channel);
}

/** The conversation that a page of the demo looks at: of the web chat, or of the phone that it names. */
export function keyOf(parts: HttpParts, request: FastifyRequest, { phones }: Demo): ConversationKey {
  const visitor = visitorOf(parts, request);
  const { channel } = request.query as { channel?: PhoneChannel };
  if (!channel || !phones?.channels.includes(channel)) return { ...visitor, channel: WEB_CHAT };
  const { country } = clinicOf(parts.house, request);
  const owner = { clinic: visitor.clinic, number: numberOf(visitor, country) };
  return { clinic: visitor.clinic, channel, address: phones.phoneOf(owner, channel).address };
}

/**
 * The number of a visitor's phone: their own, where they are a patient with one; else one that nobody has, always
 * the same for the same visitor.
 */
function numberOf({ address }: Visitor, country: string): string {
  if (/^\+\d{8,15}$/.test(address)) return address;
  const digits = createHash('sha256').update(address).digest().readUInt32BE() % 10_000;
  const last = String(digits).padStart(4, '0');
  return country === 'BR' ? `+551195555${last}` : `+57300444${last}`;
}
