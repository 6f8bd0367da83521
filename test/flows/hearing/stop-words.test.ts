import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newConversation } from '../../../flows/conversation/conversation-state.ts';
import { converse } from '../../../flows/conversation.ts';
import { isStopWord, isWayOut } from '../../../flows/hearing/stop-words.ts';
import { handedOver, offered } from '../../kit/flows/cases.ts';
import { WORLDS } from '../../kit/flows/clinic.ts';
import { says } from '../../kit/flows/said.ts';
import { done, talk } from '../../kit/flows/talk.ts';

describe('a word sent alone', () => {
  for (const text of ['ALTO', 'alto.', ' ¡Pare! ', 'PARAR', 'Stop', 'BAJA', 'Não perturbe', 'descadastrar']) {
    test(`stops messages: '${text}'`, () => assert.ok(isStopWord(text)));
  }
  for (const text of ['CANCELAR', 'cancela', 'NO', 'fin', 'para', 'alto riesgo', 'pare de doler', '', '👍']) {
    test(`does not stop messages: '${text}'`, () => assert.ok(!isStopWord(text)));
  }
  test('may be only the way out of a dialog', () => {
    assert.ok(isWayOut('Salir'));
    assert.ok(isWayOut('SAIR!'));
    assert.ok(!isStopWord('salir'));
  });
});

describe('"ALTO"', () => {
  const alto = says({ text: 'ALTO' });

  test('is honoured with nothing going on', () => {
    const { effects } = converse(newConversation('es'), { type: 'patient.said', said: alto }, WORLDS.known);
    assert.ok(effects.some(({ type }) => type === 'optOut'));
  });

  test('is honoured in the middle of a dialog', () => {
    assert.deepEqual(done(talk(WORLDS.known, ...offered, alto)), ['optOut']);
  });

  test('is honoured while a person has the conversation', () => {
    assert.deepEqual(done(talk(WORLDS.known, ...handedOver, alto)), ['optOut']);
  });
});
