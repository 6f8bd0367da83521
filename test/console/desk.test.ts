import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FIELD_NAMES } from '../../adapters/documents/documents.ts';
import { PHOTO_REASONS, REFUSAL_REASONS } from '../../bot/desk/decision.ts';
import { NOTICES } from '../../bot/devices/devices.ts';
import { changedFields, itemsTyped, surenessOf, valueTyped, waitOf } from '../../console/desk/reading.js';
import { toldOf } from '../../console/desk/waitlist.js';
import { stateOf } from '../../console/desk/whatsapp.js';
import { deskWords } from '../../console/desk/words.js';

const id = { type: 'CC', value: '52111222' };

describe('what an agent leaves of an order', () => {
  test('is only what was changed: a field as it was read is not sent', () => {
    const read = [
      { name: 'patient_name', value: 'Ana Gómez' },
      { name: 'patient_id', value: id },
      { name: 'issue_date', value: null },
      { name: 'plan', value: 'Oro' },
    ];
    const typed = { patient_name: 'Ana Gómez', patient_id: { ...id }, issue_date: '2026-03-02', plan: null };
    assert.deepEqual(changedFields(read, typed), { issue_date: '2026-03-02', plan: null });
  });

  test('is nothing where nothing is written', () => {
    assert.deepEqual(
      [valueTyped('text', ['  ']), valueTyped('number', ['CC', ' ']), valueTyped('date', ['2026-03-02'])],
      [null, null, '2026-03-02'],
    );
    assert.deepEqual(valueTyped('number', ['', '52']), { type: '?', value: '52' });
    const item = { code: '', system: 'CUPS', description: 'RX DE TÓRAX', quantity: '0' };
    assert.deepEqual(itemsTyped([item, { ...item, description: ' ' }]), [
      { code: null, system: null, description: 'RX DE TÓRAX', quantity: null },
    ]);
  });
});

describe('what the console tells', () => {
  test('how sure a field is, and how long an order waits', () => {
    const told = [null, 0.2, 0.95].map((confidence) => surenessOf({ value: 'x', confidence }));
    assert.deepEqual(told, ['doubtful', 'doubtful', 'confident']);
    assert.equal(surenessOf({ value: null, confidence: 0.9 }), 'missing');
    const since = '2026-03-10T10:00:00Z';
    const words = deskWords('es-CO');
    for (const [now, wait] of [
      ['2026-03-10T09:59:00Z', 'un momento'],
      ['2026-03-10T10:59:59Z', '59 min'],
      ['2026-03-11T10:00:00Z', '24 h'],
      ['2026-03-13T10:00:00Z', '3 d'],
    ] as const) {
      assert.equal(waitOf(since, now, words), wait);
    }
  });

  test('what somebody waits for, since and until when, and what they are offered', () => {
    const words = deskWords('es-CO');
    const place = {
      ...{ id: 1, patient: 'Ana Gómez', service: 'cardiología', since: '2026-03-10T10:00:00Z', until: null },
      ...{ wanted: [], offered: null, unanswered: 0 },
    };
    const zone = { words, zone: 'America/Bogota', locale: 'es-CO' };
    const now = '2026-03-10T12:00:00Z';
    assert.deepEqual(toldOf(place, now, zone), ['cardiología: cualquier horario', 'espera hace 2 h']);
    const offered = {
      id: 'o',
      startsAt: now,
      at: 'mañana a las 8:00',
      practitioner: 'Dr. Restrepo',
      site: 'Norte',
    };
    const told = toldOf(
      {
        ...{ ...place, wanted: ['por la tarde', 'en la sede Norte'], until: 'el 20 de marzo', unanswered: 1 },
        offered: { ...offered, until: '2026-03-10T13:00:00Z' },
      },
      now,
      zone,
    );
    assert.deepEqual(told.slice(0, 4), [
      'cardiología: por la tarde, en la sede Norte',
      'espera hace 2 h',
      'hasta el 20 de marzo',
      'ofertas sin respuesta: 1',
    ]);
    assert.match(told[4]!, /^Se le ofrece mañana a las 8:00, Dr. Restrepo, Norte\..*8:00/);
  });

  test('has words for every field and every reason, in both languages', () => {
    for (const locale of ['es-CO', 'pt-BR']) {
      const { fields, reasons } = deskWords(locale);
      for (const name of FIELD_NAMES) assert.ok(fields[name], `${locale} ${name}`);
      for (const reason of [...PHOTO_REASONS, ...REFUSAL_REASONS]) assert.ok(reasons[reason], reason);
    }
  });

  test('has words for however the WhatsApp of the clinic stands, in both languages', () => {
    const told = { number: '+573005550200', isLinked: true, notice: null, linking: null, failed: null };
    const linking = { way: 'code', picture: null, code: null, isAccepted: false } as const;
    assert.equal(stateOf({ ...told, linking }), 'linking');
    assert.equal(stateOf({ ...told, isLinked: false, notice: 'elsewhere' }), 'unlinked');
    assert.equal(stateOf({ ...told, notice: 'unlinked' }), 'connecting', 'that was before it was linked');
    const states = ['linking', 'connecting', ...Object.keys(NOTICES)].map((notice) =>
      stateOf({ ...told, notice }),
    );
    for (const locale of ['es-CO', 'pt-BR'])
      for (const state of states) assert.ok(deskWords(locale).whatsapp[state], `${locale} ${state}`);
  });
});
