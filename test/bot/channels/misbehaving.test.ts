import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { random } from '../../../bot/random.ts';
import { readTranscript } from '../../../bot/rehearsal/transcript-file.ts';
import { UPSET_CHANNELS } from '../../kit/channels/open-phone.ts';
import { flawOfUpset } from '../../kit/channels/play.ts';

const FILE = join(import.meta.dirname, '..', '..', 'transcripts', 'booking', 'books-an-opening.es-CO.md');

describe('though its provider refuses, breaks lines, and brings and tells things twice and in disorder', () => {
  for (const channel of UPSET_CHANNELS) {
    test(`a booking by ${channel} is the same, each message once`, async () => {
      const transcript = readTranscript(FILE, await readFile(FILE, 'utf8'));
      assert.equal(await flawOfUpset(transcript, channel, random(channel)), null);
    });
  }
});
