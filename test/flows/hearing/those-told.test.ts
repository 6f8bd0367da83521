import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Lang } from '../../../nlu/types.ts';
import { type SpokenTalk, spokenWith } from '../../kit/flows/spoken.ts';
import { SELF, visitOf } from '../../kit/flows/spoken-clinic.ts';

/** Who has two visits, and was just told both. */
function told(language: Lang): SpokenTalk {
  const visits = [
    visitOf(language, SELF, 'cardiology', '2026-03-12T08:00'),
    visitOf(language, SELF, 'dermatology', '2026-03-16T09:00'),
  ];
  const talk = spokenWith({ language, people: [SELF], visits });
  talk.say(language === 'es' ? '¿cuándo son mis citas?' : 'quando são minhas consultas?');
  return talk;
}

type Row = readonly [language: Lang, text: string];

describe('of visits that were just told', () => {
  const rows: readonly Row[] = [
    ['es', '¿las dos son en el mismo lugar?'],
    ['es', 'y quedan en el mismo lugar las dos'],
    ['es', 'bueno y cuál es primero'],
    ['es', 'no quiero otra cita, ya tengo mis citas'],
    ['es', 'no, si yo ya tengo mis citas'],
    ['pt', 'as duas são no mesmo lugar?'],
    ['pt', 'e qual é primeiro?'],
    ['pt', 'não quero outra consulta, já tenho minhas consultas'],
  ];
  for (const [language, text] of rows)
    test(`what compares them, or wants no other, has them told again: "${text}"`, () => {
      const talk = told(language);
      talk.say(text);
      const answer = talk.said().join('\n');
      assert.match(answer, /12 de mar.*16 de mar/s);
      assert.equal(talk.asked(), null);
    });

  const beside: readonly Row[] = [
    ['es', 'no necesito otra cosa, gracias'],
    ['es', 'ya tengo mis exámenes'],
    ['es', '¿para la resonancia qué hay que hacer antes?'],
    ['pt', 'não preciso de outra coisa, obrigada'],
    ['pt', 'o que precisa fazer antes da ressonância, e o que levo primeiro?'],
  ];
  for (const [language, text] of beside)
    test(`what speaks of no visit does not: "${text}"`, () => {
      const talk = told(language);
      talk.say(text);
      assert.doesNotMatch(talk.said().join('\n'), /12 de mar.*16 de mar/s);
    });

  const others: readonly Row[] = [
    ['es', 'quiero otra cita con el mismo doctor'],
    ['es', 'cancele las dos'],
    ['es', 'pase la primera al lunes'],
    ['pt', 'quero outra consulta no mesmo lugar'],
    ['pt', 'cancela as duas'],
  ];
  for (const [language, text] of others)
    test(`what wants something done is done: "${text}"`, () => {
      const talk = told(language);
      talk.say(text);
      assert.notEqual(talk.asked(), null);
    });
});
