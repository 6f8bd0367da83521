import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { OffsetClock, systemClock } from '../../../bot/clock.ts';
import type { PhoneAct, PhoneChannel, PhoneLine } from '../../../bot/http/wire.ts';
import { openPhones } from '../../../bot/rehearsal/phones.ts';
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
const phones = await openPhones({ clock, url: URL, home: () => home });
const house = await openWebHouse({
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

const post = (channel: PhoneChannel, act: PhoneAct) =>
  house.http.app.inject({
    method: 'POST',
    url: `/demo/andes/phones/${channel}`,
    headers: house.as(ANA),
    payload: act,
  });

/** Does something with a phone; what it then shows of the clinic's. */
async function act(channel: PhoneChannel, what: PhoneAct): Promise<PhoneLine[]> {
  const phone = phones.phoneOf({ clinic: 'andes', number: ANA }, channel);
  const before = Math.max(0, ...phone.shown.map(({ number }) => number));
  const answer = await post(channel, what);
  assert.equal(answer.statusCode, 200, answer.body);
  await house.idle();
  const later = phone.shown.filter(({ who, number }) => who === 'clinic' && number > before);
  // A line comes again when it changes.
  return [...new Map(later.map((line) => [line.number, line])).values()];
}

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
  assert.equal(shown.findLast(({ who }) => who === 'patient')?.text, '📎 orden.png');
  const said = answers.map(({ text }) => text).join('\n');
  assert.match(said, /Recibí el archivo y lo estoy leyendo/);
  assert.deepEqual(kept, [bytes]);
  const refused = await post('twilio-sms', photo);
  assert.equal(refused.statusCode, 409);
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
