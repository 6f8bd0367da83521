import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openTwilioSms } from '../../../adapters/channels/twilio-sms/index.ts';
import { ANA } from '../../kit/house.ts';
import { openTwilioHouse } from '../../kit/twilio-house.ts';

const FROM = '+15015550100';

async function open() {
  const opened = await openTwilioHouse('twilio-sms', ({ accountSid, authToken }, place, wire) =>
    openTwilioSms({ accountSid, authToken, from: FROM, accents: false }, place, wire),
  );
  const write = (text: string, more = {}) => opened.write({ From: ANA, To: FROM, Body: text, ...more });
  const appointments = async () => {
    const { agenda } = opened.house.house.store;
    return (await agenda.of('andes', null, 0)).map(({ service, status }) => `${service} ${status}`);
  };
  const optedOut = () => opened.house.house.store.optedOut('andes');
  const handoffs = () => opened.house.house.store.handoffs('andes');
  return { ...opened, write, appointments, optedOut, handoffs };
}

describe('a patient who has only text messages', () => {
  test('books, is told of it once, and cancels with CANCELAR, though every webhook comes twice', async () => {
    await using sms = await open();
    assert.match(
      (await sms.write('Hola, quiero una cita de cardiología')).join(),
      /usar sus datos.*\n1\. Si\n2\. No$/s,
    );
    const offer = await sms.write('sí');
    assert.match(
      offer.join(),
      /\n1\. Hoy, martes 10 de marzo a las 11:00 a. m., Dr. Camilo Restrepo, Norte\n/,
    );
    await sms.write('4');
    // Twilio takes the next message and does not live to say so.
    sms.twilio.next('lost');
    const booked = await sms.write('1');
    assert.equal(booked.length, 1, 'it is looked for, and not sent again');
    assert.match(booked.join(), /^Lista su cita: cardiologia, mañana, miércoles 11 de marzo/);
    assert.deepEqual(await sms.appointments(), ['cardiology booked']);
    await sms.write('CANCELAR');
    await sms.write('sí');
    assert.deepEqual(await sms.appointments(), ['cardiology cancelled']);
    assert.deepEqual(await sms.optedOut(), []);
    assert.ok(sms.twilio.state.messages.every(({ to, from }) => to === ANA && from === FROM));
  });

  test('is seen to have got a message, in whatever order Twilio tells', async () => {
    await using sms = await open();
    await sms.write('hola');
    await sms.tell('delivered', 'sent', 'queued', 'delivered', 'sent');
    assert.deepEqual(await sms.deliveries(), ['delivered']);
  });

  test('is asked for patience where Twilio is busy, and gets the message all the same, once', async () => {
    await using sms = await open();
    sms.twilio.next('busy', 'sick', 'late');
    assert.equal((await sms.write('hola')).length, 1);
    assert.deepEqual(await sms.deliveries(), ['sent']);
  });
});

describe('a patient who wants no messages', () => {
  test('and told the carrier so, is left alone, and no person is called for it', async () => {
    await using sms = await open();
    sms.twilio.state.optedOut.add(ANA);
    assert.deepEqual(await sms.write('STOP', { OptOutType: 'STOP' }), []);
    assert.deepEqual(await sms.optedOut(), [ANA]);
    assert.deepEqual(await sms.handoffs(), []);
  });

  test('and told only the carrier, by a word that means something else here, is noted too', async () => {
    await using sms = await open();
    sms.twilio.state.optedOut.add(ANA);
    await sms.write('CANCEL', { OptOutType: 'STOP' });
    assert.deepEqual(await sms.optedOut(), [ANA]);
    assert.deepEqual(await sms.handoffs(), []);
  });

  test('and says so in words of ours, is told that it is so', async () => {
    await using sms = await open();
    assert.equal((await sms.write('BAJA')).length, 1);
    assert.deepEqual(await sms.optedOut(), [ANA]);
  });

  test('and changes their mind, is written to again', async () => {
    await using sms = await open();
    sms.twilio.state.optedOut.add(ANA);
    await sms.write('STOP', { OptOutType: 'STOP' });
    sms.twilio.state.optedOut.delete(ANA);
    assert.equal((await sms.write('START', { OptOutType: 'START' })).length, 1);
    assert.deepEqual(await sms.optedOut(), []);
  });
});

test('a message that a phone can never get is given to a person', async () => {
  await using sms = await open();
  sms.twilio.next(21614);
  assert.deepEqual(await sms.write('hola'), []);
  const [handoff] = await sms.handoffs();
  assert.equal(handoff?.reason, 'failed');
});

test('what is signed for another address is refused', async () => {
  await using sms = await open();
  const { status } = await sms.post('/../../ipe/twilio-sms', {
    From: ANA,
    To: FROM,
    Body: 'hola',
    MessageSid: 'SM1',
  });
  assert.equal(status, 404);
  assert.deepEqual(await sms.deliveries(), []);
});
