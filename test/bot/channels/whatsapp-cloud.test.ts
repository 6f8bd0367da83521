import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, test } from 'node:test';
import type { Appointment } from '../../../flows/appointment.ts';
import { envelope } from '../../fakes/graph/webhooks.ts';
import { type CloudHouse, openCloudHouse } from '../../kit/cloud-house.ts';
import { ANA } from '../../kit/house.ts';
import { tappable, whatsAppPatient, wordsOf } from '../../kit/whatsapp-patient.ts';

const CHANNEL = 'whatsapp-cloud';
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');

function anaOf({ house, accounts }: CloudHouse) {
  return whatsAppPatient(house, accounts.andes, { clinic: 'andes', phone: ANA.slice(1) });
}

const transcriptOf = ({ house }: CloudHouse, address = ANA) =>
  house.house.store.transcript({ clinic: 'andes', channel: CHANNEL, address }, { limit: 100 });

async function statusesOf(opened: CloudHouse) {
  const rows = await transcriptOf(opened);
  return rows.filter(({ who }) => who === 'bot').map(({ delivery }) => delivery?.status);
}

/** Resolves when so many messages have been marked: nothing waits for it, so it may come late. */
async function marked(marks: readonly unknown[], count: number): Promise<void> {
  while (marks.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
}

const handoffsOf = async ({ house }: CloudHouse) => house.house.store.handoffs('andes');

describe('a patient with WhatsApp', () => {
  test('books by tapping', async () => {
    await using opened = await openCloudHouse();
    const ana = anaOf(opened);
    await ana.says('Hola');
    await ana.taps('Pedir una cita');
    await ana.taps('Sí');
    const [offer] = await ana.taps('Cardiología');
    assert.equal(offer?.interactive?.type, 'list');
    const [asked] = await ana.taps(tappable(offer!)[1]!.slice(0, 11));
    assert.match(wordsOf(asked!), /¿La reservo\?/);
    assert.equal(asked?.interactive?.type, 'button');
    const [booked] = await ana.taps('Sí');
    assert.match(wordsOf(booked!), /^Listo\. La cita de cardiología de Ana quedó/);
    const visits = await opened.house.house.store.agenda.of('andes', null, 0);
    assert.deepEqual(
      visits.map(({ service, status }) => [service, status]),
      [['cardiology', 'booked']],
    );
  });

  test('sees that it was read, and that an answer is on its way where there is none yet', async () => {
    await using opened = await openCloudHouse();
    const ana = anaOf(opened);
    await ana.says('Hola');
    await ana.taps('Pedir una cita');
    await ana.taps('Sí');
    await ana.taps('Cardiología');
    const { marks } = opened.accounts.andes;
    const rows = await transcriptOf(opened);
    const written = rows
      .filter(({ who }) => who === 'patient')
      .map(({ detail }) => (detail as { id: string }).id);
    await marked(marks, written.length);
    const answering = { typing_indicator: { type: 'text' } };
    assert.deepEqual(
      marks,
      written.map((message_id, at) => ({
        messaging_product: 'whatsapp',
        status: 'read',
        message_id,
        // Whoever has chosen a specialty waits for the agenda.
        ...(at === written.length - 1 && answering),
      })),
    );
  });

  test('of whom a person takes care sees nothing of the kind until that person answers', async () => {
    await using opened = await openCloudHouse();
    const ana = anaOf(opened);
    await ana.says('quiero hablar con una persona');
    const { marks } = opened.accounts.andes;
    await marked(marks, 1);
    await ana.says('¿hay alguien?');
    await opened.house.house.idle();
    assert.equal(marks.length, 1);
  });

  test('and no number books too, and is asked for none', async () => {
    await using opened = await openCloudHouse();
    const userId = 'CO.13491208655302741918';
    const stranger = whatsAppPatient(opened.house, opened.accounts.andes, { clinic: 'andes', userId });
    const said = [
      await stranger.says('Hola'),
      await stranger.taps('Pedir una cita'),
      await stranger.taps('Sí'),
      await stranger.taps('Cardiología'),
      await stranger.taps('1.'),
      await stranger.says('1020304050'),
      await stranger.says('Laura Peña'),
      await stranger.says('03/05/1990'),
      await stranger.taps('Sí'),
    ].flat();
    const words = said.map(wordsOf).join('\n');
    assert.match(words, /quedó para/);
    assert.doesNotMatch(words, /tel[eé]fono|celular/i);
    assert.ok(said.every(({ recipient, to }) => recipient === userId && to === undefined));
  });

  test('of one clinic is a stranger in another, though both are called by the same address', async () => {
    await using opened = await openCloudHouse();
    const { house, accounts } = opened;
    await anaOf(opened).says('Hola');
    const elsewhere = whatsAppPatient(house, accounts.ipe, { clinic: 'ipe', phone: ANA.slice(1) });
    await elsewhere.says('Oi');
    assert.equal(accounts.ipe.taken.length, 1);
    // A body for one clinic at the address of the other: another app's signature.
    const crossed = whatsAppPatient(house, accounts.andes, { clinic: 'ipe', phone: ANA.slice(1) });
    await assert.rejects(crossed.says('Hola'), /answered 401/);
  });

  test('sends the photo of an order, which is then in the house', async () => {
    await using opened = await openCloudHouse();
    opened.accounts.andes.media.set('77', { bytes: JPEG, mimeType: 'image/jpeg' });
    const image = { id: '77', mime_type: 'image/jpeg', caption: 'mi orden' };
    await anaOf(opened).sends({ type: 'image', image });
    const [row] = await transcriptOf(opened);
    const { file } = row!.detail as { file: { id: string; mediaType: string; bytes: number } };
    assert.deepEqual([file.mediaType, file.bytes], ['image/jpeg', JPEG.length]);
    assert.deepEqual(await opened.house.door.files.find('ipe', file.id), null);
    const kept = await opened.house.door.files.find('andes', file.id);
    assert.deepEqual(Buffer.from(kept!.bytes), JPEG);
    assert.equal(kept?.about.address, ANA);
  });

  test('sends a program that calls itself a photo, and is told that it cannot be read', async () => {
    await using opened = await openCloudHouse();
    opened.accounts.andes.media.set('77', { bytes: Buffer.from('MZ\u0090'), mimeType: 'image/jpeg' });
    const said = await anaOf(opened).sends({ type: 'image', image: { id: '77', mime_type: 'image/jpeg' } });
    assert.match(said.map(wordsOf).join(), /no lo puedo leer/);
  });
});

describe('what Meta does to us', () => {
  test('a message that comes five times, at once and later, is answered once', async () => {
    await using opened = await openCloudHouse();
    const ana = anaOf(opened);
    const again = { id: 'wamid.again', timestamp: '1773155700', type: 'text', text: { body: 'Hola' } };
    await Promise.all([1, 2, 3, 4].map(() => ana.sends(again)));
    await ana.sends(again);
    assert.equal(opened.accounts.andes.taken.length, 1);
  });

  test('a message whose answer was lost is not sent again once its status comes', async () => {
    await using opened = await openCloudHouse('running');
    const { house, accounts } = opened;
    const ana = anaOf(opened);
    accounts.andes.faults.push({ fault: 'lost' });
    const [sent] = await ana.says('Hola');
    await ana.reports(sent!, 'sent');
    await house.retry();
    assert.equal(accounts.andes.taken.length, 1);
    assert.deepEqual(await statusesOf(opened), ['sent']);
  });

  test('a message that was lost on the way is sent again when no status comes', async () => {
    await using opened = await openCloudHouse('running');
    opened.accounts.andes.faults.push({ fault: 'cut' });
    await anaOf(opened).says('Hola');
    assert.equal(opened.accounts.andes.taken.length, 0);
    await opened.house.retry();
    assert.equal(opened.accounts.andes.taken.length, 1);
  });

  test('statuses in any order move a message forwards only', async () => {
    await using opened = await openCloudHouse();
    const ana = anaOf(opened);
    const [sent] = await ana.says('Hola');
    for (const status of ['read', 'sent', 'delivered', 'sent', 'failed'] as const) {
      await ana.reports(sent!, status);
    }
    assert.deepEqual(await statusesOf(opened), ['read']);
    assert.deepEqual(await handoffsOf(opened), []);
  });

  test('a message that fails after it was taken brings a person in, once', async () => {
    await using opened = await openCloudHouse();
    const ana = anaOf(opened);
    const [sent] = await ana.says('Hola');
    await ana.reports(sent!, 'failed', 131026);
    await ana.reports(sent!, 'failed', 131026);
    assert.deepEqual(await statusesOf(opened), ['failed']);
    const rows = await transcriptOf(opened);
    assert.equal(rows.find(({ who }) => who === 'bot')?.delivery?.reason, '131026');
    assert.equal((await handoffsOf(opened)).length, 1);
  });

  test('a message that can never be sent brings a person in', async () => {
    await using opened = await openCloudHouse();
    opened.accounts.andes.faults.push({ fault: 'error', code: 131026 });
    await anaOf(opened).says('Hola');
    assert.deepEqual(await statusesOf(opened), ['parked']);
    assert.equal((await handoffsOf(opened)).length, 1);
  });

  test('a token that has run out loses nothing: messages wait until there is another', async () => {
    await using opened = await openCloudHouse('running');
    const { house, accounts } = opened;
    for (let time = 0; time < 8; time++) {
      accounts.andes.faults.push({ fault: 'error', code: 190, status: 401 });
    }
    await anaOf(opened).says('Hola');
    assert.deepEqual(await statusesOf(opened), ['waiting']);
    await house.retry();
    assert.equal(accounts.andes.taken.length, 1);
    assert.deepEqual(await handoffsOf(opened), []);
  });
});

describe('one Meta app for all clinics', () => {
  const messageTo = (phoneNumberId: string, from: string, id: string) =>
    envelope(phoneNumberId, {
      messages: [{ from, id, timestamp: '1773155700', type: 'text', text: { body: 'Hola' } }],
    }) as { object: string; entry: object[] };

  async function opened() {
    const secret = 'one secret for all';
    const cloud = await openCloudHouse('still', { appSecret: secret, verifyToken: 'one word' });
    const inject = (payload: string, signedWith = secret) =>
      cloud.house.http.app.inject({
        method: 'POST',
        url: '/channels/whatsapp-cloud',
        payload,
        headers: {
          'x-hub-signature-256': `sha256=${createHmac('sha256', signedWith).update(payload).digest('hex')}`,
        },
      });
    return { cloud, inject };
  }

  test('brings each clinic its own, out of one body', async () => {
    const { cloud, inject } = await opened();
    await using _ = cloud;
    const { andes, ipe } = cloud.accounts;
    const one = messageTo(andes.phoneNumberId, '573005550101', 'wamid.1');
    const other = messageTo(ipe.phoneNumberId, '5511955550101', 'wamid.2');
    const stranger = messageTo('1065403522429999', '573005550103', 'wamid.3');
    const body = { ...one, entry: [...one.entry, ...other.entry, ...stranger.entry] };
    assert.equal((await inject(JSON.stringify(body))).statusCode, 200);
    await cloud.house.idle();
    assert.deepEqual(
      andes.taken.map(({ to }) => to),
      ['573005550101'],
    );
    assert.deepEqual(
      ipe.taken.map(({ to }) => to),
      ['5511955550101'],
    );
  });

  test('is verified once for all, and forged by nobody', async () => {
    const { cloud, inject } = await opened();
    await using _ = cloud;
    const query = new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.verify_token': 'one word',
      'hub.challenge': '42',
    });
    const challenge = await cloud.house.http.app.inject({ url: `/channels/whatsapp-cloud?${query}` });
    assert.deepEqual([challenge.statusCode, challenge.body], [200, '42']);
    const body = JSON.stringify(messageTo(cloud.accounts.andes.phoneNumberId, '573005550101', 'wamid.1'));
    assert.equal((await inject(body, 'another secret')).statusCode, 401);
    await cloud.house.idle();
    assert.equal(cloud.accounts.andes.taken.length, 0);
  });
});

describe('a patient who has not written for a day', () => {
  const HOUR = 3_600_000;
  const key = { clinic: 'andes', channel: CHANNEL, address: ANA };
  const agentSays = async ({ house }: CloudHouse, text: string) => {
    await house.house.agent(key, { type: 'agent.said', text });
    await house.idle();
  };

  test('is written to by a template that carries the words', async () => {
    await using opened = await openCloudHouse();
    const { house, accounts } = opened;
    await anaOf(opened).says('Quiero hablar con una persona');
    house.clock.move(30 * HOUR);
    await agentSays(opened, 'Buenos días.\n\nSu autorización está lista');
    const { type, template } = accounts.andes.taken.at(-1)!;
    assert.equal(type, 'template');
    assert.equal(template?.name, 'recado_reply_1');
    assert.deepEqual(template?.language, { code: 'es' });
    assert.deepEqual(
      template?.components?.[0]?.parameters?.map(({ text }) => text),
      ['Clínica Los Andes', 'Buenos días. Su autorización está lista'],
    );
  });

  test('is reminded of a visit by the template of reminders, whose buttons answer', async () => {
    await using opened = await openCloudHouse();
    const { house, accounts } = opened;
    const ana = anaOf(opened);
    await ana.says('Hola');
    house.clock.move(30 * HOUR);
    const startsAt = new Date(house.clock.now() + 48 * HOUR).toISOString();
    const appointment: Appointment = {
      ...{ id: 'visit-1', patient: 'ana-gomez', service: 'cardiology', practitioner: 'restrepo' },
      ...{ site: 'norte', startsAt, minutes: 30, modality: 'in-person', status: 'booked', orderId: null },
    };
    await house.house.due(key, { type: 'dialog.due', flow: 'reminding', about: { appointment } }, 'r1');
    await house.idle();
    const { template } = accounts.andes.taken.at(-1)!;
    assert.equal(template?.name, 'recado_reminder_2');
    const buttons = template?.components?.filter(({ type }) => type === 'button') ?? [];
    assert.equal(buttons.length, 3);
  });

  test('is written to freely again once they have answered', async () => {
    await using opened = await openCloudHouse();
    const { house, accounts } = opened;
    await anaOf(opened).says('Quiero hablar con una persona');
    house.clock.move(30 * HOUR);
    await agentSays(opened, 'Su autorización está lista');
    await anaOf(opened).sends({ id: 'wamid.later', type: 'text', text: { body: 'Gracias' } });
    await agentSays(opened, 'Con gusto');
    assert.equal(accounts.andes.taken.at(-1)?.text?.body, 'Con gusto');
  });

  test('is written to freely until a few minutes before the day is over', async () => {
    await using opened = await openCloudHouse();
    const { house, accounts } = opened;
    await anaOf(opened).says('Quiero hablar con una persona');
    house.clock.move(23.9 * HOUR);
    await agentSays(opened, 'uno');
    house.clock.move(0.05 * HOUR);
    await agentSays(opened, 'dos');
    const [one, two] = accounts.andes.taken.slice(-2);
    assert.deepEqual([one?.type, two?.type], ['text', 'template']);
  });

  test('is one whose message was two days on its way, too', async () => {
    await using opened = await openCloudHouse();
    const { house } = opened;
    const timestamp = String(Math.floor((house.clock.now() - 48 * HOUR) / 1000));
    const [answer] = await anaOf(opened).sends({ type: 'text', text: { body: 'Hola' }, timestamp });
    assert.equal(answer?.type, 'template');
    await agentSays(opened, 'Aquí estamos');
    assert.equal(opened.accounts.andes.taken.at(-1)?.type, 'template');
  });
});

describe('what others try', () => {
  test('a forged status, and a forged message, change nothing', async () => {
    await using opened = await openCloudHouse();
    const ana = anaOf(opened);
    const [sent] = await ana.says('Hola');
    const mallory = { ...opened.accounts.andes, sign: () => `sha256=${'0'.repeat(64)}` };
    const forger = whatsAppPatient(opened.house, mallory, { clinic: 'andes', phone: ANA.slice(1) });
    assert.equal(await forger.reports(sent!, 'read'), 401);
    await assert.rejects(forger.says('Cancele mi cita'), /answered 401/);
    assert.deepEqual(await statusesOf(opened), ['sent']);
    assert.equal((await transcriptOf(opened)).length, 2);
  });

  test('a status with another clinic’s key moves nothing there', async () => {
    await using opened = await openCloudHouse();
    const { house, accounts } = opened;
    const [sent] = await anaOf(opened).says('Hola');
    const ipe = whatsAppPatient(house, accounts.ipe, { clinic: 'ipe', phone: '5511955550101' });
    assert.equal(await ipe.reports(sent!, 'read'), 200);
    assert.deepEqual(await statusesOf(opened), ['sent']);
  });

  test('a file that lies about where it is costs no token, and the patient is told', async () => {
    await using opened = await openCloudHouse();
    const says = { url: 'http://169.254.169.254/latest/meta-data' };
    opened.accounts.andes.media.set('77', { bytes: JPEG, mimeType: 'image/jpeg', says });
    const said = await anaOf(opened).sends({ type: 'image', image: { id: '77', mime_type: 'image/jpeg' } });
    assert.match(said.map(wordsOf).join(), /no lo puedo leer/);
    assert.equal(opened.accounts.andes.mediaToken, undefined);
  });
});
