import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Lang } from '../../../nlu/types.ts';
import { spokenWith } from '../../kit/flows/spoken.ts';
import { SELF, SON, visitOf } from '../../kit/flows/spoken-clinic.ts';
import { SPOKEN_PLACES } from '../../kit/flows/spoken-places.ts';

const THANKED = /gracias por avisar|obrigado por avisar/;
const OF_THE_VISIT = /cardiolog|jueves|quinta/i;

function doneIn({ deeds }: ReturnType<typeof spokenWith>): string[] {
  return deeds.map(({ type }) => type).toSorted();
}

describe('a reminder that reached somebody else', () => {
  const told: readonly [Lang, string][] = [
    ['es', 'equivocado'],
    ['es', 'número equivocado'],
    ['es', 'NO SOY ANA'],
    ['es', 'oiga ya es la tercera vez q me mandan esto, yo no soy ninguna Ana'],
    ['es', 'este celular ya no es de ella'],
    ['es', 'creo que se equivocaron de persona'],
    ['es', 'aquí no vive ninguna Ana'],
    ['es', 'perdón, está equivocado, señorita'],
    ['pt', 'número errado'],
    ['pt', 'acho que é engano, não sou a Ana'],
    ['pt', 'foi engano'],
    ['pt', 'aqui não tem nenhuma Ana'],
    ['pt', 'esse número não é mais dela'],
    ['pt', 'vocês se enganaram de pessoa'],
  ];
  for (const [language, text] of told)
    test(`'${text}' is thanked, told nothing of the visit, and the clinic looks for the number`, () => {
      const talk = SPOKEN_PLACES['a reminder'](language);
      talk.say(text);
      const said = talk.said().join('\n');
      assert.match(said, THANKED);
      assert.doesNotMatch(said, OF_THE_VISIT);
      assert.equal(talk.asked(), null);
      assert.deepEqual(doneIn(talk), ['optOut']);
      assert.equal(talk.conversation().handoff?.reason, 'wrong-number');
    });

  const reached: readonly [Lang, string][] = [
    ['es', 'no soy Ana, soy la hija, ella sí va'],
    ['es', 'sí confirmo'],
    ['es', 'se equivocaron, mi cita es a las 9'],
    ['pt', 'não sou a Ana, sou o marido dela'],
    ['pt', 'não posso, marquei por engano'],
  ];
  for (const [language, text] of reached)
    test(`'${text}' comes from who may answer`, () => {
      const talk = SPOKEN_PLACES['a reminder'](language);
      talk.say(text);
      assert.doesNotMatch(talk.said().join('\n'), THANKED);
      assert.ok(!doneIn(talk).includes('optOut'));
    });
});

describe('who is not the one that was written to', () => {
  for (const [language, again] of [
    ['es', 'volver'],
    ['es', '¿y qué cita era?'],
    ['es', 'que no soy Ana'],
    ['pt', 'voltar'],
    ['pt', 'qual consulta era?'],
  ] as const)
    test(`hears nothing of it afterwards: '${again}'`, () => {
      const talk = SPOKEN_PLACES['a reminder'](language);
      talk.say(language === 'es' ? 'número equivocado' : 'número errado');
      const before = talk.said().length;
      talk.say(again);
      assert.doesNotMatch(talk.said().slice(before).join('\n'), OF_THE_VISIT);
      assert.equal(talk.conversation().handoff?.reason, 'wrong-number');
    });

  test('is not greeted by the name of another', () => {
    const visits = [visitOf('es', SELF, 'cardiology', '2026-03-12T08:00')];
    const talk = spokenWith({ language: 'es', people: [SELF, SON], visits });
    talk.say('están mal, número equivocado');
    const said = talk.said().join('\n');
    assert.match(said, THANKED);
    assert.doesNotMatch(said, /Ana/);
  });
});
