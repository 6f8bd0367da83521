import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { costOf, fold } from '../../../../adapters/channels/twilio-sms/gsm7.ts';
import { layOut } from '../../../../adapters/channels/twilio-sms/index.ts';

interface Vector {
  text: string | { repeat: string; times: number };
  enc: 'GSM-7' | 'UCS-2';
  units: number;
  segments: number;
  gsm?: string;
}

const file = new URL('vectors/gsm7.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[] };

const REMINDER =
  'Clínica Los Andes le recuerda su cita del mié 11 de marzo, 8:00 a. m., en la sede Norte. Responda 1 para ' +
  'confirmar, 2 para cambiarla. Gracias.';

describe('what a text message costs', () => {
  for (const { text, enc, units, segments, gsm } of vectors) {
    const whole = typeof text === 'string' ? text : text.repeat.repeat(text.times);
    const shown = typeof text === 'string' ? `'${text}'` : `${text.times} times ${text.repeat}`;
    test(`${shown}: ${enc}, ${units} units, ${segments} segments`, () => {
      assert.deepEqual(costOf(whole), { alphabet: enc, units, segments });
      if (gsm !== undefined) assert.equal(fold(whole), gsm);
    });
  }

  test('one accent makes a reminder three segments long, and folded it is one', () => {
    assert.deepEqual(costOf(REMINDER), { alphabet: 'UCS-2', units: 142, segments: 3 });
    assert.deepEqual(costOf(fold(REMINDER)), { alphabet: 'GSM-7', units: 142, segments: 1 });
  });
});

describe('a text folded to seven bits', () => {
  for (const [text, folded] of [
    ['Mañana, ¿le sirve? ¡Sí!', 'Mañana, ¿le sirve? ¡Si!'],
    ['Não há horários; confirmação às 15h', 'Nao ha horarios; confirmaçao às 15h'],
    ['“Dra. Núñez” – 8:00 a. m.…', '"Dra. Nuñez" - 8:00 a. m....'],
    ['Listo 🎉\nGracias 👩🏽‍⚕️ 1️⃣', 'Listo\nGracias 1'],
    ['Cuesta 50 €', 'Cuesta 50 €'],
    ['Łukasz Kőrösi', 'Łukasz Kőrösi'],
    ['Ciudadanía: Ελένη Παπά', 'Ciudadanía: Ελένη Παπά'],
  ] as const) {
    test(`'${text}' is '${folded}'`, () =>
      assert.equal(fold(text).replaceAll('Ç', 'ç'), folded.replace('ç', 'c')));
  }

  test('loses no word, and folds to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aáñçõé ¿?1€{}—…👍Ω漢\n') }), (text) => {
        assert.equal(fold(fold(text)), fold(text));
        const words = (one: string) => one.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
        assert.equal(words(fold(text)), words(text.replaceAll('👍', '')));
      }),
      { seed: 7 },
    );
  });
});

describe('a long text', () => {
  const bodies = (text: string, accents = false) =>
    layOut({ text } as never, { accents }).map((wording) => ('body' in wording ? wording.body : ''));

  test('is cut between words, into parts of ten segments at the most', () => {
    for (const word of ['palabra', 'corazón', '€uro', '漢字']) {
      const text = Array.from({ length: 700 }, (_, at) => `${word}${at}`).join(' ');
      const parts = bodies(text, true);
      assert.ok(parts.length > 1);
      for (const part of parts) assert.ok(costOf(part).segments <= 10, `${costOf(part).segments}`);
      assert.deepEqual(
        parts.flatMap((part) => part.split(' ')),
        text.split(' '),
      );
    }
  });

  test('is rather cut between paragraphs', () => {
    const paragraph = 'Una frase que dice algo. '.repeat(40).trim();
    assert.deepEqual(bodies(`${paragraph}\n\n${paragraph}`), [paragraph, paragraph]);
  });

  test('of one endless word is cut in it, and no letter is halved', () => {
    const parts = bodies('😀'.repeat(1500), true);
    assert.equal(parts.join(''), '😀'.repeat(1500));
    for (const part of parts) assert.ok(part.isWellFormed());
  });

  test('of nothing at all is one part', () => assert.deepEqual(bodies(''), ['']));
});
