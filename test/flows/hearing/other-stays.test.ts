import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Lang } from '../../../nlu/types.ts';
import { spokenWith } from '../../kit/flows/spoken.ts';
import { SELF, SON, visitOf } from '../../kit/flows/spoken-clinic.ts';

/** Said to "¿Cancelo su cita?", of one's own: whether it is given up, and whether the child's is told to stand. */
const SAID: readonly [language: Lang, text: string, isGivenUp: boolean, isTold: boolean][] = [
  ['es', 'sí, cancélela, la otra déjela como está', true, true],
  ['es', 'si esa, las demás siguen igual', true, true],
  ['es', 'y la otra sigue en pie?', false, true],
  ['es', 'sí, la de mi hijo la mantienen', true, true],
  ['pt', 'não, a minha eu vou', false, false],
  ['es', 'no, déjela como está', false, false],
  ['es', 'mejor mantenga esa', false, false],
  ['es', 'sí, sigo enferma', true, false],
  ['pt', 'pode cancelar, a outra continua', true, true],
  ['pt', 'isso, só essa, a outra eu vou', true, true],
  ['pt', 'as outras continuam marcadas?', false, true],
  ['pt', 'sim, só essa. a dele eu vou', true, true],
  ['pt', 'não, deixa como está', false, false],
  ['pt', 'sim, continuo doente', true, false],
];

const CANCEL = { es: 'cancele mi cita de cardiología', pt: 'cancela minha consulta de cardiologia' };
/** The child's. */
const STANDS = /pediatr/i;

describe('of another visit that is to stay', () => {
  for (const [language, text, isGivenUp, isTold] of SAID) {
    test(`"${text}" ${isTold ? 'is answered' : 'says nothing'}`, () => {
      const own = visitOf(language, SELF, 'cardiology', '2026-03-12T08:00');
      const sons = visitOf(language, SON, 'pediatrics', '2026-03-13T09:00');
      const talk = spokenWith({ language, people: [SELF, SON], visits: [own, sons] });
      talk.say(CANCEL[language]);
      talk.say(text);
      const gone = talk.deeds.flatMap(({ type, params }) =>
        type === 'cancelAppointment' ? [params['appointmentId']] : [],
      );
      assert.deepEqual(gone, isGivenUp ? [own.id] : []);
      assert.equal(STANDS.test(talk.said().join('\n')), isTold, talk.said().join('\n'));
    });
  }
});
