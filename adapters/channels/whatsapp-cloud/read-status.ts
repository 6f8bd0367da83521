import { z } from 'zod';
import type { Receipt } from '../channel.ts';
import { partOf } from './parts.ts';

const status = z.looseObject({
  id: z.string().min(1).max(300),
  status: z.string(),
  timestamp: z.union([z.string(), z.number()]).optional(),
  biz_opaque_callback_data: z.string().optional(),
  errors: z.array(z.looseObject({ code: z.number() })).default([]),
});

/** WhatsApp's word on one message of ours. */
export interface Status {
  /** What it means for the delivery; null where it means nothing. */
  receipt: Receipt | null;
  /** The name of the part that has certainly been sent; null where it has not, or is not ours. */
  sentPart: { name: string; externalId: string } | null;
}

/** `delivered` may be left out when a message is read at once, and `played` is said of a voice note. */
const STATUSES: Readonly<Record<string, Receipt['status']>> = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  played: 'read',
  failed: 'failed',
};

/**
 * Reads one status; null where it is none that we know.
 * @param lane what the keys of all messages of this clinic on this channel begin with
 */
export function readStatus(raw: unknown, { lane, now }: { lane: string; now: number }): Status | null {
  const { success, data } = status.safeParse(raw);
  const said = success ? STATUSES[data.status] : undefined;
  if (!success || said === undefined) return null;
  const name = data.biz_opaque_callback_data;
  // Another system may send from the same number, with words of its own in this field.
  const part = name?.startsWith(lane) ? partOf(name) : null;
  const sentPart = part && name !== undefined && said !== 'failed' ? { name, externalId: data.id } : null;
  const isWhole = part === null || part.isLast || said === 'failed';
  if (!isWhole) return { receipt: null, sentPart };
  const code = data.errors[0]?.code;
  return {
    receipt: {
      ...(part && { key: part.key }),
      externalId: data.id,
      status: said,
      at: isoOf(data.timestamp, now),
      ...(said === 'failed' && code !== undefined && { reason: String(code) }),
    },
    sentPart,
  };
}

/** A time of WhatsApp's, seconds since the epoch, in ISO 8601; ours where it is none. */
export function isoOf(seconds: string | number | undefined, now: number): string {
  const ms = Number(seconds) * 1000;
  const isTime = seconds !== undefined && Number.isFinite(ms) && ms > 0 && ms < MOST_MS;
  return new Date(isTime ? ms : now).toISOString();
}

/** The year 2100. */
const MOST_MS = 4_102_444_800_000;
