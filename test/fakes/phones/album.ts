import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PhoneLine } from '../../../bot/http/wire.ts';

/** A line of a phone's screen, and what a tap on each thing below it sends. */
export interface KeptLine {
  line: PhoneLine;
  answers: readonly object[];
}

/** What a phone has shown, and shows again after the process has ended. */
export interface Album {
  /** Each line as it last was, in order. */
  readonly kept: readonly KeptLine[];
  keep(line: KeptLine): void;
}

/** Opens the album of one phone: a line of JSON for each time that something was shown, or changed. */
export function openAlbum(file: string | null): Album {
  if (file === null) return { kept: [], keep: () => {} };
  mkdirSync(dirname(file), { recursive: true });
  const lines = new Map(readAll(file).map((one) => [one.line.number, one]));
  return {
    kept: [...lines.values()],
    // One line after the other, and there when the process ends: a screen is small.
    keep: (line) => appendFileSync(file, `${JSON.stringify(line)}\n`),
  };
}

function readAll(file: string): KeptLine[] {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  // Written by `keep`; what a killed process has left half written is not shown.
  const rows = text.split('\n').slice(0, -1);
  return rows.map((row) => JSON.parse(row) as KeptLine);
}
