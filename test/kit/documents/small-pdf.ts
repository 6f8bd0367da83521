/** A page of a PDF made for a test: lines of text with their places in points from the top left. */
export interface SmallPage {
  width?: number;
  height?: number;
  /** Quarter turns that a reader shows it with. @default 0 */
  rotate?: 0 | 90 | 180 | 270;
  texts: readonly { x: number; y: number; size?: number; text: string }[];
  /** Boxes to be ticked: the left edge, the baseline, and whether a cross stands in them. */
  boxes?: readonly { x: number; y: number; ticked: boolean }[];
}

/** Writes a PDF with a text layer (ISO 32000-1), in Helvetica; its cross-reference table is left to be rebuilt. */
export function smallPdf(pages: readonly SmallPage[], { locked }: { locked?: true } = {}): Buffer {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((page, at) => {
    const { width = 595, height = 842, rotate = 0 } = page;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} ` +
        `/Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
    );
    const content = page.texts
      .map(({ x, y, size = 10, text }) => `BT /F1 ${size} Tf ${x} ${height - y} Td (${escaped(text)}) Tj ET`)
      .concat((page.boxes ?? []).map((box) => drawBox({ ...box, y: height - box.y })))
      .join('\n');
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  if (locked) add(ENCRYPTED);
  const offsets: number[] = [];
  let file = '%PDF-1.4\n';
  objects.forEach((body, at) => {
    offsets.push(file.length);
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const encrypt = locked ? ` /Encrypt ${objects.length} 0 R /ID [<0123> <0123>]` : '';
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A square of nine points, and the two strokes of a cross. */
function drawBox({ x, y, ticked }: { x: number; y: number; ticked: boolean }): string {
  const cross = `${x + 1.5} ${y} m ${x + 7.5} ${y + 6} l ${x + 7.5} ${y} m ${x + 1.5} ${y + 6} l S`;
  return `0.9 w ${x} ${y - 1.5} 9 9 re S ${ticked ? `1.2 w ${cross}` : ''}`;
}

/** A dictionary that no password opens, so that the empty one does not either. */
const ENCRYPTED = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'a5'.repeat(32)}> /U <${'5a'.repeat(32)}> >>`;

function escaped(text: string): string {
  return text.replace(/[\\()]/g, (mark) => `\\${mark}`);
}
