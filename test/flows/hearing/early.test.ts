import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Asked } from '../../../flows/hearing/asking.ts';
import {
  asksOfOwn,
  asksWhatIf,
  asksWhatThereIs,
  deniesMove,
  deniesVisit,
  meansOthers,
  movesOwn,
  tellsSoon,
  wantsOneMore,
} from '../../../flows/hearing/early.ts';
import { offered, testCases } from '../../kit/flows/cases.ts';
import { WORLDS } from '../../kit/flows/clinic.ts';
import { says } from '../../kit/flows/said.ts';
import { answered, talk } from '../../kit/flows/talk.ts';

const choosing = talk(WORLDS.known, ...offered).scene.conversation.frames;

describe('who is looking for a visit', () => {
  for (const text of [
    'no quiero otra cita',
    'ya te dije que no quiero sacar turno',
    'não quero marcar consulta',
    'no es para pedir hora, es una pregunta',
    'não quero marcar outra, só quero saber se já tenho',
    'no quiero sacar nada',
  ]) {
    test(`wants none who says '${text}'`, () => assert.equal(deniesVisit(text, choosing, {}), true));
  }

  for (const text of [
    'no quiero cita el lunes',
    'no quiero sacar la de las ocho',
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

describe('who is asked when a visit is to be moved', () => {
  const moving = talk(
    WORLDS.known,
    says({ wants: ['reschedule'] }),
    answered('appointments.found', ({ appointments }) => appointments.length === 1),
  ).scene.conversation.frames;
  for (const text of [
    'no es para cambiarla, solo llego tarde',
    'mejor déjela así',
    'melhor deixar como está',
    'não, não é pra mudar',
    'não quero remarcar',
  ])
    test(`wants it as it is who says '${text}'`, () => assert.equal(deniesMove(text, moving, {}), true));
  for (const text of [
    'no puedo cambiarla el lunes',
    'não sei quando mudar',
    'déjela para otro día',
    'quero mudar sim',
  ])
    test(`still wants it moved who says '${text}'`, () => assert.equal(deniesMove(text, moving, {}), false));
});

describe('who is asked something', () => {
  const when: Asked = { key: 'rescheduling.when', awaiting: 'date', number: 1 };
  for (const [text, isOpen] of [
    ['no sé, ¿qué tiene?', true],
    ['pra quando tem?', true],
    ['cuando usted pueda', true],
    ['quando der', true],
    ['qué tiene que ver', false],
    ['cuando salga del trabajo', false],
  ] as const)
    test(`${isOpen ? 'leaves it open' : 'does not leave it open'} when by '${text}'`, () =>
      assert.equal(asksWhatThereIs(text, when), isOpen));

  const document: Asked = { key: 'identify.document', awaiting: 'document', number: 1 };
  const confirm: Asked = { key: 'booking.confirm', awaiting: 'yes-no', number: 1 };
  for (const [text, isSoon] of [
    ['ahorita se lo paso', true],
    ['já te mando', true],
    ['ya no quiero', false],
    ['ahora no lo tengo', false],
  ] as const)
    test(`${isSoon ? 'is about to tell it' : 'answers'} by '${text}'`, () =>
      assert.equal(tellsSoon(text, document), isSoon));
  for (const [text, isAsked] of [
    ['si no puedo ir qué pasa?', true],
    ['e se eu não puder ir?', true],
    ['si, no puedo otro día', false],
    ['no puedo ir', false],
  ] as const)
    test(`${isAsked ? 'asks what becomes of it' : 'does not ask'} by '${text}'`, () =>
      assert.equal(asksWhatIf(text, confirm), isAsked));
});

describe('who is asked what to do with a visit', () => {
  const frames = talk(
    WORLDS.family,
    says({ wants: ['cancel'], values: [{ type: 'person', person: 'mother' }] }),
    answered('appointments.found', ({ appointments }) => appointments.length === 1),
  ).scene.conversation.frames;
  for (const [text, person, isOther] of [
    ['no, la de mi mamá', 'mother', true],
    ['no, la mía', 'self', false],
    ['mi mamá', 'mother', false],
    ['no, es que la mamá de mi marido está enferma y no la puedo dejar sola', 'mother', false],
  ] as const)
    test(`${isOther ? 'means another by' : 'means that one by'} '${text}'`, () =>
      assert.equal(meansOthers(text, frames, { person }, WORLDS.family), isOther));
});

describe('who has a visit looked for', () => {
  for (const [text, moves] of [
    ['no es nueva, es cambiarla para abril', true],
    ['não é pra marcar, é pra mudar a de cardiologia', true],
    ['não quero outra, é a minha consulta de quinta', true],
    ['no es para hoy, es para mañana', false],
    ['¿cuándo es mi cita?', false],
    ['no, mejor cámbiela al viernes', false],
  ] as const)
    test(`'${text}' ${moves ? 'is to move one of theirs' : 'is of that visit'}`, () =>
      assert.equal(movesOwn(text, choosing), moves));
  for (const [text, asks] of [
    ['só quero saber se já tenho', true],
    ['quiero saber cuándo son', true],
    ['quiero saber si atienden el sábado', false],
  ] as const)
    test(`'${text}' ${asks ? 'asks' : 'does not ask'} what visits they have`, () =>
      assert.equal(asksOfOwn(text), asks));

  const psychology = { service: 'psychology' };
  for (const [text, given] of [
    ['y otra para mi hijo', { person: 'son' }],
    ['también quiero otra de psicología', psychology],
    ['e outra de psicologia', psychology],
  ] as const)
    test(`wants one more who says '${text}'`, () => assert.equal(wantsOneMore(text, choosing, given), true));
  for (const [text, given] of [
    ['otra especialidad, psicología', psychology],
    ['otra doctora para mi hijo', { person: 'son' }],
    ['mejor psicología', psychology],
    ['y otra de cardiología', { service: 'cardiology' }],
  ] as const)
    test(`wants no other beside it who says '${text}'`, () =>
      assert.equal(wantsOneMore(text, choosing, given), false));
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
