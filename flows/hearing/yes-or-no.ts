import { heard } from '../../locales/heard.ts';
import type { Intent, Understanding } from '../../nlu/types.ts';
import type { Given, Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import { concernsVisit } from '../wish/wish.ts';
import { type Asked, asksToCancel } from './asking.ts';
import { asksToComeAlong } from './company.ts';
import { wantsItStill } from './keeps-visit.ts';
import { saysYesBut } from './undecided.ts';

/** A loose yes is one that is read with doubt, or says only that something would do. */
export type Word = 'yes' | 'loose yes' | 'no' | null;

const YES: readonly Intent[] = ['yes', 'confirm', 'waitlist_accept'];
const NO: readonly Intent[] = ['no', 'waitlist_decline'];

/** "Sim, é que vou viajar", "sí, no voy a poder": it is told why. */
const YES_BECAUSE = heard.yesOrNo.yesBecause;

const UNDOING: ReadonlySet<string> = new Set(['picking.which-cancel', 'picking.which-reschedule']);

/** "Ahí estaré", "conte comigo", "não, pera, vou sim": who says so last comes, whatever was begun. */
export function comesToIt(text: string): boolean {
  return has(text, heard.yesOrNo.comesToIt);
}

/** What is asked after something is said. */
const LAST_QUESTION = /(?<=[.,;!])[^.,;!?]*\?\W*$/;

/** What the words say to a question of yes or no. They have been understood. */
export function yesOrNo({ text, understood }: Said, { key, choices = [] }: Asked, given: Given): Word {
  const cancels = asksToCancel(choices);
  const whole = cancels ? toCancelling(text, understood!, given) : toStanding(text, key);
  if (whole) return whole;
  for (const wish of understood!.intents) {
    const said = wordOf(wish, { text, key, cancels });
    if (said) return said;
  }
  return null;
}

/** What all that is said comes to where it is asked whether to cancel. */
function toCancelling(text: string, { intents }: Understanding, given: Given): Word {
  // "No, cancélela nomás" says no to what else there was to choose: what it says of the visit is what counts.
  if (intents.some(({ intent, band }) => intent === 'cancel' && band === 'act')) {
    const saysNo = intents.some(({ intent }) => NO.includes(intent));
    return saysNo && !beginsWithYes(text) ? 'loose yes' : 'yes';
  }
  if (has(text, YES_BECAUSE)) return 'yes';
  // "Sí, ¿la orden me sirve para después?" asks of another time.
  return wantsItStill(text.replace(LAST_QUESTION, '')) && !concernsVisit(given) ? 'no' : null;
}

/** The same where anything else is asked. */
function toStanding(text: string, key: string): Word {
  if (key.startsWith('reminding.') && comesToIt(text)) return 'yes';
  // "¡Sí va! Pero yo trabajo, ¿lo puede llevar el papá?": the yes is said, whatever else is asked.
  return asksToComeAlong(text) && beginsWithYes(text) ? 'yes' : null;
}

/** What one of the wishes read says to the question; null where it says nothing to that. */
function wordOf(
  { intent, band }: Understanding['intents'][number],
  { text, key, cancels }: { text: string; key: string; cancels: boolean },
): Word {
  // "Sí me sirve", of a visit that is about to be cancelled, is no yes to that; "si la cambio, ¿pierdo el cupo?" accepts
  // nothing.
  if (intent === 'waitlist_accept' && (cancels || text.includes('?'))) return null;
  if (band === 'ask') return null;
  // "Mejor no cancele nada", where it is asked which.
  if (intent === 'confirm' && UNDOING.has(key)) return 'no';
  if (NO.includes(intent)) return 'no';
  if (!YES.includes(intent)) return null;
  if (band !== 'act') return saysYesBut(text) ? null : 'loose yes';
  // "Sí voy", where it was asked whether to cancel, is no yes to that.
  return cancels && intent === 'confirm' ? 'loose yes' : 'yes';
}

/** Whether a yes comes first: "sí, no puedo ir", "sim por favor, não vou poder", where the no is why. */
export function beginsWithYes(text: string): boolean {
  return heard.yesOrNo.yesFirst.test(folded(text));
}
