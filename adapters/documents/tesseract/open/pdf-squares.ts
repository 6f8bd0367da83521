import type { Pdfium } from './pdfium.ts';

/** Sides in points of what may be a box to be ticked: 2 to 9 mm. */
const SMALLEST = 5;
const LARGEST = 26;

/** Objects of a page beyond which no more are looked at: a map or a drawing, or a hostile page. */
const MOST_OBJECTS = 6_000;

/** `FPDF_PAGEOBJ_PATH`, `FPDF_PAGEOBJ_FORM`. */
const PATH = 2;
const FORM = 5;

/** How many a page must have for a list with boxes. */
const FEWEST = 2;

/**
 * Whether small squares are drawn on a page that has a text layer, which does not tell of them: whole ones, those of a
 * form's fields, or sides drawn one by one.
 */
export function hasSquares(pdfium: Pdfium, page: number): boolean {
  const scratch = pdfium.wasmExports.malloc(16);
  let [squares, across, down] = [0, 0, 0];
  try {
    const count = Math.min(MOST_OBJECTS, pdfium._FPDFPage_CountObjects(page));
    for (let index = 0; index < count; index++) {
      const object = pdfium._FPDFPage_GetObject(page, index);
      const type = pdfium._FPDFPageObj_GetType(object);
      if (type !== PATH && type !== FORM) continue;
      if (!pdfium._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue;
      const view = new DataView(pdfium.HEAPU8.buffer, scratch, 16);
      const [left, bottom, right, top] = [0, 4, 8, 12].map((offset) => view.getFloat32(offset, true));
      const [wide, high] = [right! - left!, top! - bottom!];
      if (isSide(wide) && isSide(high) && Math.abs(wide - high) <= Math.max(wide, high) * 0.25) squares++;
      else if (isSide(wide) && high < SMALLEST) across++;
      else if (isSide(high) && wide < SMALLEST) down++;
      if (squares + Math.min(across, down) / 2 >= FEWEST) return true;
    }
  } finally {
    pdfium.wasmExports.free(scratch);
  }
  return false;
}

function isSide(points: number): boolean {
  return points >= SMALLEST && points <= LARGEST;
}
