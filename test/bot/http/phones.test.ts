import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { OffsetClock, systemClock } from '../../../bot/clock.ts';
import type { PhoneAct, PhoneChannel, PhoneLine } from '../../../bot/http/wire.ts';
import { CHANNEL_NAMES } from '../../../bot/registry.ts';
import { openPhones } from '../../../bot/rehearsal/phones.ts';
import { openMetrics } from '../../../bot/seen/metrics.ts';
import { openAlbum } from '../../fakes/phones/album.ts';
import { type OwnAct, Screen } from '../../fakes/phones/screen.ts';
import { openWebHouse } from '../../kit/web-house.ts';

/** 2026-03-10 10:15 in Bogotá, a Tuesday. */
const TUESDAY = Date.UTC(2026, 2, 10, 15, 15);
const ANA = '+573005550101';
const URL = 'https://citas.example.org';

const clock = new OffsetClock(systemClock(), TUESDAY - Date.now());
/** The smallest picture. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** What the house has kept of patients' files. */
const kept: string[] = [];
let home = '';
const phones = await openPhones({ clock, url: URL, home: () => home, data: null });
const metrics = openMetrics();
const house = await openWebHouse({
  metrics,
  now: TUESDAY,
  runs: true,
  publicUrl: URL,
  phones,
  files: (files) => ({
    ...files,
    keep: (file, about) => {
      kept.push(Buffer.from(file).toString('base64'));
      return files.keep(file, about);
    },
  }),
  channels: (clinic) => [...phones.channelsOf(clinic)],
});
home = await house.listen();
after(async () => {
  await house[Symbol.asyncDispose]();
  await phones[Symbol.asyncDispose]();
});

const post = (channel: PhoneChannel, act: PhoneAct, who = ANA) =>
  house.http.app.inject({
    method: 'POST',
    url: `/demo/andes/phones/${channel}`,
    headers: house.as(who),
    payload: act,
  });

/** Does something with a phone; what it then shows of the clinic's. */
async function act(channel: PhoneChannel, what: PhoneAct, who = ANA): Promise<PhoneLine[]> {
  const phone = phones.phoneOf({ clinic: 'andes', number: who }, channel);
  const before = Math.max(0, ...phone.shown.map(({ number }) => number));
  const answer = await post(channel, what, who);
  assert.equal(answer.statusCode, 200, answer.body);
  await house.idle();
  const later = phone.shown.filter((line) => line.who === 'clinic' && line.number > before);
  // A line comes again when it changes.
  return [...new Map(later.map((line) => [line.number, line])).values()];
}

/** The same, of what takes its time: a device that begins, a message that is tried again. */
async function actAndWait(channel: PhoneChannel, what: PhoneAct, who: string): Promise<PhoneLine[]> {
  const phone = phones.phoneOf({ clinic: 'andes', number: who }, channel);
  const before = Math.max(0, ...phone.shown.map(({ number }) => number));
  assert.equal((await post(channel, what, who)).statusCode, 200);
  const later = () => phone.shown.filter((line) => line.who === 'clinic' && line.number > before);
  for (const end = performance.now() + 30_000; later().length === 0 && performance.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await house.idle();
  return [...new Map(later().map((line) => [line.number, line])).values()];
}

test('a simulation has a phone for every channel that a clinic can have', () => {
  assert.deepEqual([...phones.channels, 'web-chat'].sort(), [...CHANNEL_NAMES].sort());
});

test('WhatsApp shows buttons and lists within their limits, and what is tapped is answered', async () => {
  const [first] = await act('whatsapp-cloud', { do: 'write', text: 'quiero una cita con el cardiólogo' });
  assert.match(first!.text, /Clínica Los Andes/);
  assert.deepEqual(first!.taps.map(({ title }) => title).slice(0, 1), ['Sí']);
  const [offer] = await act('whatsapp-cloud', { do: 'tap', number: first!.number, tap: 0 });
  assert.ok(offer!.list, 'times are a list that a button opens');
  assert.ok(offer!.taps.every(({ title }) => title.length <= 24));
  const [booked] = await act('whatsapp-cloud', { do: 'tap', number: offer!.number, tap: 0 });
  assert.match(booked!.text, /martes|miércoles|jueves|viernes/);
});

test('a photo that WhatsApp sends is fetched at Meta and looked at; a text message carries none', async () => {
  const bytes = PNG.toString('base64');
  const photo = { do: 'send', name: 'orden.png', mediaType: 'image/png', bytes } as const;
  const answers = await act('whatsapp-cloud', photo);
  const { shown } = phones.phoneOf({ clinic: 'andes', number: ANA }, 'whatsapp-cloud');
  assert.equal(shown.findLast(({ who }) => who === 'patient')?.text, 'orden.png');
  const said = answers.map(({ text }) => text).join('\n');
  assert.match(said, /Recibí el archivo y lo estoy leyendo/);
  assert.deepEqual(kept, [bytes]);
  const refused = await post('twilio-sms', photo);
  assert.equal(refused.statusCode, 409);
});

const OTHERS: readonly [channel: PhoneChannel, isTapped: boolean][] = [
  ['twilio-whatsapp', true],
  ['bot-framework', true],
  ['whatsapp-baileys', false],
];
for (const [at, [channel, isTapped]] of OTHERS.entries()) {
  test(`by ${channel} a patient writes, ${isTapped ? 'taps' : 'types a number'}, and sends a photo`, async () => {
    const who = `+57300555011${at}`;
    const [asked] = await actAndWait(channel, { do: 'write', text: 'quiero una cita de cardiología' }, who);
    assert.equal(asked!.taps.length, isTapped ? 2 : 0);
    const yes: PhoneAct = isTapped
      ? { do: 'tap', number: asked!.number, tap: 0 }
      : { do: 'write', text: '1' };
    const [offer] = await actAndWait(channel, yes, who);
    assert.match(offer!.text, /cardiología/);
    kept.length = 0;
    const bytes = PNG.toString('base64');
    await actAndWait(channel, { do: 'send', name: 'orden.png', mediaType: 'image/png', bytes }, who);
    assert.deepEqual(kept, [bytes]);
  });
}

const TWICE = ['whatsapp-cloud', 'twilio-whatsapp', 'twilio-sms', 'bot-framework'] as const;
for (const [at, channel] of TWICE.entries()) {
  test(`what comes twice by ${channel} is answered once`, async () => {
    const who = `+57300555012${at}`;
    const said = await act(channel, { do: 'write', text: '¿dónde quedan?' }, who);
    assert.equal(said.length, 1);
    assert.deepEqual(await act(channel, { do: 'again' }, who), []);
  });
}

for (const channel of ['whatsapp-cloud', 'bot-framework'] as const) {
  test(`what ${channel} refuses for the moment comes later, once`, async () => {
    const who = '+573005550140';
    const before = await retriesBy(channel);
    const asked = await house.http.app.inject({
      method: 'POST',
      url: `/demo/faults?channel=${channel}`,
      payload: { deliveries: 1 },
    });
    assert.equal(asked.statusCode, 200);
    const late = await actAndWait(channel, { do: 'write', text: '¿a qué hora atienden?' }, who);
    assert.equal(late.length, 1);
    assert.match(late[0]!.text, /a\. ?m\./);
    assert.equal(await retriesBy(channel), before + 1, 'it was refused once, and tried again');
  });
}

/** How often a message was to be tried again, by what Prometheus reads. */
async function retriesBy(channel: PhoneChannel): Promise<number> {
  const read = await metrics.read({ store: house.house.store, lanesInMemory: () => 0, now: () => TUESDAY });
  const line = new RegExp(
    `^recado_deliveries_total\\{clinic="andes",channel="${channel}",status="retried"\\} (\\d+)$`,
    'm',
  );
  return Number(line.exec(read)?.[1] ?? 0);
}

test('two messages at the same moment are both heard', async () => {
  const who = '+573005550130';
  const texts = ['una cita de dermatología', 'mañana por la tarde'];
  const answers = await act('twilio-whatsapp', { do: 'together', texts }, who);
  assert.ok(answers.length >= 1);
  const key = { clinic: 'andes', channel: 'twilio-whatsapp', address: who };
  const rows = await house.house.store.transcript(key, { limit: 100 });
  const heard = rows.filter((row) => row.who === 'patient').map(({ text }) => text);
  assert.deepEqual(heard.sort(), [...texts].sort());
});

test('a phone shows after a restart what it showed before, and what could be tapped can be tapped', async () => {
  const data = await mkdtemp(join(tmpdir(), 'recado-phones-'));
  const owner = { clinic: 'andes', number: ANA };
  const tapped: string[] = [];
  const now = () => clock.now();
  const album = () => openAlbum(join(data, 'phones', 'one.jsonl'));
  class Tapped extends Screen {
    readonly address = owner.number;
    protected async use(act: OwnAct) {
      if (act.do === 'tap') tapped.push(JSON.stringify(this.tap(act)));
      if (act.do === 'write')
        this.show({ who: 'clinic', text: act.text, taps: [{ title: 'Sí', more: null }] }, [{ yes: 1 }]);
    }
  }
  const before = new Tapped(album(), now);
  await before.act({ do: 'write', text: '¿Le sirve?' });
  const after = new Tapped(album(), now);
  assert.deepEqual(after.shown, before.shown);
  await after.act({ do: 'tap', number: after.shown[0]!.number, tap: 0 });
  assert.deepEqual(tapped, ['{"yes":1}']);
  assert.deepEqual(
    after.shown.map(({ number, text }) => [number, text]),
    [
      [1, '¿Le sirve?'],
      [2, 'Sí'],
    ],
  );
  await rm(data, { recursive: true });
});

test('after the 24 hours a person of the clinic is heard by an approved template', async () => {
  const who = '+573005550150';
  const headers = house.as(who);
  for (const channel of ['whatsapp-cloud', 'twilio-whatsapp'] as const) {
    await act(channel, { do: 'write', text: '¿dónde quedan?' }, who);
    const query = `?channel=${channel}`;
    const jump = { method: 'POST', url: `/demo/andes/clock${query}`, headers } as const;
    const before = house.clock.now();
    const jumped = await house.http.app.inject({ ...jump, payload: { until: 'window' } });
    assert.equal(jumped.statusCode, 200);
    assert.ok(house.clock.now() - before >= 24 * 3_600_000);
    const { shown } = phones.phoneOf({ clinic: 'andes', number: who }, channel);
    const lines = shown.length;
    const said = { say: 'Ya está lista su autorización.' };
    const agent = { method: 'POST', url: `/demo/andes/agent${query}`, headers } as const;
    await house.http.app.inject({ ...agent, payload: said });
    await house.idle();
    const told = shown.slice(lines).filter(({ who: by }) => by === 'clinic');
    assert.match(told[0]!.text, /Clínica Los Andes.*Ya está lista su autorización/s, channel);
  }
});

test('a text message says in how many segments it travels', async () => {
  const [answer] = await act('twilio-sms', { do: 'write', text: '¿a qué hora atienden?' });
  assert.match(answer!.text, /a\. ?m\./);
  assert.ok(answer!.segments! >= 1);
});

test('a call is heard, answered by voice and by keys, and ends', async () => {
  const heard = await act('twilio-voice', { do: 'call' });
  assert.match(heard.map(({ text }) => text).join(' '), /asistente automático/);
  const phone = phones.phoneOf({ clinic: 'andes', number: ANA }, 'twilio-voice');
  assert.equal(phone.call, 'open');
  const said = await act('twilio-voice', { do: 'speak', text: 'qué citas tengo' });
  assert.ok(said.length > 0);
  await act('twilio-voice', { do: 'hang-up' });
  assert.equal(phone.call, 'none');
  assert.equal((await post('twilio-voice', { do: 'speak', text: 'hola' })).statusCode, 409);
});

test('the page hears lines as they come, where its visitor is, and nothing of a phone that there is not', async () => {
  const { body } = await house.http.app.inject({
    url: '/demo/andes/state?channel=whatsapp-cloud',
    headers: house.as(ANA),
  });
  assert.match(body, /"language":"es"/);
  const strange = await house.http.app.inject({ url: '/demo/andes/phones/fax', headers: house.as(ANA) });
  assert.equal(strange.statusCode, 404);
  const gone = new AbortController();
  const stream = await fetch(`${home}/demo/andes/phones/twilio-sms`, {
    headers: house.as(ANA),
    signal: gone.signal,
  });
  let text = '';
  for await (const chunk of stream.body!) {
    text += new TextDecoder().decode(chunk as Uint8Array);
    if (text.includes('event: call')) break;
  }
  gone.abort();
  assert.match(text, /event: line\nid: \S+\.1\ndata: \{"number":1,/);
});
