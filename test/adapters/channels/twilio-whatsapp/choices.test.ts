import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { OutboundMessage } from '../../../../adapters/channels/channel.ts';
import { openTwilioWhatsApp } from '../../../../adapters/channels/twilio-whatsapp/index.ts';
import { type FakeTwilio, openFakeTwilio } from '../../../fakes/twilio/twilio.ts';
import { memoryKeep } from '../../../kit/memory-keep.ts';
import { TWILIO_PLACE, urlOf } from '../../../kit/twilio-place.ts';

const KEY = 'andes/twilio-whatsapp/+573005550101:3:0';

function openOn(twilio: FakeTwilio, buttons = true) {
  const { accountSid, authToken } = twilio;
  const place = { ...TWILIO_PLACE, url: urlOf('twilio-whatsapp'), keep: memoryKeep() };
  const settings = { accountSid, authToken, from: '+15015550100', buttons, readMarks: true };
  return openTwilioWhatsApp(settings, place, { apiUrl: twilio.url, answerMs: 2000 });
}

function offering(labels: readonly string[], more: Partial<OutboundMessage> = {}): OutboundMessage {
  const choices = labels.map((label, at) => ({ id: `id-${at}`, label }));
  const base = { key: KEY, to: '+573005550101', language: 'es', text: '¿Cuál le sirve?', awaiting: 'choice' };
  return { ...base, choices, ...more };
}

const DAYS = Array.from({ length: 5 }, (_, at) => `jueves ${at + 1} de marzo a las 8:00 a. m., Dra. Arango`);

describe('choices on WhatsApp by Twilio', () => {
  test('are buttons where they are few and short, with the ids by which they are known', async () => {
    await using twilio = await openFakeTwilio();
    await openOn(twilio).send(offering(['Sí', 'No']));
    const [sent] = twilio.state.messages;
    assert.deepEqual([sent?.body, sent?.tappable], ['¿Cuál le sirve?', ['Sí', 'No']]);
    const [content] = twilio.state.contents;
    assert.deepEqual(content?.given.types, {
      'twilio/quick-reply': {
        body: '{{1}}',
        actions: [
          { type: 'QUICK_REPLY', id: '{{2}}', title: '{{3}}' },
          { type: 'QUICK_REPLY', id: '{{4}}', title: '{{5}}' },
        ],
      },
    });
  });

  test('are a list where they are more, each whole, under a number where it is long', async () => {
    await using twilio = await openFakeTwilio();
    await openOn(twilio).send(offering(DAYS));
    assert.deepEqual(twilio.state.messages[0]?.tappable, DAYS);
    const items = twilio.state.contents[0]?.given.types['twilio/list-picker']?.items;
    assert.deepEqual(items?.[0], { id: '{{2}}', item: '{{3}}', description: '{{4}}' });
  });

  for (const [why, labels] of [
    ['there are more than ten', Array.from({ length: 11 }, (_, at) => `opción ${at + 1}`)],
    ['one is too long', ['sí', 'x'.repeat(73)]],
    ['two look the same', ['Ana', 'Ana']],
  ] as const) {
    test(`stand numbered in the text where ${why}`, async () => {
      await using twilio = await openFakeTwilio();
      await openOn(twilio).send(offering(labels));
      const lines = labels.map((label, at) => `${at + 1}. ${label}`);
      assert.equal(twilio.state.messages[0]?.body, ['¿Cuál le sirve?', ...lines].join('\n'));
      assert.equal(twilio.state.contents.length, 0);
    });
  }

  test('stand numbered where the clinic wants no buttons', async () => {
    await using twilio = await openFakeTwilio();
    await openOn(twilio, false).send(offering(['Sí', 'No']));
    assert.equal(twilio.state.messages[0]?.body, '¿Cuál le sirve?\n1. Sí\n2. No');
  });

  test('come after the rest of a long text, which loses no word', async () => {
    await using twilio = await openFakeTwilio();
    const text = Array.from({ length: 400 }, (_, at) => `palabra${at}`).join(' ');
    await openOn(twilio).send(offering(['Sí', 'No'], { text }));
    const { messages } = twilio.state;
    assert.deepEqual(messages.map(({ tappable }) => tappable.length).slice(-1), [2]);
    assert.equal(messages.map(({ body }) => body).join(' '), text);
  });

  test('hold no word of a patient in a template, which is made once and found again', async () => {
    await using twilio = await openFakeTwilio();
    await openOn(twilio).send(offering(['Ana Gómez', 'Mateo Ruiz']));
    await openOn(twilio).send(offering(['Sí', 'No']));
    assert.equal(twilio.state.contents.length, 1);
    assert.doesNotMatch(JSON.stringify(twilio.state.contents), /Ana|Mateo|sirve/);
  });

  for (const mood of ['sick', 'busy', 20001] as const) {
    test(`stand numbered in the text while templates cannot be had (${mood})`, async () => {
      await using twilio = await openFakeTwilio();
      const channel = openOn(twilio);
      twilio.next(mood);
      await channel.send(offering(['Sí', 'No']));
      await channel.send(offering(['Sí', 'No'], { key: KEY.replace('3:0', '4:0') }));
      assert.deepEqual(
        twilio.state.messages.map(({ body }) => body),
        ['¿Cuál le sirve?\n1. Sí\n2. No', '¿Cuál le sirve?'],
      );
    });
  }

  test('stand numbered in the text where Twilio refuses the template', async () => {
    await using twilio = await openFakeTwilio();
    const channel = openOn(twilio);
    await channel.send(offering(['Sí', 'No']));
    twilio.next(21656);
    await channel.send(offering(['Sí', 'No'], { key: KEY.replace('3:0', '4:0') }));
    assert.equal(twilio.state.messages[1]?.body, '¿Cuál le sirve?\n1. Sí\n2. No');
  });

  test('of a template that was approved are its buttons, with the ids of this message', async () => {
    await using twilio = await openFakeTwilio();
    const types = {
      'twilio/quick-reply': {
        body: 'Su cita es {{1}}, con {{2}}.',
        actions: [
          { title: 'Confirmar', id: '{{3}}' },
          { title: 'Cancelar', id: '{{4}}' },
        ],
      },
    };
    const sid = `HX${'0'.repeat(31)}9`;
    twilio.state.contents.push({ sid, given: { friendly_name: 'recado_reminder', language: 'es', types } });
    const template = {
      name: 'recado_reminder',
      language: 'es',
      values: ['mañana a las 8', 'la Dra. Arango'],
      buttons: ['yes', 'no'],
    };
    const channel = openOn(twilio);
    const since = Date.now() - 1000;
    await channel.send(offering([], { template }));
    const [sent] = twilio.state.messages;
    assert.equal(sent?.body, 'Su cita es mañana a las 8, con la Dra. Arango.');
    assert.deepEqual(sent?.tappable, ['Confirmar', 'Cancelar']);
    assert.deepEqual(await channel.find(offering([], { template }), { since, others: new Set() }), {
      externalId: sent?.sid,
    });
    const missing = { ...template, name: 'recado_nowhere' };
    await assert.rejects(channel.send(offering([], { template: missing })), { kind: 'refused' });
    assert.equal(twilio.state.messages.length, 1, 'no text goes out in its place');
  });

  test('are found again by their text, when the answer was lost', async () => {
    await using twilio = await openFakeTwilio();
    const channel = openOn(twilio);
    const first = await channel.send(offering(DAYS));
    const sought = { since: Date.now(), others: new Set([first.externalId!]) };
    const second = offering(DAYS, { key: KEY.replace('3:0', '4:0'), text: '¿Y ahora?' });
    twilio.next('lost');
    await assert.rejects(channel.send(second));
    assert.deepEqual(await channel.find(second, sought), { externalId: twilio.state.messages[1]?.sid });
  });
});
