import { createHash } from 'node:crypto';
import type { Reading } from '../../adapters/documents/documents.ts';
import type { Effects } from '../../flows/effects.ts';
import type { Errand, Hands, Outcome } from '../carry-out.ts';
import { checkOrder } from '../orders/check-order.ts';

/**
 * Reads an order and holds it against the clinic and the patient. Where there is nothing to read it with, a person
 * looks at what was sent, as where the reader fails: no order is lost to a machine.
 * @throws AdapterError when the reader fails.
 */
export async function readDocument(
  { files: sent }: Effects['readDocument'],
  { conversation, key }: Errand,
  { reader, files, store, clinic: clinicOf, now }: Hands,
): Promise<Outcome> {
  const kept = await Promise.all(sent.map((file) => files?.find(conversation.clinic, file)));
  const bytes = kept.flatMap((file) => (file ? [file.bytes] : []));
  if (!reader || bytes.length < sent.length) return { event: { type: 'document.failed' } };
  const reading = await reader.read(bytes);
  const { contact } = await store.load(conversation);
  const { services, rules } = clinicOf(conversation.clinic);
  const checked = checkOrder(reading, {
    services,
    people: contact.people,
    today: now(conversation.clinic).slice(0, 10),
    validDays: rules.orderDays,
  });
  const faulty = faultyOf(sent, reading);
  return { event: { type: 'document.read', order: { id: idFrom(key), faulty, ...checked } } };
}

/** The files of which another is needed: those that could not be read, else all of them. */
function faultyOf(sent: readonly string[], { files }: Reading): readonly string[] {
  const faulty = sent.filter((_, at) => files[at]?.fault);
  return faulty.length > 0 ? faulty : sent;
}

/** The same on every attempt, and without the patient's number, which an effect's key has in it. */
function idFrom(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 16);
}
