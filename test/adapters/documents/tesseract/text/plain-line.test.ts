import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Line } from '../../../../../adapters/documents/tesseract/text/line.ts';
import { plainWords } from '../../../../../adapters/documents/tesseract/text/plain-line.ts';

/** A line as the exact recogniser gives it: each letter is as wide as the column that was surest of it. */
function line(text: string): Line {
  const letters = [...text].map((char, at) => ({
    char,
    confidence: 0.99,
    x0: at * 20 + 8,
    x1: at * 20 + 12,
  }));
  return { letters, x0: 0, x1: text.length * 20, y0: 0, y1: 30 };
}

const textsIn = (text: string) => plainWords(line(text))?.map((word) => word.text);

it('known words of studies get their accents, in capitals where they were read so', () => {
  assert.deepEqual(textsIn('Ecografia obstetrica'), ['Ecografía', 'obstétrica']);
  assert.deepEqual(textsIn('ECOGRAFIA RENAL'), ['ECOGRAFÍA', 'RENAL']);
  assert.deepEqual(textsIn('Data: 08/02/2018'), ['Data:', '08/02/2018']);
});

it('what each language writes its own way is for the recogniser that knows them', () => {
  assert.equal(textsIn('Microalbuminuria'), undefined);
});

it('a word is as wide as its letters are apart, and parted from the label before it', () => {
  const words = plainWords(line('Fecha:03/11/2026')) ?? [];
  assert.deepEqual(
    words.map(({ text, x0, x1 }) => [text, x0, x1]),
    [
      ['Fecha:', 0, 120],
      ['03/11/2026', 120, 320],
    ],
  );
});

it('a box in print is looked at twice, crossed or not', () => {
  for (const text of ['( ) Creatinina', '(X) Creatinina', '[] Creatinina', 'X Creatinina']) {
    assert.equal(textsIn(text), undefined, text);
  }
  assert.deepEqual(textsIn('Creatinina y TSH'), ['Creatinina', 'y', 'TSH']);
});
