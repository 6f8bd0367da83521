import { heard } from '../../locales/heard.ts';
import type { Conversation } from '../conversation/conversation-state.ts';
import type { Said } from '../events.ts';
import { withInstead } from '../wish/instead.ts';
import type { World } from '../world.ts';
import { answerTo } from './answer.ts';
import { givenInWords } from './given.ts';
import type { Move } from './move.ts';

/** "La más temprana" chooses among times, and not among ways to go on. */
const OF_TIME = heard.beneath.ofTime;

/**
 * What was asked before the patient was asked how to go on, answered after all: "el viernes en la tarde". Null where
 * that question is not on top, or its own choices are meant.
 */
export function answerBeneath({ frames }: Conversation, said: Said, world: World): Move[] | null {
  const [beneath, top] = frames.slice(-2);
  if (top?.flow !== 'lost' || !beneath?.asked) return null;
  // "Otra vez" is what is preferred, and asks for what was asked before.
  if (said.understood?.controls.includes('repeat')) {
    return [{ do: 'answer', event: { type: 'patient.chose', id: 'again', given: {} } }];
  }
  const answer = answerTo(beneath.asked, said, withInstead(said, beneath.asked, givenInWords(said, world)));
  const isMeant =
    answer?.type === 'patient.gave' ||
    answer?.type === 'patient.left-it-open' ||
    (answer?.type === 'patient.chose' && OF_TIME.test(said.text));
  return isMeant
    ? [
        { do: 'raise', frame: beneath.id },
        { do: 'answer', event: answer },
      ]
    : null;
}
