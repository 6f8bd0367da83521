import type { Clinic } from '../config.ts';
import { openAdviserOf } from '../registry.ts';
import { type Finding, well, wrong } from './check.ts';

/** Asks those outside who help to understand, about invented words. Of clinics that have none nothing is said. */
export async function checkOutside(clinics: ReadonlyMap<string, Clinic>): Promise<Finding[]> {
  const found = await Promise.all([...clinics.values()].map(checkUnderstanding));
  return found.flat();
}

async function checkUnderstanding(clinic: Clinic): Promise<Finding[]> {
  const opened = await openAdviserOf(clinic);
  if (opened === null) return [];
  const { found, advice } = await opened.adviser.check();
  const said = `${clinic.id}: ${found}`;
  return [advice === null ? well('understanding', said) : wrong('understanding', said, advice)];
}
