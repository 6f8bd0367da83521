import { isDestructive } from '../../../nlu/acts/destructive.ts';
import { understand } from '../../../nlu/nlu.ts';
import type { Intent, Understanding } from '../../../nlu/types.ts';
import type { Wished } from './wishes.ts';

/**
 * What went wrong: a wish is lost, or is asked about first; something is done, or first understood, that takes something
 * from who writes and that they did not want; or another act is done.
 */
export type Fault = 'lost' | 'asked first' | 'harm' | 'harmful label' | 'false act' | 'danger heard';

/** Acts that change what a patient has. */
const ACTS: ReadonlySet<Intent> = new Set<Intent>([
  ...(['cancel', 'reschedule', 'confirm', 'opt_out', 'book', 'waitlist_join', 'waitlist_accept'] as const),
  ...(['waitlist_decline', 'check_in', 'upload_order'] as const),
]);

/** What is read wrongly of a message whose truth is known. */
export function faultsOf({ text, lang, deed, due, kind }: Wished): Fault[] {
  const read = understand(text, { lang, ref: '2026-03-10T10:15', awaiting: null });
  const found: Fault[] = read.redFlag ? ['danger heard'] : [];
  const wanted = read.intents.find(({ intent }) => intent === deed);
  if (due === 'done' && wanted?.band !== 'act')
    found.push(wanted && isFirst(read, deed) ? 'asked first' : 'lost');
  const done = read.intents.filter(({ intent, band }) => band === 'act' && ACTS.has(intent));
  // Who only speaks of cancelling, and comes, confirms; and who asks how a visit is moved is shown when it can be.
  const isFalse = (intent: Intent) =>
    due === 'done'
      ? intent !== deed
      : !(due === 'asked' && intent === 'reschedule') && (intent === deed || intent !== 'confirm');
  const wrong = done.filter(({ intent }) => isFalse(intent));
  if (wrong.some(({ intent }) => takes(intent))) found.push('harm');
  else if (due !== 'asked' && takes(read.intent) && (due === 'left' || read.intent !== deed))
    found.push('harmful label');
  if (wrong.some(({ intent }) => !isDestructive(intent)) && kind !== 'not a visit') found.push('false act');
  return found;
}

/** Who will not move a visit declines the time that is offered for it, and loses nothing. */
function takes(intent: Intent): boolean {
  return isDestructive(intent) && intent !== 'waitlist_decline';
}

function isFirst({ intent }: Understanding, deed: Intent): boolean {
  return intent === deed;
}
