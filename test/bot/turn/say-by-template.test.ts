import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadClinics } from '../../../bot/config/load.ts';
import { cardOf } from '../../../bot/config.ts';
import { type Part, type Speaker, say } from '../../../bot/say.ts';
import { sayByTemplate } from '../../../bot/turn/say-by-template.ts';
import type { Appointment } from '../../../flows/appointment.ts';
import { newConversation } from '../../../flows/conversation/conversation-state.ts';
import { converse } from '../../../flows/conversation.ts';
import type { FlowAbout } from '../../../flows/effects.ts';
import { localeOf } from '../../../locales/locale.ts';

const now = '2026-03-10T10:15';
const people = [
  { id: 'ana', name: 'Ana Gómez', birthDate: '1985-04-12', nationalId: null, relation: 'self' },
  { id: 'mateo', name: 'Mateo Ruiz', birthDate: '2019-08-30', nationalId: null, relation: 'son' },
];
const clinic = cardOf((await loadClinics()).get('andes')!, now);
const speaker: Speaker = {
  locale: localeOf('es-CO'),
  style: 'text',
  now,
  clinic,
  people,
  ownWords: {},
  choices: 'buttons',
};
const visit: Appointment = {
  id: 'visit-1',
  patient: 'ana',
  service: 'cardiology',
  practitioner: 'restrepo',
  site: 'norte',
  startsAt: '2026-03-12T08:00:00-05:00',
  minutes: 30,
  modality: 'in-person',
  status: 'booked',
  orderId: null,
};

/** What a dialog that the clinic begins says to a patient who has not written for long. */
function begun(flow: string, about: FlowAbout, greeted = true) {
  const contact = {
    address: '+573005550101',
    vouched: true,
    consent: null,
    help: { words: null, voice: null },
    optedOut: false,
    people,
  };
  const { effects } = converse(
    { ...newConversation('es'), greeted },
    { type: 'dialog.due', flow, about },
    { now, freshId: 'fresh', clinic, contact },
  );
  const parts: Part[] = effects.flatMap((effect) => (effect.type === 'reply' ? [effect.params] : []));
  return sayByTemplate(parts, say(parts, speaker), speaker);
}

const AT = 'jueves 12 de marzo a las 8:00 a. m.';

describe('a patient who has not written for long', () => {
  it('is reminded by the template of reminders, with its buttons, and without a specialty', () => {
    const { template } = begun('reminding', { appointment: visit });
    assert.equal(template?.name, 'recado_reminder_2');
    assert.equal(template?.language, 'es');
    assert.deepEqual(template?.values, ['Clínica Los Andes', 'Ana', AT, 'Norte']);
    assert.deepEqual(
      template?.buttons.map((id) => id.split(':')[1]),
      ['come', 'move', 'cancel'],
    );
  });

  it('is reminded by it too when nothing had been said before: the template says who writes', () => {
    const { template } = begun('reminding', { appointment: { ...visit, patient: 'mateo' } }, false);
    assert.equal(template?.name, 'recado_reminder_2');
    assert.equal(template?.values[1], 'Mateo');
  });

  it('is reminded of a visit by video by one that names no site', () => {
    const { template } = begun('reminding', { appointment: { ...visit, modality: 'telemedicine' } });
    assert.equal(template?.name, 'recado_reminder_remote_1');
    assert.deepEqual(template?.values, ['Clínica Los Andes', 'Ana', AT]);
  });

  for (const [modality, name] of [
    ['in-person', 'recado_opening_2'],
    ['telemedicine', 'recado_opening_remote_1'],
  ] as const) {
    it(`is offered an opening (${modality}) by '${name}'`, () => {
      const { patient: _patient, status: _status, orderId: _order, ...opening } = { ...visit, modality };
      const offer = { id: 7, opening, patient: 'ana', seconds: 600 };
      const { template } = begun('offering', { offer });
      assert.equal(template?.name, name);
      assert.deepEqual(
        template?.buttons.map((id) => id.split(':')[1]),
        ['yes', 'no'],
      );
    });
  }

  it('is told of a visit already confirmed by the template that carries words', () => {
    const { template, text } = begun('reminding', { appointment: { ...visit, status: 'confirmed' } });
    assert.equal(template?.name, 'recado_reply_1');
    assert.match(text, /Le recuerdo su cita de cardiología/);
  });
});
