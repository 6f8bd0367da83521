import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { WebhookChannel } from '../../../adapters/channels/channel.ts';
import { openTwilioSms } from '../../../adapters/channels/twilio-sms/index.ts';
import { callerOf } from '../../../adapters/channels/twilio-voice/call.ts';
import { openTwilioWhatsApp } from '../../../adapters/channels/twilio-whatsapp/index.ts';
import { phoneOf } from '../../../adapters/channels/whatsapp-baileys/phone.ts';
import { addressOf } from '../../../adapters/channels/whatsapp-cloud/address.ts';
import type { TwilioRequest } from '../../../adapters/twilio/webhook.ts';
import { openFakeTwilio } from '../../fakes/twilio/twilio.ts';
import { memoryKeep } from '../../kit/memory-keep.ts';
import { TWILIO_PLACE, urlOf } from '../../kit/twilio-place.ts';

const FROM = '+15015550100';
const twilio = await openFakeTwilio({ lateMs: 600 });
after(() => twilio.close());

const wire = { apiUrl: twilio.url, answerMs: 2000 };
const account = { accountSid: twilio.accountSid, authToken: twilio.authToken, from: FROM };

function openWhatsApp(keep = memoryKeep()): WebhookChannel {
  const place = { ...TWILIO_PLACE, url: urlOf('twilio-whatsapp'), keep };
  return openTwilioWhatsApp({ ...account, buttons: true, readMarks: false }, place, wire);
}

let count = 0;

/** Whose message it is, of what Twilio posts. */
async function fromOf(channel: WebhookChannel, From: string): Promise<string | undefined> {
  count += 1;
  const MessageSid = `SM${String(count).padStart(32, '0')}`;
  const To = From.startsWith('whatsapp:') ? `whatsapp:${FROM}` : FROM;
  const request = twilio.post(urlOf(channel.name), { MessageSid, From, To, Body: 'Hola', NumMedia: '0' });
  const { received, answer } = await channel.receive(request);
  assert.equal(answer.status, 200);
  return received.messages[0]?.from;
}

function caller(From: string): string {
  const fields: Record<string, string> = { From, Direction: 'inbound', CallSid: 'CA1' };
  return callerOf({ field: (name: string) => fields[name] ?? '' } as TwilioRequest);
}

describe('who writes on WhatsApp and by SMS, and calls, is one person', () => {
  for (const [where, waId, dialled] of [
    ['in Colombia', '573005550101', '+573005550101'],
    ['in Mexico, by the old 1', '5215555501001', '+525555501001'],
    ['in Mexico, without it', '525555501001', '+525555501001'],
    ['in Brazil, from before the ninth digit', '551195550101', '+5511995550101'],
    ['in Brazil, with it', '5511995550101', '+5511995550101'],
    ['in Argentina', '5491155550101', '+5491155550101'],
    ['in Argentina, without the 9', '541155550101', '+5491155550101'],
    ['in a country whose plan is not known here', '34600555010', '+34600555010'],
  ] as const) {
    test(where, async () => {
      const sms = openTwilioSms(
        { ...account, accents: false },
        { ...TWILIO_PLACE, url: urlOf('twilio-sms') },
        wire,
      );
      const addresses = [
        addressOf(waId, undefined),
        phoneOf(waId),
        await fromOf(openWhatsApp(), `whatsapp:+${waId}`),
        await fromOf(sms, dialled),
        caller(dialled),
      ];
      assert.deepEqual(addresses, Array(5).fill(dialled));
    });
  }

  test('a landline that calls is not taken for a mobile', () => {
    assert.equal(caller('+541155550101'), '+541155550101');
    assert.equal(caller('+551130340101'), '+551130340101');
  });

  test('who hides their number is nobody', () => {
    assert.equal(caller('anonymous'), 'call:CA1');
  });
});

describe('who wrote by a name of WhatsApp’s that is not their number', () => {
  test('is answered by that name, after a restart too, and receipts find the message', async () => {
    const keep = memoryKeep();
    await fromOf(openWhatsApp(keep), 'whatsapp:+5215555501001');
    const channel = openWhatsApp(keep);
    const [key, to] = ['andes/twilio-whatsapp/+525555501001:1:0', '+525555501001'];
    await channel.send({ key, to, language: 'es', text: 'Hola', choices: [], awaiting: null });
    const sent = twilio.state.messages.at(-1)!;
    assert.equal(sent.to, 'whatsapp:+5215555501001');
    const { received } = await channel.receive(twilio.status(sent, 'delivered'));
    assert.deepEqual(
      received.receipts.map((receipt) => [receipt.key, receipt.status]),
      [[key, 'delivered']],
    );
  });

  test('is answered by the number once they write by that', async () => {
    const keep = memoryKeep();
    const channel = openWhatsApp(keep);
    for (const name of ['5215555501001', '525555501001']) await fromOf(channel, `whatsapp:+${name}`);
    const [key, to] = ['andes/twilio-whatsapp/+525555501001:2:0', '+525555501001'];
    await openWhatsApp(keep).send({ key, to, language: 'es', text: 'Hola', choices: [], awaiting: null });
    assert.equal(twilio.state.messages.at(-1)!.to, 'whatsapp:+525555501001');
  });
});
