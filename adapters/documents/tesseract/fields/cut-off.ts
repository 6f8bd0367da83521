import type { Cell, Sheet } from './layout.ts';

/** Heights of a line within which of a photo's left or right edge a word may go on beyond it. */
const NEAR = 0.6;

/** Whether a value reaches the edge of a sheet that was photographed: what follows may not be on the picture. */
export function mayBeCutOff(cells: readonly Cell[], { pages }: Sheet): boolean {
  return cells.some(({ page, words }) => {
    const sheet = pages[page - 1];
    if (!sheet?.asSent) return false;
    return words.some(({ x0, x1, y0, y1 }) => {
      const near = (y1 - y0) * NEAR;
      return x0 < near || x1 > sheet.width - near;
    });
  });
}
