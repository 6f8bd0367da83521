import type { OpenedPage, Picture } from '../page.ts';
import { DRAWN_SIDE, LONGEST_PAGE_POINTS, MOST_PAGES } from './limits.ts';
import type { Opened } from './open.ts';
import { hasSquares } from './pdf-squares.ts';
import { hasTextLayer, readTextLayer } from './pdf-words.ts';
import { loadPdf, type PdfFile, type Pdfium } from './pdfium.ts';

/** Opens a PDF: a page with a text layer is words, any other is drawn. */
export async function openPdf(
  bytes: Uint8Array,
  as: 'words-or-pictures' | 'pictures' = 'words-or-pictures',
): Promise<Opened> {
  const file = await loadPdf(bytes);
  if (typeof file === 'string') return { refused: file };
  const pageCount = file.pdfium._FPDF_GetPageCount(file.document);
  if (pageCount < 1 || pageCount > MOST_PAGES || hasGiantPage(file, pageCount)) {
    file.close();
    return { refused: pageCount < 1 ? 'corrupt' : 'too-large' };
  }
  return { pageCount, pages: openEach(file, pageCount, as) };
}

function hasGiantPage({ pdfium, document }: PdfFile, pageCount: number): boolean {
  for (let index = 0; index < pageCount; index++) {
    const page = pdfium._FPDF_LoadPage(document, index);
    if (!page) continue;
    const longest = Math.max(pdfium._FPDF_GetPageWidth(page), pdfium._FPDF_GetPageHeight(page));
    pdfium._FPDF_ClosePage(page);
    if (longest > LONGEST_PAGE_POINTS) return true;
  }
  return false;
}

/** `FPDFPage_Flatten`: as it is seen on a screen. */
const FLAT_NORMAL = 0;

async function* openEach(
  file: PdfFile,
  pageCount: number,
  as: 'words-or-pictures' | 'pictures',
): AsyncIterable<OpenedPage> {
  const { pdfium, document } = file;
  try {
    for (let index = 0; index < pageCount; index++) {
      const page = pdfium._FPDF_LoadPage(document, index);
      // What was typed into a form is no text of the page until it is flattened.
      if (page) pdfium._FPDFPage_Flatten(page, FLAT_NORMAL);
      if (page) pdfium._FPDF_ClosePage(page);
      yield openPage(pdfium, document, { index, as });
    }
  } finally {
    file.close();
  }
}

function openPage(
  pdfium: Pdfium,
  document: number,
  { index, as }: { index: number; as: 'words-or-pictures' | 'pictures' },
): OpenedPage {
  const page = pdfium._FPDF_LoadPage(document, index);
  if (!page) return { kind: 'words', page: { width: 1, height: 1, words: [] } };
  try {
    if (as === 'pictures') return { kind: 'picture', picture: draw(pdfium, page) };
    const layer = readTextLayer(pdfium, page);
    if (hasTextLayer(layer)) {
      return hasSquares(pdfium, page)
        ? { kind: 'words', page: layer.page, drawn: draw(pdfium, page) }
        : { kind: 'words', page: layer.page };
    }
    return { kind: 'picture', picture: draw(pdfium, page) };
  } finally {
    pdfium._FPDF_ClosePage(page);
  }
}

/** `FPDFBitmap_BGR`: three bytes a pixel. */
const BGR = 2;
const WHITE = 0xff_ff_ff_ff;

/** Draws a page so that its long side has `DRAWN_SIDE` pixels, however large it says it is. */
function draw(pdfium: Pdfium, page: number): Picture {
  const points = { width: pdfium._FPDF_GetPageWidth(page), height: pdfium._FPDF_GetPageHeight(page) };
  const scale = DRAWN_SIDE / Math.max(points.width, points.height);
  const width = Math.max(1, Math.round(points.width * scale));
  const height = Math.max(1, Math.round(points.height * scale));
  const stride = width * 3;
  const pointer = pdfium.wasmExports.malloc(stride * height);
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, BGR, pointer, stride);
  pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
  pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
  const data = pdfium.HEAPU8.slice(pointer, pointer + stride * height);
  pdfium._FPDFBitmap_Destroy(bitmap);
  pdfium.wasmExports.free(pointer);
  for (let at = 0; at < data.length; at += 3) {
    const blue = data[at]!;
    data[at] = data[at + 2]!;
    data[at + 2] = blue;
  }
  return { width, height, channels: 3, data };
}
