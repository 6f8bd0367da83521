import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Given, Said } from '../../../flows/events.ts';
import { sharesOf } from '../../../flows/hearing/shares.ts';
import { understand } from '../../../nlu/nlu.ts';
import type { Intent } from '../../../nlu/types.ts';
import { WORLDS } from '../../kit/flows/clinic.ts';

const REF = '2026-03-10T10:15';

function sharesIn(text: string, wanted: readonly Intent[]): readonly Given[] {
  const said: Said = { kind: 'text', text, understood: understand(text, { ref: REF, lang: 'es' }) };
  const wishes = wanted.map((intent) => ({ intent, sure: true }));
  return sharesOf(said, { person: 'p-mateo' }, { asked: null, wanted: wishes, world: WORLDS.known });
}

describe('of several wishes in one message each has what was said of it', () => {
  const cases: [text: string, wanted: readonly Intent[], shares: readonly (Given & { day?: string })[]][] = [
    [
      'cancela la de cardiología y dame otra el viernes',
      ['cancel', 'book'],
      [{ service: 'cardiology' }, { day: '13', person: 'p-mateo' }],
    ],
    [
      'cancela la de cardiología y dame una el viernes con el psicólogo',
      ['cancel', 'book'],
      [{ service: 'cardiology' }, { service: 'psychology', day: '13' }],
    ],
    [
      'confirmo la mía y cancelo la de mi hijo',
      ['confirm', 'cancel'],
      [{ person: 'self' }, { person: 'son' }],
    ],
    ['confirmo la mía, y ¿cuánto cuesta pediatría?', ['confirm'], [{ person: 'self' }]],
    [
      'es por mi hijo: cancela la del jueves y dame una con el psicólogo el viernes',
      ['cancel', 'book'],
      [
        { person: 'son', day: '12' },
        { person: 'son', service: 'psychology', day: '13' },
      ],
    ],
  ];
  for (const [text, wanted, shares] of cases) {
    test(`"${text}"`, () => {
      const told = sharesIn(text, wanted).map(({ service, person, when }) => ({
        ...(service && { service }),
        ...(person && { person }),
        ...(when && { day: when[0]!.from!.slice(8, 10) }),
      }));
      assert.deepEqual(told, shares);
    });
  }

  test('wishes that were not told apart share all but their days', () => {
    const text = 'cancela la del jueves y dame otra el viernes';
    const whole = understand(text, { ref: REF, lang: 'es' });
    const intents = whole.intents.map(({ within: _place, ...one }) => one);
    const said: Said = { kind: 'text', text, understood: { ...whole, intents } };
    const wanted = intents.map(({ intent }) => ({ intent, sure: true }));
    const when = whole.entities.flatMap((one) => (one.type === 'when' ? [one.when] : []));
    const shares = sharesOf(
      said,
      { service: 'cardiology', when },
      { asked: null, wanted, world: WORLDS.known },
    );
    assert.deepEqual(
      shares,
      when.map((day) => ({ service: 'cardiology', when: [day] })),
    );
  });
});
