import { z } from 'zod';
import { FIELD_NAMES, type OrderItem } from '../../adapters/documents/documents.ts';
import { FOUND_BY_PEOPLE, type OrderReview } from '../../flows/orders/order.ts';
import type { ReviewedOrder } from '../../storage/desk.ts';
import { cleanText } from '../turn/inbox-event.ts';

/** Why another photo is asked for; each has words of its own for the patient. */
export const PHOTO_REASONS = ['blurred', 'dark', 'cropped', 'upside-down', 'too-small'] as const;
/** Why an order is no use; each has words of its own for the patient. */
export const REFUSAL_REASONS = [
  'expired',
  'other-patient',
  'result',
  'receipt',
  'prescription',
  'identity-card',
  'not-an-order',
  ...FOUND_BY_PEOPLE,
] as const;

const MOST_LETTERS = 300;
const MOST_ITEMS = 40;

const text = z
  .string()
  .max(MOST_LETTERS)
  .transform((given) => cleanText(given).trim());
const some = text.refine((given) => given !== '', 'expected some words');
const date = z.iso.date();
const number = z.strictObject({ type: some, value: some });
const VALUES: Readonly<Record<string, z.ZodType>> = {
  patient_id: number,
  practitioner_license: number,
  birth_date: date,
  issue_date: date,
  authorization_expiry: date,
};
const fields = z.strictObject(
  Object.fromEntries(FIELD_NAMES.map((name) => [name, (VALUES[name] ?? some).nullable().optional()])),
);
const item = z.strictObject({
  code: some.nullable(),
  system: some.nullable(),
  description: some,
  quantity: z.int().min(1).max(99).nullable(),
});
const read = { fields: fields.default({}), items: z.array(item).max(MOST_ITEMS) };
const note = text
  .nullable()
  .default(null)
  .transform((given) => given || null);

/** What an agent decides of an order: fields that are not named stay as they were read. */
export const decision = z
  .discriminatedUnion('verdict', [
    z.strictObject({ verdict: z.literal('valid'), service: z.string().nullable(), ...read }),
    z.strictObject({ verdict: z.literal('not-valid'), reason: z.enum(REFUSAL_REASONS), note, ...read }),
    z.strictObject({
      verdict: z.literal('better-photo'),
      reason: z.enum(PHOTO_REASONS),
      /** Of which files; without it, of all. */
      files: z.array(z.string()).min(1).max(12).optional(),
      note,
    }),
  ])
  .refine(
    (given) => given.verdict !== 'not-valid' || given.reason !== 'in-words' || given.note !== null,
    'note: tell the patient why, in plain words',
  );

export type Decision = z.output<typeof decision>;

/** The review that a decision makes of an order. What was corrected is kept beside what had been read. */
export function reviewOf(order: ReviewedOrder, decided: Decision, by: string): OrderReview {
  const { id, files, fields: before, service } = order;
  if (decided.verdict === 'better-photo') {
    const { reason, note: words, files: faulty = files } = decided;
    const left = { id, status: 'needs-photo' as const, reason, service, fields: before, faulty };
    return { order: left, files, by, note: words };
  }
  const corrected = correct(before, decided);
  if (decided.verdict === 'valid') {
    const left = { id, status: 'accepted' as const, reason: null, service: decided.service };
    return { order: { ...left, fields: corrected, faulty: [] }, files, by, note: null };
  }
  const { reason, note: words } = decided;
  const left = { id, status: 'refused' as const, reason, service, fields: corrected, faulty: files };
  return { order: left, files, by, note: words };
}

type Fields = Readonly<Record<string, unknown>>;

function correct(
  before: Fields,
  { fields: given, items }: { fields: Fields; items: readonly OrderItem[] },
): Fields {
  const after: Record<string, unknown> = { ...before };
  const corrected: Record<string, unknown> = {};
  for (const [name, value] of Object.entries({ ...given, items })) {
    const was = before[name] ?? null;
    if (value === undefined || isSame(was, value)) continue;
    corrected[name] = was;
    if (value === null) delete after[name];
    else after[name] = value;
  }
  return Object.keys(corrected).length > 0 ? { ...after, corrected } : after;
}

/** Plain JSON with the same things in it, in whatever order they are named. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame((one as Fields)[name], (other as Fields)[name]));
}
