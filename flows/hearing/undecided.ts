import { heard } from '../../locales/heard.ts';
import type { Understanding } from '../../nlu/types.ts';
import { has } from '../folded.ts';
import { QUESTION_TOPICS } from '../questions.ts';
import { concernsVisit } from '../wish/wish.ts';
import type { Asked } from './asking.ts';
import { asksToComeAlong } from './company.ts';
import type { Heard } from './heard.ts';
import type { Move } from './move.ts';

/** Questions of which a yes books, keeps, moves or gives up a visit, or goes on looking for one. */
const DECIDES_ON_VISIT =
  /^(?:reminding\.ask|confirming\.ask|changed\.|cancelling\.(?:confirm|sure)|rescheduling\.confirm|booking\.(?:confirm|is-free|lapsed|next-week)|offering\.|waiting\.sure|notice\.too-late|picking\.none|appointments\.none)/;
/** Questions that are about one time, and hear of no other. */
const OF_ONE_TIME = /^(?:offering\.ask|confirming\.ask)/;
const YES_BUT = heard.undecided.yesBut;

/** "Sí, pero con la doctora": a yes to something else than what is asked; and not "sí, pero ¿lo puede llevar el papá?" */
export function saysYesBut(text: string): boolean {
  return has(text, YES_BUT) && !asksToComeAlong(text);
}

/** What "se me liberarem, sim" may be heard as, where an opening is offered. */
const OF_A_PLACE: ReadonlySet<string> = new Set(['book', 'waitlist_join']);

/** "Creo que sí", "si consigo quien me lleve", where a visit is to be decided on: that is no answer yet. */
export function isUndecided(asked: Asked, { controls }: Understanding): boolean {
  return controls.includes('unsure') && decidesOnVisit(asked);
}

/** "Sim, mas confirma com meu convênio antes" chooses no "Sim, confirmo". */
export function isPutOff(asked: Asked, { controls }: Understanding): boolean {
  return controls.some((name) => name === 'unsure' || name === 'wait') && decidesOnVisit(asked);
}

function decidesOnVisit(asked: Asked): boolean {
  return asked.awaiting === 'yes-no' && DECIDES_ON_VISIT.test(asked.key);
}

/**
 * What is done where a decision is put off, or hangs on something: they may take their time. What hangs on what is asked
 * about, "si es en la tarde sí", "sí, pero con la doctora", hears it once more. Null where something else is answered, or wanted.
 */
export function undecidedMove({
  asked,
  said: { text, understood },
  answer,
  wanted,
  given,
}: Heard): Move[] | null {
  if (!asked || !decidesOnVisit(asked)) return null;
  const isBut = saysYesBut(text);
  if (!isBut && !isPutOff(asked, understood)) return null;
  const isOffer = asked.key.startsWith('offering.');
  const isOther = wanted.some(
    ({ intent, sure }) => (sure && !(isOffer && OF_A_PLACE.has(intent))) || intent in QUESTION_TOPICS,
  );
  if (isOther || (answer && answer.type !== 'patient.gave')) return null;
  if (!concernsVisit(given)) return [{ do: isPutOff(asked, understood) ? 'wait' : 'repeat' }];
  return OF_ONE_TIME.test(asked.key) ? [{ do: 'repeat' }] : null;
}
