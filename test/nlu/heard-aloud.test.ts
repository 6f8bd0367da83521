import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { heardAloud, isInvented } from '../../nlu/heard-aloud.ts';
import { understand } from '../../nlu/nlu.ts';

const invented = [
  '',
  '…',
  'Subtítulos realizados por la comunidad de Amara.org',
  'Legendas pela comunidade Amara.org',
  '¡Gracias por ver el video!',
  'Obrigado por assistir!',
  'Thank you for watching.',
  'sí '.repeat(8),
  'y la cita, '.repeat(7),
];
const said = [
  'gracias',
  'no no no, el jueves',
  'sí, sí, sí',
  'quiero ver los subtítulos de la cita',
  'es el 300 555 01 01',
  'tres cero cero cinco cinco cinco cero uno cero uno',
];

describe('what a machine heard', () => {
  for (const words of invented) {
    test(`'${words.slice(0, 40)}' was said by nobody`, () => assert.equal(isInvented(words), true));
  }
  for (const words of said) {
    test(`'${words}' may well have been said`, () => assert.equal(isInvented(words), false));
  }

  test('is asked about where it takes something from the patient, and done where it does not', () => {
    const ref = '2026-03-10T10:15';
    const bands = (words: string) =>
      heardAloud(understand(words, { lang: 'es', ref })).intents.map(({ intent, band }) => [intent, band]);
    assert.deepEqual(bands('cancele mi cita'), [['cancel', 'confirm']]);
    assert.deepEqual(bands('quiero una cita'), [['book', 'act']]);
  });
});
