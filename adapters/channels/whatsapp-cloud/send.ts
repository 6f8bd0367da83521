import { z } from 'zod';
import { AdapterError } from '../../error.ts';
import type { OutboundMessage, Sent } from '../channel.ts';
import type { WhatsAppNames } from '../whatsapp-names.ts';
import { recipientOf } from './address.ts';
import { GraphError, TOO_FAST_FOR_ONE } from './errors.ts';
import type { Graph } from './graph.ts';
import { type Content, layOut } from './layout.ts';
import { type Keeping, keepTo, openPace } from './pace.ts';
import { partName } from './parts.ts';
import { Remembered } from './remembered.ts';

/** What sending needs to know, all of it for as long as the process lives: what is forgotten costs no message. */
export interface Memory {
  /** WhatsApp's id of each part that has certainly been sent, by the part's name. */
  sent: Remembered<string>;
}

/** An empty memory. */
export function openMemory(): Memory {
  return { sent: new Remembered(20_000) };
}

/** Sends one message of ours. @throws AdapterError */
export type Send = (message: OutboundMessage) => Promise<Sent>;

/**
 * 80 messages a second from one number; to the same person 1 every 6 s, of which 45 may be borrowed.
 * Source: Meta, throughput; pair rate limits, read 2026-06.
 */
const NUMBER_RATE = { burst: 80, everyMs: 1000 / 80 };
const PAIR_RATE = { burst: 45, everyMs: 6_000 };
/** What nobody waits for leaves room in the number's line: thousands of reminders must not hold up an answer. */
const UNASKED_RATE = { burst: 40, everyMs: 1000 / 50 };
/** A retry may come a tenth earlier than it was asked to. */
const EARLY = 0.9;

/** What sending is done with. */
export interface SendOptions {
  phoneNumberId: string;
  memory: Memory;
  names: WhatsAppNames;
  now(): number;
}

/** Opens the way out of one number. */
export function openSend(graph: Graph, { phoneNumberId, memory, names, now }: SendOptions): Send {
  const numberPace = openPace(NUMBER_RATE, now);
  const pairPace = openPace(PAIR_RATE, now);
  const unaskedPace = openPace(UNASKED_RATE, now);
  /** Times in a row that WhatsApp found us too fast for one person. */
  const strikes = new Remembered<number>(5_000);
  const keepPace = ({ to, unasked }: OutboundMessage, name: string) => {
    const lines: Keeping[] = [
      [pairPace, to],
      [numberPace, ''],
    ];
    const waitMs = keepTo(unasked ? [[unaskedPace, ''], ...lines] : lines, name);
    if (waitMs === 0) return;
    throw new AdapterError('throttled', 'WhatsApp Cloud: a message waits, to keep the pace', {
      retryAfterSeconds: waitMs / 1000 / EARLY,
    });
  };
  const sendPart = async (message: OutboundMessage, name: string, content: Content): Promise<string> => {
    const { to } = message;
    keepPace(message, name);
    try {
      const { json } = await graph.post('send', `${phoneNumberId}/messages`, {
        messaging_product: 'whatsapp',
        recipient_type: 'individual',
        ...recipientOf(await names.of(to)),
        ...content,
        biz_opaque_callback_data: name,
      });
      strikes.delete(to);
      return idIn(json);
    } catch (error) {
      throw slowedDown(error, to, strikes);
    }
  };
  return async (message) => {
    const contents = layOut(message);
    let last: string | null = null;
    for (const [index, content] of contents.entries()) {
      const name = partName(message.key, index, contents.length);
      // A status may have told, while we had no answer, that it was sent.
      last = memory.sent.get(name) ?? (await sendPart(message, name, content));
      memory.sent.set(name, last);
    }
    return { externalId: last };
  };
}

const accepted = z.looseObject({ messages: z.array(z.looseObject({ id: z.string().min(1) })).min(1) });

function idIn(json: unknown): string {
  const { success, data } = accepted.safeParse(json);
  if (success) return data.messages[0]!.id;
  throw new AdapterError('uncertain', 'WhatsApp Cloud: send was answered without the id of a message');
}

/** 4 s, 16 s, 64 s …: what Meta asks for after one message too many to the same person. */
function slowedDown(error: unknown, to: string, strikes: Remembered<number>): unknown {
  if (!(error instanceof GraphError) || error.code !== TOO_FAST_FOR_ONE) return error;
  const times = (strikes.get(to) ?? 0) + 1;
  strikes.set(to, times);
  return new AdapterError(error.kind, error.message, {
    cause: error,
    retryAfterSeconds: 4 ** Math.min(times, 5),
  });
}
