import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { after, describe, it } from 'node:test';
import { sayDifference, transcriptsIn } from '../bot/commands/check-transcripts.ts';
import { loadClinics } from '../bot/config/load.ts';
import { openDocumentReader } from '../bot/registry.ts';
import { checkTranscript } from '../bot/rehearsal/transcript-check.ts';

const FOLDER = join(import.meta.dirname, 'transcripts');
const update = process.env['UPDATE'] === '1';
const clinics = await loadClinics();
const files = await transcriptsIn([FOLDER]);
const reader = await openDocumentReader();
after(() => reader.close());

describe('a transcript', { concurrency: 4 }, () => {
  for (const file of files) {
    it(`${relative(FOLDER, file)} is said as it is written`, async () => {
      const differences = await checkTranscript(file, clinics, { reader, update });
      assert.equal(differences.map(sayDifference).join('\n'), '');
    });
  }
});
