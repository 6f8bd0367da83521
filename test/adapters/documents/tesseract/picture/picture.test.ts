import assert from 'node:assert/strict';
import { it } from 'node:test';
import sharp from 'sharp';
import { findBoxes } from '../../../../../adapters/documents/tesseract/picture/boxes.ts';
import { findPage } from '../../../../../adapters/documents/tesseract/picture/page-edge.ts';

/** What is drawn, as a picture of so many channels. */
async function drawn(svg: string, [width, height]: readonly [number, number], channels: 1 | 3) {
  const image = sharp(Buffer.from(`<svg width="${width}" height="${height}">${svg}</svg>`)).flatten({
    background: '#fff',
  });
  const data = await (channels === 1 ? image.greyscale() : image).raw().toBuffer();
  return { width, height, channels, data };
}

const BOX = 'fill="none" stroke="#000" stroke-width="3"';
const TICK = 'fill="none" stroke="#1c2f7a" stroke-width="4"';

it('a tick that goes beyond its box ticks it, and letters that touch each other are no box', async () => {
  const page = await drawn(
    `<rect x="100" y="200" width="30" height="30" ${BOX}/><path d="M 104 214 L 114 226 L 140 192" ${TICK}/>
     <rect x="100" y="300" width="30" height="30" ${BOX}/>
     <rect x="100" y="400" width="30" height="30" ${BOX}/><path d="M 96 396 L 136 436 M 130 402 L 102 428" ${TICK}/>
     <path d="M 300 200 h 60 M 300 214 h 60 M 300 229 h 60 M 302 200 v 30 M 330 200 v 30 M 358 200 v 30" ${BOX}/>`,
    [1500, 2000],
    1,
  );
  const boxes = findBoxes(page).map(({ y0, ticked }) => [Math.round(y0 / 100) * 100, ticked]);
  assert.deepEqual(boxes, [
    [200, true],
    [300, false],
    [400, true],
  ]);
});

it('a box that is filled is ticked, a square bullet is no box, and one square under strokes proves none', async () => {
  const filled = await drawn(
    `<rect x="100" y="200" width="30" height="30" ${BOX}/><rect x="106" y="206" width="18" height="18" fill="#000"/>
     <rect x="100" y="300" width="30" height="30" ${BOX}/>
     <rect x="100" y="400" width="30" height="30" fill="#000"/>`,
    [1500, 2000],
    1,
  );
  assert.deepEqual(
    findBoxes(filled).map(({ ticked }) => ticked),
    [true, false],
  );
  const alone = await drawn(
    `<rect x="100" y="200" width="30" height="30" ${BOX}/><path d="M 104 214 L 114 226 L 140 192" ${TICK}/>`,
    [1500, 2000],
    1,
  );
  assert.deepEqual(findBoxes(alone), []);
});

it('where boxes are small, those without a tick say how small one under a tick may be', async () => {
  const box = (y: number) =>
    `<rect x="100" y="${y}" width="19" height="19" fill="none" stroke="#000" stroke-width="2"/>`;
  const tick = `<path d="M 103 209 L 110 216 L 124 196" ${TICK}/>`;
  const rest = [300, 400, 500].map(box).join('');
  const ticks = async (svg: string) =>
    findBoxes(await drawn(svg, [1500, 2000], 1)).map(({ ticked }) => ticked);
  assert.deepEqual(await ticks(`${box(200)}${tick}${rest}`), [true, false, false, false]);
  assert.deepEqual(await ticks(`${box(200)}${tick}`), []);
});

it('a shadow that falls over a sheet is no edge of it', async () => {
  const picture = await drawn(
    `<rect width="900" height="1200" fill="#2a2e34"/>
     <rect x="80" y="60" width="740" height="1080" fill="#f4f4ee"/>
     <path d="M 560 60 L 820 60 L 820 1140 L 640 1140 Z" fill="#a9a9a4"/>`,
    [900, 1200],
    3,
  );
  const corners = findPage({ ...picture, channels: 3 });
  assert.ok(corners);
  const xs = corners.map(({ x }) => x);
  assert.ok(Math.max(...xs) > 800 && Math.min(...xs) < 100, JSON.stringify(corners));
});

it('letters with square bowls in a line of writing are no boxes under ticks', async () => {
  const box = 'fill="none" stroke="#000" stroke-width="3"';
  const letter = (x: number) =>
    `<rect x="${x}" y="210" width="26" height="26" ${box}/><path d="M ${x + 26} 186 V 238" ${box}/>`;
  const word = [300, 340, 380, 520, 560].map(letter).join('');
  assert.deepEqual(findBoxes(await drawn(word, [1500, 2000], 1)), []);
  const list = [200, 300, 400]
    .map(
      (y) =>
        `<rect x="100" y="${y}" width="30" height="30" ${BOX}/><path d="M 104 ${y + 14} l 10 12 l 26 -34" ${TICK}/>`,
    )
    .join('');
  assert.equal(findBoxes(await drawn(list, [1500, 2000], 1)).filter(({ ticked }) => ticked).length, 3);
});
