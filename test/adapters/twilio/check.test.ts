import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkTwilio, type Needed } from '../../../adapters/twilio/check.ts';
import { openTwilio } from '../../../adapters/twilio/client.ts';
import type { FakeAccount } from '../../fakes/twilio/looked-up.ts';
import type { Mood } from '../../fakes/twilio/moods.ts';
import { openFakeTwilio } from '../../fakes/twilio/twilio.ts';

const FROM = '+15015550100';
const SERVICE = `MG${'0'.repeat(31)}1`;
const URL_HERE = 'https://citas.example.org/channels/andes/twilio-sms';
const NUMBER = { phone: FROM, can: { sms: true, voice: true }, sms_url: URL_HERE, voice_url: URL_HERE };
const SENDER = { id: `whatsapp:${FROM}`, status: 'ONLINE', url: URL_HERE };

/** What is found where the account has these things. */
async function found(has: Partial<FakeAccount>, needed: Partial<Needed> = {}, mood?: Mood) {
  await using twilio = await openFakeTwilio();
  Object.assign(twilio.state.account, has);
  if (mood) twilio.stay(mood);
  const client = openTwilio(twilio, { apiUrl: twilio.url });
  const { accountSid } = twilio;
  const health = await checkTwilio(client, {
    accountSid,
    from: FROM,
    url: URL_HERE,
    use: 'messages',
    ...needed,
  });
  assert.deepEqual([twilio.state.messages, twilio.state.calls], [[], []], 'somebody was written to');
  assert.doesNotMatch(`${health.found} ${health.advice}`, /a token of nobody/);
  return health;
}

describe('recado doctor asks Twilio', () => {
  const well: [what: string, has: Partial<FakeAccount>, needed: Partial<Needed>][] = [
    ['a number for messages', { numbers: [NUMBER] }, {}],
    ['a number for calls', { numbers: [NUMBER] }, { use: 'calls' }],
    ['a WhatsApp sender', { senders: [SENDER] }, { use: 'whatsapp', from: SENDER.id }],
    [
      'a messaging service',
      { services: [{ sid: SERVICE, inbound_request_url: URL_HERE }] },
      { from: SERVICE },
    ],
  ];
  for (const [what, has, needed] of well) {
    test(`${what} that the account has, and that calls this house, is well`, async () => {
      const { found: said, advice } = await found(has, needed);
      assert.match(said, /knows the account and the number, and calls this house/);
      assert.equal(advice, null);
    });
  }

  test('an address that nobody has told is not missed, nor is what Twilio does not tell', async () => {
    const nowhere = { url: 'https://recado.invalid/channels/andes/twilio-sms' };
    assert.equal((await found({ numbers: [{ ...NUMBER, sms_url: null }] }, nowhere)).advice, null);
    assert.equal((await found({}, { use: 'whatsapp', from: 'whatsapp:+14155238886' })).advice, null);
    const ownHooks = { services: [{ sid: SERVICE, use_inbound_webhook_on_number: true }] };
    assert.equal((await found(ownHooks, { from: SERVICE })).advice, null);
  });

  const wrong: [what: string, has: Partial<FakeAccount>, needed: Partial<Needed>, advice: RegExp][] = [
    ['an account that is suspended', { status: 'suspended' }, {}, /console/],
    [
      'a number that is another’s',
      { numbers: [{ ...NUMBER, phone: `${FROM}9` }] },
      {},
      /from must be one of/,
    ],
    ['a sender that is not there', {}, { use: 'whatsapp', from: SENDER.id }, /from must be one of/],
    [
      'a sender that is not online',
      { senders: [{ ...SENDER, status: 'OFFLINE' }] },
      { use: 'whatsapp', from: SENDER.id },
      /registration/,
    ],
    [
      'a number that takes no texts',
      { numbers: [{ ...NUMBER, can: { sms: false, voice: true } }] },
      {},
      /take a number/,
    ],
    [
      'a webhook elsewhere',
      { numbers: [{ ...NUMBER, sms_url: 'https://old.example.org' }] },
      {},
      /set its webhook for messages to https:\/\/citas/,
    ],
    [
      'no webhook for calls',
      { numbers: [{ ...NUMBER, voice_url: null }] },
      { use: 'calls' },
      /set its webhook for calls/,
    ],
    [
      'a trunk that takes the calls',
      { numbers: [{ ...NUMBER, trunk_sid: 'TK1' }] },
      { use: 'calls' },
      /take it off the number/,
    ],
    ['a service that is not there', {}, { from: SERVICE }, /of one account at Twilio/],
  ];
  for (const [what, has, needed, advice] of wrong) {
    test(`and says what to do about ${what}`, async () => {
      assert.match((await found(has, needed)).advice ?? '', advice);
    });
  }

  test('and says what to do where it is not let in, and where nobody answers', async () => {
    assert.match((await found({}, {}, 'locked')).advice ?? '', /accountSid and authToken/);
    assert.match((await found({}, {}, 'cut')).advice ?? '', /way to api\.twilio\.com/);
  });
});
