import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openMedia } from '../../../adapters/twilio/media.ts';
import { openFakeTwilio } from '../../fakes/twilio/twilio.ts';
import { hurry } from '../../kit/hurry.ts';

const ID = `MM${'0'.repeat(31)}7/ME${'0'.repeat(31)}1`;
const file = { id: ID, mediaType: 'image/png', bytes: 0 };
const limit = { maxBytes: 1024 };

async function open() {
  const twilio = await openFakeTwilio({ lateMs: 5_000 });
  return {
    twilio,
    fetchMedia: openMedia(twilio, { apiUrl: twilio.url }),
    [Symbol.asyncDispose]: () => twilio.close(),
  };
}

describe('a file that a patient sent', () => {
  test('is fetched with the account’s token', async () => {
    await using at = await open();
    at.twilio.state.media.set(ID, Buffer.from('the bytes'));
    assert.equal(Buffer.from(await at.fetchMedia(file, limit)).toString(), 'the bytes');
  });

  test('is never larger than asked for', async () => {
    await using at = await open();
    at.twilio.state.media.set(ID, Buffer.alloc(1025));
    await assert.rejects(at.fetchMedia(file, limit), { kind: 'refused' });
  });

  test('that is gone is not asked for for ever', async () => {
    await using at = await open();
    await assert.rejects(at.fetchMedia(file, limit), { kind: 'refused' });
  });

  for (const place of [
    'https://evil.example/file',
    'http://mms.twiliocdn.com/file',
    'https://ana@mms.twiliocdn.com/file',
    'https://127.0.0.1/file',
    'https://mms.twiliocdn.com.evil.example/file',
  ]) {
    test(`is not fetched from ${place}, wherever Twilio leads`, async () => {
      await using at = await open();
      at.twilio.state.media.set(ID, place);
      await assert.rejects(at.fetchMedia(file, limit), { kind: 'refused' });
    });
  }

  for (const id of ['../../Accounts.json', `${ID}/../../x`, 'http://evil.example', '']) {
    test(`is not looked for at '${id}'`, async () => {
      await using at = await open();
      await assert.rejects(at.fetchMedia({ ...file, id }, limit), { kind: 'refused' });
    });
  }

  test('is asked for again later where it takes too long to come', async (t) => {
    hurry(t);
    await using at = await open();
    at.twilio.state.media.set(ID, Buffer.from('the bytes'));
    at.twilio.next('late');
    await assert.rejects(at.fetchMedia(file, limit), { kind: 'unreachable' });
  });

  test('is asked for again later where the line breaks', async () => {
    await using at = await open();
    await at.twilio.close();
    await assert.rejects(at.fetchMedia(file, limit), { kind: 'unreachable' });
  });
});
