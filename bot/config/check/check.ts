import type { ClinicFile } from '../schema/clinic.ts';
import { checkFallback } from './fallback.ts';
import { checkHours } from './hours.ts';
import { checkReferences } from './references.ts';
import { checkWords } from './words.ts';

/** Something that each setting alone cannot show: a name that leads nowhere, hours out of order. */
export interface Flaw {
  path: readonly PropertyKey[];
  found: string;
  accepted: string;
  example?: string;
}

/** What is wrong in a file whose every setting is right by itself. */
export function check(file: ClinicFile): Flaw[] {
  return [...checkReferences(file), ...checkHours(file), ...checkFallback(file), ...checkWords(file)];
}
