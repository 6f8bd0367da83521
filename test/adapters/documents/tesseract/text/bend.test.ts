import assert from 'node:assert/strict';
import { it } from 'node:test';
import { bendOf, isSagging, unbent } from '../../../../../adapters/documents/tesseract/text/bend.ts';
import { withoutGhosts } from '../../../../../adapters/documents/tesseract/text/ghosts.ts';
import type { Strip } from '../../../../../adapters/documents/tesseract/text/strip.ts';

const PAGE = { width: 1_500, height: 2_000 };

/** How far a curled page of paper falls at `x`: nothing in the middle, most at its edges. */
const curl = (x: number) => 24 * ((x - 750) / 750) ** 2 + 12 * ((x - 750) / 750);

/** A line of text that follows the paper, from `left` to `right`. */
function strip(left: number, right: number, y: number): Strip {
  const xs = Array.from({ length: 7 }, (_, at) => left + ((at + 0.5) * (right - left)) / 7);
  const x = (left + right) / 2;
  const angle = Math.atan((curl(right) - curl(left)) / (right - left));
  const spine = xs.map((at) => ({ x: at, y: y + curl(at) }));
  return { x, y: y + curl(x), width: right - left, height: 40, angle, spine };
}

it('a page that curls is known by its lines, and rows far apart on it are one', () => {
  const bend = bendOf(
    [200, 500, 900, 1_400].flatMap((y) => [strip(80, 700, y), strip(900, 1_420, y)]),
    PAGE,
  );
  for (const x of [100, 400, 750, 1_100, 1_400])
    assert.ok(Math.abs(bend({ x, y: 700 }) - curl(x)) < 2, `at ${x}: ${bend({ x, y: 700 })}, not ${curl(x)}`);
});

it('of a page with hardly a line nothing is known, and a flat one stays as it is', () => {
  const few = bendOf([{ ...strip(80, 300, 200), spine: [] }], PAGE);
  assert.equal(few({ x: 1_400, y: 200 }), 0);
  const flat = bendOf(
    [200, 400, 600, 800].flatMap((y) =>
      [300, 1_000].map((x) => ({ x, y, width: 500, height: 40, angle: 0 })),
    ),
    PAGE,
  );
  assert.ok(Math.abs(flat({ x: 1_400, y: 700 })) < 0.001);
});

it('a line that sags is straight once its page lies flat', () => {
  const page = { width: 300, height: 60, data: new Uint8Array(300 * 60).fill(255) };
  const bend = ({ x }: { x: number }) => 10 * ((x - 150) / 150) ** 2;
  for (let x = 0; x < 300; x++) page.data[Math.round(30 + bend({ x })) * 300 + x] = 0;
  assert.ok(isSagging([{ x: 150, y: 35, width: 280, height: 30, angle: 0 }], bend));
  assert.ok(!isSagging([{ x: 150, y: 35, width: 280, height: 30, angle: 0 }], () => 0));
  const { data } = unbent(page, bend);
  for (const x of [10, 80, 150, 220, 290]) assert.ok(data[30 * 300 + x]! < 140, `at ${x}`);
});

it('the first stroke of a name is no letter of the label before it, and a letter that stands alone is one', () => {
  const word = (text: string, x0: number, x1: number) => ({ text, confidence: 0.99, x0, x1, y0: 10, y1: 40 });
  const label = [word('Paciente:', 100, 200), word('N', 230, 238)];
  const name = [word('Milagros', 228, 325), word('Quispe', 335, 405)];
  const said = (lines: Parameters<typeof withoutGhosts>[0]) => withoutGhosts(lines).map(({ text }) => text);
  assert.deepEqual(said([label, name]), ['Paciente:', 'Milagros', 'Quispe']);
  assert.deepEqual(said([[word('Sexo:', 100, 180), word('F', 190, 202)], name]), [
    'Sexo:',
    'F',
    'Milagros',
    'Quispe',
  ]);
});
