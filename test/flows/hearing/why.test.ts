import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Asked } from '../../../flows/hearing/asking.ts';
import { whyAsked } from '../../../flows/hearing/why.ts';

const birthDate: Asked = { key: 'identify.birth-date', awaiting: 'birth-date', number: 1 };
const consent: Asked = { key: 'welcome.consent', awaiting: 'yes-no', number: 1 };
const times: Asked = { key: 'choosing.offer', awaiting: 'choice', number: 1 };

describe('who asks why something is asked', () => {
  for (const text of [
    'pra que vocês precisam disso?',
    '¿para qué quieren mi cédula?',
    'y eso para qué',
    '¿por qué?',
    'por que me piden eso',
    'é seguro?',
    '¿es obligatorio?',
    'pra q vcs precisam disso?',
    'o que fazem com meus dados?',
  ]) {
    test(`'${text}' is told, of who they are and of their consent`, () => {
      assert.equal(whyAsked(birthDate, text), 'identify.why');
      assert.equal(whyAsked(consent, text), 'welcome.why');
      assert.equal(whyAsked(times, text), null);
    });
  }

  for (const text of [
    '12 de abril de 1985',
    'para que sea el jueves',
    'porque mi hijo está enfermo',
    'por qué número llamo para cancelar',
  ]) {
    test(`'${text}' asks for no reason`, () => assert.equal(whyAsked(birthDate, text), null));
  }
});
