import type { Reading } from '../documents.ts';
import { readDocument } from './read-document.ts';
import { Recognisers } from './text/recognisers.ts';

/** What the process is asked: one file at a time. */
export interface ReadRequest {
  bytes: Uint8Array;
  withPaddle: boolean;
}

/** What it answers. A failure of its own says where, and nothing of the document. */
export type ReadAnswer = { reading: Reading } | { failed: string };

let recognisers: Recognisers | undefined;

process.on('message', async ({ bytes, withPaddle }: ReadRequest) => {
  recognisers ??= new Recognisers({ withPaddle });
  process.send?.(await answer(bytes, recognisers));
});

// Whoever started this process is gone: a reader without a house reads for nobody.
process.on('disconnect', () => process.exit(0));

async function answer(bytes: Uint8Array, open: Recognisers): Promise<ReadAnswer> {
  try {
    return { reading: await readDocument(bytes, open) };
  } catch (error) {
    const [, where = ''] = ((error as Error).stack ?? '').match(/\n\s+at (.*)/) ?? [];
    return { failed: `${(error as Error).name} at ${where.replace(/\(.*[\\/]/, '(')}` };
  }
}
