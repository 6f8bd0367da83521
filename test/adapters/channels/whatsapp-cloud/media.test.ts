import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, describe, test } from 'node:test';
import { AdapterError } from '../../../../adapters/error.ts';
import { type MediaFile, openFakeGraph } from '../../../fakes/graph/graph.ts';
import { hurry } from '../../../kit/hurry.ts';
import { openChannel, PHONE_NUMBER_ID } from './account.ts';

const graph = await openFakeGraph();
const elsewhere = await openFakeGraph();
after(() => graph[Symbol.asyncDispose]());
after(() => elsewhere[Symbol.asyncDispose]());

const ID = '1003383421387256';
const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 31) % 256);
const sha256 = createHash('sha256').update(bytes).digest('hex');

async function fetched(file: Partial<MediaFile>, { id = `${ID}/${sha256}`, maxBytes = 200_000 } = {}) {
  const { account, channel } = openChannel(graph);
  account.media.set(ID, { bytes, mimeType: 'image/jpeg', ...file });
  const got = await channel
    .fetchMedia({ id, mediaType: 'image/jpeg', bytes: 0 }, { maxBytes })
    .catch((error: unknown) => {
      assert.ok(error instanceof AdapterError, String(error));
      return error.kind;
    });
  return { got, account };
}

describe('a file of a patient', () => {
  test('is fetched whole', async () => {
    const { got } = await fetched({});
    assert.deepEqual(got, bytes);
  });

  test('is fetched by a redirect to a host that is set', async () => {
    const { account, channel } = openChannel(graph);
    account.media.set('2', { bytes, mimeType: 'image/jpeg' });
    const redirectTo = `${graph.url}/file/${PHONE_NUMBER_ID}/2`;
    account.media.set(ID, { bytes, mimeType: 'image/jpeg', goes: { redirectTo } });
    const file = { id: ID, mediaType: 'image/jpeg', bytes: 0 };
    assert.deepEqual(await channel.fetchMedia(file, { maxBytes: 200_000 }), bytes);
  });

  const refused: [what: string, file: Partial<MediaFile>, options?: { id?: string; maxBytes?: number }][] = [
    ['is said to be larger than allowed', { says: { file_size: 200_001 } }],
    ['is larger than it was said to be', { bytes: new Uint8Array(300_000), says: { file_size: 10 } }],
    ['has no end', { goes: 'on for ever' }],
    ['lies at a host that is not set', { says: { url: `${elsewhere.url}/file/1/2` } }],
    ['lies on this machine', { says: { url: 'http://127.0.0.1:22/' } }],
    ['lies on this machine, by a number', { says: { url: 'http://2130706433/' } }],
    ['lies in the cloud’s own address', { says: { url: 'http://169.254.169.254/latest/meta-data' } }],
    ['lies on the disk', { says: { url: 'file:///etc/passwd' } }],
    ['lies at no address', { says: { url: 'nowhere' } }],
    ['lies behind a name and a password', { says: { url: graph.url.replace('//', '//me:secret@') } }],
    ['leads to a host that is not set', { goes: { redirectTo: `${elsewhere.url}/file/1/2` } }],
    ['leads in a circle', { goes: { redirectTo: `${graph.url}/file/${PHONE_NUMBER_ID}/${ID}` } }],
    ['is none of WhatsApp’s', {}, { id: '../../me' }],
    ['Meta does not have', {}, { id: '999' }],
    ['Meta does not give', { goes: { status: 403 } }],
  ];
  for (const [what, file, options] of refused) {
    test(`that ${what} is not fetched`, async () => {
      const spy = elsewhere.open(PHONE_NUMBER_ID);
      const { got } = await fetched(file, options);
      assert.equal(got, 'refused');
      assert.equal(spy.mediaToken, undefined, 'the token went elsewhere');
    });
  }

  const again: [what: string, file: Partial<MediaFile>][] = [
    ['breaks off half way', { goes: { breakAfter: 50_000 } }],
    ['is not what was sent', { bytes: new Uint8Array(100_000), says: { sha256 } }],
    ['is not what Meta says it is', { says: { sha256: 'a'.repeat(64) } }],
    ['is behind an address that has lapsed', { goes: { status: 404 } }],
    ['is behind a server that is down', { goes: { status: 503 } }],
  ];
  test('that comes drop by drop is given up, and fetched again later', async (t) => {
    hurry(t);
    const { got } = await fetched({ goes: 'drop by drop' });
    assert.equal(got, 'unreachable');
  });

  for (const [what, file] of again) {
    test(`that ${what} is fetched again later`, async () => {
      const { got } = await fetched(file);
      assert.equal(got, 'unreachable');
    });
  }
});
