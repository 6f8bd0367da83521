import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportMiss } from '../../nlu/export-misses.ts';

const REF = '2026-03-10T10:15';

test('a sentence that was not understood leaves the clinic without what tells who wrote it', () => {
  const { text } = exportMiss(
    'hola soy Rosa Martínez, cédula 52111222, rosa@correo.example, lo de la vuelta aquella',
    {
      ref: REF,
      lang: 'es',
    },
  );
  for (const own of ['Rosa', 'Martínez', '52111222', 'correo.example']) assert.ok(!text.includes(own), text);
  assert.match(text, /lo de la vuelta aquella/);
});

test('numbers of every kind are masked, in Portuguese too', () => {
  const { text } = exportMiss('oi, aqui é Ana Souza, meu cpf 529.982.247-25, rua 14 casa 3', {
    ref: REF,
    lang: 'pt',
  });
  assert.doesNotMatch(text, /[1-9]/);
  assert.ok(!text.includes('Souza'), text);
});

test('the guesses come with it, and the label is left to a person', () => {
  const miss = exportMiss('lo del otro día', { ref: REF, lang: 'es', awaiting: 'date' });
  assert.ok(miss.guesses.length > 0);
  assert.equal(miss.intent, null);
  assert.equal(miss.awaiting, 'date');
});
