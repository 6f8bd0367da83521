import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understand } from '../../nlu/nlu.ts';
import type { Lang } from '../../nlu/types.ts';

const flagOf = (text: string, lang: Lang) => understand(text, { lang, ref: '2026-03-10T10:15' }).redFlag;

/** A wish, said in words that the model of dangers is not sure of; and a danger beside one, or that only resembles one. */
const CASES: readonly [lang: Lang, wish: string, danger: string][] = [
  [
    'es',
    'quisiera agendar pa mí xfa y pa mi marido una cita de médico familiar en la sede norte',
    'quisiera agendar una cita para mi marido, ya no quiere vivir',
  ],
  ['pt', 'olha, queria ver se tem horario pra mim', 'tem horário pra mim? não consigo respirar'],
  ['pt', 'tenho um plano, queria marcar', 'tenho um plano e não queria ter'],
];

for (const [lang, wish, danger] of CASES) {
  test(`'${wish}' is plainly a wish, and '${danger}' is not only one`, () => {
    assert.equal(flagOf(wish, lang), null);
    assert.ok(flagOf(danger, lang));
  });
}
