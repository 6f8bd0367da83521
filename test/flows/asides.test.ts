import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { placeInHand } from '../../flows/asides.ts';
import { testCases } from '../kit/flows/cases.ts';
import { WORLDS } from '../kit/flows/clinic.ts';
import { DUES } from '../kit/flows/dues.ts';
import { says } from '../kit/flows/said.ts';
import { talk } from '../kit/flows/talk.ts';

const framesOf = (due: keyof typeof DUES) => talk(WORLDS.known, () => DUES[due]).scene.conversation.frames;

describe('where the visit is that is spoken of', () => {
  test('is the site of the one that is reminded of', () => {
    assert.deepEqual(placeInHand(framesOf('a reminder')), {
      site: DUES['a reminder'].about.appointment?.site,
    });
  });

  test('is nowhere, of one by video', () => {
    assert.deepEqual(placeInHand(framesOf('a reminder of a visit by video')), {});
  });

  test('is nowhere, where none is', () => assert.deepEqual(placeInHand([]), {}));
});

testCases({
  'a question of what no file tells': [
    {
      it: 'is not answered by the address: where things are inside',
      talk: [says({ text: 'onde fica o banheiro?', wants: ['faq_location'] })],
      says: ['hello.known', 'question.unknown'],
      does: ['recordUnanswered'],
    },
    {
      it: 'and the address is told to who asks for that',
      talk: [says({ text: 'onde fica a clínica?', wants: ['faq_location'] })],
      says: ['hello.known', 'question.answer'],
    },
  ],
  'what is asked beside a yes': [
    {
      it: 'is answered without a question mark too',
      talk: [
        () => DUES['a reminder'],
        says({ text: 'Sí, confirmo. Y quería saber si tienen parqueadero.', wants: ['confirm'] }),
      ],
      says: ['question.answer'],
      does: ['stopTimer', 'confirmAppointment'],
    },
  ],
});
