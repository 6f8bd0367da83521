import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Line } from '../../../../../adapters/documents/tesseract/text/line.ts';
import type { Paddle } from '../../../../../adapters/documents/tesseract/text/paddle.ts';
import { readLines } from '../../../../../adapters/documents/tesseract/text/read-picture.ts';
import type { Recognisers } from '../../../../../adapters/documents/tesseract/text/recognisers.ts';
import type { Strip } from '../../../../../adapters/documents/tesseract/text/strip.ts';

/** A page on which one recogniser reads these lines, and the other none; with the languages that the other was asked for, and for how many lines in all. */
async function pageOf(texts: readonly string[], confidence = 0.9) {
  const asked: string[] = [];
  const strips = texts.map(
    (_, row): Strip => ({ x: 100, y: 10 + row * 20, width: 180, height: 16, angle: 0 }),
  );
  const lineOf = ({ y }: Strip): Line => {
    const letters = [...texts[Math.round((y - 10) / 20)]!];
    const placed = letters.map((char, at) => ({ char, confidence, x0: 10 + at * 8, x1: 17 + at * 8 }));
    return { letters: placed, x0: 10, y0: y - 8, x1: 190, y1: y + 8 };
  };
  const paddle: Paddle = {
    detect: async () => strips,
    isUpsideDown: async () => false,
    recognise: async (_, some) => some.map(lineOf),
    close: async () => {},
  };
  const recognisers = {
    paddle: async () => paddle,
    tesseract: async (lang: string) => {
      asked.push(lang);
      return { recognise: async () => [], close: async () => {} };
    },
  } as unknown as Recognisers; // A class with private parts, of which these two are all that is called.
  const height = 20 + texts.length * 20;
  const page = { width: 200, height, data: new Uint8Array(200 * height).fill(255) };
  return { ...(await readLines(page, recognisers)), asked };
}

it('the language that is guessed from the first lines is that of all of them, or the page is read once more', async () => {
  const spanish = Array.from({ length: 4 }, () => 'examen de la orden');
  assert.deepEqual([...new Set((await pageOf(spanish)).asked)], ['spa']);
  const few = [...spanish.slice(0, 2), 'x', 'x', 'x', 'x'];
  const portuguese = Array.from({ length: 8 }, () => 'solicitação do convênio');
  const { asked, lines } = await pageOf([...few, ...portuguese]);
  assert.deepEqual(asked, ['spa', 'por']);
  assert.equal(lines.length, 14);
});

it('a page with more lines than any order has is read as far as it is looked at', async () => {
  const { lines } = await pageOf(Array.from({ length: 200 }, () => 'Precio'));
  assert.equal(lines.length, 160);
});

it('a line is read twice unless one reading is sure of it, and its words are numbers or known', async () => {
  const read = async (text: string, confidence: number) => {
    const { lines } = await pageOf([text], confidence);
    return lines.map(({ spelled }) => spelled !== null);
  };
  for (const plain of [
    'Data de nascimento: 08/02/2018',
    'Fecha:03/11/2026',
    'ECOGRAFIA RENAL',
    '903895 1',
    'TSH',
  ]) {
    assert.deepEqual(await read(plain, 0.99), [false], plain);
    assert.deepEqual(await read(plain, 0.9), [true], plain);
  }
  for (const unclear of ['Paciente: Elvira', 'Fechade emision', '01TGO', 'X 2', 'Ecografia renai']) {
    assert.deepEqual(await read(unclear, 0.99), [true], unclear);
  }
});
