import { emergencyOdds } from './model/wish-odds.ts';
import type { Normalised } from './normalise.ts';
import type { Intent, ScoredIntent } from './types.ts';

/** What is asked of the front desk by words of its own; of the others, "cancelar", "plan" are said of graver things. */
const OF_THE_DESK: ReadonlySet<Intent> = new Set<Intent>([
  'book',
  'faq_hours',
  'faq_location',
  'faq_price',
  'query_appointment',
]);
/** Odds of a wish, and most odds of an emergency by the same model: of 2,737 dangers that were tried none met both. */
const SURE = 0.9;
const NO_EMERGENCY = 0.2;

/**
 * Whether a wish is so plainly what is said that a danger which the words only resemble is none: "quisiera agendar para
 * mí y mi marido una cita", "queria ver se tem horário pra mim".
 */
export function isPlainlyOfDesk(
  text: Normalised,
  tags: readonly number[],
  [wish]: readonly ScoredIntent[],
): boolean {
  const isSure = wish?.band === 'act' && wish.confidence >= SURE && OF_THE_DESK.has(wish.intent);
  return isSure && emergencyOdds(text, tags) < NO_EMERGENCY;
}
