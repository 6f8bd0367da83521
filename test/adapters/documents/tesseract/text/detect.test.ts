import assert from 'node:assert/strict';
import { it } from 'node:test';
import { detectionInput, stripsOf } from '../../../../../adapters/documents/tesseract/text/detect.ts';

/** A white page with a black rectangle on it. */
function pageWith({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  const data = new Uint8Array(600 * 1000).fill(255);
  for (let row = y; row < y + height; row++) data.fill(0, row * 600 + x, row * 600 + x + width);
  return { width: 600, height: 1000, data };
}

it('lines are sought where there is ink, from where the network takes pixels together', () => {
  const part = detectionInput(pageWith({ x: 150, y: 200, width: 300, height: 120 }));
  assert.deepEqual([part.left, part.top], [96, 160]);
  assert.ok(part.width * part.height < 0.45 * 608 * 1024);
  assert.equal(part.values.length, 3 * part.width * part.height);
});

it('the edge of the sheet is no ink, and a page without any is looked at whole', () => {
  const edge = detectionInput(pageWith({ x: 0, y: 0, width: 6, height: 1000 }));
  assert.deepEqual([edge.left, edge.top, edge.width, edge.height], [0, 0, 608, 1024]);
});

it('a line of a part stands where it is on the page', () => {
  const values = new Float32Array(64 * 32);
  for (let y = 10; y < 16; y++) values.fill(1, y * 64 + 8, y * 64 + 56);
  const [strip] = stripsOf({ width: 64, height: 32, values, scale: 2, left: 96, top: 160 });
  assert.ok(strip);
  assert.deepEqual([strip.x, strip.y], [(96 + 32) * 2, (160 + 13) * 2]);
});
