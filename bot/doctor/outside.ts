import type { Health } from '../../adapters/channels/channel.ts';
import type { Clinic } from '../config.ts';
import { openAdviserOf, openTranscriberOf } from '../registry.ts';
import { type Finding, well, wrong } from './check.ts';

/** Asks those outside who help to understand, about invented words. Of clinics that have none nothing is said. */
export async function checkOutside(clinics: ReadonlyMap<string, Clinic>): Promise<Finding[]> {
  const checks = [...clinics.values()].flatMap((clinic) => [checkUnderstanding(clinic), checkSpeech(clinic)]);
  return (await Promise.all(checks)).flat();
}

async function checkUnderstanding(clinic: Clinic): Promise<Finding[]> {
  const opened = await openAdviserOf(clinic);
  if (opened === null) return [];
  return [findingOf('understanding', clinic, await opened.adviser.check())];
}

async function checkSpeech(clinic: Clinic): Promise<Finding[]> {
  const opened = await openTranscriberOf(clinic);
  return opened === null ? [] : [findingOf('speech', clinic, await opened.transcriber.check())];
}

function findingOf(check: string, { id }: Clinic, { found, advice }: Health): Finding {
  const said = `${id}: ${found}`;
  return advice === null ? well(check, said) : wrong(check, said, advice);
}
