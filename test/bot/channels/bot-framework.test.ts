import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { civilMs, zoneOf } from '../../../adapters/zone.ts';
import { loadClinics } from '../../../bot/config/load.ts';
import { readTranscript } from '../../../bot/rehearsal/transcript-file.ts';
import { differenceIn, runTranscript } from '../../../bot/rehearsal/transcript-run.ts';
import { openMetrics } from '../../../bot/seen/metrics.ts';
import { type BotHouse, botPatient, openBotHouse } from '../../kit/bot-house.ts';
import { loadAgenda } from '../../kit/named-agenda.ts';

const CHANNEL = 'bot-framework';
const clinics = await loadClinics();
const TRANSCRIPTS = join(import.meta.dirname, '..', '..', 'transcripts');
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

const keyOf = (address: string, clinic = 'andes') => ({ clinic, channel: CHANNEL, address });
const rowsOf = ({ house }: BotHouse, address: string, clinic = 'andes') =>
  house.house.store.transcript(keyOf(address, clinic), { limit: 100 });

async function statusesOf(opened: BotHouse, address: string) {
  const rows = await rowsOf(opened, address);
  return rows.filter(({ who }) => who !== 'patient').map(({ delivery }) => delivery?.status);
}

/** The people of the clinic's known contact, now on Teams too. */
async function linkTo(address: string, clinic: 'andes' | 'ipe', { house }: BotHouse) {
  const { patients } = house.house.clinic(clinic);
  await house.house.store.linkContacts(
    patients.map(({ id, relation }) => ({ clinic, address, patient: id, relation })),
  );
}

describe('the dialogs of the transcripts, word for word', () => {
  const names = ['books-an-opening', 'for-my-son'];
  for (const name of names.flatMap((name) => [`${name}.es-CO`, `${name}.pt-BR`])) {
    test(`${name}, in Teams`, async () => {
      const file = join(TRANSCRIPTS, 'booking', `${name}.md`);
      const transcript = readTranscript(file, readFileSync(file, 'utf8'));
      const clinic = name.endsWith('pt-BR') ? 'ipe' : 'andes';
      const { zone } = clinics.get(clinic)!;
      const now = zoneOf(zone).momentOf(civilMs(transcript.settings.get('now')!.value));
      await using opened = await openBotHouse({ now });
      const ana = botPatient(opened, { clinic });
      await linkTo(ana.address, clinic, opened);
      const agenda = transcript.settings.get('agenda')?.value;
      if (agenda !== undefined) await loadAgenda(opened.house, clinic, agenda);
      for (const scene of await runTranscript(transcript, ana)) {
        assert.equal(differenceIn(file, scene), null);
      }
    });
  }
});

describe('a patient behind a bot', () => {
  test('who is nobody yet books by tapping, in Web Chat', async () => {
    await using opened = await openBotHouse();
    const ana = botPatient(opened, { channelId: 'webchat', conversation: 'AbC' });
    await ana.says('Hola');
    await ana.taps(/Pedir una cita/);
    await ana.taps(/^Sí$/);
    await ana.taps(/Cardiología/);
    await ana.taps(/miércoles 11/);
    await ana.says('1020304050');
    await ana.says('Laura Peña');
    await ana.says('03/05/1990');
    const [booked] = await ana.taps(/^Sí/);
    assert.match(booked!, /quedó para/);
    const visits = await opened.house.house.store.agenda.of('andes', null, 0);
    assert.deepEqual(
      visits.map(({ service, status }) => [service, status]),
      [['cardiology', 'booked']],
    );
  });

  test('who claims another’s conversation by an id of their own is still nobody', async () => {
    await using opened = await openBotHouse();
    const ana = botPatient(opened, { channelId: 'directline', conversation: 'anas' });
    await linkTo(ana.address, 'andes', opened);
    const mallory = botPatient(opened, { channelId: 'directline', conversation: 'mallorys' });
    await mallory.posts({ from: { id: 'the-patient', name: 'Ana Gómez' }, text: 'Hola' });
    assert.deepEqual(await rowsOf(opened, ana.address), []);
    const said = opened.microsoft.andes.taken.map(({ activity }) => activity.text).join();
    assert.doesNotMatch(said, /Ana/);
  });

  test('sends a photo, which is then in the house, and is what its bytes show', async () => {
    await using opened = await openBotHouse();
    const ana = botPatient(opened);
    const { microsoft } = opened;
    microsoft.andes.files.set('/service/v3/attachments/7/views/original', { bytes: PNG, needsToken: true });
    const contentUrl = `${microsoft.andes.serviceUrl}v3/attachments/7/views/original`;
    await ana.posts({ text: 'mi orden', attachments: [{ contentType: 'image/jpeg', contentUrl }] });
    const [row] = await rowsOf(opened, ana.address);
    const { file } = row!.detail as { file: { id: string; mediaType: string } };
    assert.equal(file.mediaType, 'image/png');
    assert.deepEqual(Buffer.from((await opened.house.door.files.find('andes', file.id))!.bytes), PNG);
  });

  test('is written to first, after the house has started anew, where they wrote from', async () => {
    await using opened = await openBotHouse();
    const ana = botPatient(opened);
    await ana.posts({ type: 'conversationUpdate', id: 'f:1', membersAdded: [{ id: 'the-patient' }] });
    assert.equal(opened.microsoft.andes.taken.length, 0);
    await opened.house.restart();
    const { house } = opened.house;
    await house.agent(keyOf(ana.address), { type: 'agent.said', text: 'Su autorización está lista' });
    await house.idle();
    assert.match(opened.microsoft.andes.taken[0]?.activity.text ?? '', /Su autorización está lista/);
  });
});

describe('one address for all bots', () => {
  test('brings each clinic what is for its bot, and nothing to the other', async () => {
    await using opened = await openBotHouse();
    const { microsoft } = opened;
    const ana = botPatient(opened);
    assert.equal(await ana.posts({ text: 'Hola' }, { url: '/api/messages' }), 200);
    assert.equal(await ana.posts({ text: 'Oi' }, { url: '/api/messages', token: 'no.to.ken' }), 401);
    const other = botPatient(opened, { clinic: 'ipe', conversation: 'a:1outra' });
    assert.equal(await other.posts({ text: 'Oi' }, { url: '/api/messages' }), 200);
    assert.deepEqual([microsoft.andes.taken.length, microsoft.ipe.taken.length], [1, 1]);
    assert.deepEqual(await rowsOf(opened, ana.address, 'ipe'), []);
  });

  test('a token for one clinic’s bot opens nothing at the other’s address', async () => {
    await using opened = await openBotHouse();
    const ana = botPatient(opened);
    const url = '/channels/ipe/bot-framework';
    assert.equal(await ana.posts({ text: 'Hola' }, { url }), 401);
    assert.equal(opened.microsoft.ipe.taken.length, 0);
  });
});

describe('what Microsoft does to us', () => {
  test('an activity that comes five times, at once and later, is answered once', async () => {
    await using opened = await openBotHouse();
    const ana = botPatient(opened);
    const again = { id: 'the-same', text: 'Hola' };
    assert.deepEqual(await Promise.all([1, 2, 3, 4].map(() => ana.posts(again))), [200, 200, 200, 200]);
    await ana.posts(again);
    assert.equal(opened.microsoft.andes.taken.length, 1);
  });

  test('a message that may have been sent is not sent again, is counted, and keeps nobody waiting', async () => {
    const metrics = openMetrics();
    await using opened = await openBotHouse({ runs: true, metrics });
    const ana = botPatient(opened);
    opened.microsoft.andes.faults.push({ fault: 'lost' });
    await ana.says('Hola');
    const began = opened.house.clock.now();
    await opened.house.retry();
    assert.ok(opened.house.clock.now() - began < 10_000);
    assert.equal(opened.microsoft.andes.taken.length, 1);
    assert.deepEqual(await statusesOf(opened, ana.address), ['sent']);
    const { house } = opened.house;
    const told = await metrics.read({ store: house.store, lanesInMemory: () => 0, now: () => 0 });
    assert.match(told, /recado_deliveries_total\{[^}]*channel="bot-framework",status="assumed"\} 1/);
  });

  test('who has blocked the bot is left alone, and no person is called', async () => {
    await using opened = await openBotHouse();
    const ana = botPatient(opened);
    opened.microsoft.andes.faults.push({ fault: 'error', status: 403, code: 'MessageWritesBlocked' });
    await ana.says('Hola');
    assert.deepEqual(await opened.house.house.store.optedOut('andes'), [ana.address]);
    assert.deepEqual(await opened.house.house.store.handoffs('andes'), []);
  });

  test('a secret that has run out loses nothing: messages wait until there is another', async () => {
    await using opened = await openBotHouse({ runs: true });
    const ana = botPatient(opened);
    const { moods, taken } = opened.microsoft.andes;
    moods.service = 'locked';
    await ana.says('Hola');
    assert.deepEqual(await statusesOf(opened, ana.address), ['waiting']);
    moods.service = 'well';
    await opened.house.retry();
    assert.equal(taken.length, 1);
  });

  test('keys that are not to be had make it come again, and nothing is lost', async () => {
    await using opened = await openBotHouse({ runs: true });
    const ana = botPatient(opened);
    const { moods, taken } = opened.microsoft.andes;
    moods.keys = 'down';
    assert.equal(await ana.posts({ id: 'a', text: 'Hola' }), 503);
    moods.keys = 'well';
    opened.house.clock.move(61_000);
    assert.equal(await ana.posts({ id: 'a', text: 'Hola' }), 200);
    assert.equal(taken.length, 1);
  });
});

describe('a desk behind the bot', () => {
  const status = (state: string, id = state) => ({
    type: 'event',
    id,
    name: 'handoff.status',
    value: { state },
  });

  test('takes a conversation over, with all that was said, and gives it back', async () => {
    await using opened = await openBotHouse({ handoff: true });
    const ana = botPatient(opened);
    const { taken } = opened.microsoft.andes;
    await ana.says('Quiero hablar con una persona');
    const [words, event] = taken.slice(-2).map(({ activity }) => activity);
    assert.match(words!.text!, /persona/);
    assert.equal(event?.name, 'handoff.initiate');
    const { activities } = event!.attachments![0]!.content as unknown as { activities: { text: string }[] };
    assert.deepEqual(
      activities.map(({ text }) => text),
      ['Quiero hablar con una persona', words!.text],
    );
    const statuses = async () =>
      (await opened.house.house.store.handoffs('andes')).map(({ status }) => status);
    assert.deepEqual(await statuses(), ['waiting']);
    await ana.posts(status('accepted'));
    assert.deepEqual(await statuses(), ['with-agent']);
    assert.deepEqual(await ana.says('¿Están ahí?'), []);
    await ana.posts(status('completed'));
    assert.deepEqual(await statuses(), ['resolved']);
    assert.match(taken.at(-1)!.activity.text!, /asistente/);
    const said = taken.length;
    await ana.posts(status('completed'));
    await ana.posts(status('completed', 'told-again'));
    assert.equal(taken.length, said, 'it is said once that the assistant is back');
    assert.ok((await ana.says('Quiero una cita')).length > 0);
  });

  test('that fails to take it leaves it to those of the house', async () => {
    await using opened = await openBotHouse({ handoff: true });
    const ana = botPatient(opened);
    await ana.says('Quiero hablar con una persona');
    await ana.posts(status('failed'));
    const [handoff] = await opened.house.house.store.handoffs('andes');
    assert.equal(handoff?.status, 'waiting');
  });

  test('is told nothing where none is set up', async () => {
    await using opened = await openBotHouse();
    const ana = botPatient(opened);
    await ana.says('Quiero hablar con una persona');
    assert.ok(opened.microsoft.andes.taken.every(({ activity }) => activity.type === 'message'));
  });
});
