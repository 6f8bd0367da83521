import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isUnsure } from '../../../nlu/readers/unsure.ts';

const UNSURE = [
  'creo que sí',
  'pues creo que voy',
  'vamos a ver',
  'vamos a ver si puedo',
  'no sé',
  'no sé si pueda ir',
  'depende',
  'tal vez',
  'haré lo posible',
  'todavía estoy viendo',
  'acho que sim',
  'vamos ver',
  'não tenho certeza',
  'vou tentar ir',
  'ainda estou vendo com minha chefe',
  'quem sabe',
];

const SURE = [
  'sí',
  'no sé… sí, confirmo',
  'creo que no',
  'no sé cómo llegar a la sede, ¿me manda la dirección?',
  'quiero ver mis citas',
  'vamos a ver al doctor mañana',
  'voy a ver al cardiólogo el jueves',
  'espero mi turno',
  'acho que não',
  'não sei o endereço de vocês',
  'vamos ver minha consulta de quinta',
];

describe('what may be so, or is not known yet', () => {
  for (const text of UNSURE) test(`"${text}" is unsure`, () => assert.ok(isUnsure(text)));
  for (const text of SURE) test(`"${text}" is not`, () => assert.ok(!isUnsure(text)));
});
