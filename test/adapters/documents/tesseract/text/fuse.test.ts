import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fuse } from '../../../../../adapters/documents/tesseract/text/fuse.ts';
import type { Line } from '../../../../../adapters/documents/tesseract/text/line.ts';

/** A line as a recogniser gives it, equally sure of each letter. */
function line(text: string, confidence = 0.9): Line {
  const letters = [...text].map((char, at) => ({ char, confidence, x0: at * 10, x1: at * 10 + 8 }));
  return { letters, x0: 0, x1: text.length * 10, y0: 0, y1: 20 };
}

const read = (spelled: string, exact: string) =>
  fuse(line(spelled), line(exact)).map(({ text, confidence }) => [text, confidence] as const);

describe('two readings of one word', () => {
  const same = [
    ['Colesterol!', 'Colesterol', 'Colesterol'],
    ['órbitas', '6rbitas', 'órbitas'],
    ['TRIGLICÉRIDOS', 'TRIGLICERID0S', 'TRIGLICÉRIDOS'],
    ['TRIGL1CERIDOS', 'TRIGLICERIDOS', 'TRIGLICERIDOS'],
    ['Peñaloza', 'Peraloza', 'Peñaloza'],
    ['(Ñáñez-Peña)', '(Nanez-Pefa)', '(Ñáñez-Peña)'],
    ['derivações', 'derivagoes', 'derivações'],
    ['(A!1', '(A1', '(A1'],
    ['Ecografía', 'Ecograffa', 'Ecografía'],
    ['Núñez,', 'Nunez', 'Núñez,'],
    ['lonograma', 'lonograma', 'Ionograma'],
    ['GUÚEMES', 'GUUEMES', 'GÜEMES'],
    ['Argüello', 'Arguello', 'Argüello'],
    ['PAMl', 'PAMl', 'PAMI'],
    ['lMSS', 'IMSS', 'IMSS'],
    ['Abril', 'Abril', 'Abril'],
    ['31/oct/2026', '31/0ct/2026', '31/oct/2026'],
    ['2026.', '2026:', '2026.'],
  ] as const;
  for (const [spelled, exact, word] of same) {
    it(`are all but certain where they differ only in looks: ${spelled} and ${exact}`, () => {
      const [[text, confidence] = ['', 0]] = read(spelled, exact);
      assert.equal(text, word);
      assert.ok(confidence > 0.97, `${confidence}`);
    });
  }

  it('of which one is a word and the other none are that word', () => {
    for (const [spelled, exact, word] of [
      ['Microalbuminuaria', 'Microalbuminuria', 'Microalbuminuria'],
      ['T4', 'TA', 'T4'],
      ['T3', 'TI', 'T3'],
      ['B12', '812', 'B12'],
      ['TA4', 'T4', 'T4'],
      ['Gutiérrez', 'Cutierrez', 'Gutiérrez'],
      ['glvcocilada', 'glucosilada', 'glucosilada'],
      ['Antic-HCV', 'Anti-HCV', 'Anti-HCV'],
    ] as const) {
      const [[text, confidence] = ['', 0]] = read(spelled, exact);
      assert.equal(text, word);
      assert.ok(confidence > 0.9 && confidence < 0.97, `${confidence}`);
    }
  });

  it('of which one has marks in its midst are the other', () => {
    for (const [spelled, exact, word, most] of [
      ['plaqueta$i', 'plaquetas', 'plaquetas', 0.97],
      ['glicosila.AA', 'glicosilada', 'glicosilada', 0.97],
      ['cinturo.AA', 'cinturones', 'cinturones', 0.9],
    ] as const) {
      const [[text, confidence] = ['', 0]] = read(spelled, exact);
      assert.equal(text, word);
      assert.ok(confidence > 0.7 && confidence < most, `${confidence}`);
    }
  });

  it('that are different words are unsure, whichever is taken', () => {
    const [[, accented] = ['', 1]] = read('Nuátes', 'Nustes');
    assert.ok(accented <= 0.7, `${accented}`);
    const [[, confidence] = ['', 1]] = read('cobalto', 'cokolho');
    assert.ok(confidence <= 0.7, `${confidence}`);
  });

  it('whose letters make two names are unsure: a third may stand there', () => {
    for (const [spelled, exact] of [
      ['Camilo', 'Comila'],
      ['Comila', 'Camilo'],
    ] as const) {
      const [[, confidence] = ['', 1]] = read(spelled, exact);
      assert.ok(confidence < 0.9, `${spelled} ${exact} ${confidence}`);
    }
    const [[only, sure] = ['', 0]] = read('Gutiérrez', 'Cutjerrez');
    assert.equal(only, 'Gutiérrez');
    assert.ok(sure > 0.9, `${sure}`);
  });

  it('that are different numbers are unsure: no digit is taken for its look-alike', () => {
    for (const [spelled, exact] of [
      ['52111222', '52111822'],
      ['10/03/2026', '16/03/2026'],
    ] as const) {
      const [[, confidence] = ['', 1]] = read(spelled, exact);
      assert.ok(confidence < 0.9, `${confidence}`);
    }
  });
});

it('a cross that one recogniser saw in a printed box is there, and nobody’s is not', () => {
  assert.deepEqual(read('] Cuadro', '[X] Cuadro')[0], ['[X]', 0.96]);
  assert.equal(read('[] Cuadro', '[ ] Cuadro')[0]![0].includes('X'), false);
});

it('a doubled vowel is no letter that the other recogniser overlooked', () => {
  assert.ok(read('GUÚMEZ', 'GUMEZ')[0]![1] < 0.9);
  assert.ok(read('Ferrero', 'Ferero')[0]![1] > 0.9);
});

it('a letter alone in a line that one recogniser saw is dirt, and a cross is not', () => {
  assert.deepEqual(read('', 'F'), []);
  assert.equal(read('', 'X')[0]![0], 'X');
  assert.equal(read('', 'Fe')[0]![0], 'Fe');
});

it('what a number is called by is told from a reading with a letter amiss', () => {
  for (const [spelled, exact, word] of [
    ['DNIT:', 'DNI:', 'DNI:'],
    ['CRM-ES', 'CRN-ES', 'CRM-ES'],
  ] as const) {
    assert.equal(read(spelled, exact)[0]?.[0], word);
  }
});
