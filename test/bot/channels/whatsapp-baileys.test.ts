import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Addressing, Person } from '../../fakes/whatsapp/person.ts';
import { openLinkedHouse } from '../../kit/linked-house.ts';
import { ANA, ANA_ADDRESS } from '../../kit/whatsapp-channel.ts';

const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');

/** Writes, and waits for words that answer it. */
async function says(person: Person, text: string, { by, until }: { by: Addressing; until: RegExp }) {
  const before = person.heard.length;
  await person.write(text, { by });
  for (let count = before + 1; ; count++) {
    const words = (await person.hears(count)).slice(before).join('\n');
    if (until.test(words)) return words;
  }
}

test('a patient books over WhatsApp, whichever way her phone names her, and the house may be restarted', async () => {
  await using place = await openLinkedHouse();
  const { server, house } = place;
  const ana = server.person(ANA);
  await says(ana, 'Hola, necesito una cita de cardiología', { by: 'pn', until: /¿Está de acuerdo\?/ });
  await says(ana, 'sí', { by: 'lid', until: /¿Cuál le sirve\?/ });
  await house.idle();
  await house.restart();
  await says(ana, '1', { by: 'pn', until: /¿La reservo\?/ });
  const booked = await says(ana, 'sí', { by: 'lid', until: /Listo\./ });
  assert.match(booked, /La cita de cardiología de Ana quedó/);
  const visits = await house.house.store.agenda.of('andes', null, 0);
  assert.deepEqual(
    visits.map(({ service, status }) => [service, status]),
    [['cardiology', 'booked']],
  );
  await house.idle();
  const key = { clinic: 'andes', channel: 'whatsapp-baileys', address: ANA_ADDRESS };
  const rows = await house.house.store.transcript(key, { limit: 100 });
  assert.deepEqual(
    rows.filter(({ who }) => who === 'patient').map(({ text }) => text),
    ['Hola, necesito una cita de cardiología', 'sí', '1', 'sí'],
  );
  const said = rows.filter(({ who }) => who === 'bot').map(({ text }) => text);
  assert.equal(ana.heard.length, said.length, 'each message reached her phone, and was shown once');
});

test('a photo that a patient sends is in the house before WhatsApp forgets it', async () => {
  await using place = await openLinkedHouse();
  const { server, house } = place;
  const ana = server.person(ANA);
  await ana.write(server.media.photo(JPEG, { caption: 'mi orden' }));
  await ana.hears(1);
  await house.idle();
  assert.deepEqual([...server.media.fetches.values()], [1]);
});
