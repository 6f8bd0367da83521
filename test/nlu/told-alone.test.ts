import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { understand } from '../../nlu/nlu.ts';
import type { Hints } from '../../nlu/types.ts';

const REF = '2026-03-10T10:15';

function read(text: string, hints: Partial<Hints>) {
  const { intents, entities } = understand(text, { ref: REF, ...hints });
  return { intent: intents[0]!.intent, band: intents[0]!.band, named: entities.map(({ type }) => type) };
}

describe('a time said alone', () => {
  for (const [text, country] of [
    ['amanhã de manhã', 'BR'],
    ['mañana temprano, por favor', 'CO'],
    ['el jueves en la tarde', 'CO'],
  ] as const) {
    it(`is a wish for a visit then: "${text}"`, () => {
      assert.deepEqual(read(text, { country }), { intent: 'book', band: 'act', named: ['when'] });
    });

    it(`is no wish of its own where something was asked: "${text}"`, () => {
      assert.equal(read(text, { country, awaiting: 'yes-no' }).band, 'ask');
    });
  }

  it('is not so where more is said', () => {
    assert.equal(read('¿atienden mañana temprano?', { country: 'CO' }).intent, 'faq_hours');
  });
});

describe('a few words that name no danger', () => {
  for (const text of ['horários por favor', 'o céu é azul', 'então tá, até mais'])
    it(`are no danger of no kind: "${text}"`, () => {
      assert.equal(understand(text, { ref: REF, lang: 'pt' }).redFlag, null);
    });

  it('are one where they cry for help', () => {
    assert.ok(understand('ajuda por favor', { ref: REF, lang: 'pt' }).redFlag);
    assert.ok(understand('socorro', { ref: REF, lang: 'pt' }).redFlag);
  });
});

describe('what was left behind at the clinic', () => {
  for (const [text, lang] of [
    ['se me quedó el paraguas en la sala de espera', 'es'],
    ['dejé mis lentes en el consultorio', 'es'],
    ['ficou minha blusa na recepção', 'pt'],
    ['acharam uma carteira preta?', 'pt'],
  ] as const) {
    it(`makes nobody come, write or ask the way: "${text}"`, () => {
      assert.equal(read(text, { lang }).intent, 'out_of_scope');
    });
  }

  it('is another thing than a paper of ours', () => {
    assert.notEqual(read('olvidé la orden en la casa, ¿la puedo llevar mañana?', {}).intent, 'out_of_scope');
  });
});

describe('who someone is, told alone', () => {
  for (const text of ['me llamo Rosa Elena Martínez', 'mi nombre es Rosa', 'me chamo Pedro Alves'] as const) {
    it(`is no wish, least of all to be called: "${text}"`, () => {
      assert.deepEqual(read(text, {}), { intent: 'out_of_scope', band: 'ask', named: ['name'] });
    });
  }

  for (const text of ['cédula 41.555.666', 'documento 41555666', 'o cpf dele é 111.444.777-35'] as const) {
    it(`is no wish by their number: "${text}"`, () => {
      assert.deepEqual(read(text, {}), { intent: 'out_of_scope', band: 'ask', named: ['national-id'] });
    });
  }

  it('is no time that is wanted', () => {
    const read1950 = read('12 de abril de 1950', { awaiting: 'choice' });
    assert.deepEqual(read1950, { intent: 'out_of_scope', band: 'ask', named: ['birth-date'] });
  });
});

describe('whoever serves an old patient', () => {
  for (const text of ['gracias mijo', 'obrigada, minha filha', 'sí, mijita']) {
    it(`is not the one who is ill: "${text}"`, () => assert.deepEqual(read(text, {}).named, []));
  }

  it('is not, called by what is a child of theirs in answer to a yes-or-no question', () => {
    assert.deepEqual(read('pode ser, minha filha', { awaiting: 'yes-no' }).named, []);
  });

  it('is, where it is asked who the visit is for', () => {
    assert.deepEqual(read('sí, mi hijo', { awaiting: 'choice' }).named, ['person']);
  });
});
