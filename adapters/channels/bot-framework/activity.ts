import { z } from 'zod';

/** An id of the other side's. */
const id = z.string().min(1).max(500);
const account = z.looseObject({ id, name: z.string().max(500).optional(), role: z.string().optional() });

const attachment = z.looseObject({
  contentType: z.string().max(200).default(''),
  contentUrl: z.string().max(4_000).optional(),
  name: z.string().max(500).optional(),
  content: z.unknown().optional(),
});

/**
 * What is read of an activity; there is more in each. Source: Bot Framework Activity, version 3.3 of 2021.
 */
const activity = z.looseObject({
  type: z.string().min(1).max(100),
  id: id.optional(),
  timestamp: z.string().optional(),
  channelId: z.string().regex(/^[\w.-]{1,60}$/),
  serviceUrl: z.url().max(1_000),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id,
    isGroup: z.boolean().nullish(),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  text: z.string().nullish(),
  locale: z.string().max(35).nullish(),
  name: z.string().nullish(),
  value: z.unknown().optional(),
  attachments: z.array(attachment.nullable().catch(null)).max(100).nullish(),
});

/** One activity: something that happened in a conversation. */
export type InboundActivity = z.output<typeof activity>;
/** A file, a card, or another form of the words. */
export type InboundAttachment = z.output<typeof attachment>;

/** Reads a body; null where it is no activity. */
export function readActivity(body: Uint8Array): InboundActivity | null {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    const { success, data } = activity.safeParse(json);
    return success && isSafe(data.serviceUrl) ? data : null;
  } catch {
    return null;
  }
}

/** Our own token goes there: not in the clear, but for a service on this very machine. */
function isSafe(serviceUrl: string): boolean {
  const { protocol, hostname } = new URL(serviceUrl);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(hostname));
}
