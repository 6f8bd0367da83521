import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { understand } from '../../nlu/nlu.ts';
import { withoutSpared } from '../../nlu/spared.ts';

describe('a visit that is to stay as it is', () => {
  const spared: [text: string, heard: string][] = [
    ['cancela la de mi hijo, la mía déjela', 'cancela la de mi hijo,'],
    ['cancélame la de cardiología, la otra no', 'cancélame la de cardiología,'],
    ['me lo podés pasar al viernes? el otro dejalo como está', 'me lo podés pasar al viernes?'],
    ['cancela la de hoy y déjame la de mañana', 'cancela la de hoy y'],
    ['solo la de cardiología, la otra no', 'solo la de cardiología,'],
    ['me anulan el examen de mañana y me dejan solo lo del cardiólogo', 'me anulan el examen de mañana y'],
    ['cancela a minha, a do Mateus mantém', 'cancela a minha,'],
    ['passa a de quinta pra sexta, e a outra deixa quieta', 'passa a de quinta pra sexta, e'],
    [
      'no, la de cardiología no la toque, es la del laboratorio la que quiero mover',
      'no,                              , es la del laboratorio la que quiero mover',
    ],
    [
      'não mexe na de cardio, quero mudar a do laboratório',
      '                     , quero mudar a do laboratório',
    ],
    [
      'la de cardiología no la mueva, es la del laboratorio',
      '                             , es la del laboratorio',
    ],
  ];
  for (const [text, heard] of spared) {
    test(`is not heard in "${text}"`, () => {
      assert.equal(withoutSpared(text).trimEnd(), heard);
      assert.equal(withoutSpared(text).length, text.length);
    });
  }

  const whole = [
    'cancela a minha, e a do Mateus fica pra sexta',
    'cancélala y déjame una para mañana',
    'cancela la de mi hijo y la mía no la necesito',
    'la otra no',
    'no cancele la de cardiología, cámbiela para el lunes',
    'não mexe no meu horário',
    'no, la mía déjela',
    'quiero cambiarla, la de las 3 no',
  ];
  for (const text of whole) {
    test(`is none of "${text}"`, () => assert.equal(withoutSpared(text), text));
  }

  test('names nobody, and what the patient wrote is kept where it was', () => {
    const said = understand('cancela la de mi hijo, la mía déjela', { ref: '2026-03-10T10:15', lang: 'es' });
    const people = said.entities.flatMap((one) => (one.type === 'person' ? [one.person] : []));
    assert.deepEqual(people, ['son']);
    assert.equal(said.heard?.trimEnd(), 'cancela la de mi hijo,');
  });

  test('hides no sign of danger', () => {
    const text = 'cancela la de mi hijo, la mía no, me duele mucho el pecho y no puedo respirar';
    assert.notEqual(understand(text, { ref: '2026-03-10T10:15', lang: 'es' }).redFlag, null);
  });
});
