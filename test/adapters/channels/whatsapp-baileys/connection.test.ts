import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterClosing, pauseBefore } from '../../../../adapters/channels/whatsapp-baileys/closing.ts';
import { linkDevice } from '../../../../adapters/channels/whatsapp-baileys/link.ts';
import { FakeWhatsApp } from '../../../fakes/whatsapp/server.ts';
import {
  ANA,
  keepIn,
  LinkedChannel,
  link,
  openLinked,
  openTrialStore,
} from '../../../kit/whatsapp-channel.ts';

test('each code that ends a connection has its consequence', () => {
  assert.deepEqual(afterClosing(515), { next: 'again', after: 'now' });
  for (const code of [408, 411, 428, 500, 503, 0]) {
    assert.deepEqual(afterClosing(code), { next: 'again', after: 'a while' });
  }
  for (const [code, because] of [
    [401, 'unlinked'],
    [403, 'banned'],
    [405, 'outdated'],
    [440, 'replaced'],
  ] as const) {
    assert.deepEqual(afterClosing(code), { next: 'stop', because });
  }
});

test('pauses grow to five minutes and no further, and no two houses come back at the same moment', () => {
  assert.equal(pauseBefore(0, 0), 500);
  assert.equal(pauseBefore(0, 1), 1_000);
  assert.equal(pauseBefore(5, 1), 32_000);
  assert.equal(pauseBefore(1_000, 1), 300_000);
});

for (const how of ['dropped', 503] as const) {
  test(`a connection that is lost (${how}) is made again, and messages go on`, async () => {
    await using device = await openLinked();
    const { server, store } = device;
    await using linked = new LinkedChannel(server, store);
    await linked.connected();
    server.account.close(how);
    await server.person(ANA).write('¿siguen ahí?');
    await linked.until(() => linked.texts().length === 1);
    assert.ok(linked.notices.includes('disconnected'));
  });
}

test('a device that someone else connects as stays away, however long it takes', async () => {
  await using device = await openLinked();
  const { server, store } = device;
  await using linked = new LinkedChannel(server, store);
  await linked.connected();
  const { logins } = server.account;
  server.account.close('replaced');
  await linked.until(() => linked.notices.includes('replaced'));
  await new Promise((resolve) => setTimeout(resolve, 3_500));
  assert.equal(server.account.logins, logins);
});

for (const [code, notice] of [
  [403, 'banned'],
  [405, 'outdated'],
] as const) {
  test(`a login that is refused with ${code} is told, and not tried again`, async () => {
    await using device = await openLinked();
    const { server, store } = device;
    const { logins } = server.account;
    server.refuseLogin = code;
    await using linked = new LinkedChannel(server, store);
    await linked.until(() => linked.notices.includes(notice));
    assert.equal(server.account.logins, logins);
  });
}

test('a device that is removed on the phone forgets its keys, and works again once it is linked anew', async () => {
  await using device = await openLinked();
  const { server, store } = device;
  await using linked = new LinkedChannel(server, store);
  await linked.connected();
  server.account.unlink();
  await linked.until(() => linked.notices.includes('unlinked'));
  const pairing = keepIn(store, 'pairing');
  while (!(await pairing.claim())) await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual(await pairing.read('session', null), []);
  await link(server, pairing);
  await linked.connected(2);
});

test('of two houses on one store, the second leaves the device to the first until it is free', async () => {
  await using device = await openLinked();
  const { server, store } = device;
  const first = new LinkedChannel(server, store, { owner: 'first' });
  await first.connected();
  await using second = new LinkedChannel(server, store, { owner: 'second' });
  await second.until(() => second.notices.includes('elsewhere'));
  await first.end();
  await second.connected();
  assert.equal(server.account.logins, 2);
});

test('a device is linked by a code that is typed into the phone', async () => {
  await using server = await FakeWhatsApp.open();
  await using trial = await openTrialStore();
  const keep = keepIn(trial.store, 'pairing');
  await keep.claim();
  const code = async (shown: string) => {
    while (!server.waitsForCode) await new Promise(setImmediate);
    server.typeCode(shown);
  };
  const shown = {
    picture: () => assert.fail('no picture was asked for'),
    code: (text: string) => void code(text),
  };
  const number = '+573005550200';
  await linkDevice(
    { keep, url: server.url, number, accepted: () => {}, ...shown },
    AbortSignal.timeout(30_000),
  );
  assert.equal(server.account.logins, 1);
});

test('a code that nobody typed leaves nothing behind: the next attempt begins anew', async () => {
  await using server = await FakeWhatsApp.open();
  await using trial = await openTrialStore();
  const keep = keepIn(trial.store, 'pairing');
  await keep.claim();
  const giveUp = new AbortController();
  const shown = { picture: () => {}, code: () => giveUp.abort(), accepted: () => {} };
  const abandoned = linkDevice({ keep, url: server.url, number: '+573005550200', ...shown }, giveUp.signal);
  await assert.rejects(abandoned, /broken off/);
  await link(server, keep);
  assert.equal(server.account.logins, 1);
});

test('where WhatsApp cannot be reached, linking says so and does not go on for ever', async () => {
  await using trial = await openTrialStore();
  const keep = keepIn(trial.store, 'pairing');
  await keep.claim();
  const shown = { picture: () => {}, code: () => {}, accepted: () => {} };
  // Nobody listens at this port (RFC 863's, which no machine serves any more).
  const linking = linkDevice(
    { keep, url: 'ws://127.0.0.1:9/', number: null, ...shown },
    AbortSignal.timeout(30_000),
  );
  await assert.rejects(linking, /could not be reached/);
});
