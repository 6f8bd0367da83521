import { asksByWhat, DESTRUCTIVE, isDestructive, type Meaning, meaningOf } from './acts/destructive.ts';
import type { Marks } from './acts/marks.ts';
import { isOnlySpokenOf } from './acts/only-spoken-of.ts';
import { scored } from './bands.ts';
import { INTENTS, type Intent, type ScoredIntent } from './types.ts';

/** Without a word of refusal, so sure the classifier must be to have one asked about. */
export const WORDLESS = 0.9;

/** Lets a wish through where its words do more than speak of it, one that takes something only where they tell it. */
export function guarded(
  intent: Intent,
  confidence: number,
  marks: Marks,
  odds: () => Float64Array,
): ScoredIntent {
  if (isOnlySpokenOf(intent, marks)) return likeliestOther(intent, odds());
  if (!isDestructive(intent))
    return scored(intent, confidence, intent === 'book' && asksByWhat(marks) ? 'confirm' : 'act');
  const meaning: Meaning = meaningOf(intent, marks);
  if (meaning === 'meant') return scored(intent, confidence);
  if (meaning === 'asked') return scored(intent, confidence, 'confirm');
  if (meaning === 'unclear' && intent !== 'opt_out' && confidence >= WORDLESS)
    return scored(intent, confidence, 'confirm');
  return likeliestOther(intent, odds());
}

const AGREEING: ReadonlySet<Intent> = new Set<Intent>(['yes', 'confirm', 'waitlist_accept']);

/** The likeliest wish in place of `intent` of those that take nothing. */
function likeliestOther(intent: Intent, odds: Float64Array): ScoredIntent {
  const harmless = odds.map((share, index) =>
    isDestructive(INTENTS[index]!) || INTENTS[index] === intent ? 0 : share,
  );
  const best = bestOf(harmless);
  const rest = 1 - DESTRUCTIVE.reduce((sum, one) => sum + odds[INTENTS.indexOf(one)]!, 0);
  // What sounds like a refusal agrees to nothing: "tô trabalhando nessa hora".
  const most = AGREEING.has(INTENTS[best]!) ? 'ask' : 'confirm';
  return scored(INTENTS[best]!, Math.min(0.6, harmless[best]! / Math.max(rest, 0.01)), most);
}

/** The likeliest intent, by its place in `INTENTS`. */
export function bestOf(odds: Float64Array): number {
  let best = 0;
  for (let intent = 1; intent < odds.length; intent++) if (odds[intent]! > odds[best]!) best = intent;
  return best;
}
