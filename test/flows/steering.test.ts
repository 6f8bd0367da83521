import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asksForMessages, controlIn } from '../../flows/steering.ts';
import { WORLDS } from '../kit/flows/clinic.ts';
import { says } from '../kit/flows/said.ts';

const { known } = WORLDS;
const optedOut = { ...known, contact: { ...known.contact, optedOut: true } };

describe('who wants no messages', () => {
  for (const text of [
    'sí quiero que me avisen de los turnos',
    'vuelvan a mandarme los recordatorios',
    'mejor sí avísenme de las citas',
    'quero receber os lembretes de novo',
    'voltar',
    'quiero volver',
  ]) {
    test(`has them again who says '${text}'`, () => {
      assert.equal(asksForMessages(text, [], { asked: null, world: optedOut }), true);
      assert.equal(
        asksForMessages(text, [], { asked: null, world: known }),
        false,
        'to who gets them it says nothing',
      );
    });
  }

  for (const text of [
    'no quiero más mensajes',
    'avísenme si se libera un cupo',
    '¿me van a mandar recordatorios otra vez?',
    'quiero una cita',
  ]) {
    test(`is asked nothing, and gets none, who says '${text}'`, () => {
      assert.equal(asksForMessages(text, [], { asked: null, world: optedOut }), false);
    });
  }

  test('is not sent messages for wanting a copy of their data', () => {
    const { understood } = says({ controls: ['opt_in', 'my_data'] });
    const move = controlIn(understood!, [], { asked: null, answer: null, early: false });
    assert.equal(move?.do === 'begin' ? move.flow : null, 'privacy');
  });
});
