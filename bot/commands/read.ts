import { readFile, stat } from 'node:fs/promises';
import type { Reading } from '../../adapters/documents/documents.ts';
import { systemClock } from '../clock.ts';
import { openDocumentReader } from '../registry.ts';
import { type Command, UsageError } from './command.ts';

export const command: Command = {
  usage: 'read FILE… [--json]',
  about:
    'Reads medical orders: photos (JPEG, PNG, WebP, HEIC, TIFF) and PDFs. Says for each whether it is an order,\n' +
    'something else, unreadable or refused, and why; and for an order what it asks for and for whom.',
  options: { json: { type: 'boolean', about: 'print one JSON object a file' } },
  takesPositionals: true,
  examples: ['recado read order.jpg', 'recado read scans/*.pdf --json'],
  async run({ values, positionals }) {
    if (positionals.length === 0) throw new UsageError('Which file? recado read FILE…');
    const clock = systemClock();
    const reader = await openDocumentReader();
    let orders = 0;
    try {
      for (const file of positionals) {
        const bytes = await bytesOf(file);
        const start = clock.now();
        const reading = await reader.read([bytes]);
        const ms = clock.now() - start;
        if (reading.verdict === 'order') orders++;
        process.stdout.write(values['json'] ? jsonLine(file, reading, ms) : forPeople(file, reading, ms));
      }
    } finally {
      await reader.close();
    }
    return orders === positionals.length ? 0 : 1;
  },
};

/** Bytes of a file beyond which it is not even taken into memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/** @throws RangeError that names the file, where there is none to read. */
async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    // Beyond the reader's own limit a few bytes too many are as good as all of them.
    return size > MOST_BYTES ? new Uint8Array(MOST_BYTES) : await readFile(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new RangeError(`${file}: ${code === 'ENOENT' ? 'there is no such file' : code}`, { cause });
  }
}

function jsonLine(file: string, reading: Reading, ms: number): string {
  const { verdict, reason, pages, fields, items, confidence, places, text } = reading;
  return `${JSON.stringify({ file, verdict, reason, pages, ms, fields, items, confidence, places, text })}\n`;
}

function forPeople(
  file: string,
  { verdict, reason, fields, items, confidence }: Reading,
  ms: number,
): string {
  const rows = [`${file}: ${verdict}${reason ? ` (${reason})` : ''}, ${ms} ms`];
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) continue;
    const shown = typeof value === 'object' ? `${value.type} ${value.value}` : value;
    const sure = confidence[name as keyof typeof confidence] ?? 0;
    rows.push(`  ${name.padEnd(22)}${shown}  (${Math.round(sure * 100)} %)`);
  }
  for (const { code, system, description, quantity } of items) {
    rows.push(`  - ${[system, code, description, quantity && `× ${quantity}`].filter(Boolean).join(' ')}`);
  }
  return `${rows.join('\n')}\n`;
}
