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

  test('who does not know what to say to the use of their data is told what it is for', () => {
    assert.equal(whyAsked(consent, 'no sé', { isUnsure: true }), 'welcome.why');
    assert.equal(whyAsked(consent, 'y si digo que no?'), 'welcome.if-not');
    assert.equal(whyAsked(consent, 'no'), null);
  });

  const document: Asked = { key: 'identify.all', awaiting: 'document', number: 1 };
  for (const text of [
    'ya soy paciente',
    'já sou paciente',
    'ya se los di la otra vez',
    'já tenho cadastro',
  ]) {
    test(`'${text}', asked for the document, is told what it finds`, () => {
      assert.equal(whyAsked(document, text), 'identify.known-already');
      assert.equal(whyAsked(document, text, { tellsWho: true }), null);
      assert.equal(whyAsked(times, text), null);
    });
  }

  test('who offers a picture of the document is spared it', () => {
    assert.equal(whyAsked(document, '¿le mando foto de la cédula?'), 'identify.no-picture');
    assert.equal(whyAsked(times, '¿le mando foto de la orden?'), null);
  });
});
