import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understand } from '../../nlu/nlu.ts';
import type { Intent, Lang } from '../../nlu/types.ts';

/** What is said to a question of yes or no, some with no comma, as the telephone writes it down. */
const CASES: readonly [lang: Lang, text: string, acted: Intent[]][] = [
  ['es', 'ay sí cancelar', ['yes', 'cancel']],
  ['pt', 'ai sim cancelar', ['yes', 'cancel']],
  ['es', 'bueno sí cámbiela', ['yes', 'reschedule']],
  ['es', 'ay sí quiero ir', ['yes']],
  ['pt', 'moça sim por favor', ['yes']],
  ['es', 'ay si la cancelo me cobran?', ['faq_price']],
  ['es', 'sí, mejor cámbiela', ['yes', 'reschedule']],
  ['es', 'si cambiela', ['yes', 'reschedule']],
  ['es', 'si la puede mover mejor', ['yes', 'reschedule']],
  ['es', 'si la cambio pierdo el cupo?', []],
  ['pt', 'sim muda pra sexta', ['yes', 'reschedule']],
  ['es', 'si por favor', ['yes']],
  ['es', 'si señora', ['yes']],
  ['es', 'sí, gracias por recordarme', ['yes']],
  ['pt', 'sim, depois eu remarco', ['yes']],
  // What only sounds like an answer is none.
  ['pt', 'tô trabalhando nessa hora', []],
];

for (const [lang, text, acted] of CASES) {
  test(`'${text}' is ${acted.join(' and ')}`, () => {
    const { intents } = understand(text, { lang, ref: '2026-03-10T10:15', awaiting: 'yes-no' });
    assert.deepEqual(
      intents.flatMap(({ intent, band }) => (band === 'act' ? [intent] : [])),
      acted,
    );
  });
}
