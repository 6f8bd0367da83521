import type { Effects } from '../../flows/effects.ts';
import type { Errand, Hands, Outcome } from '../carry-out.ts';

/** Reads an order. No reader stands behind the house yet: what is sent is kept, and a person looks at it. */
export async function readDocument(
  _file: Effects['readDocument'],
  _errand: Errand,
  _hands: Hands,
): Promise<Outcome> {
  return { event: { type: 'document.failed' } };
}
