import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { openFile } from '../../../../../adapters/documents/tesseract/open/open.ts';
import type { OpenedPage } from '../../../../../adapters/documents/tesseract/page.ts';
import { smallPdf } from '../../../../kit/documents/small-pdf.ts';

/** A sheet with a black corner at its top left, so that its turn can be told. */
const sheet = (width = 600, height = 800) =>
  sharp({ create: { width, height, channels: 3, background: 'white' } }).composite([
    { input: { create: { width: 100, height: 100, channels: 3, background: 'black' } }, left: 0, top: 0 },
  ]);

async function pagesOf(bytes: Uint8Array): Promise<OpenedPage[]> {
  const opened = await openFile(bytes);
  assert.ok(!('refused' in opened), 'the file is opened');
  return Array.fromAsync(opened.pages);
}

async function pictureOf(bytes: Uint8Array) {
  const [page] = await pagesOf(bytes);
  assert.equal(page?.kind, 'picture');
  return page.picture;
}

const LONG_TEXT = 'Solicitud de procedimientos para una persona inventada, con letras de sobra en su capa';

describe('opening a file', () => {
  const formats = { jpeg: {}, png: {}, webp: {}, tiff: {} };
  for (const format of Object.keys(formats) as (keyof typeof formats)[]) {
    it(`a ${format} is a picture of three channels, whatever its name`, async () => {
      const { width, height, channels, data } = await pictureOf(await sheet().toFormat(format).toBuffer());
      assert.deepEqual({ width, height, channels }, { width: 600, height: 800, channels: 3 });
      assert.equal(data.length, 600 * 800 * 3);
    });
  }

  it('a grey picture and one with a transparent ground are opened on white', async () => {
    const grey = await pictureOf(await sheet().greyscale().png().toBuffer());
    assert.equal(grey.data.length, 600 * 800 * 3);
    const clear = sharp({ create: { width: 400, height: 400, channels: 4, background: '#00000000' } });
    assert.equal((await pictureOf(await clear.png().toBuffer())).data[0], 255);
  });

  /** Where the black corner is seen by each of the eight tags, from the left and the top. */
  const corners = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const;
  for (const [at, [right, below]] of corners.entries()) {
    it(`a photo is upright as its EXIF tag says: ${at + 1}`, async () => {
      const turned = await sheet()
        .jpeg()
        .withMetadata({ orientation: at + 1 })
        .toBuffer();
      const { width, height, data } = await pictureOf(turned);
      assert.deepEqual([width, height], at < 4 ? [600, 800] : [800, 600]);
      const [x, y] = [right ? width - 50 : 50, below ? height - 50 : 50];
      assert.ok(data[(y * width + x) * 3]! < 40);
    });
  }

  it('the pages of a TIFF are pages', async () => {
    const sheets = [await sheet().png().toBuffer(), await sheet().negate().png().toBuffer()];
    const pages = await pagesOf(
      await sharp(sheets, { join: { animated: true } })
        .tiff({ compression: 'lzw' })
        .toBuffer(),
    );
    const corner = pages.map((page) => (page.kind === 'picture' ? page.picture.data[0] : null));
    assert.deepEqual(corner, [0, 255]);
  });

  it('a photo of fifty megapixels is opened', async () => {
    const { width, height } = await pictureOf(await sheet(6144, 8192).jpeg().toBuffer());
    assert.deepEqual([width, height], [2250, 3000]);
  });

  it('a large photo is brought down to what reading needs', async () => {
    const { width, height } = await pictureOf(await sheet(4000, 6000).jpeg().toBuffer());
    assert.deepEqual([width, height], [2000, 3000]);
  });

  it('a text layer is words with their places from the top left', async () => {
    const [page] = await pagesOf(smallPdf([{ texts: [{ x: 50, y: 100, text: LONG_TEXT }] }]));
    assert.equal(page?.kind, 'words');
    assert.equal(page.page.words.map(({ text }) => text).join(' '), LONG_TEXT);
    const [first] = page.page.words;
    assert.ok(Math.abs(first!.x0 - 50) < 2 && first!.y0 < 100 && first!.y1 > 98, JSON.stringify(first));
  });

  it('a page that is shown turned has its words where they are seen', async () => {
    const [page] = await pagesOf(smallPdf([{ rotate: 90, texts: [{ x: 50, y: 100, text: LONG_TEXT }] }]));
    assert.equal(page?.kind, 'words');
    assert.deepEqual([page.page.width, page.page.height], [842, 595]);
    const [first] = page.page.words;
    assert.ok(first!.x0 > 700 && first!.y0 < 60, JSON.stringify(first));
  });

  it("a page with nothing but a scanner's footer is drawn", async () => {
    const picture = await pictureOf(smallPdf([{ texts: [{ x: 50, y: 800, text: 'Scan 1' }] }]));
    assert.equal(picture.height, 2340);
  });

  it('the pages of a file come in order', async () => {
    const page = (text: string) => ({ texts: [{ x: 40, y: 40, text: `${text} ${LONG_TEXT}` }] });
    const pages = await pagesOf(smallPdf([page('uno'), page('dos'), page('tres')]));
    const first = pages.map((one) => (one.kind === 'words' ? one.page.words[0]!.text : null));
    assert.deepEqual(first, ['uno', 'dos', 'tres']);
  });
});

describe('refusing a file', () => {
  const empty = { texts: [] };
  const cases: [name: string, bytes: () => Promise<Uint8Array> | Uint8Array, reason: string][] = [
    ['no bytes', () => Buffer.alloc(0), 'empty'],
    ['too many bytes', () => Buffer.alloc(26 * 1024 * 1024, 0xff), 'too-large'],
    ['bytes of no kind', () => Buffer.from('68002992 88dabed6 e198'), 'unsupported'],
    ['a GIF', () => Buffer.from('GIF89a'), 'unsupported'],
    ['a picture of more pixels than can be borne', () => bomb(), 'too-large'],
    [
      'a PNG that ends after its signature',
      async () => (await sheet().png().toBuffer()).subarray(0, 20),
      'corrupt',
    ],
    ['a HEIC of nothing', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'corrupt'],
    ['a locked PDF', () => smallPdf([empty], { locked: true }), 'encrypted'],
    ['a PDF that is cut at once', () => Buffer.from('%PDF-1.7\n1 0 obj'), 'corrupt'],
    ['a PDF that ends halfway', async () => halfOf(await smallPdf([{ texts: [] }])), 'corrupt'],
    ['a page of five metres', () => smallPdf([{ width: 14_400, height: 14_400, texts: [] }]), 'too-large'],
    ['four hundred pages', () => smallPdf(Array.from({ length: 400 }, () => empty)), 'too-large'],
  ];
  for (const [name, bytes, reason] of cases) {
    it(`${name}: ${reason}`, async () => {
      assert.deepEqual(await openFile(await bytes()), { refused: reason });
    });
  }

  it('a photo that is cut short fails when its page is asked for', async () => {
    const whole = await sheet(1500, 2000).jpeg().toBuffer();
    await assert.rejects(pagesOf(whole.subarray(0, whole.length / 2)));
  });
});

function halfOf(file: Uint8Array): Uint8Array {
  return file.subarray(0, file.length / 2);
}

/** The head of a PNG that says it has 50,000 × 50,000 pixels. */
async function bomb(): Promise<Buffer> {
  const png = await sheet(100, 100).png().toBuffer();
  png.writeUInt32BE(50_000, 16);
  png.writeUInt32BE(50_000, 20);
  const { crc32 } = await import('node:zlib');
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}
