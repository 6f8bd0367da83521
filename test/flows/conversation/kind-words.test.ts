import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Lang } from '../../../nlu/types.ts';
import { spokenWith } from '../../kit/flows/spoken.ts';
import { SELF, SON } from '../../kit/flows/spoken-clinic.ts';

const KIND = {
  es: ['Lamento mucho esa espera.', 'Lo siento, ojalá pase pronto.'],
  pt: ['Sinto muito por essa demora.', 'Sinto muito, tomara que passe logo.'],
} as const;

function talkIn(language: Lang) {
  return spokenWith({ language, people: [SELF, SON] });
}

describe('half a sentence of care', () => {
  const told: [language: Lang, text: string, which: 0 | 1][] = [
    ['es', 'llevo una semana llamando y nadie contesta, necesito una cita de medicina general', 0],
    ['es', 'he llamado mil veces, quiero cita de dermatología', 0],
    ['es', 'me duele la rodilla, quiero una cita de medicina general', 1],
    ['es', 'quiero cita de medicina general, amanecí enferma, me siento mal', 1],
    ['pt', 'faz uma semana que ligo e ninguém atende, preciso de clínica geral', 0],
    ['pt', 'estou com dor nas costas, quero marcar clínica geral', 1],
  ];
  for (const [language, text, which] of told)
    it(`comes before what is asked next: ${text}`, () => {
      const talk = talkIn(language);
      talk.say(text);
      const said = [talk.said()[0]?.trim(), Boolean(talk.asked() ?? talk.said().length > 0)];
      assert.deepEqual(said, [KIND[language][which], true]);
    });

  const untold: [language: Lang, text: string][] = [
    ['es', 'quiero una cita de dermatología'],
    ['es', 'mi hijo ya no tiene fiebre, quiero una cita de pediatría para control'],
    ['es', '¿atienden el sábado?'],
    ['pt', 'não estou com febre, quero marcar clínica geral'],
    ['pt', 'vocês não atendem pelo convênio Bradesco?'],
  ];
  for (const [language, text] of untold)
    it(`is not said where nothing of the kind was told: ${text}`, () => {
      const talk = talkIn(language);
      talk.say(text);
      assert.ok(!talk.said().some((one) => (KIND[language] as readonly string[]).includes(one.trim())), text);
    });

  it('is said once', () => {
    const talk = talkIn('es');
    talk.say('me duele la rodilla, quiero una cita de medicina general');
    talk.say('mejor el viernes, que me duele mucho menos en la mañana');
    assert.ok(!talk.said().includes(KIND.es[1]));
  });
});
