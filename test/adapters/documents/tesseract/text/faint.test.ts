import assert from 'node:assert/strict';
import { it } from 'node:test';
import { withoutFaint } from '../../../../../adapters/documents/tesseract/text/faint.ts';
import type { Strip } from '../../../../../adapters/documents/tesseract/text/strip.ts';

const strip = (y: number): Strip => ({ x: 100, y, width: 160, height: 20, angle: 0 });

/** White paper with a dash of ink of a grey in each strip, a quarter of its width. */
function pageWith(inks: readonly number[]) {
  const data = new Uint8Array(200 * 40 * inks.length).fill(255);
  for (const [at, ink] of inks.entries()) {
    for (let y = at * 40 + 12; y < at * 40 + 28; y++) data.fill(ink, y * 200 + 40, y * 200 + 80);
  }
  return {
    page: { width: 200, height: 40 * inks.length, data },
    strips: inks.map((_, at) => strip(at * 40 + 20)),
  };
}

it('what shines through from the back of a sheet is no line of it', () => {
  const { page, strips } = pageWith([20, 235, 90, 223, 177, 40, 30]);
  const plain = [0, 2, 4, 5, 6].map((at) => strips[at]);
  assert.deepEqual(withoutFaint(page, strips), plain);
});

it('a sheet written in faint ink keeps its lines', () => {
  const { page, strips } = pageWith([210, 215, 220]);
  assert.deepEqual(withoutFaint(page, strips), strips);
});
