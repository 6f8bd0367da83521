import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { once } from '../../../../nlu/once.ts';

/**
 * What is called of PDFium itself: the package's own classes give a page's text without its places.
 * Pointers are numbers; names are those of PDFium's C interface (fpdfview.h, fpdf_text.h).
 */
export interface Pdfium {
  _FPDF_LoadMemDocument(bytes: number, size: number, password: number): number;
  _FPDF_GetLastError(): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDF_GetPageWidth(page: number): number;
  _FPDF_GetPageHeight(page: number): number;
  _FPDF_PageToDevice(
    page: number,
    startX: number,
    startY: number,
    sizeX: number,
    sizeY: number,
    rotate: number,
    x: number,
    y: number,
    outX: number,
    outY: number,
  ): number;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number;
  _FPDFPage_Flatten(page: number, flag: number): number;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, bytes: number, stride: number): number;
  _FPDFBitmap_FillRect(
    bitmap: number,
    left: number,
    top: number,
    width: number,
    height: number,
    colour: number,
  ): void;
  _FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    startX: number,
    startY: number,
    sizeX: number,
    sizeY: number,
    rotate: number,
    flags: number,
  ): void;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_GetLooseCharBox(text: number, index: number, rectangle: number): number;
  _FPDFText_HasUnicodeMapError(text: number, index: number): number;
  wasmExports: { malloc(size: number): number; free(pointer: number): void };
  HEAPU8: Uint8Array;
}

/** A file opened by PDFium. */
export interface PdfFile {
  pdfium: Pdfium;
  document: number;
  close(): void;
}

/** `FPDF_GetLastError`: a password is needed, or the security scheme is unknown. */
const LOCKED = new Set([4, 5]);

/** PDFium's program, compiled once: that took longer than all that is done with a small file. */
const compiled = once(async () => {
  const program = fileURLToPath(import.meta.resolve('@hyzyla/pdfium/pdfium.wasm'));
  return WebAssembly.compile(await readFile(program));
});

/** Opens a PDF in a PDFium of its own, whose memory goes with it. */
export async function loadPdf(bytes: Uint8Array): Promise<PdfFile | 'encrypted' | 'corrupt'> {
  const program = await compiled();
  const library = await PDFiumLibrary.init({
    instantiateWasm: (imports, done) => {
      const instance = new WebAssembly.Instance(program, imports);
      // The package's types call it a module; Emscripten wants the instance.
      done(instance as unknown as WebAssembly.Module);
      return instance.exports;
    },
  });
  // The module is private to the package's classes, and the only way to the places of letters.
  const { module: pdfium } = library as unknown as { module: Pdfium };
  const pointer = pdfium.wasmExports.malloc(bytes.length);
  pdfium.HEAPU8.set(bytes, pointer);
  const document = pdfium._FPDF_LoadMemDocument(pointer, bytes.length, 0);
  const free = () => {
    pdfium.wasmExports.free(pointer);
    library.destroy();
  };
  if (!document) {
    const locked = LOCKED.has(pdfium._FPDF_GetLastError());
    free();
    return locked ? 'encrypted' : 'corrupt';
  }
  const close = () => {
    pdfium._FPDF_CloseDocument(document);
    free();
  };
  return { pdfium, document, close };
}
