import assert from 'node:assert/strict';
import { it } from 'node:test';
import { alone, withNeighbours } from '../../../../../adapters/documents/tesseract/text/neighbours.ts';
import { cut, type Strip } from '../../../../../adapters/documents/tesseract/text/strip.ts';

const strip = (y: number, from = 0, to = 200): Strip => ({
  x: (from + to) / 2,
  y,
  width: to - from,
  height: 30,
  angle: 0,
});

/** A page all of ink, so that what is white was left so. */
const page = { width: 200, height: 100, data: new Uint8Array(20_000) };

/** The first and the last inked row of a column of a strip that was cut out. */
function inkOf(of: ReturnType<typeof withNeighbours>[number], column: number): [number, number] {
  const picture = alone(cut(page, of, 30), of);
  const rows = Array.from({ length: 30 }, (_, y) => picture.data[y * picture.width + column]! < 128);
  return [rows.indexOf(true), rows.lastIndexOf(true)];
}

it('a small label close over what is written is cut out without it, and the other way round', () => {
  const [label, value] = withNeighbours([strip(30), strip(49)]);
  const [, last] = inkOf(label!, 100);
  assert.ok(last > 20 && last < 26, `the label ends at ${last}`);
  const [first] = inkOf(value!, 100);
  assert.ok(first > 2 && first < 6, `what is written begins at ${first}`);
});

it('lines apart, and pieces of one line, keep all that was cut out', () => {
  for (const strips of [
    [strip(20), strip(60)],
    [strip(40, 0, 110), strip(42, 100, 200)],
  ]) {
    for (const one of withNeighbours(strips)) assert.deepEqual(inkOf(one, 50), [0, 29]);
  }
});

it('a neighbour takes only what it stands over', () => {
  const [long] = withNeighbours([strip(30), strip(49, 0, 60)]);
  assert.ok(inkOf(long!, 20)[1] < 26);
  assert.equal(inkOf(long!, 150)[1], 29);
});
