import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutboundMessage, Receipt, Sender } from '../../../adapters/channels/channel.ts';
import { AdapterError } from '../../../adapters/error.ts';
import { loadClinics } from '../../../bot/config/load.ts';
import type { Appointment } from '../../../flows/appointment.ts';
import { ANA, openTestHouse, type TestHouse, type TestHouseOptions } from '../../kit/house.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const andes = (await loadClinics()).get('andes')!;
const fallback = [
  { channel: 'whatsapp', minutes: 60 },
  { channel: 'sms', minutes: 30 },
  { channel: 'voice', minutes: null },
];
const clinic = {
  ...andes,
  channels: { whatsapp: {}, sms: {}, voice: {} },
  rules: { ...andes.rules, fallback },
};

/** What a channel does with the next message: sends it, or fails so. */
type Mood = 'well' | AdapterError['kind'];

/** A channel that remembers, and does as it is told. */
interface Trial {
  channel: Sender;
  sent: OutboundMessage[];
  mood: Mood;
  /** What happens while a message is being sent. */
  meanwhile(message: OutboundMessage): Promise<void>;
}

function trial(name: string): Trial {
  const one: Trial = {
    sent: [],
    mood: 'well',
    meanwhile: async () => {},
    channel: {
      ...{ name, choices: 'buttons', answersInline: false, vouches: () => true },
      send: async (message) => {
        await one.meanwhile(message);
        if (one.mood !== 'well') throw new AdapterError(one.mood, 'Trial: send');
        one.sent.push(message);
        return { externalId: null };
      },
    },
  };
  return one;
}

/** A house with three channels that are tried in order, and a visit of Ana's on Thursday. */
interface Open extends AsyncDisposable {
  house: TestHouse;
  whatsapp: Trial;
  sms: Trial;
  voice: Trial;
  visit: Appointment;
  /** The clinic reminds Ana of her visit, by WhatsApp. */
  remind(key?: string): Promise<void>;
  /** Time goes on. */
  pass(ms: number): Promise<void>;
  /** What a channel says of its last message. */
  receipt(by: Trial, status: Receipt['status']): Promise<void>;
  /** How often each channel has reached her. */
  counts(): number[];
  waitingForPeople(): Promise<string[]>;
}

async function open(options: TestHouseOptions = {}): Promise<Open> {
  const [whatsapp, sms, voice] = [trial('whatsapp'), trial('sms'), trial('voice')];
  const others = [sms.channel, voice.channel];
  const house = await openTestHouse({ clinic, channel: whatsapp.channel, others, ...options });
  const scheduling = house.house.scheduling('andes');
  const windows = [{ from: '2026-03-12T08:00', to: null }];
  const [opening] = await scheduling.findOpenings({ service: 'cardiology', windows, limit: 1, except: [] });
  const booking = { openingId: opening!.id, patient: 'ana-gomez', key: 'the visit' };
  const visit = (await scheduling.book(booking)) as Appointment;
  const settled = () => house.house.idle();
  return {
    ...{ house, whatsapp, sms, voice, visit },
    remind: async (key = 'remind:1') => {
      const event = { type: 'dialog.due', flow: 'reminding', about: { appointment: visit } } as const;
      await house.house.due(house.key(), event, key);
      await settled();
    },
    pass: (ms) => house.clock.advance(ms, settled),
    receipt: async ({ channel, sent }, status) => {
      const receipt = { key: sent.at(-1)!.key, status, at: new Date(house.clock.now()).toISOString() };
      await house.house.receive('andes', channel.name, { messages: [], receipts: [receipt] });
      await settled();
    },
    counts: () => [whatsapp, sms, voice].map(({ sent }) => sent.length),
    waitingForPeople: async () => (await house.store.handoffs('andes')).map(({ channel }) => channel),
    [Symbol.asyncDispose]: () => house[Symbol.asyncDispose](),
  };
}

describe('a reminder', () => {
  it('that is delivered is sent once, whatever time passes', async () => {
    await using opened = await open();
    await opened.remind();
    await opened.receipt(opened.whatsapp, 'delivered');
    await opened.pass(6 * HOUR);
    assert.deepEqual(opened.counts(), [1, 0, 0]);
  });

  it('that is refused goes on at once, in the words of the other channel, and no person is called', async () => {
    await using opened = await open();
    opened.whatsapp.mood = 'refused';
    await opened.remind();
    assert.deepEqual(opened.counts(), [0, 1, 0]);
    assert.equal(opened.sms.sent[0]!.to, ANA);
    assert.match(opened.sms.sent[0]!.text, /jueves 12/);
    assert.deepEqual(await opened.waitingForPeople(), []);
  });

  it('of which a failure is told late goes on then', async () => {
    await using opened = await open();
    await opened.remind();
    await opened.pass(20 * MINUTE);
    await opened.receipt(opened.whatsapp, 'failed');
    await opened.receipt(opened.whatsapp, 'failed');
    assert.deepEqual(opened.counts(), [1, 1, 0]);
  });

  it('of which nothing is heard goes on when its time is up, to the last channel', async () => {
    await using opened = await open();
    await opened.remind();
    await opened.pass(59 * MINUTE);
    assert.deepEqual(opened.counts(), [1, 0, 0]);
    await opened.pass(2 * MINUTE);
    assert.deepEqual(opened.counts(), [1, 1, 0]);
    await opened.pass(30 * MINUTE);
    assert.deepEqual(opened.counts(), [1, 1, 1]);
    await opened.pass(24 * HOUR);
    assert.deepEqual(opened.counts(), [1, 1, 1]);
    assert.deepEqual(await opened.waitingForPeople(), [], 'nothing failed');
  });

  it('that failed after it had gone on calls no person and is said no more often', async () => {
    await using opened = await open();
    await opened.remind();
    await opened.pass(61 * MINUTE);
    await opened.receipt(opened.whatsapp, 'failed');
    assert.deepEqual(opened.counts(), [1, 1, 0]);
    assert.deepEqual(await opened.waitingForPeople(), []);
  });

  it('that turns out to have arrived goes no further', async () => {
    await using opened = await open();
    await opened.remind();
    await opened.pass(61 * MINUTE);
    assert.deepEqual(opened.counts(), [1, 1, 0]);
    await opened.receipt(opened.whatsapp, 'read');
    await opened.pass(24 * HOUR);
    assert.deepEqual(opened.counts(), [1, 1, 0]);
    opened.sms.mood = 'refused';
    await opened.receipt(opened.sms, 'failed');
    assert.deepEqual(opened.counts(), [1, 1, 0]);
    assert.deepEqual(await opened.waitingForPeople(), []);
  });

  it('that was given up and arrived all the same goes no further than where it is', async () => {
    await using opened = await open();
    const { whatsapp, house } = opened;
    let key = '';
    whatsapp.mood = 'refused';
    whatsapp.meanwhile = async (message) => {
      key = message.key;
    };
    await opened.remind();
    assert.deepEqual(opened.counts(), [0, 1, 0]);
    const receipt = { key, status: 'delivered' as const, at: new Date(house.clock.now()).toISOString() };
    await house.house.receive('andes', 'whatsapp', { messages: [], receipts: [receipt] });
    await opened.pass(24 * HOUR);
    assert.deepEqual(opened.counts(), [0, 1, 0]);
  });

  it('of which the channel says that it arrived, and then that it cannot be sent, is not said elsewhere', async () => {
    await using opened = await open();
    const { whatsapp, house } = opened;
    whatsapp.mood = 'refused';
    whatsapp.meanwhile = async ({ key }) => {
      const receipt = { key, status: 'delivered' as const, at: new Date(house.clock.now()).toISOString() };
      await house.house.receive('andes', 'whatsapp', { messages: [], receipts: [receipt] });
    };
    await opened.remind();
    await opened.pass(24 * HOUR);
    assert.deepEqual(opened.counts(), [0, 0, 0]);
    assert.deepEqual(await opened.waitingForPeople(), []);
  });

  it('that is answered is not said elsewhere, though no word of delivery comes', async () => {
    await using opened = await open();
    await opened.remind();
    await opened.house.write('sí, ahí estaré');
    await opened.pass(24 * HOUR);
    assert.deepEqual(opened.counts().slice(1), [0, 0]);
    const visit = await opened.house.house.scheduling('andes').find({ appointmentId: opened.visit.id });
    assert.equal(visit?.status, 'confirmed');
  });

  it('that is answered where it was said before goes no further', async () => {
    await using opened = await open();
    await opened.remind();
    await opened.pass(61 * MINUTE);
    await opened.house.write('Sí');
    await opened.pass(24 * HOUR);
    assert.equal(opened.voice.sent.length, 0);
    const visit = await opened.house.house.scheduling('andes').find({ appointmentId: opened.visit.id });
    assert.equal(visit?.status, 'confirmed');
  });

  it('of which nothing is heard in the evening goes on in the morning', async () => {
    await using opened = await open();
    await opened.pass(9 * HOUR + 15 * MINUTE);
    await opened.remind(); // At 19:30.
    await opened.pass(12 * HOUR);
    assert.deepEqual(opened.counts(), [1, 0, 0], 'at 07:30');
    await opened.pass(50 * MINUTE);
    assert.deepEqual(opened.counts(), [1, 1, 0], 'at 08:20');
  });

  it('that waits for a channel that is away is not sent by it after it has gone on', async () => {
    await using opened = await open();
    opened.whatsapp.mood = 'held';
    await opened.remind();
    await opened.pass(90 * MINUTE);
    assert.deepEqual(opened.counts(), [0, 1, 0]);
    opened.whatsapp.mood = 'well';
    await opened.pass(24 * HOUR);
    assert.equal(opened.whatsapp.sent.length, 0);
    assert.equal(opened.sms.sent.length, 1);
  });

  it('that no channel can send ends at a person, once', async () => {
    await using opened = await open();
    for (const one of [opened.whatsapp, opened.sms, opened.voice]) one.mood = 'refused';
    await opened.remind();
    assert.deepEqual(await opened.waitingForPeople(), ['voice']);
  });

  it('that the patient does not want is not said elsewhere either', async () => {
    await using opened = await open();
    opened.whatsapp.mood = 'unwanted';
    await opened.remind();
    await opened.pass(24 * HOUR);
    assert.deepEqual(opened.counts(), [0, 0, 0]);
    assert.deepEqual(await opened.house.store.optedOut('andes'), [ANA]);
  });

  it('whose patient has said BAJA meanwhile is not said elsewhere', async () => {
    await using opened = await open();
    await opened.remind();
    const message = { externalId: 's1', from: ANA, sentAt: '2026-03-10T15:20:00Z' };
    const baja = { ...message, content: { kind: 'text' as const, text: 'BAJA' } };
    await opened.house.house.receive('andes', 'sms', { messages: [baja], receipts: [] });
    await opened.house.house.idle();
    const before = opened.sms.sent.length;
    await opened.pass(24 * HOUR);
    assert.equal(opened.sms.sent.length, before);
    assert.equal(opened.voice.sent.length, 0);
  });

  for (const what of ['cancel', 'confirm'] as const) {
    it(`of a visit that somebody has seen to meanwhile (${what}) is said no more`, async () => {
      await using opened = await open();
      await opened.remind();
      const scheduling = opened.house.house.scheduling('andes');
      await scheduling[what]({ appointmentId: opened.visit.id, reason: null, key: 'by phone' });
      await opened.pass(24 * HOUR);
      assert.deepEqual(opened.counts(), [1, 0, 0]);
    });
  }

  it('is said all the same where nobody can say whether the visit still stands', async () => {
    const unreachable = async () => {
      throw new AdapterError('unreachable', 'Agenda: find');
    };
    await using opened = await open({ scheduling: (scheduling) => ({ ...scheduling, find: unreachable }) });
    opened.whatsapp.mood = 'refused';
    await opened.remind();
    assert.deepEqual(opened.counts(), [0, 1, 0]);
  });

  it('is never sent once the visit has begun', async () => {
    await using opened = await open();
    for (const one of [opened.whatsapp, opened.sms, opened.voice]) one.mood = 'held';
    await opened.remind();
    await opened.pass(3 * 24 * HOUR);
    for (const one of [opened.whatsapp, opened.sms, opened.voice]) one.mood = 'well';
    await opened.pass(24 * HOUR);
    assert.deepEqual(opened.counts(), [0, 0, 0]);
  });

  it('that is due twice under one key is followed once; another visit’s is followed beside it', async () => {
    await using opened = await open();
    await opened.remind();
    await opened.remind();
    await opened.remind('remind:2');
    await opened.pass(61 * MINUTE);
    assert.deepEqual(opened.counts(), [2, 2, 0]);
  });

  it('goes on after the house was killed, and is said once on each channel', async () => {
    await using opened = await open();
    await opened.remind();
    const { sms } = opened;
    const reopened = await opened.house.crash();
    await reopened.clock.advance(61 * MINUTE, () => reopened.house.idle());
    assert.equal(sms.sent.length, 1);
    const again = await reopened.crash();
    await again.house.idle();
    assert.equal(sms.sent.length, 1);
    await again[Symbol.asyncDispose]();
  });
});

describe('where a clinic sets no order of channels', () => {
  it('what fails goes to a person, as all that fails does', async () => {
    const alone = { ...clinic, rules: { ...clinic.rules, fallback: [] } };
    await using opened = await open({ clinic: alone });
    opened.whatsapp.mood = 'refused';
    await opened.remind();
    assert.deepEqual(opened.counts(), [0, 0, 0]);
    assert.deepEqual(await opened.waitingForPeople(), ['whatsapp']);
  });
});

describe('what fails and was not the clinic’s to begin', () => {
  it('goes to a person: an answer is for where it was asked', async () => {
    await using opened = await open();
    opened.whatsapp.mood = 'refused';
    await opened.house.write('hola');
    await opened.house.house.idle();
    assert.deepEqual(opened.counts(), [0, 0, 0]);
    assert.deepEqual(await opened.waitingForPeople(), ['whatsapp']);
  });
});
