import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Lang } from '../../../nlu/types.ts';
import { type SpokenTalk, spokenWith } from '../../kit/flows/spoken.ts';
import { openingIn, SELF, SON, visitOf } from '../../kit/flows/spoken-clinic.ts';
import { SPOKEN_PLACES } from '../../kit/flows/spoken-places.ts';

/** It is asked whether to stay on the list, after a no to what came free. */
function askedToStay(language: Lang): SpokenTalk {
  const talk = SPOKEN_PLACES['an opening that came free'](language);
  talk.say(language === 'es' ? 'no puedo ese día' : 'não posso nesse dia');
  assert.equal(talk.asked()?.key, 'offering.stay');
  return talk;
}

/** An opening is offered before the visit that they have. */
function offeredSooner(language: Lang): SpokenTalk {
  const moved = visitOf(language, SELF, 'dermatology', '2026-03-20T09:00');
  const talk = spokenWith({ language, people: [SELF, SON], visits: [moved] });
  const opening = openingIn(language, 'dermatology', '2026-03-12T09:00');
  talk.due('offering', { offer: { id: 7, opening, patient: SELF.id, seconds: 3_600, moved } });
  assert.equal(talk.asked()?.key, 'offering.ask-sooner');
  return talk;
}

const settled = ({ deeds }: SpokenTalk) =>
  deeds.flatMap(({ type, params }) => (type === 'settleOffer' ? [params['status']] : []));

describe('asked whether to stay on the list', () => {
  const rows: readonly [Lang, string, string][] = [
    ['es', 'no, ya no', 'declined'],
    ['es', 'ya me vio otro médico', 'declined'],
    ['es', 'sáqueme', 'declined'],
    ['pt', 'já passei com outro médico', 'declined'],
    ['pt', 'me tira', 'declined'],
    ['es', 'sí, pero solo si es por la tarde', 'waiting'],
    ['pt', 'sim, mas só se for à tarde', 'waiting'],
    ['es', 'no me saque', 'waiting'],
    ['es', 'no sé', 'waiting'],
    ['pt', 'sim, continua me avisando', 'waiting'],
  ];
  for (const [language, text, status] of rows)
    test(`"${text}" leaves their place ${status}`, () => {
      const talk = askedToStay(language);
      talk.say(text);
      assert.equal(settled(talk).at(-1), status, talk.said().join('\n'));
    });
});

test('what came free and is needed no more is asked about no further than whether to wait on', () => {
  const talk = SPOKEN_PLACES['an opening that came free']('es');
  talk.say('ya me atendieron en otro lado');
  assert.equal(talk.asked()?.key, 'offering.stay');
  assert.deepEqual(settled(talk), ['waiting']);
});

describe('offered an opening before their visit', () => {
  const moves: readonly [Lang, string][] = [
    ['es', 'sí'],
    ['es', 'sí, cámbiela'],
    ['es', 'dale, me sirve'],
    ['pt', 'pode trocar'],
    ['pt', 'quero sim'],
  ];
  for (const [language, text] of moves)
    test(`"${text}" moves it, and books nothing beside it`, () => {
      const talk = offeredSooner(language);
      talk.say(text);
      const types = talk.deeds.map(({ type }) => type);
      assert.ok(types.includes('moveAppointment'), talk.said().join('\n'));
      assert.ok(!types.includes('bookAppointment') && !types.includes('cancelAppointment'));
    });

  const keeps: readonly [Lang, string][] = [
    ['es', 'no, gracias'],
    ['es', 'no puedo ese día'],
    ['es', 'prefiero la que ya tengo'],
    ['pt', 'não, deixa como está'],
    ['pt', 'nesse dia não dá'],
  ];
  for (const [language, text] of keeps)
    test(`"${text}" leaves theirs as it is`, () => {
      const talk = offeredSooner(language);
      talk.say(text);
      const types: readonly string[] = talk.deeds.map(({ type }) => type);
      assert.ok(!types.some((type) => /(?:move|book|cancel)Appointment/.test(type)), talk.said().join('\n'));
    });
});

describe('asked to when a visit is to be moved', () => {
  const asked = () => {
    const talk = SPOKEN_PLACES['nothing is open']('es');
    talk.say('quiero cambiar mi cita');
    assert.equal(talk.asked()?.key, 'rescheduling.when');
    return talk;
  };
  for (const text of ['da igual', 'cuando vuelva de vacaciones, el 25', 'prefiero con una doctora'])
    test(`"${text}" is looked for`, () => {
      const talk = asked();
      talk.say(text);
      assert.match(talk.asked()?.key ?? '', /^choosing\.offer/);
    });
  for (const text of ['quiero hablar con una doctora', 'páseme con una persona'])
    test(`"${text}" asks for a person`, () => {
      const talk = asked();
      talk.say(text);
      assert.ok(talk.conversation().handoff);
    });
});
