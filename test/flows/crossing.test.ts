import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type SpokenTalk, spokenWith } from '../kit/flows/spoken.ts';
import { openingIn, SELF, SON, visitOf } from '../kit/flows/spoken-clinic.ts';
import { SPOKEN_PLACES } from '../kit/flows/spoken-places.ts';

const thursday = visitOf('es', SELF, 'cardiology', '2026-03-12T08:00');
const friday = visitOf('es', SON, 'pediatrics', '2026-03-13T09:00');
const freed = {
  id: 7,
  opening: openingIn('es', 'dermatology', '2026-03-13T10:00'),
  patient: SELF.id,
  seconds: 3_600,
};

const acts = ({ deeds }: SpokenTalk) =>
  deeds.map(({ type, params }) => `${type} ${params['appointmentId'] ?? params['openingId'] ?? ''}`);

function family(): SpokenTalk {
  const places = [{ id: 7, patient: SELF.id, service: 'dermatology' }];
  return spokenWith({ language: 'es', people: [SELF, SON], visits: [thursday, friday], places });
}

/** Times are on offer when a reminder that cannot wait comes in between. */
function interrupted(): SpokenTalk {
  const talk = spokenWith({ language: 'es', visits: [thursday] });
  talk.say('quiero una cita de dermatología el viernes');
  talk.due('reminding', { appointment: thursday, urgent: true });
  return talk;
}

describe('an answer that may have been meant for another question', () => {
  for (const words of ['1', 'la primera', 'sí', '👍'])
    test(`"${words}" to a reminder that came between is made sure of`, () => {
      const talk = interrupted();
      talk.say(words);
      assert.equal(talk.asked()?.key, 'confirming.ask');
      assert.deepEqual(acts(talk), []);
    });

  for (const words of ['confirmo la del jueves', 'Sí, confirmo'])
    test(`"${words}" to it confirms`, () => {
      const talk = interrupted();
      talk.say(words);
      assert.deepEqual(acts(talk), [`confirmAppointment ${thursday.id}`]);
    });

  test('a tap says which it answers', () => {
    const talk = interrupted();
    talk.tap('come');
    assert.deepEqual(acts(talk), [`confirmAppointment ${thursday.id}`]);
  });

  test('a yes after two reminders is made sure of, and then the other is asked about', () => {
    const talk = family();
    talk.due('reminding', { appointment: thursday });
    talk.due('reminding', { appointment: friday });
    talk.say('sí');
    assert.deepEqual(acts(talk), []);
    talk.say('sí');
    assert.deepEqual(acts(talk), [`confirmAppointment ${friday.id}`]);
    assert.equal(talk.asked()?.key, 'reminding.ask');
    talk.say('sí');
    assert.deepEqual(acts(talk).slice(1), [`confirmAppointment ${thursday.id}`]);
  });

  for (const words of ['confirmo las dos', 'las dos', 'sí, ambas'])
    test(`"${words}" after two reminders confirms both, and asks about none of them again`, () => {
      const talk = family();
      talk.due('reminding', { appointment: thursday });
      talk.due('reminding', { appointment: friday });
      talk.say(words);
      assert.deepEqual(acts(talk), [`confirmAppointment ${thursday.id}`, `confirmAppointment ${friday.id}`]);
      assert.equal(talk.asked(), null);
    });

  test('a reminder that was left open is not gone on with once its visit was moved otherwise', () => {
    const talk = family();
    talk.due('reminding', { appointment: thursday });
    talk.due('reminding', { appointment: friday });
    talk.say('la de cardiología pásela al martes');
    talk.say('la primera');
    talk.say('sí');
    assert.deepEqual(acts(talk).length, 1);
    assert.match(acts(talk)[0]!, /^moveAppointment v-cardiology/);
    assert.deepEqual([talk.asked()?.key, talk.conversation().frames.length], ['reminding.ask', 1]);
    assert.match(talk.said().at(-1)!, /pediatría/);
  });

  test('a yes after a reminder and an opening that came free takes nothing before that was said', () => {
    const talk = family();
    talk.due('reminding', { appointment: thursday });
    talk.due('offering', { offer: freed });
    talk.say('sí');
    assert.equal(talk.asked()?.key, 'offering.sure');
    assert.deepEqual(acts(talk), []);
    talk.say('sí');
    assert.deepEqual(acts(talk)[0], `bookAppointment ${freed.opening.id}`);
  });

  test('a yes to one reminder alone needs no more', () => {
    const talk = SPOKEN_PLACES['a reminder']('es');
    talk.say('1');
    assert.deepEqual(acts(talk).length, 1);
  });

  test('a second reminder of the same visit asks no more than the first', () => {
    const talk = family();
    talk.due('reminding', { appointment: thursday });
    talk.due('reminding', { appointment: thursday });
    talk.say('sí');
    assert.deepEqual(acts(talk), [`confirmAppointment ${thursday.id}`]);
  });
});
