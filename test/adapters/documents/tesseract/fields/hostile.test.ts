import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readFields } from '../../../../../adapters/documents/tesseract/fields/read-fields.ts';
import type { Word } from '../../../../../adapters/documents/tesseract/page.ts';
import { judge } from '../../../../../adapters/documents/tesseract/validate/judge.ts';

/** Letters of a page's text layer beyond which its rest is left (`open/pdf-words.ts`). */
const LETTERS = 40_000;

/** Milliseconds of processor time within which such a page is read; a form of an order takes some twenty. */
const MOST_MS = 4_000;

/** Lines that make a grammar go back and forth: beginnings of labels, lists, numbers, brackets and names without an end. */
const LINES: Readonly<Record<string, string>> = {
  'one letter, again and again': 'a',
  'a label, again and again': 'Fecha de nacimiento del paciente : ',
  'half a label, again and again': 'nombre y apellidos completos del ',
  'studies and commas': 'Hemograma completo, ',
  'studies joined by and': 'hemograma y ',
  'digits parted by dots': '1.',
  'digits parted by spaces': '12 ',
  'open brackets': '(x [y {z ',
  'names in capitals': 'Elvira Quispe ',
  'capitals within words': 'BlancaNub ia ',
  'underscores and dots': '_.',
  'codes and dashes': '903895-- ',
  'marks alone': '· - | / ',
  'boxes alone': '☐ [ ] ',
  'boxes and words': '☐ hemograma ',
};

for (const [what, piece] of Object.entries(LINES)) {
  for (const [how, spaced] of [
    ['as it is', piece],
    ['as one word', piece.replaceAll(' ', '')],
  ] as const) {
    it(`a line of ${LETTERS} letters costs no more than a moment: ${what}, ${how}`, () => {
      const start = process.cpuUsage();
      judge(readFields([page(spaced.repeat(Math.ceil(LETTERS / spaced.length)))]), []);
      const { user, system } = process.cpuUsage(start);
      assert.ok((user + system) / 1000 < MOST_MS, `${Math.round((user + system) / 1000)} ms`);
    });
  }
}

function page(line: string) {
  let x = 0;
  const words = line
    .split(' ')
    .filter(Boolean)
    .map((text): Word => {
      const word = { text, confidence: 0.9, x0: x, x1: x + text.length * 5, y0: 100, y1: 110 };
      x = word.x1 + 3;
      return word;
    });
  return { width: 600, height: 800, words };
}
