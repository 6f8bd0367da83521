import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deniesVisit } from '../../flows/early.ts';
import { offered, testCases } from '../kit/flows/cases.ts';
import { WORLDS } from '../kit/flows/clinic.ts';
import { says } from '../kit/flows/said.ts';
import { talk } from '../kit/flows/talk.ts';

const choosing = talk(WORLDS.known, ...offered).scene.conversation.frames;

describe('who is looking for a visit', () => {
  for (const text of [
    'no quiero otra cita',
    'ya te dije que no quiero sacar turno',
    'não quero marcar consulta',
    'no es para pedir hora, es una pregunta',
  ]) {
    test(`wants none who says '${text}'`, () => assert.equal(deniesVisit(text, choosing, {}), true));
  }

  for (const text of [
    'no quiero cita el lunes',
    'no quiero cita con ese doctor',
    'no quiero la cita tan tarde',
    'no quiero perder la cita',
    'não quero consulta de manhã',
    'no necesito la hora todavía',
  ]) {
    test(`still wants one who says '${text}'`, () => assert.equal(deniesVisit(text, choosing, {}), false));
  }

  test('and who is not looking for one leaves nothing', () => {
    assert.equal(deniesVisit('no quiero otra cita', [], {}), false);
  });
});

testCases({
  'who wants no visit after all': [
    {
      it: 'is not asked once more for which day',
      talk: [...offered, says({ text: 'ya le dije que no quiero sacar cita', wants: ['no'] })],
      says: ['repair.left'],
    },
    {
      it: 'is answered what they asked instead',
      talk: [...offered, says({ text: 'no quiero otra cita, pregunto si voy en ayunas' })],
      says: ['repair.left', 'visit.preparation'],
    },
  ],
});
