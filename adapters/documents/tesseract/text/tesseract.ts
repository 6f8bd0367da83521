import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import tesseract from 'tesseract.js';
import type { Box, Word } from '../page.ts';
import type { Grey } from '../picture/grey.ts';

/** A word of Tesseract's with its letters. */
export interface SpelledWord extends Word {
  letters: readonly (Box & { char: string; confidence: number })[];
}

/** How a picture is taken apart (Tesseract's page segmentation modes). */
export type Segmentation = 'block' | 'sparse' | 'line';

const MODES = { block: '6', sparse: '11', line: '7' } as const;

/** Tesseract reading one language. */
export interface Tesseract {
  recognise(picture: Grey, options: { segmentation: Segmentation; only?: string }): Promise<SpelledWord[]>;
  close(): Promise<void>;
}

/** Tesseract's names of Spanish and Portuguese. */
export type TesseractLang = 'spa' | 'por';

/** The network without its slower sisters. */
const LSTM_ONLY = 1;

/** Opens Tesseract in a worker: half a second and some 150 MB. Its data come from a package, nothing is downloaded. */
export async function openTesseract(lang: TesseractLang): Promise<Tesseract> {
  const data = fileURLToPath(
    import.meta.resolve(`@tesseract.js-data/${lang}/4.0.0_best_int/${lang}.traineddata.gz`),
  );
  const worker = await tesseract.createWorker(lang, LSTM_ONLY, {
    langPath: dirname(data),
    cacheMethod: 'none',
    errorHandler: () => {},
  });
  return {
    recognise: async (picture, { segmentation, only = '' }) => {
      await worker.setParameters({
        tessedit_pageseg_mode: MODES[segmentation] as tesseract.PSM,
        tessedit_char_whitelist: only,
        user_defined_dpi: '200',
      });
      const { data } = await worker.recognize(pgmOf(picture), {}, { blocks: true, text: false });
      return wordsOf(data.blocks ?? []);
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

/** Tesseract takes files, not pixels: this one is the pixels behind a line of text (the netpbm format), and is packed nowhere. */
function pgmOf({ width, height, data }: Grey): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]);
}

function wordsOf(blocks: readonly tesseract.Block[]): SpelledWord[] {
  return blocks
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .flatMap(({ words }) => words)
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, confidence, bbox, symbols }) => ({
      text,
      confidence: confidence / 100,
      ...bbox,
      letters: symbols.map((symbol) => ({
        char: symbol.text,
        confidence: symbol.confidence / 100,
        ...symbol.bbox,
      })),
    }));
}
