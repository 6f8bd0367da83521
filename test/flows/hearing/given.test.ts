import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { givenInWords } from '../../../flows/hearing/given.ts';
import { WORLDS } from '../../kit/flows/clinic.ts';
import { says, sentence } from '../../kit/flows/said.ts';

const personIn = (text: string) =>
  givenInWords(says({ text, values: [{ type: 'person', person: 'son' }] }), WORLDS.stranger).person;

const personAt = (text: string, words: string) =>
  givenInWords(sentence(text, [[words, { type: 'person', person: 'son' }]]), WORLDS.stranger).person;

describe('whom a visit is for', () => {
  test('is not who may come along', () => {
    assert.equal(personAt('sí. ¿Puedo ir con mi hijo?', 'mi hijo'), undefined);
    assert.equal(personAt('sim, posso levar meu filho?', 'meu filho'), undefined);
    assert.equal(personAt('es para mi hijo, ¿lo puedo acompañar?', 'mi hijo'), 'son');
  });

  test('is not whose number was told by mistake', () => {
    const cedula = {
      type: 'national-id',
      nationalId: { kind: 'CC', value: '52890123', valid: true },
    } as const;
    const told = (text: string) =>
      givenInWords(says({ text, values: [{ type: 'person', person: 'son' }, cedula] }), WORLDS.stranger)
        .person;
    assert.equal(told('no, espere, casi le doy la de mi hijo. Es 52890123'), undefined);
    assert.equal(told('ah não, esse é do meu filho, o meu é 52890123'), undefined);
    assert.equal(told('es para mi hijo, cédula 52890123'), 'son');
    assert.equal(told('la cédula de mi hijo es 52890123'), 'son');
  });

  for (const text of [
    'a las 8 llevo al niño al colegio, mejor a las 10',
    'recojo a mi hijo del jardín a esa hora',
    'às 9 busco meu filho na escola',
  ]) {
    test(`is not told by an errand: '${text}'`, () => assert.equal(personIn(text), undefined));
  }

  for (const text of [
    'es para mi hijo',
    'quiero llevar a mi hijo al pediatra',
    'meu filho precisa de consulta',
  ]) {
    test(`is told by '${text}'`, () => assert.equal(personIn(text), 'son'));
  }
});
