import { fold } from '../../../../nlu/normalise.ts';
import type { FieldName, Identifier } from '../../documents.ts';
import type { FoundField } from './found-field.ts';
import { isLike } from './similar.ts';

/** Fields that name the patient: pages that name two are not pages of one order. */
const OF_THE_PATIENT: ReadonlySet<FieldName> = new Set(['patient_name', 'patient_id']);

/** How sure of a field one can be at most, where another page says something else. */
const CONTRADICTED = 0.45;

/** How sure a field is in the light of what other pages say: whose an order is, no page may leave in doubt. */
export function inAgreement(chosen: FoundField, found: readonly FoundField[]): number {
  const { field, confidence } = chosen;
  const page = pageOf(chosen);
  const others = found.filter((one) => one.field === field && pageOf(one) !== page);
  const isDoubted = OF_THE_PATIENT.has(field) && others.some((other) => !areAlike(chosen, other));
  return isDoubted ? Math.min(confidence, CONTRADICTED) : confidence;
}

/** A name as it was read best of all the places where it stands. */
export function surestName(chosen: FoundField, found: readonly FoundField[]): FoundField {
  const again = found.filter(
    (one) =>
      one.field === chosen.field &&
      one.confidence > chosen.confidence &&
      wordsOf(one.value).length === wordsOf(chosen.value).length &&
      areAlike(one, chosen),
  );
  const [surest = chosen] = again.toSorted((one, other) => other.confidence - one.confidence);
  return surest;
}

function pageOf({ cells: [first] }: FoundField): number {
  return first?.page ?? 0;
}

/** Whether two values are one: the same number, or a name all of whose words are in the other. */
export function areAlike({ value: one }: FoundField, { value: other }: FoundField): boolean {
  if (isIdentifier(one) && isIdentifier(other)) return one.value === other.value;
  const [short, long] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  return short!.every((word) => long!.some((meant) => isLike(word, meant)));
}

function isIdentifier(value: FoundField['value']): value is Identifier {
  return typeof value === 'object' && value !== null;
}

function wordsOf(value: FoundField['value']): string[] {
  return fold(String(value))
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
}
