import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { EffectType } from '../../flows/effects.ts';
import type { Lang } from '../../nlu/types.ts';
import { type SpokenTalk, spokenWith } from '../kit/flows/spoken.ts';
import { CASES } from '../kit/flows/spoken-cases.ts';
import { SELF, SON, visitOf } from '../kit/flows/spoken-clinic.ts';
import { SPOKEN_PLACES } from '../kit/flows/spoken-places.ts';

for (const { where, does, es, pt } of CASES) {
  describe(`where it stands at '${where}', ${does ? `${does} is done` : 'nothing is done'}`, () => {
    for (const [language, texts] of Object.entries({ es, pt }) as [Lang, readonly string[]][]) {
      for (const text of texts) {
        test(`about "${text}"`, () => {
          const talk = SPOKEN_PLACES[where](language);
          talk.say(text);
          assert.deepEqual(deedsOf(talk), does ? [does] : [], talk.said().join('\n'));
        });
      }
    }
  });
}

describe('a yes to the visit of somebody else', () => {
  const son = visitOf('es', SON, 'pediatrics', '2026-03-13T09:00');
  const own = visitOf('es', SELF, 'cardiology', '2026-03-12T08:00');
  const family = () => spokenWith({ language: 'es', people: [SELF, SON], visits: [own, son] });

  test('confirms theirs once it was named, and not the one that was asked about', () => {
    const talk = family();
    talk.due('reminding', { appointment: own });
    talk.say('sí, la de mi hijo');
    assert.equal(talk.asked()?.key, 'confirming.ask');
    talk.say('sí');
    assert.deepEqual(
      talk.deeds.map(({ type, params }) => [type, params['appointmentId']]),
      [['confirmAppointment', son.id]],
    );
  });

  test('cancels theirs once it was named, and not the one that was asked about', () => {
    const talk = family();
    talk.say('cancela mi cita de cardiología');
    assert.deepEqual(talk.asked()?.args?.['on'], { on: own.startsAt });
    talk.say('sí, la de mi hijo');
    assert.deepEqual(talk.asked()?.args?.['on'], { on: son.startsAt });
    talk.say('sí');
    assert.deepEqual(
      talk.deeds.map(({ type, params }) => [type, params['appointmentId']]),
      [['cancelAppointment', son.id]],
    );
  });
});

describe('a yes that is put off', () => {
  for (const [language, text, stands] of [
    ['es', 'creo que sí', 'sigue en pie'],
    ['pt', 'vamos ver', 'continua marcada'],
  ] as const) {
    test(`"${text}" leaves the question open, and the visit as it is`, () => {
      const talk = SPOKEN_PLACES['a reminder'](language);
      talk.say(text);
      assert.match(talk.said().join('\n'), new RegExp(stands));
      assert.equal(talk.asked()?.key, 'reminding.ask');
      talk.say(language === 'es' ? 'sí, ya pude' : 'sim, consegui');
      assert.deepEqual(deedsOf(talk), ['confirmAppointment']);
    });
  }

  test('hears once more what is on offer, where it hangs on the time of that', () => {
    const talk = SPOKEN_PLACES['an opening that came free']('es');
    talk.say('si es en la tarde sí');
    assert.equal(talk.asked()?.key, 'offering.ask');
    assert.equal(talk.conversation().misses, 0);
  });
});

/** What was done since the place was come to; of an opening that is taken, that it is, and no more. */
function deedsOf({ deeds }: SpokenTalk): EffectType[] {
  const done = deeds.map(({ type }) => type);
  return done.filter((type, at) => type !== 'settleOffer' || done[at - 1] !== 'bookAppointment');
}
