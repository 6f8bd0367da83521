import { createHash } from 'node:crypto';
import type { Effects } from '../../flows/effects.ts';
import type { Errand, Hands, Outcome } from '../carry-out.ts';
import { checkOrder } from '../orders/check-order.ts';

/**
 * Reads an order and holds it against the clinic and the patient. Where there is nothing to read it with, a person
 * looks at what was sent, as where the reader fails: no order is lost to a machine.
 * @throws AdapterError when the reader fails.
 */
export async function readDocument(
  { file }: Effects['readDocument'],
  { conversation, key }: Errand,
  { reader, files, store, clinic: clinicOf, now }: Hands,
): Promise<Outcome> {
  const kept = await files?.find(conversation.clinic, file);
  if (!reader || !kept) return { event: { type: 'document.failed' } };
  const reading = await reader.read(kept.bytes);
  const { contact } = await store.load(conversation);
  const { services, rules } = clinicOf(conversation.clinic);
  const checked = checkOrder(reading, {
    services,
    people: contact.people,
    today: now(conversation.clinic).slice(0, 10),
    validDays: rules.orderDays,
  });
  return { event: { type: 'document.read', order: { id: idFrom(key), ...checked } } };
}

/** The same on every attempt, and without the patient's number, which an effect's key has in it. */
function idFrom(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 16);
}
