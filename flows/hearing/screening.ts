import type { Control } from '../../nlu/types.ts';
import type { Conversation } from '../conversation/conversation-state.ts';
import type { Given, Said } from '../events.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './asking.ts';
import { begin } from './beginning.ts';
import type { Move } from './move.ts';

/**
 * What is done about an answer to whether an emergency is happening now; null where it is none. "No, solo quiero una
 * cita para la piel" says that it is not, and goes on with what was wanted before, or is wanted now.
 */
export function afterScreen(
  { next }: Conversation,
  {
    said,
    asked,
    answer,
    given,
    wishes,
  }: { said: Said; asked: Asked | null; answer: Answer | null; given: Given; wishes: Move[] },
): Move[] | null {
  if (asked?.key !== 'emergency.screen') return null;
  const { intents, controls } = said.understood!;
  const says = (one: Control) => controls.includes(one);
  const no: Move = { do: 'answer', event: { type: 'patient.declined', given } };
  // What was wanted before is wanted still, with what is said of it now.
  const isNot = next.length ? [no] : [no, ...wishes.slice(0, 1)];
  if (says('over')) return isNot;
  // Who does not know whether it is grave is helped as who says that it is.
  const isInDoubt = (says('unknown') || says('unsure')) && !wishes.length;
  // "Quiero una cita" is a yes to many a question, and to this one none.
  const isLoose = intents.some(({ intent, band }) => intent === 'yes' && band !== 'act');
  const agrees = answer?.type === 'patient.agreed' && !isLoose;
  if (agrees || isInDoubt || says('going_on'))
    return [{ do: 'answer', event: { type: 'patient.agreed', given } }];
  const saysNo = intents.some(({ intent, band }) => intent === 'no' && band !== 'ask');
  if (answer?.type === 'patient.declined' || saysNo || wishes.length) return isNot;
  if (!isLoose) return null;
  return next.length ? [no] : [no, begin({ intent: 'book', sure: true }, given)];
}
