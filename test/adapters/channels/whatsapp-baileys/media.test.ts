import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { readMessage } from '../../../../adapters/channels/whatsapp-baileys/device/read-message.ts';
import { fetchMedia, MediaGone } from '../../../../adapters/channels/whatsapp-baileys/media.ts';
import type { Media } from '../../../../adapters/channels/whatsapp-baileys/wire.ts';
import { AdapterError } from '../../../../adapters/error.ts';
import type { Serving } from '../../../fakes/whatsapp/media.ts';
import { FakeWhatsApp } from '../../../fakes/whatsapp/server.ts';

const PHOTO = randomBytes(70_001);

/** A photo on the server, as a message names it. */
async function shelved(serving: Serving = 'whole') {
  const server = await FakeWhatsApp.open();
  const read = readMessage(server.media.photo(PHOTO, { serving }));
  assert.ok(read && 'media' in read);
  return { server, media: read.media, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const isKind = (kind: AdapterError['kind']) => (error: unknown) =>
  error instanceof AdapterError && error.kind === kind;

test('a photo is fetched, opened, and the same to the last byte', async () => {
  await using place = await shelved();
  const bytes = await fetchMedia(place.media, { host: place.server.mediaUrl, maxBytes: PHOTO.length });
  assert.ok(Buffer.from(bytes).equals(PHOTO));
});

for (const [what, serving, kind] of [
  ['tampered with', 'tampered', 'refused'],
  ['cut off half way', 'cut', 'unreachable'],
  ['that never ends', 'stalled', 'unreachable'],
] as const) {
  test(`a file ${what} is ${kind}, and nothing is left hanging`, async () => {
    await using place = await shelved(serving);
    const limits = { host: place.server.mediaUrl, maxBytes: 1e6, timeoutMs: 800 };
    await assert.rejects(fetchMedia(place.media, limits), isKind(kind));
  });
}

test('a file that is gone says so, and one that was never there too', async () => {
  await using place = await shelved('gone');
  const limits = { host: place.server.mediaUrl, maxBytes: 1e6 };
  await assert.rejects(fetchMedia(place.media, limits), MediaGone);
  await assert.rejects(fetchMedia({ ...place.media, path: '/v/none' }, limits), MediaGone);
});

test('no more is read than a file may have, whatever its message said of it', async () => {
  await using place = await shelved();
  const limits = { host: place.server.mediaUrl, maxBytes: 1_000 };
  await assert.rejects(fetchMedia({ ...place.media, bytes: 10 }, limits), isKind('refused'));
});

test('a file whose bytes are another than its message promised is refused', async () => {
  await using place = await shelved();
  const limits = { host: place.server.mediaUrl, maxBytes: 1e6 };
  const other = randomBytes(32).toString('base64');
  for (const wrong of [
    { sha256: other },
    { encryptedSha256: other },
    { key: other },
  ] satisfies Partial<Media>[]) {
    await assert.rejects(fetchMedia({ ...place.media, ...wrong }, limits), isKind('refused'));
  }
});

for (const path of [
  '//elsewhere.example/v',
  'https://elsewhere.example/v',
  '/\\elsewhere.example/v',
  'v/t62',
]) {
  test(`a path never leads away from WhatsApp: ${path}`, async () => {
    await using place = await shelved();
    const limits = { host: place.server.mediaUrl, maxBytes: 1e6 };
    await assert.rejects(fetchMedia({ ...place.media, path }, limits), isKind('refused'));
    assert.equal(place.server.media.fetches.size, 0);
  });
}
