import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { CHANNEL_NAMES } from '../../../bot/registry.ts';
import { readTranscript } from '../../../bot/rehearsal/transcript-file.ts';
import { PLAYED_CHANNELS } from '../../kit/channels/open-phone.ts';
import { flawOf, play, playReference } from '../../kit/channels/play.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'transcripts', 'booking');
test('every channel that a clinic can have is played', () => {
  assert.deepEqual([...PLAYED_CHANNELS].sort(), [...CHANNEL_NAMES].sort());
});

for (const language of ['es-CO', 'pt-BR']) {
  describe(`the whole booking, from one transcript (${language})`, () => {
    for (const channel of PLAYED_CHANNELS) {
      test(`is the same dialog by ${channel}`, async () => {
        const file = join(FOLDER, `books-an-opening.${language}.md`);
        const transcript = readTranscript(file, await readFile(file, 'utf8'));
        const played = await play(transcript, channel);
        assert.equal(flawOf(channel, played, await playReference(transcript, channel)), null);
        assert.equal(played.isCutShort, false);
        assert.match(played.visits.join(), /booked/);
      });
    }
  });
}
