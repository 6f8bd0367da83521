import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Lang } from '../../nlu/types.ts';
import { SPOKEN_PLACES } from '../kit/flows/spoken-places.ts';

/** What is said to "¿Cancelo su cita?", and whether the visit is given up. */
const ANSWERS: readonly [language: Lang, text: string, isGivenUp: boolean][] = [
  ['es', 'exacto, no puedo ese día', true],
  ['es', 'si, no tengo con quién dejar a los niños', true],
  ['es', 'sí, después pido otra', true],
  ['es', 'sí, cancélela. ¿me devuelven la plata?', true],
  ['es', 'si, la orden me sirve pa despues?', true],
  ['es', 'sí, me sirve', false],
  ['es', 'espera, no', false],
  ['es', 'mejor no, olvídelo', false],
  ['es', 'si cambiela', false],
  ['es', 'sí, no la cancele', false],
  ['pt', 'isso, não posso nesse dia', true],
  ['pt', 'sim, depois eu remarco', true],
  ['pt', 'se ninguém puder me levar sim', false],
  ['pt', 'não, depois eu vejo', false],
];

describe('asked whether to cancel', () => {
  for (const [language, text, isGivenUp] of ANSWERS) {
    test(`"${text}" ${isGivenUp ? 'gives it up' : 'does not'}`, () => {
      const talk = SPOKEN_PLACES['whether to cancel'](language);
      talk.say(text);
      assert.equal(
        talk.deeds.some(({ type }) => type === 'cancelAppointment'),
        isGivenUp,
      );
    });
  }
});
