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

/** Lines that reach one side of a photo from which a part of the sheet is beyond it. */
const LINES = 3;

/** Whether several lines of a photo reach one and the same side of it: a part of the sheet is not on the picture. */
export function isCutOff({ rows, pages }: Sheet): boolean {
  return (['left', 'right'] as const).some((side) => {
    const reaching = rows.filter((row) => {
      const cell = row.at(side === 'left' ? 0 : -1);
      const sheet = pages[(cell?.page ?? 0) - 1];
      if (!cell || !sheet?.asSent || !/\p{L}{3}|\d{3}/u.test(cell.text)) return false;
      const near = (cell.y1 - cell.y0) * NEAR;
      return side === 'left' ? cell.x0 < near : cell.x1 > sheet.width - near;
    });
    return reaching.length >= LINES;
  });
}
