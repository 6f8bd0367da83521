import type { Flow } from './flow.ts';
import type { World } from './world.ts';

/** Whether a dialog has to wait until the contact agrees to the use of their data. */
export function waitsForConsent(
  { needsConsent }: Pick<Flow, 'needsConsent'>,
  { contact: { consent, vouched, people } }: World,
): boolean {
  if (consent === true || !needsConsent) return false;
  const isKnown = vouched && people.length > 0 && consent === null;
  return !(needsConsent === 'of-strangers' && isKnown);
}
