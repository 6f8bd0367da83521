import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { OutboundMessage } from '../../../adapters/channels/channel.ts';
import { openTwilioSms } from '../../../adapters/channels/twilio-sms/index.ts';
import { openFakeTwilio } from '../../fakes/twilio/twilio.ts';
import { TWILIO_PLACE, urlOf } from '../../kit/twilio-place.ts';

const SAID = 'No lo tengo a la mano.';
const LONG = Array.from({ length: 300 }, (_, at) => `palabra${at}`).join(' ');

describe('a message of which no answer came', () => {
  test('is not taken for an earlier one that says the same', async () => {
    await using place = await open();
    const { send, find, twilio } = place;
    const first = await send('1:0');
    twilio.next('cut');
    await assert.rejects(send('2:0'));
    assert.equal(await find('2:0', [first]), null, 'it was not sent');
    twilio.next('lost');
    await assert.rejects(send('2:0'));
    assert.deepEqual(await find('2:0', [first]), { externalId: twilio.state.messages[1]?.sid });
  });

  test('nor for the beginning of one that went in parts', async () => {
    await using place = await open();
    const { send, find, twilio } = place;
    const first = await send('1:0', LONG);
    place.seconds += 1;
    twilio.next('cut');
    await assert.rejects(send('2:0', LONG));
    assert.equal(await find('2:0', [first], LONG), null);
    await send('2:0', LONG);
    const bodies = twilio.state.messages.map(({ body }) => body);
    const half = bodies.length / 2;
    assert.ok(half > 1);
    assert.deepEqual(bodies.slice(half), bodies.slice(0, half), 'it came whole');
  });

  test('nor for one of another clinic with the same account', async () => {
    await using place = await open();
    const { send, find, twilio } = place;
    await place.by('+15015550199').send('9:0');
    twilio.next('cut');
    await assert.rejects(send('1:0'));
    assert.equal(await find('1:0', []), null);
  });

  test('is found by a house that was started anew, which knows of it only what its store knows', async () => {
    await using place = await open();
    const { send, twilio } = place;
    const first = await send('1:0');
    twilio.next('lost');
    await assert.rejects(send('2:0'));
    const anew = place.by('+15015550100');
    assert.deepEqual(await anew.find('2:0', [first]), { externalId: twilio.state.messages[1]?.sid });
    assert.equal(await anew.find('3:0', [first, twilio.state.messages[1]!.sid]), null);
  });
});

test('of many messages at once, some wait for the others, and none is given up for having waited', async () => {
  const lateMs = 300;
  await using twilio = await openFakeTwilio({ lateMs });
  twilio.stay('late');
  const { accountSid, authToken, url: apiUrl } = twilio;
  const settings = { accountSid, authToken, from: '+15015550100', accents: false };
  const place = { ...TWILIO_PLACE, url: urlOf('twilio-sms') };
  // All of them together take longer than one is waited for.
  const channel = openTwilioSms(settings, place, { apiUrl, answerMs: 5 * lateMs });
  const sent = await Promise.all(
    Array.from({ length: 200 }, (_, at) => channel.send(message(`${at}:0`, SAID))),
  );
  assert.equal(new Set(sent.map(({ externalId }) => externalId)).size, 200);
  assert.ok(twilio.mostAtOnce() <= 20, `${twilio.mostAtOnce()} at once`);
});

test('what a patient waits for does not wait for what the clinic says of its own accord', async () => {
  await using twilio = await openFakeTwilio({ lateMs: 200 });
  twilio.stay('late');
  const { accountSid, authToken, url: apiUrl } = twilio;
  const settings = { accountSid, authToken, from: '+15015550100', accents: false };
  const channel = openTwilioSms(settings, { ...TWILIO_PLACE, url: urlOf('twilio-sms') }, { apiUrl });
  const reminders = Array.from({ length: 100 }, (_, at) =>
    channel.send({ ...message(`${at}:0`, 'Le recordamos su cita.'), unasked: true }),
  );
  await channel.send(message('1:1', SAID));
  const at = twilio.state.messages.findIndex(({ body }) => body === SAID);
  assert.ok(at <= 60, `${at} were sent before it`);
  await Promise.all(reminders);
  assert.equal(twilio.state.messages.length, 101);
});

async function open() {
  const began = Date.now();
  const place = { seconds: 0 };
  const now = () => began + 1_000 * place.seconds;
  const twilio = await openFakeTwilio({ now });
  const { accountSid, authToken, url: apiUrl } = twilio;
  const by = (from: string) => {
    const settings = { accountSid, authToken, from, accents: false };
    const channel = openTwilioSms(settings, { ...TWILIO_PLACE, url: urlOf('twilio-sms') }, { apiUrl });
    return {
      send: async (turn: string, text = SAID) => (await channel.send(message(turn, text))).externalId!,
      find: (turn: string, others: readonly string[], text = SAID) =>
        channel.find(message(turn, text), { since: began, others: new Set(others) }),
    };
  };
  const close = { [Symbol.asyncDispose]: () => twilio.close() };
  return Object.assign(place, { twilio, by, ...by('+15015550100'), ...close });
}

function message(turn: string, text: string): OutboundMessage {
  const [to, language] = ['+573005550101', 'es'];
  return { key: `andes/twilio-sms/${to}:${turn}`, to, language, text, choices: [], awaiting: null };
}
