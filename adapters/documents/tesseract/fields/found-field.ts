import { type FieldName, noFields, type OrderFields } from '../../documents.ts';
import type { Source } from './confidence.ts';
import type { FoundLabel } from './find-labels.ts';
import type { Cell } from './layout.ts';
import type { Parsed } from './parse-value.ts';

/** A field's value with what it was read from. */
export interface FoundField {
  field: FieldName;
  value: Parsed['value'];
  confidence: number;
  cells: readonly Cell[];
  source: Source;
  /** Whether a check digit bears it out. */
  proven?: boolean;
  /** What announced it; absent where nothing did. */
  label?: FoundLabel;
}

/** The best value of each field, by the order in which they were found. */
export function best(found: readonly FoundField[]): Map<FieldName, FoundField> {
  const by = new Map<FieldName, FoundField>();
  for (const one of found) if (!by.has(one.field)) by.set(one.field, one);
  return by;
}

/** The values of fields, as the contract names them. */
export function valuesOf(by: ReadonlyMap<FieldName, FoundField>): OrderFields {
  const fields = noFields();
  for (const [field, { value }] of by) Object.assign(fields, { [field]: value });
  return fields;
}
