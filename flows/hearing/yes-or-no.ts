import { heard } from '../../locales/heard.ts';
import type { Intent } from '../../nlu/types.ts';
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
  // "Sí voy", where it was asked whether to cancel, is no yes to that.
  const cancels = asksToCancel(choices);
  // "No, cancélela nomás" says no to what else there was to choose: what it says of the visit is what counts.
  if (cancels && understood!.intents.some(({ intent, band }) => intent === 'cancel' && band === 'act')) {
    const saysNo = understood!.intents.some(({ intent }) => NO.includes(intent));
    return saysNo && !beginsWithYes(text) ? 'loose yes' : 'yes';
  }
  if (cancels && has(text, YES_BECAUSE)) return 'yes';
  if (key.startsWith('reminding.') && comesToIt(text)) return 'yes';
  // "Sí, ¿la orden me sirve para después?" asks of another time.
  if (cancels && wantsItStill(text.replace(LAST_QUESTION, '')) && !concernsVisit(given)) return 'no';
  // "¡Sí va! Pero yo trabajo, ¿lo puede llevar el papá?": the yes is said, whatever else is asked.
  if (!cancels && asksToComeAlong(text) && beginsWithYes(text)) return 'yes';
  for (const { intent, band } of understood!.intents) {
    // "Sí me sirve", of a visit that is about to be cancelled, is no yes to that.
    if (cancels && intent === 'waitlist_accept') continue;
    // "Si la cambio, ¿pierdo el cupo?" accepts nothing.
    if (band === 'ask' || (intent === 'waitlist_accept' && text.includes('?'))) continue;
    // "Mejor no cancele nada", where it is asked which.
    if (intent === 'confirm' && UNDOING.has(key)) return 'no';
    if (YES.includes(intent) && band !== 'act' && saysYesBut(text)) continue;
    if (YES.includes(intent))
      return band === 'act' && !(cancels && intent === 'confirm') ? 'yes' : 'loose yes';
    if (NO.includes(intent)) return 'no';
  }
  return null;
}

/** Whether a yes comes first: "sí, no puedo ir", "sim por favor, não vou poder", where the no is why. */
export function beginsWithYes(text: string): boolean {
  return heard.yesOrNo.yesFirst.test(folded(text));
}
