import type { FieldName, Reading } from '../../adapters/documents/documents.ts';

/** From here on a field was read so that two that differ are two. */
const SURE = 0.9;

/** What one order has one of. */
const ONE_OF: readonly FieldName[] = [
  'patient_id',
  'issue_date',
  'practitioner_license',
  'authorization_number',
];

/**
 * Which files, read each by itself, are pages of the first order: their places in the list. A page is of another order
 * where it asks for something itself and contradicts the first, beyond doubt: by another patient, date, licence of the
 * doctor or authorization. One without such things goes with the page before it.
 */
export function pagesOfFirst(alone: readonly Reading[]): number[] {
  const first: number[] = [];
  let isOfFirst = true;
  for (const [at, page] of alone.entries()) {
    if (at === 0 || isOrderItself(page)) isOfFirst = !first.some((of) => contradicts(alone[of]!, page));
    if (isOfFirst) first.push(at);
  }
  return first;
}

function isOrderItself({ verdict, items }: Reading): boolean {
  return verdict === 'order' && items.length > 0;
}

function contradicts(one: Reading, other: Reading): boolean {
  return isOrderItself(one) && ONE_OF.some((name) => differs(one, other, name));
}

function differs(one: Reading, other: Reading, name: FieldName): boolean {
  const [known, found] = [one, other].map(({ fields, confidence }) =>
    (confidence[name] ?? 0) >= SURE ? sameWay(fields[name]) : null,
  );
  return known !== null && found !== null && known !== found;
}

/** Numbers are one whatever register stands before them, and however they are written. */
function sameWay(value: Reading['fields'][FieldName]): string | null {
  const text = typeof value === 'string' ? value : value?.value;
  return text?.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase() ?? null;
}
