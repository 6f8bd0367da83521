import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, mock, test } from 'node:test';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { type FakeMicrosoft, openFakeMicrosoft } from '../../../fakes/bot-framework/microsoft.ts';
import { openPair, signToken } from '../../../fakes/bot-framework/tokens.ts';
import { ADDRESS, inTeams, openBot } from './account.ts';

/** The package judges by the machine's clock. */
const NOW = Date.now();
const MINUTE = 60;
const seconds = Math.floor(NOW / 1000);
const stranger = openPair();
const short = openPair([], 1024);

const microsoft = await openFakeMicrosoft(() => NOW);
const { channel } = openBot(microsoft, { now: () => NOW });
before(() => mock.method(console, 'error', () => {})); // The package's own check writes there.
after(() => microsoft.close());

const oracle = new ConfigurationBotFrameworkAuthentication(
  {
    MicrosoftAppId: microsoft.settings.appId,
    ToBotFromChannelTokenIssuer: microsoft.settings.issuer,
    ToBotFromChannelOpenIdMetadataUrl: microsoft.settings.openIdUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: microsoft.settings.openIdUrl,
  },
  {
    isValidAppId: async (id) => id === microsoft.settings.appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({ signRequest: async (request) => request }),
  },
);

/** Whether the package, too, takes an activity with that token. */
async function isTakenByPackage(activity: object, authorization: string): Promise<boolean> {
  try {
    await oracle.authenticateRequest(activity as never, authorization);
    return true;
  } catch {
    return false;
  }
}

const { serviceUrl } = microsoft;
const TOKENS: readonly [what: string, token: string, activity: object, status: number][] = [
  ['a token as it should be', microsoft.token(), {}, 200],
  [
    'a token that ended four minutes ago, by a clock that may be off',
    microsoft.token({ exp: seconds - 4 * MINUTE }),
    {},
    200,
  ],
  ['a token that ended six minutes ago', microsoft.token({ exp: seconds - 6 * MINUTE }), {}, 401],
  ['a token that begins in four minutes', microsoft.token({ nbf: seconds + 4 * MINUTE }), {}, 200],
  ['a token that begins in six minutes', microsoft.token({ nbf: seconds + 6 * MINUTE }), {}, 401],
  ['a token for another bot', microsoft.token({ aud: '99999999-2222-4333-8444-555555555555' }), {}, 401],
  ['a token for several bots', microsoft.token({ aud: [microsoft.settings.appId] as never }), {}, 401],
  ['a token of another issuer', microsoft.token({ iss: 'https://login.example.org' }), {}, 401],
  [
    'a token as the Emulator has it',
    microsoft.token({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' }),
    {},
    401,
  ],
  ['a token without an end', microsoft.token({ exp: undefined as never }), {}, 401],
  ['a token for another service', microsoft.token({ serviceurl: 'https://services.example.net/' }), {}, 403],
  [
    'a token for the same service, spelt otherwise',
    microsoft.token({ serviceurl: serviceUrl.slice(0, -1) }),
    {},
    403,
  ],
  ['an activity of another service', microsoft.token(), { serviceUrl: 'https://services.example.net/' }, 403],
  ['an activity of a channel that the key is not for', microsoft.token(), { channelId: 'sms' }, 403],
  [
    'a token signed by another, under the same name',
    signToken({ ...stranger, kid: microsoft.keys[0]!.kid }, claims()),
    {},
    401,
  ],
  ['a token of a key that nobody knows', microsoft.token({}, { pair: stranger }), {}, 401],
  ['a token without a signature', microsoft.token({}, { alg: 'none' }), {}, 401],
  ['a token signed with the public key as a secret', microsoft.token({}, { alg: 'HS256' }), {}, 401],
  ['a token of a key that is too short', microsoft.token({}, { pair: short }), {}, 401],
];

function claims(): object {
  return JSON.parse(Buffer.from(microsoft.token().split('.')[1]!, 'base64url').toString());
}

describe('who is let in', () => {
  for (const [what, token, different, status] of TOKENS) {
    test(`${what}: ${status}`, async () => {
      const activity = inTeams(microsoft, different);
      const { answer, received } = await channel.receive(microsoft.post(ADDRESS, activity, token));
      assert.equal(answer.status, status);
      assert.equal(received.messages.length, status === 200 ? 1 : 0);
    });
  }

  test('whom the package refuses is refused, and who is let in is let in by the package too', async () => {
    for (const [what, token, different, status] of TOKENS) {
      const isTaken = await isTakenByPackage(inTeams(microsoft, different), `Bearer ${token}`);
      // A list with one bot in it is a bot's id to the package, by the rules of JavaScript.
      const isLax = what.startsWith('a token for several') || what.startsWith('a token without an end');
      if (isLax) assert.equal(status, 401, what);
      else assert.equal(status === 200, isTaken, what);
    }
  });

  for (const header of [
    null,
    '',
    'Bearer',
    'Bearer ',
    'Basic dTpw',
    'Bearer a.b',
    `Bearer ${'x'.repeat(9000)}`,
  ]) {
    test(`'${header?.slice(0, 12)}' is no token`, async () => {
      const request = microsoft.post(ADDRESS, inTeams(microsoft));
      if (header === null) request.headers.delete('authorization');
      else request.headers.set('authorization', header);
      assert.equal((await channel.receive(request)).answer.status, 401);
    });
  }
});

describe('the keys', () => {
  let now = NOW;
  let server: FakeMicrosoft;
  const open = async () => {
    now = NOW;
    server = await openFakeMicrosoft(() => now);
    const { channel } = openBot(server, { now: () => now });
    return async (token = server.token()) =>
      (await channel.receive(server.post(ADDRESS, inTeams(server), token))).answer.status;
  };
  let post: Awaited<ReturnType<typeof open>>;
  beforeEach(async () => {
    await server?.close();
    post = await open();
  });
  after(() => server.close());

  test('are asked for once, however many write at once', async () => {
    assert.deepEqual(await Promise.all(Array.from({ length: 8 }, () => post())), Array(8).fill(200));
    assert.equal(server.asked.keys, 2, 'the configuration, and the keys');
  });

  test('a new one is taken as soon as it is used', async () => {
    assert.equal(await post(), 200);
    server.keys = [openPair()];
    now += 2 * 60_000;
    assert.equal(await post(), 200);
  });

  test('one that was taken back counts no more after a day', async () => {
    const old = server.token({ exp: seconds + 100 * 3600 });
    assert.equal(await post(old), 200);
    server.keys = [openPair()];
    now += 25 * 3_600_000;
    await post(old); // It is looked for beside this.
    assert.equal(await post(), 200);
    assert.equal(await post(old), 401);
  });

  test('that nobody knows make us ask once a minute, and no more often', async () => {
    await post();
    for (let time = 0; time < 20; time++) await post(server.token({}, { pair: openPairOnce(time) }));
    assert.equal(server.asked.keys, 2);
    now += 61_000;
    for (let time = 0; time < 20; time++) await post(server.token({}, { pair: openPairOnce(time) }));
    assert.equal(server.asked.keys, 4);
  });

  test('are found among others, and among what is no key at all', async () => {
    server.moods.keys = 'strange';
    assert.equal(await post(), 200);
  });

  for (const mood of ['down', 'silent', 'nonsense'] as const) {
    test(`a key server that is ${mood} keeps nobody out whose key is known`, async () => {
      await post();
      server.moods.keys = mood;
      now += 25 * 3_600_000;
      assert.equal(await post(), 200);
      assert.equal(await post(), 200);
    });

    test(`a key server that is ${mood} makes others come again, and forgers too`, async () => {
      server.moods.keys = mood;
      assert.equal(await post(), 503);
      server.moods.keys = 'well';
      now += 61_000;
      assert.equal(await post(), 200);
    });
  }
});

function openPairOnce(at: number) {
  return { ...stranger, kid: `stranger-${at}` };
}
