import sharp from 'sharp';
import { loadPdf } from '../../../adapters/documents/tesseract/open/pdfium.ts';

/** How a sheet lies before the camera. */
export interface Shot {
  /** Corners of the sheet in the photo, clockwise from the sheet's top left, as shares of the photo. */
  corners: readonly (readonly [x: number, y: number])[];
  /** Red, green and blue of what it lies on. */
  ground: readonly [number, number, number];
  /** How much darker the right edge is than the left, 0 to 1. */
  shade: number;
  /** Sigma of the blur in pixels. */
  blur: number;
  /** JPEG quality. */
  quality: number;
  width: number;
  height: number;
}

/** A sheet flat on the glass of a scanner, a little askew. */
export const SCAN: Shot = {
  corners: [
    [0.01, 0],
    [1, 0.008],
    [0.99, 1],
    [0, 0.992],
  ],
  ground: [255, 255, 255],
  shade: 0,
  blur: 0.3,
  quality: 85,
  width: 1400,
  height: 1980,
};

/** A sheet on a wooden table, seen askew, upside down, in the light of a window. */
export const TABLE_UPSIDE_DOWN: Shot = {
  corners: [
    [0.93, 0.95],
    [0.06, 0.9],
    [0.12, 0.06],
    [0.86, 0.04],
  ],
  ground: [96, 64, 40],
  shade: 0.4,
  blur: 0.7,
  quality: 72,
  width: 1600,
  height: 2100,
};

/** The phone was held sideways. */
export const SIDEWAYS: Shot = {
  corners: [
    [0.94, 0.08],
    [0.95, 0.94],
    [0.07, 0.9],
    [0.05, 0.05],
  ],
  ground: [40, 70, 90],
  shade: 0.25,
  blur: 0.6,
  quality: 75,
  width: 2100,
  height: 1600,
};

/** Photographs the first page of a PDF. The same shot gives the same bytes. */
export async function photograph(pdf: Uint8Array, shot: Shot): Promise<Buffer> {
  const sheet = await drawSheet(pdf);
  const { width, height, blur, quality } = shot;
  const data = new Uint8Array(width * height * 3);
  const back = inverse(homography(shot));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const w = back[6]! * x + back[7]! * y + back[8]!;
      const [u, v] = [
        (back[0]! * x + back[1]! * y + back[2]!) / w,
        (back[3]! * x + back[4]! * y + back[5]!) / w,
      ];
      const light = 1 - shot.shade * (x / width) + ((x * 7 + y * 13) % 11) / 400;
      for (let channel = 0; channel < 3; channel++) {
        const inside = u >= 0 && v >= 0 && u < 1 && v < 1;
        const value = inside ? brightnessAt(sheet, u, v) * 0.95 : shot.ground[channel]!;
        data[(y * width + x) * 3 + channel] = Math.min(255, value * light);
      }
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
    .blur(Math.max(0.3, blur))
    .jpeg({ quality })
    .toBuffer();
}

/** Where a point of the sheet is in the photo, both as shares. */
export function seenAt([u, v]: readonly [number, number], shot: Shot): readonly [x: number, y: number] {
  const m = homography(shot);
  const w = m[6]! * u + m[7]! * v + 1;
  const [x, y] = [(m[0]! * u + m[1]! * v + m[2]!) / w, (m[3]! * u + m[4]! * v + m[5]!) / w];
  return [x / shot.width, y / shot.height];
}

interface Sheet {
  width: number;
  height: number;
  data: Uint8Array;
}

const GREY = 1;

/** Draws the page in grey at some 170 dots an inch. PDFium brings its own fonts, so that none need be installed. */
async function drawSheet(pdf: Uint8Array): Promise<Sheet> {
  const file = await loadPdf(pdf);
  if (typeof file === 'string') throw new TypeError(`The test's own PDF is ${file}`);
  const { pdfium, document } = file;
  const page = pdfium._FPDF_LoadPage(document, 0);
  const width = 1400;
  const height = Math.round((width * pdfium._FPDF_GetPageHeight(page)) / pdfium._FPDF_GetPageWidth(page));
  const pointer = pdfium.wasmExports.malloc(width * height);
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, GREY, pointer, width);
  pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xff_ff_ff_ff);
  pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
  const data = pdfium.HEAPU8.slice(pointer, pointer + width * height);
  file.close();
  return { width, height, data };
}

function brightnessAt({ width, height, data }: Sheet, u: number, v: number): number {
  const [x, y] = [Math.min(width - 1.001, u * width), Math.min(height - 1.001, v * height)];
  const at = Math.floor(y) * width + Math.floor(x);
  const [right, down] = [x - Math.floor(x), y - Math.floor(y)];
  const above = data[at]! * (1 - right) + data[at + 1]! * right;
  const below = (data[at + width] ?? 255) * (1 - right) + (data[at + width + 1] ?? 255) * right;
  return above * (1 - down) + below * down;
}

/** Takes the unit square to the sheet's corners in the photo (Heckbert 1989). */
function homography({ corners, width, height }: Shot): number[] {
  const [a, b, c, d] = corners.map(([x, y]) => ({ x: x * width, y: y * height }));
  const [dx1, dx2, dy1, dy2] = [b!.x - c!.x, d!.x - c!.x, b!.y - c!.y, d!.y - c!.y];
  const [sx, sy] = [a!.x - b!.x + c!.x - d!.x, a!.y - b!.y + c!.y - d!.y];
  const determinant = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / determinant;
  const h = (dx1 * sy - sx * dy1) / determinant;
  return [
    b!.x - a!.x + g * b!.x,
    d!.x - a!.x + h * d!.x,
    a!.x,
    b!.y - a!.y + g * b!.y,
    d!.y - a!.y + h * d!.y,
    a!.y,
    g,
    h,
    1,
  ];
}

function inverse(m: readonly number[]): number[] {
  const [a, b, c, d, e, f, g, h, i] = m as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
}
