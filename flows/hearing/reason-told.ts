import { heard } from '../../locales/heard.ts';
import type { Given, Said } from '../events.ts';
import type { Wanted } from './wanted.ts';

/** "Porque ya me vio otro doctor", "pois vou viajar": what follows is why. */
const BECAUSE = heard.reasonTold.because;

/** What was said, with why they will not come where it was told with that: it is not asked for again. */
export function withReason({ text }: Said, wanted: readonly Wanted[], given: Given): Given {
  const cancels = wanted.length === 1 && wanted[0]!.intent === 'cancel';
  const reason = cancels ? BECAUSE.exec(text.trim())?.groups?.['reason']?.replace(/[\s.!]+$/, '') : undefined;
  return reason && given.reason === undefined ? { ...given, reason } : given;
}
