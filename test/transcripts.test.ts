import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { it } from 'node:test';
import { sayDifference, transcriptsIn } from '../bot/commands/check-transcripts.ts';
import { loadClinics } from '../bot/config/load.ts';
import { checkTranscript } from '../bot/rehearsal/transcript-check.ts';

const FOLDER = join(import.meta.dirname, 'transcripts');
const update = process.env['UPDATE'] === '1';
const clinics = await loadClinics();

for (const file of await transcriptsIn([FOLDER])) {
  it(`${relative(FOLDER, file)} is said as it is written`, async () => {
    const differences = await checkTranscript(file, clinics, { update });
    assert.equal(differences.map(sayDifference).join('\n'), '');
  });
}
