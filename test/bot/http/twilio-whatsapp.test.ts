import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTwilioWhatsApp } from '../../../adapters/channels/twilio-whatsapp/index.ts';
import { ANA } from '../../kit/house.ts';
import { openTwilioHouse } from '../../kit/twilio-house.ts';

const FROM = '+15015550100';
const KEY = { clinic: 'andes', channel: 'twilio-whatsapp', address: ANA };

async function open({ readMarks = false } = {}) {
  const opened = await openTwilioHouse('twilio-whatsapp', ({ accountSid, authToken }, place, wire) =>
    openTwilioWhatsApp({ accountSid, authToken, from: FROM, buttons: true, readMarks }, place, wire),
  );
  const { twilio } = opened;
  const write = (Body: string, more = {}) =>
    opened.write({ From: `whatsapp:${ANA}`, To: `whatsapp:${FROM}`, WaId: ANA.slice(1), Body, ...more });
  const last = () => twilio.state.messages.at(-1)!;
  /** Taps a button or a row of the last message. */
  const tap = (label: RegExp) => {
    const at = last().tappable.findIndex((one) => label.test(one));
    assert.ok(at >= 0, `${label} is not among ${last().tappable.join(' | ')}`);
    const id = last().ids[at]!;
    const isButton = last().tappable.length <= 3;
    return write(
      last().tappable[at]!,
      isButton ? { ButtonPayload: id, MessageType: 'interactive' } : { ListId: id },
    );
  };
  const appointments = async () =>
    (await opened.house.house.store.agenda.of('andes', null, 0)).map(
      ({ service, status }) => `${service} ${status}`,
    );
  const transcript = () => opened.house.house.store.transcript(KEY, { limit: 30 });
  return { ...opened, write, tap, last, appointments, transcript };
}

test('a patient books by tapping, though webhooks come twice and answers get lost', async () => {
  await using chat = await open();
  await chat.write('Hola, quiero una cita de cardiología');
  assert.deepEqual(chat.last().tappable, ['Sí', 'No']);
  // The template of the next message is not there in time: the message does not wait for it.
  chat.twilio.next('late');
  await chat.tap(/^Sí$/);
  assert.match(chat.last().body, /\n4\. Mañana, miércoles 11 de marzo a las 11:00 a. m./);
  await chat.write('4');
  assert.match(chat.last().tappable.join(), /^Sí,/);
  chat.twilio.next('lost');
  const booked = await chat.tap(/^Sí/);
  assert.equal(booked.length, 1);
  assert.match(booked[0]!, /cardiología.*miércoles 11 de marzo/s);
  assert.deepEqual(await chat.appointments(), ['cardiology booked']);
  await chat.tell('read', 'sent', 'delivered');
  assert.equal((await chat.deliveries()).at(-1), 'read');
});

test('a patient sees that we are writing where an answer takes a moment, and what is answered is left alone', async () => {
  await using chat = await open({ readMarks: true });
  await chat.write('Hola, quiero una cita de cardiología');
  assert.deepEqual(chat.twilio.state.typing, []);
  await chat.tap(/^Sí$/);
  // Whoever has agreed waits for the agenda: that was their second message.
  assert.deepEqual(chat.twilio.state.typing, [`SM${'2'.padStart(32, '0')}`]);
});

test('a photo of a patient is fetched from Twilio, and kept by what its bytes show', async () => {
  await using chat = await open();
  const id = `MM${'0'.repeat(31)}7/ME${'0'.repeat(31)}1`;
  chat.twilio.state.media.set(id, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  const [message, media] = id.split('/');
  const MediaUrl0 = `https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/${message}/Media/${media}`;
  await chat.write('', { MessageSid: message, NumMedia: '1', MediaUrl0, MediaContentType0: 'text/html' });
  const [row] = (await chat.transcript()).filter(({ who }) => who === 'patient');
  const { file } = row!.detail as { file: { id: string; mediaType: string } };
  assert.equal(file.mediaType, 'image/png');
  const kept = await chat.house.door.files.find('andes', file.id);
  assert.equal(kept?.about.address, ANA);
});
