import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Lang } from '../../../nlu/types.ts';
import { spokenWith } from '../../kit/flows/spoken.ts';
import { SELF, SON, visitOf } from '../../kit/flows/spoken-clinic.ts';
import { SPOKEN_PLACES } from '../../kit/flows/spoken-places.ts';

const SORRY = /Lo siento mucho, de verdad|Sinto muito, de verdade/;

function atTheMenu(language: Lang) {
  const visits = [visitOf(language, SELF, 'cardiology', '2026-03-12T08:00')];
  return spokenWith({ language, people: [SELF, SON], visits });
}

describe('who tells of a death', () => {
  const told: readonly [Lang, string][] = [
    ['es', 'mi papá falleció, tenía una cita el jueves'],
    ['es', 'buenas, se murió mi abuelita ayer'],
    ['es', 'mi esposo ya falleció'],
    ['pt', 'meu pai faleceu ontem'],
    ['pt', 'minha mãe veio a falecer, ela tinha consulta'],
  ];
  for (const [language, text] of told)
    test(`'${text}' hears that one is sorry, and nothing is done`, () => {
      const talk = atTheMenu(language);
      talk.say(text);
      assert.match(talk.said().join('\n'), SORRY);
      assert.deepEqual(talk.deeds, []);
    });

  test('hears it before what they ask for', () => {
    const talk = atTheMenu('es');
    talk.say('mi mamá falleció ayer, quisiera cancelar la cita de cardiología');
    assert.match(talk.said().join('\n'), SORRY);
    assert.equal(talk.asked()?.key, 'cancelling.confirm');
  });

  test('when they are reminded, is asked again, and the visit stands', () => {
    const talk = SPOKEN_PLACES['a reminder']('es');
    talk.say('mi mamá falleció la semana pasada');
    assert.match(talk.said().join('\n'), SORRY);
    assert.equal(talk.asked()?.key, 'reminding.ask');
    assert.deepEqual(talk.deeds, []);
  });

  const others: readonly [Lang, string][] = [
    ['es', 'mi papá murió del corazón y quiero una cita de cardiología'],
    ['es', 'se me murió el celular, ¿a qué hora es mi cita?'],
    ['pt', 'morreu a bateria do celular, que horas é a minha?'],
  ];
  for (const [language, text] of others)
    test(`'${text}' is answered as anything else`, () => {
      const talk = atTheMenu(language);
      talk.say(text);
      assert.doesNotMatch(talk.said().join('\n'), SORRY);
    });
});
