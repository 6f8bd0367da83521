import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { AdapterError } from '../../../../adapters/error.ts';
import { ANA, LinkedChannel, openLinked } from '../../../kit/whatsapp-channel.ts';

const PHOTO = randomBytes(20_001);

test('a photo that WhatsApp has no more is asked of the phone it came from, once; a phone may have lost it', async () => {
  await using place = await openLinked();
  await using linked = new LinkedChannel(place.server, place.store);
  await linked.connected();
  const ana = place.server.person(ANA);
  const photo = async (count: number) => {
    await ana.write(place.server.media.photo(PHOTO, { serving: 'gone' }));
    await linked.until(() => linked.messages().length === count);
    const { content } = linked.messages().at(-1)!;
    assert.ok(content.kind === 'file');
    return content.file;
  };
  const bytes = await linked.channel.fetchMedia(await photo(1), { maxBytes: 1e6 });
  assert.ok(Buffer.from(bytes).equals(PHOTO));
  ana.hasFiles = 'no more';
  const lost = linked.channel.fetchMedia(await photo(2), { maxBytes: 1e6 });
  await assert.rejects(lost, (error) => error instanceof AdapterError && error.kind === 'refused');
});
