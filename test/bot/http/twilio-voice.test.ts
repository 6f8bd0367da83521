import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isSearchable } from '../../../adapters/channels/channel.ts';
import { openTwilioVoice } from '../../../adapters/channels/twilio-voice/index.ts';
import { twilioVoiceSettings } from '../../../adapters/channels/twilio-voice/settings.ts';
import { call } from '../../kit/call.ts';
import { ANA, TUESDAY } from '../../kit/house.ts';
import { openTwilioHouse } from '../../kit/twilio-house.ts';
import { attributeIn, heardIn } from '../../kit/twiml.ts';
import type { WebHouseOptions } from '../../kit/web-house.ts';

const KEY = { clinic: 'andes', channel: 'twilio-voice', address: ANA };
const PEOPLE = '+573005550102';

interface Opening extends Pick<WebHouseOptions, 'scheduling'> {
  people?: string;
  workflow?: string;
  at?: number;
}

async function open({ at = TUESDAY, scheduling, ...more }: Opening = {}) {
  const opened = await openTwilioHouse(
    'twilio-voice',
    ({ accountSid, authToken }, place, wire) =>
      openTwilioVoice(
        twilioVoiceSettings.parse({ accountSid, authToken, from: '+15015550100', ...more }),
        place,
        wire,
      ),
    at,
    scheduling && { scheduling },
  );
  const { store } = opened.house.house;
  const appointments = async () =>
    (await store.agenda.of('andes', null, 0)).map(({ service, status }) => `${service} ${status}`);
  return { ...opened, store, appointments };
}

describe('a patient who calls', () => {
  test('books by speaking and by pressing keys, each question in the answer to what was said', async () => {
    await using phone = await open();
    const ana = await call(phone);
    assert.match(
      ana.heard.join(' '),
      /Hola, Ana\. Le habla el asistente automático.*Opción 1: Pedir una cita\./,
    );
    assert.equal(attributeIn(ana.twiml, 'Gather', 'language'), 'es-CO');
    assert.equal(attributeIn(ana.twiml, 'Say', 'voice'), 'Polly.Mia-Neural');
    assert.equal(attributeIn(ana.twiml, 'Gather', 'input'), 'speech dtmf');
    assert.match(attributeIn(ana.twiml, 'Gather', 'hints') ?? '', /Pedir una cita/);
    assert.match((await ana.presses('1')).join(' '), /usar sus datos/);
    assert.match((await ana.says('sí')).join(' '), /especialidad|servicio|cita/);
    assert.match((await ana.says('cardiología')).join(' '), /Opción 1: Hoy, martes 10 de marzo/i);
    assert.match((await ana.presses('1')).join(' '), /¿La reservo\?/);
    assert.match((await ana.says('sí, por favor')).join(' '), /cita/);
    assert.deepEqual(await phone.appointments(), ['cardiology booked']);
    const goodbye = await ana.isSilent();
    assert.deepEqual(goodbye, ['Gracias por llamar a Clínica Los Andes. Hasta pronto.']);
    assert.match(ana.twiml, /<Hangup\/>/);
  });

  test('hears what is not heard twice, and what was said is known to have been', async () => {
    await using phone = await open();
    const ana = await call(phone);
    const action = attributeIn(ana.twiml, 'Gather', 'action');
    const [once, again] = await Promise.all([
      ana.ask(action, { Digits: '1' }),
      ana.ask(action, { Digits: '1' }),
    ]);
    assert.deepEqual(again, once);
    const rows = await phone.store.transcript(KEY, { limit: 20 });
    assert.equal(rows.filter(({ who }) => who === 'patient').length, 2);
    const deliveries = rows.flatMap(({ delivery }) => (delivery ? [delivery.status] : []));
    assert.deepEqual(deliveries, ['delivered', 'delivered']);
  });

  test('and is not heard, is asked again, then for a key, and then given to a person', async () => {
    await using phone = await open({ people: PEOPLE });
    const ana = await call(phone);
    assert.match((await ana.isSilent()).join(' '), /no le escuché/);
    const second = await ana.says('gorgojos', { Confidence: '0.11' });
    assert.match(second.join(' '), /Opción 1: .* Opción 3: Hablar con una persona\./);
    await ana.isSilent();
    assert.match(ana.twiml, /<Dial/);
    assert.match(ana.twiml, new RegExp(`>\\${PEOPLE}</Number>`));
  });

  test('and waits for an agenda that is slow is told what is done, is not hung up on, and hears its answer', async () => {
    const agenda = Promise.withResolvers<void>();
    let isSlow = false;
    await using phone = await open({
      scheduling: (real) => ({
        ...real,
        findOpenings: async (search) => {
          if (isSlow) await agenda.promise;
          return real.findOpenings(search);
        },
      }),
    });
    const ana = await call(phone);
    await ana.presses('1');
    await ana.says('sí');
    await ana.says('cardiología');
    const real = phone.house.house.scheduling('andes');
    const windows = [{ from: '2026-03-10T10:15', to: null }];
    const [first] = await real.findOpenings({ service: 'cardiology', windows, limit: 1, except: [] });
    await real.book({ openingId: first!.id, patient: 'somebody', key: 'outside' });
    isSlow = true;
    const action = attributeIn(ana.twiml, 'Gather', 'action')!.replace(/^.*\/twilio-voice/, '');
    const line = { CallSid: `CA${'0'.repeat(31)}1`, From: ANA, To: '+15015550100', Direction: 'inbound' };
    const pressed = phone.post(action, { ...line, Digits: '1' });
    const isTold = () =>
      phone.store.transcript(KEY, { limit: 1 }).then(([row]) => row?.text.includes('ya no está libre'));
    while (!(await isTold())) await new Promise((resolve) => setTimeout(resolve, 5));
    phone.house.clock.move(6_001);
    const { body } = await pressed;
    assert.match(heardIn(body).join(), /ya no está libre/);
    assert.doesNotMatch(body, /<Gather|<Hangup/);
    agenda.resolve();
    await phone.house.idle();
    const redirect = /<Redirect>([^<]*)/.exec(body)![1]!.replaceAll('&amp;', '&');
    const heard = await ana.ask(redirect, {});
    assert.match(heard.join(' '), /Opción 1:/);
    assert.doesNotMatch(heard.join(' '), /ya no está libre/, 'it is not said twice');
    assert.match((await ana.presses('1')).join(' '), /¿La reservo\?/);
  });

  test('without showing a number is nobody that is known', async () => {
    await using phone = await open();
    const someone = await call(phone, { from: 'anonymous' });
    assert.doesNotMatch(someone.heard.join(), /Ana/);
  });
});

describe('a call that is given to a person', () => {
  test('is told of with what the caller was at, and nothing of who they are', async () => {
    await using phone = await open({ people: PEOPLE });
    const ana = await call(phone);
    await ana.presses('1');
    await ana.says('sí');
    await ana.presses('0');
    const told = await ana.ask(attributeIn(ana.twiml, 'Number', 'url'), { Direction: 'outbound-dial' });
    assert.match(told.join(), /Pidió hablar con una persona\. Estaba pidiendo una cita\. Marque 1/);
    assert.doesNotMatch(told.join(), /Ana|5550101/);
  });

  test('rings there, is told of before it is taken, and goes back to the caller where nobody takes it', async () => {
    await using phone = await open({ people: PEOPLE });
    const ana = await call(phone);
    assert.match((await ana.presses('0')).join(' '), /le paso con una persona/);
    const dialled = attributeIn(ana.twiml, 'Dial', 'action');
    const whisper = attributeIn(ana.twiml, 'Number', 'url');
    assert.doesNotMatch(`${dialled}${whisper}`, /5550101|Ana/);
    const told = await ana.ask(whisper, { Direction: 'outbound-dial' });
    assert.match(
      told.join(),
      /Llamada de un paciente de Clínica Los Andes\. Pidió hablar con una persona\. Marque 1/,
    );
    await ana.ask(attributeIn(ana.twiml, 'Gather', 'action'), { Digits: '2' });
    assert.match(ana.twiml, /<Hangup\/>/, 'a machine presses no 1');
    const nobody = await ana.ask(dialled, { DialCallStatus: 'no-answer' });
    assert.match(nobody.join(), /nadie del equipo puede atenderle/);
    const [handoff] = await phone.store.handoffs('andes');
    assert.equal(handoff?.status, 'waiting');
  });

  test('waits in the call centre for as long as the clinic says, and then rings where people are', async () => {
    const workflow = `WW${'0'.repeat(32)}`;
    await using phone = await open({ people: PEOPLE, workflow });
    const ana = await call(phone);
    await ana.presses('0');
    assert.equal(attributeIn(ana.twiml, 'Enqueue', 'workflowSid'), workflow);
    const [, task = ''] = /<Task>([^<]*)<\/Task>/.exec(ana.twiml) ?? [];
    assert.match(task, /Pidió hablar con una persona/);
    assert.doesNotMatch(ana.twiml, /Ana|5550101|<Dial/);
    const queued = attributeIn(ana.twiml, 'Enqueue', 'action');
    const waiting = attributeIn(ana.twiml, 'Enqueue', 'waitUrl');
    assert.deepEqual(await ana.ask(waiting, { QueueTime: '15' }), ['Un momento, por favor.']);
    await ana.ask(waiting, { QueueTime: '120' });
    assert.match(ana.twiml, /<Leave\/>/);
    for (const result of ['leave', 'queue-full', 'error']) {
      await ana.ask(queued, { QueueResult: result });
      assert.match(ana.twiml, /<Dial/, result);
    }
    await ana.ask(queued, { QueueResult: 'hangup' });
    assert.match(ana.twiml, /<Response><Hangup\/><\/Response>/, 'the caller has gone');
    assert.equal((await phone.store.handoffs('andes'))[0]?.status, 'waiting');
    await ana.ask(queued, { QueueResult: 'bridged' });
    assert.equal((await phone.store.handoffs('andes'))[0]?.status, 'resolved');
  });

  test('is for the dialogs again, once a person has talked with the caller', async () => {
    await using phone = await open({ people: PEOPLE });
    const ana = await call(phone);
    await ana.presses('0');
    const action = attributeIn(ana.twiml, 'Dial', 'action');
    await ana.ask(action, { DialCallStatus: 'completed', DialBridged: 'true' });
    const next = await call(phone, { sid: `CA${'0'.repeat(31)}2` });
    assert.doesNotMatch(next.twiml, /<Dial/);
    assert.match(next.heard.join(' '), /Opción 1: Pedir una cita/);
    assert.equal(phone.twilio.state.calls.length, 0);
  });

  test('waits on for a person, though Twilio tells again that an earlier call was had with one', async () => {
    await using phone = await open({ people: PEOPLE });
    const first = await call(phone);
    await first.presses('0');
    const had = attributeIn(first.twiml, 'Dial', 'action');
    const talk = { DialCallStatus: 'completed', DialBridged: 'true' };
    await first.ask(had, talk);
    const second = await call(phone, { sid: `CA${'0'.repeat(31)}2` });
    await second.presses('0');
    await first.ask(had, talk);
    await phone.house.idle();
    const waiting = await phone.store.handoffs('andes');
    assert.equal(waiting.filter(({ status }) => status === 'waiting').length, 1);
  });

  test('rings there at once when the caller calls again, while nobody has taken it up', async () => {
    await using phone = await open({ people: PEOPLE });
    const first = await call(phone);
    await first.presses('0');
    const second = await call(phone, { sid: `CA${'0'.repeat(31)}2` });
    assert.match(second.twiml, /<Dial/);
  });

  test('does not ring at night: the caller leaves word, and is told that it is noted', async () => {
    await using phone = await open({ people: PEOPLE, at: TUESDAY + 12 * 3_600_000 });
    const ana = await call(phone);
    assert.match((await ana.presses('0')).join(' '), /Diga su mensaje/);
    assert.doesNotMatch(ana.twiml, /<Dial/);
    assert.match((await ana.says('necesito cambiar mi cita')).join(' '), /Queda anotado/);
    assert.doesNotMatch(ana.twiml, /<Dial/);
    assert.match((await ana.says('y es urgente')).join(' '), /Queda anotado/);
    assert.match(ana.twiml, /<Hangup\/>/);
    const rows = await phone.store.transcript(KEY, { limit: 10 });
    assert.ok(rows.some(({ text }) => text === 'necesito cambiar mi cita'));
  });

  test('ends where the clinic has no number for that, with the promise of a call', async () => {
    await using phone = await open();
    const ana = await call(phone);
    await ana.presses('0');
    assert.doesNotMatch(ana.twiml, /<Dial/);
    assert.match(ana.twiml, /<Hangup\/>/);
  });
});

describe('a call of ours', () => {
  const callAna = async (phone: Awaited<ReturnType<typeof open>>) => {
    await call(phone);
    const rows = await phone.store.transcript(KEY, { limit: 20 });
    const { key } = rows.findLast(({ who }) => who === 'bot')!.delivery!;
    const channel = phone.house.house.channel('andes', 'twilio-voice');
    assert.ok(channel && isSearchable(channel));
    const template = { name: 'reminder', language: 'es', values: [], buttons: [] };
    const message = {
      key,
      to: ANA,
      language: 'es',
      text: 'Recordatorio',
      choices: [],
      awaiting: null,
      template,
    };
    const place = () => channel.send(message);
    const find = (...others: string[]) =>
      channel.find(message, { since: phone.house.clock.now() - 1000, others: new Set(others) });
    const below = (url: unknown) => String(url).replace(/^.*\/twilio-voice/, '');
    const fields = { CallSid: 'CA2', From: '+15015550100', To: ANA, Direction: 'outbound-api' };
    const given = () => phone.twilio.state.calls.at(-1)!.given;
    return {
      place,
      find,
      given,
      answeredBy: (by: string) => phone.post(below(given()['Url']), { ...fields, AnsweredBy: by }),
    };
  };

  test('that a person answers says its message, and goes on as a talk', async () => {
    await using phone = await open();
    const { place, given, answeredBy } = await callAna(phone);
    await place();
    assert.equal(given()['MachineDetection'], 'Enable');
    assert.doesNotMatch(`${given()['Url']}${given()['StatusCallback']}`, /5550101/);
    const { body } = await answeredBy('human');
    assert.match(body, /<Gather.*Opción 1/s);
  });

  test('of which Twilio did not live to tell is found, and not made again', async () => {
    await using phone = await open();
    const { place, find } = await callAna(phone);
    assert.equal(await find(), null);
    phone.twilio.next('lost');
    await assert.rejects(place(), { kind: 'uncertain' });
    const { sid } = phone.twilio.state.calls[0]!;
    assert.deepEqual(await find(), { externalId: sid });
    assert.equal(await find(sid), null, 'that was the call for something else');
  });

  for (const by of ['machine_start', 'machine_end_beep', 'fax']) {
    test(`that is answered by '${by}' says who called, and nothing of health`, async () => {
      await using phone = await open();
      const { place, answeredBy } = await callAna(phone);
      await place();
      const { body } = await answeredBy(by);
      assert.match(body, /Le llamamos de Clínica Los Andes\./);
      assert.doesNotMatch(body, /Ana|cita|<Gather/);
      assert.match(body, /<Hangup\/>/);
    });
  }
});
