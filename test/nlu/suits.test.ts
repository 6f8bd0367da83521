import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understand } from '../../nlu/nlu.ts';

const cases: [text: string, band: 'act' | 'confirm'][] = [
  ['pode ser com a dra. Isabela', 'confirm'],
  ['puede ser el jueves', 'confirm'],
  ['me sirve con la doctora Rincón', 'confirm'],
  ['puede ser', 'act'],
  ['pode ser, obrigada', 'act'],
  ['sim, com a dra. Isabela', 'act'],
  ['sí, el jueves me sirve', 'act'],
];

for (const [text, band] of cases) {
  test(`"${text}" is a yes ${band === 'act' ? 'to the question' : 'to no more than what it names'}`, () => {
    const [first] = understand(text, { ref: '2026-03-10T10:15', awaiting: 'yes-no' }).intents;
    assert.ok(['yes', 'waitlist_accept'].includes(first!.intent));
    assert.equal(first!.band, band);
  });
}
