import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Lang } from '../../nlu/types.ts';
import type { SpokenTalk } from '../kit/flows/spoken.ts';
import { SPOKEN_PLACES } from '../kit/flows/spoken-places.ts';

/** It is asked whether to stay on the list, after a no to what came free. */
function askedToStay(language: Lang): SpokenTalk {
  const talk = SPOKEN_PLACES['an opening that came free'](language);
  talk.say(language === 'es' ? 'no puedo ese día' : 'não posso nesse dia');
  assert.equal(talk.asked()?.key, 'offering.stay');
  return talk;
}

const settled = ({ deeds }: SpokenTalk) => deeds.map(({ params }) => params['status']);

describe('asked whether to stay on the list', () => {
  const rows: readonly [Lang, string, readonly string[]][] = [
    ['es', 'no, ya no', ['declined']],
    ['es', 'ya me vio otro médico', ['declined']],
    ['es', 'sáqueme', ['declined']],
    ['pt', 'já passei com outro médico', ['declined']],
    ['pt', 'me tira', ['declined']],
    ['es', 'sí, pero solo si es por la tarde', ['waiting']],
    ['pt', 'sim, mas só se for à tarde', ['waiting']],
    ['es', 'no me saque', ['waiting']],
    ['es', 'no sé', []],
    ['pt', 'sim, continua me avisando', ['waiting']],
  ];
  for (const [language, text, status] of rows)
    test(`"${text}" settles ${status[0] ?? 'nothing'}`, () => {
      const talk = askedToStay(language);
      talk.say(text);
      assert.deepEqual(settled(talk), status, talk.said().join('\n'));
    });
});

test('what came free and is needed no more is asked about no further than whether to wait on', () => {
  const talk = SPOKEN_PLACES['an opening that came free']('es');
  talk.say('ya me atendieron en otro lado');
  assert.equal(talk.asked()?.key, 'offering.stay');
  assert.deepEqual(settled(talk), []);
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
