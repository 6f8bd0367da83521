import { createHash } from 'node:crypto';
import type { DocumentReader, Reading } from '../../adapters/documents/documents.ts';
import type { Effects } from '../../flows/effects.ts';
import type { Errand, Hands, Outcome } from '../carry-out.ts';
import { checkOrder } from '../orders/check-order.ts';
import { pagesOfFirst } from '../orders/tell-apart.ts';

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
  const { reading, first } = await readFirst(reader, bytes);
  const { contact } = await store.load(conversation);
  const { services, rules } = clinicOf(conversation.clinic);
  const checked = checkOrder(reading, {
    services,
    people: contact.people,
    today: now(conversation.clinic).slice(0, 10),
    validDays: rules.orderDays,
  });
  const own = sent.filter((_, at) => first.includes(at));
  const others = sent.filter((_, at) => !first.includes(at));
  const order = { id: idFrom(key), faulty: faultyOf(own, reading), ...checked };
  return { event: { type: 'document.read', order, ...(others.length > 0 && { others }) } };
}

/**
 * Reads what was sent as one order. Two that came within seconds are told apart by reading each file by itself, which
 * recognises nothing anew; then it is the first that is read. @throws AdapterError
 */
async function readFirst(
  reader: DocumentReader,
  files: readonly Uint8Array[],
): Promise<{ reading: Reading; first: readonly number[] }> {
  const reading = await reader.read(files);
  const all = files.map((_, at) => at);
  if (files.length === 1 || reading.verdict !== 'order') return { reading, first: all };
  const alone: Reading[] = [];
  for (const file of files) alone.push(await reader.read([file]));
  const first = pagesOfFirst(alone);
  if (first.length === files.length) return { reading, first };
  return { reading: await reader.read(first.map((at) => files[at]!)), first };
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
