import type { Conversation } from '../conversation-state.ts';
import type { Given, Said } from '../events.ts';
import type { Answer, Asked } from './asking.ts';
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
  if (answer?.type === 'patient.agreed') return [{ do: 'answer', event: answer }];
  const saysNo = said.understood!.intents.some(({ intent, band }) => intent === 'no' && band !== 'ask');
  if (answer?.type !== 'patient.declined' && !saysNo && !wishes.length) return null;
  const no: Move = { do: 'answer', event: { type: 'patient.declined', given } };
  // What was wanted before is wanted still, with what is said of it now.
  return next.length ? [no] : [no, ...wishes.slice(0, 1)];
}
