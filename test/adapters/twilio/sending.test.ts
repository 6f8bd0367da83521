import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OutboundMessage } from '../../../adapters/channels/channel.ts';
import { openTwilioSms } from '../../../adapters/channels/twilio-sms/index.ts';
import { openFakeTwilio } from '../../fakes/twilio/twilio.ts';
import { TWILIO_PLACE, urlOf } from '../../kit/twilio-place.ts';

test('a message of which no answer came is not taken for an earlier one that says the same', async () => {
  await using twilio = await openFakeTwilio();
  const { accountSid, authToken, url: apiUrl } = twilio;
  const settings = { accountSid, authToken, from: '+15015550100', accents: false };
  const channel = openTwilioSms(
    settings,
    { ...TWILIO_PLACE, url: urlOf('twilio-sms') },
    { apiUrl, answerMs: 5_000 },
  );
  const message = (key: string): OutboundMessage => ({
    ...{
      key,
      to: '+573005550101',
      language: 'es',
      text: 'No lo tengo a la mano.',
      choices: [],
      awaiting: null,
    },
  });
  const since = Date.now();
  await channel.send(message('andes/sms/1:0'));
  twilio.next('cut');
  await assert.rejects(channel.send(message('andes/sms/2:0')));
  assert.equal(await channel.find(message('andes/sms/2:0'), since), null, 'it was not sent');
  twilio.next('lost');
  await assert.rejects(channel.send(message('andes/sms/2:0')));
  const [first, second] = twilio.state.messages;
  assert.deepEqual(await channel.find(message('andes/sms/2:0'), since), { externalId: second?.sid ?? null });
  assert.deepEqual(await channel.find(message('andes/sms/1:0'), since), { externalId: first?.sid ?? null });
  assert.equal(twilio.state.messages.length, 2);
});
