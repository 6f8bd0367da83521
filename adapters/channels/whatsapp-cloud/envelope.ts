import { z } from 'zod';

const change = z.looseObject({
  field: z.string(),
  value: z.looseObject({
    metadata: z.looseObject({ phone_number_id: z.string() }).optional(),
    messages: z.array(z.unknown()).default([]),
    statuses: z.array(z.unknown()).default([]),
  }),
});

const envelope = z.looseObject({
  object: z.literal('whatsapp_business_account'),
  entry: z.array(z.looseObject({ changes: z.array(z.unknown()).default([]) })),
});

/** What one body brings to one of our numbers. Each item is read by itself: a strange one spoils no other. */
export interface Delivered {
  messages: unknown[];
  statuses: unknown[];
}

/** Reads a body that Meta has signed. Null: it is no webhook of WhatsApp. */
export function readEnvelope(body: Uint8Array, phoneNumberId: string): Delivered | null {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return null;
  }
  const read = envelope.safeParse(json);
  if (!read.success) return null;
  const changes = read.data.entry
    .flatMap(({ changes }) => changes)
    .flatMap((one) => {
      const { success, data } = change.safeParse(one);
      return success && data.field === 'messages' ? [data.value] : [];
    })
    // By the id, not by the number: a Brazilian number comes written in more than one way.
    .filter(({ metadata }) => metadata?.phone_number_id === phoneNumberId);
  return {
    messages: changes.flatMap(({ messages }) => messages),
    statuses: changes.flatMap(({ statuses }) => statuses),
  };
}
