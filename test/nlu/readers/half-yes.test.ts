import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readHalfYes } from '../../../nlu/readers/half-yes.ts';

const PUT_OFF = [
  ['es', 'mi hijo lo ve y le digo'],
  ['es', 'déjeme ver con mi esposo y le digo'],
  ['es', 'sí, pero primero confirme con mi seguro'],
  ['es', 'lo hablo con mi esposa'],
  ['es', 'le llamo luego'],
  ['es', 'mi hija lo llena después'],
  ['pt', 'vejo com meu marido e te falo'],
  ['pt', 'meu filho faz depois'],
  ['pt', 'sim, mas primeiro vê com meu convênio'],
  ['pt', 'ligo depois'],
] as const;

const NOT_PUT_OFF = [
  ['es', 'soy Ana y le digo que quiero una cita'],
  ['es', 'quiero hablar con mi médico'],
  ['es', 'primero la de cardiología'],
  ['es', 'sí, la primera'],
  ['pt', 'quero falar com meu médico'],
  ['pt', 'quero ver minha consulta'],
  ['pt', 'a primeira'],
] as const;

describe('an answer that is put off, or left to somebody else', () => {
  for (const [lang, text] of PUT_OFF)
    test(`"${text}" is for later`, () => assert.equal(readHalfYes(text, lang), 'later'));
  for (const [lang, text] of NOT_PUT_OFF)
    test(`"${text}" is not`, () => assert.notEqual(readHalfYes(text, lang), 'later'));
});
