import type { Given, Said } from '../events.ts';
import type { Wanted } from './wanted.ts';

/** "Porque ya me vio otro doctor", "pois vou viajar": what follows is why. */
const BECAUSE =
  /(?<!\p{L})(?:porque|por que|pq|xq|ya que|pois|já que|debido a|por causa de)\s+(\p{L}[^?]{2,})$/iu;

/** What was said, with why they will not come where it was told with that: it is not asked for again. */
export function withReason({ text }: Said, wanted: readonly Wanted[], given: Given): Given {
  const cancels = wanted.length === 1 && wanted[0]!.intent === 'cancel';
  const reason = cancels ? BECAUSE.exec(text.trim())?.[1]?.replace(/[\s.!]+$/, '') : undefined;
  return reason && given.reason === undefined ? { ...given, reason } : given;
}
