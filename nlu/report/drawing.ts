import { INTENTS } from '../types.ts';
import type { Measures } from './measures.ts';

const CELL = 15;
const LABELS = 130;
const GAP = 40;
const CHART = 180;
const WIDTH = LABELS + INTENTS.length * CELL + GAP;
const HEIGHT = LABELS + INTENTS.length * CELL + GAP + CHART + GAP;

/** The confusion and the calibration of each language, side by side, as an SVG. */
export function asDrawing(all: readonly Measures[]): string {
  const panels = all.map((measures, index) => panel(measures, index * WIDTH));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${all.length * WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="10">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...panels,
    '</svg>',
    '',
  ].join('\n');
}

function panel(measures: Measures, left: number): string {
  const title = `${measures.lang}: ${(measures.accuracy * 100).toFixed(1)} % of ${measures.rows} right`;
  return [
    `<g transform="translate(${left} 0)">`,
    `<text x="8" y="18" font-size="14">${title}</text>`,
    ...confusion(measures),
    ...calibration(measures),
    '</g>',
  ].join('\n');
}

/** Rows are what was meant, columns what was read. */
function confusion({ confusion: table }: Measures): string[] {
  const at = (index: number) => LABELS + index * CELL;
  const labels = INTENTS.flatMap((intent, index) => [
    `<text x="${LABELS - 6}" y="${at(index) + 11}" text-anchor="end">${intent}</text>`,
    `<text transform="translate(${at(index) + 11} ${LABELS - 6}) rotate(-60)">${intent}</text>`,
  ]);
  const cells = INTENTS.flatMap((meant, row) => {
    const line = table.get(meant)!;
    const total = [...line.values()].reduce((sum, count) => sum + count, 0);
    return INTENTS.flatMap((read, column) => {
      const count = line.get(read) ?? 0;
      if (count === 0) return [];
      const fill = meant === read ? '#2a7f62' : '#c0392b';
      const opacity = Math.max(0.15, count / total).toFixed(2);
      const note = `<title>${meant} read as ${read}: ${count} of ${total}</title>`;
      return [
        `<rect x="${at(column)}" y="${at(row)}" width="${CELL - 1}" height="${CELL - 1}" fill="${fill}" fill-opacity="${opacity}">${note}</rect>`,
      ];
    });
  });
  return [...labels, ...cells];
}

/** How often right (upwards) against how sure (to the right); the line is what it should be. */
function calibration({ calibration: bins }: Measures): string[] {
  const top = LABELS + INTENTS.length * CELL + GAP;
  const x = (share: number) => (LABELS + share * CHART).toFixed(1);
  const y = (share: number) => (top + CHART - share * CHART).toFixed(1);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return [
    `<rect x="${LABELS}" y="${top}" width="${CHART}" height="${CHART}" fill="none" stroke="#999"/>`,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#999" stroke-dasharray="4"/>`,
    `<text x="${LABELS}" y="${top + CHART + 16}">how sure</text>`,
    `<text x="${LABELS - 6}" y="${top + 10}" text-anchor="end">right</text>`,
    ...bins
      .filter(({ count }) => count > 0)
      .map(({ count, confidence, right }) => {
        const radius = (3 + 9 * Math.sqrt(count / most)).toFixed(1);
        return `<circle cx="${x(confidence)}" cy="${y(right)}" r="${radius}" fill="#2a7f62" fill-opacity="0.6"><title>${count} utterances</title></circle>`;
      }),
  ];
}
