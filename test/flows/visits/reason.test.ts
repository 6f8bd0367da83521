import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lastWordOn, tellsReason } from '../../../flows/visits/reason.ts';
import { spokenWith } from '../../kit/flows/spoken.ts';
import { SELF, visitOf } from '../../kit/flows/spoken-clinic.ts';

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

describe('the last word to who gives a visit up', () => {
  for (const [text, key] of [
    ['ya se le quitó la tos', 'cancelling.glad'],
    ['já estou bem melhor', 'cancelling.glad'],
    ['me hicieron esperar dos horas', 'cancelling.sorry-for-that'],
    ['péssimo atendimento', 'cancelling.sorry-for-that'],
    ['falleció mi papá', 'cancelling.sorry-for-loss'],
    ['minha avó faleceu', 'cancelling.sorry-for-loss'],
    ['me salió un viaje', 'cancelling.thanks'],
    ['surgiu um compromisso', 'cancelling.thanks'],
  ] as const)
    test(`who says '${text}': ${key}`, () => {
      assert.ok(tellsReason(text));
      assert.equal(lastWordOn(text), key);
    });
});

describe('who gives a visit up', () => {
  for (const [language, text, yes] of [
    ['es', 'cancele mi cita de cardiología, me salió un viaje', 'sí'],
    ['pt', 'cancela minha consulta de cardiologia, surgiu uma viagem', 'sim'],
  ] as const)
    test(`is not asked why after '${text}'`, () => {
      const talk = own(language);
      talk.say(text);
      assert.equal(talk.asked()?.key, 'cancelling.confirm');
      talk.say(yes);
      assert.notEqual(talk.asked()?.key, 'cancelling.why');
      assert.equal(talk.deeds.filter(({ type }) => type === 'cancelAppointment').length, 1);
    });

  for (const [language, text, yes, complaint, sorry] of [
    [
      'es',
      'cancele mi cita de cardiología',
      'sí',
      '¿a quién le pongo la queja?',
      'lamento mucho lo que paso',
    ],
    [
      'pt',
      'cancela minha consulta de cardiologia',
      'sim',
      'onde eu reclamo?',
      'sinto muito pelo que aconteceu',
    ],
  ] as const)
    test(`hears that one is sorry, and a person, after '${complaint}'`, () => {
      const talk = own(language);
      for (const line of [text, yes]) talk.say(line);
      assert.equal(talk.asked()?.key, 'cancelling.why');
      talk.say(complaint);
      assert.ok(folded(talk.said().join('\n')).includes(sorry), talk.said().join('\n'));
      assert.equal(talk.conversation().handoff?.status, 'waiting');
    });
});

function own(language: 'es' | 'pt') {
  const visits = [visitOf(language, SELF, 'cardiology', '2026-03-12T08:00')];
  return spokenWith({ language, people: [SELF], visits });
}
