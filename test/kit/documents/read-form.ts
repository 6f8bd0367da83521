import { readFields } from '../../../adapters/documents/tesseract/fields/read-fields.ts';
import type { Word, WordPage } from '../../../adapters/documents/tesseract/page.ts';

/** What is peculiar to a page: its place in a photo, and words of it that were read unsurely. */
export interface FormPage extends Partial<Omit<WordPage, 'words'>> {
  unsure?: ReadonlySet<string>;
}

/** Reads what a form says: a row a line, its cells apart by two bars. */
export function readForm(form: string, { unsure, ...page }: FormPage = {}) {
  const words = form
    .trim()
    .split('\n')
    .flatMap((line, row) =>
      line.split('||').flatMap((cell, column) => {
        let x = 40 + column * 400;
        return cell
          .trim()
          .split(/\s+/)
          .map((text): Word => {
            const word = {
              text,
              confidence: unsure?.has(text) ? 0.7 : 0.99,
              x0: x,
              x1: x + text.length * 9,
              y0: 50 + row * 30,
              y1: 68 + row * 30,
            };
            x = word.x1 + 6;
            return word;
          });
      }),
    );
  return readFields([{ width: 1300, height: 1800, words, ...page }]);
}
