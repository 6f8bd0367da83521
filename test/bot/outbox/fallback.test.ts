import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type FallbackStep, type NextStep, nextStep, type Standing } from '../../../bot/outbox/fallback.ts';
import { type Word, wordIn } from '../../../bot/outbox/got-through.ts';
import type { DeliveryStatus, TranscriptRow } from '../../../storage/store.ts';

const NOON = Date.UTC(2026, 2, 10, 17);
const HOUR = 3_600_000;
const STEPS: readonly FallbackStep[] = [
  { channel: 'whatsapp-cloud', minutes: 60 },
  { channel: 'twilio-sms', minutes: null },
  { channel: 'twilio-voice', minutes: null },
];
const REST = { do: 'rest' } as const;

function standing(different: Partial<Standing> = {}): Standing {
  const pursuit = { key: 'r1', flow: 'reminding', about: {}, delivery: 'd1', earlier: [], until: null };
  const where = { channel: 'whatsapp-cloud', address: '+573005550101' };
  return { pursuit, word: 'failed', steps: STEPS, ...where, at: NOON, opensIn: 0, ...different };
}

describe('what the clinic said', () => {
  const cases: [word: Word, channel: string, then: NextStep][] = [
    ['arrived', 'whatsapp-cloud', REST],
    ['arrived', 'twilio-voice', REST],
    ['failed', 'whatsapp-cloud', { do: 'go-on', channel: 'twilio-sms' }],
    ['unheard', 'whatsapp-cloud', { do: 'go-on', channel: 'twilio-sms' }],
    ['waiting', 'whatsapp-cloud', { do: 'look-again', seconds: 3600 }],
    ['waiting', 'twilio-sms', REST],
    ['failed', 'twilio-sms', { do: 'go-on', channel: 'twilio-voice' }],
    ['failed', 'twilio-voice', { do: 'give-up' }],
    ['unheard', 'twilio-voice', REST],
    ['failed', 'web-chat', { do: 'give-up' }],
  ];
  for (const [word, channel, then] of cases) {
    test(`by ${channel}, and has ${word}: ${then.do}`, () => {
      assert.deepEqual(nextStep(standing({ word, channel })), then);
    });
  }

  test('is said nowhere else once it has gone on, whatever is heard of it later', () => {
    const { pursuit } = standing();
    for (const word of ['failed', 'unheard', 'waiting', 'arrived'] as const) {
      assert.deepEqual(nextStep(standing({ word, pursuit: { ...pursuit, goneOnTo: 'twilio-sms' } })), REST);
    }
  });

  test('is said no more when what it is about has begun, and nobody is called for that', () => {
    const pursuit = { ...standing().pursuit, until: NOON };
    assert.deepEqual(nextStep(standing({ pursuit })), REST);
    assert.deepEqual(nextStep(standing({ pursuit, at: NOON - 1 })), { do: 'go-on', channel: 'twilio-sms' });
    assert.deepEqual(nextStep(standing({ pursuit, channel: 'twilio-voice' })), REST);
  });

  test('waits for the hour at which patients may be written to; not until it is too late', () => {
    const night = { at: NOON, opensIn: 7200 };
    assert.deepEqual(nextStep(standing(night)), { do: 'look-again', seconds: 7200 });
    const pursuit = { ...standing().pursuit, until: NOON + HOUR };
    assert.deepEqual(nextStep(standing({ ...night, pursuit })), REST);
  });

  test('goes to other channels by a number only: names that channels give mean nothing elsewhere', () => {
    for (const address of ['CO.1234567890', 'visitor-1', 'msteams:a:1ana', '+0123', '', '573005550101']) {
      assert.deepEqual(nextStep(standing({ address })), { do: 'give-up' }, address);
    }
  });

  test('ends at a person, whatever each channel does, and is tried by none of them twice', () => {
    const tried: string[] = [];
    for (let channel = 'whatsapp-cloud'; ; ) {
      tried.push(channel);
      const next = nextStep(standing({ channel }));
      if (next.do !== 'go-on') break;
      channel = next.channel;
    }
    assert.deepEqual(tried, ['whatsapp-cloud', 'twilio-sms', 'twilio-voice']);
  });
});

describe('whether it got through', () => {
  let id = 0;
  const ours = (status: DeliveryStatus, key = 'd1'): TranscriptRow => {
    const delivery = { key, status, reason: null, externalId: null };
    return { id: ++id, at: id, who: 'bot', text: '…', detail: {}, delivery };
  };
  const theirs = (): TranscriptRow => ({
    ...{ id: ++id, at: id, who: 'patient', text: '…', detail: {}, delivery: null },
  });
  const cases: [title: string, rows: TranscriptRow[], word: Word][] = [
    ['it was delivered', [ours('delivered')], 'arrived'],
    ['it was read', [ours('read')], 'arrived'],
    ['it was taken, and nothing more is known', [ours('sent')], 'unheard'],
    ['it is on its way', [ours('waiting')], 'waiting'],
    ['it failed', [ours('failed')], 'failed'],
    ['it was given up', [ours('parked')], 'failed'],
    ['another one was read', [ours('sent'), ours('read', 'd2')], 'unheard'],
    ['the patient has written since', [ours('sent'), theirs()], 'arrived'],
    ['the patient had written before', [theirs(), ours('sent')], 'unheard'],
    ['it failed, and the patient writes of something else', [ours('failed'), theirs()], 'failed'],
    ['so much was said since that it is not seen', [theirs(), ours('sent', 'd9')], 'arrived'],
    ['nothing is there', [], 'unheard'],
  ];
  for (const [title, rows, word] of cases) {
    test(`${title}: ${word}`, () => assert.equal(wordIn(rows, 'd1'), word));
  }
});
