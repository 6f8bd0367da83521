import type { Normalised } from '../normalise.ts';
import { terms } from '../terms/terms.ts';
import type { EntityOf } from '../types.ts';

const OPENING =
  'bueno|bom|pues|es|e|é|foi|fue|el motivo es|o motivo (?:é|e)|motivo|razon|por(?: el)? motivo de|la verdad';
const BECAUSE = 'que|porque|por que|por|pq|xq|ya que|pois|debido a|devido a|por causa de|es que|é que';
const LEAD = new RegExp(`^[\\s,.:¿¡-]*(?:(?:${OPENING})[\\s,:]+)?(?:(?:${BECAUSE})\\b[\\s,:]*)*`, 'iu');

/** No reason, and no wish to tell one. */
const NONE = terms.reason.none;

/** What was answered when the dialog asked why, without "porque". */
export function readReason(text: Normalised): EntityOf<'reason'> | null {
  const { original } = text;
  const start = LEAD.exec(original)?.[0].length ?? 0;
  const end = original.trimEnd().length;
  const reason = original.slice(start, end);
  if (!/\p{L}{2}/u.test(reason) || NONE.test(reason)) return null;
  return { type: 'reason', text: reason, start, end, reason };
}
