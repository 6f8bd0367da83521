import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Frame } from '../../../flows/flow.ts';
import { cancelling, confirming, handedOver } from '../../kit/flows/cases.ts';
import { WORLDS } from '../../kit/flows/clinic.ts';
import { INTENT_EXAMPLES as intent } from '../../kit/flows/examples.ts';
import type { Taken } from '../../kit/flows/scene.ts';
import { goOn, saidKeys, type Turn, talk } from '../../kit/flows/talk.ts';

const resolved: Turn = () => ({ type: 'agent.resolved' });

/** The talk, as another version of the house would have saved it. */
function saved(turns: readonly Turn[], as: Partial<Frame>): Taken {
  const taken = talk(WORLDS.known, ...turns);
  const frames = taken.scene.conversation.frames.map((frame) => ({ ...frame, ...as }));
  return { ...taken, scene: { ...taken.scene, conversation: { ...taken.scene.conversation, frames } } };
}

describe('a dialog that another version of the house had saved', () => {
  test('is begun anew, with an apology', () => {
    const taken = goOn(saved(cancelling, { version: 0 }), intent.yes);
    assert.equal(saidKeys(taken)[0], 'repair.changed');
    assert.equal(taken.scene.conversation.frames.at(0)?.flow, 'cancelling');
  });

  test('gives way to the menu, with an apology, where there is no such dialog any more', () => {
    const taken = goOn(saved(confirming, { flow: 'vanished' }), intent.yes);
    assert.deepEqual(saidKeys(taken), ['repair.changed', 'menu.what']);
  });

  test('is not spoken of while a person has the conversation', () => {
    const taken = goOn(saved(handedOver, { version: 0 }), intent.thanks);
    assert.deepEqual(saidKeys(taken), []);
  });

  test('is begun anew once the person hands the conversation back', () => {
    const taken = goOn(goOn(saved(handedOver, { version: 0 }), intent.thanks), resolved);
    assert.deepEqual(saidKeys(taken), ['person.returned', 'repair.changed', 'choosing.which-service']);
  });
});
