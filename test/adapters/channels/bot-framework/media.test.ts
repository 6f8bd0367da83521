import assert from 'node:assert/strict';
import { after, beforeEach, describe, test } from 'node:test';
import { openFakeMicrosoft } from '../../../fakes/bot-framework/microsoft.ts';
import { ADDRESS, inTeams, NOW, openBot } from './account.ts';

const microsoft = await openFakeMicrosoft(() => NOW);
const stranger = await openFakeMicrosoft(() => NOW);
after(() => Promise.all([microsoft.close(), stranger.close()]));
beforeEach(() => {
  for (const { files, fileTokens } of [microsoft, stranger]) {
    files.clear();
    fileTokens.length = 0;
  }
});

const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const LIMIT = { maxBytes: 1_000 };

/** What is made of a message with a file at this address. */
async function sent(contentUrl: string) {
  const { channel } = openBot(microsoft);
  const attachments = [{ contentType: 'image/jpeg', contentUrl, name: 'orden.jpg' }];
  const activity = inTeams(microsoft, { text: '', attachments });
  const { received } = await channel.receive(microsoft.post(ADDRESS, activity));
  const { content } = received.messages[0]!;
  assert.ok(content.kind === 'file');
  return { channel, file: content.file };
}

describe('a file', () => {
  test('that is with the service is fetched by the bot’s own token', async () => {
    microsoft.files.set('/service/v3/attachments/1/views/original', { bytes: JPEG, needsToken: true });
    const { channel, file } = await sent(`${microsoft.serviceUrl}v3/attachments/1/views/original`);
    assert.deepEqual(Buffer.from(await channel.fetchMedia(file, LIMIT)), JPEG);
  });

  test('that is elsewhere is fetched without it', async () => {
    stranger.files.set('/attachments/1', { bytes: JPEG, needsToken: false });
    const { file } = await sent(`${stranger.url}/attachments/1`);
    const { channel } = openBot(microsoft, { settings: { mediaHosts: new URL(stranger.url).host } });
    await channel.fetchMedia(file, LIMIT);
    assert.deepEqual(stranger.fileTokens, [undefined]);
  });

  test('that the service leads elsewhere for takes no token along', async () => {
    const leadsTo = `${stranger.url}/elsewhere`;
    microsoft.files.set('/service/1', { bytes: JPEG, needsToken: true, leadsTo });
    stranger.files.set('/elsewhere', { bytes: JPEG, needsToken: false });
    const { file } = await sent(`${microsoft.serviceUrl}1`);
    const hosts = [microsoft, stranger].map(({ url }) => new URL(url).host).join(' ');
    const { channel } = openBot(microsoft, { settings: { mediaHosts: hosts } });
    await channel.fetchMedia(file, LIMIT);
    assert.deepEqual(stranger.fileTokens, [undefined]);
  });

  test('that the service leads out of the set hosts for is not fetched', async () => {
    const leadsTo = 'http://169.254.169.254/latest/meta-data';
    microsoft.files.set('/service/1', { bytes: JPEG, needsToken: true, leadsTo });
    const { channel, file } = await sent(`${microsoft.serviceUrl}1`);
    await assert.rejects(channel.fetchMedia(file, LIMIT), { kind: 'refused' });
  });

  const nowhere = [
    'http://169.254.169.254/latest/meta-data',
    'https://sharepoint.com.example.net/a',
    'https://examplesharepoint.com/a',
    'https://user:word@clinic.sharepoint.com/a',
    'http://clinic.sharepoint.com/a',
    'https://clinic.sharepoint.com:8443/a',
  ];
  for (const url of nowhere) {
    test(`at ${url} is asked for nowhere`, async () => {
      const { channel, file } = await sent(url);
      await assert.rejects(channel.fetchMedia(file, LIMIT), { kind: 'refused' });
    });
  }

  test('that is larger than may be is given up on its way', async () => {
    microsoft.files.set('/service/1', { bytes: new Uint8Array(2_000), needsToken: true });
    const { channel, file } = await sent(`${microsoft.serviceUrl}1`);
    await assert.rejects(channel.fetchMedia(file, LIMIT), { kind: 'refused', message: /too large/ });
  });

  test('that is not there yet may be asked for again', async () => {
    const { channel, file } = await sent(`${microsoft.serviceUrl}v3/attachments/none`);
    await assert.rejects(channel.fetchMedia(file, LIMIT), { kind: 'unreachable' });
  });

  test('whose reference is none of ours is asked for nowhere', async () => {
    const { channel } = openBot(microsoft);
    for (const id of ['', 'token', 'open file:///x', `token ${microsoft.url}/a b`]) {
      const file = { id, mediaType: 'image/jpeg', bytes: 0 };
      await assert.rejects(channel.fetchMedia(file, LIMIT), { kind: 'refused' });
    }
  });
});
