import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { messagesMove } from '../../../flows/hearing/messages-wanted.ts';
import { controlIn } from '../../../flows/hearing/steering.ts';
import type { World } from '../../../flows/world.ts';
import { understand } from '../../../nlu/nlu.ts';
import { WORLDS } from '../../kit/flows/clinic.ts';
import { says } from '../../kit/flows/said.ts';

const { known } = WORLDS;
const optedOut = { ...known, contact: { ...known.contact, optedOut: true } };

/** What is done about the clinic's messages: `in` and `out` at once, `in?` once it was asked. */
function messagesAfter(text: string, world: World): string | null {
  const { intents, controls } = understand(text, { ref: world.now });
  const wanted = intents.map(({ intent, band }) => ({ intent, sure: band === 'act' }));
  const move = messagesMove(text, { asked: null, wanted, controls, world });
  if (move?.do !== 'begin') return null;
  return `${move.about?.opt}${move.given.sure === false ? '?' : ''}`;
}

describe('who wants no messages', () => {
  for (const text of [
    'sí quiero que me avisen de los turnos',
    'vuelvan a mandarme los recordatorios',
    'mejor sí avísenme de las citas',
    'quero receber os lembretes de novo',
    'quiero recibir mensajes',
    'pueden volver a escribirme',
    'quiero volver a recibir',
    'voltar',
    'quiero volver',
  ]) {
    test(`has them again who says '${text}'`, () => assert.equal(messagesAfter(text, optedOut), 'in'));
  }

  for (const text of [
    'sim mas os lembretes eu nao quero',
    'no necesito que me manden recordatorios, pero sí voy a la cita',
    'si confirmo pero no me manden mas recordatorios',
  ]) {
    test(`has none of them any more, once that was asked, who says '${text}'`, () => {
      assert.equal(messagesAfter(text, known), 'out?');
      assert.notEqual(messagesAfter(text, optedOut), 'in', 'and is sent none again');
    });
  }

  for (const text of [
    'no me manden los mensajes a este número, sino al de mi hija',
    'no recibí el recordatorio',
    '¿por qué no me mandan recordatorios?',
  ]) {
    test(`still has them who says '${text}'`, () => assert.equal(messagesAfter(text, known), null));
  }

  test('is asked, where something is to be had again and it is not said what', () => {
    const again = 'quiero volver a recibir todo lo que mandan';
    assert.equal(messagesAfter(again, optedOut), 'in?');
    assert.equal(messagesAfter(again, known), null, 'of who gets them nothing is asked');
  });

  for (const text of [
    'no quiero más mensajes',
    'avísenme si se libera un cupo',
    '¿me van a mandar recordatorios otra vez?',
    'quiero una cita',
    'quiero recibir los resultados por correo',
    'me avisa cuando llegue el doctor',
    'me puede enviar un mensaje con la dirección',
    'me lembra que horas é minha consulta',
    'quero receber a vacina',
  ]) {
    test(`gets none who says '${text}'`, () => assert.equal(messagesAfter(text, optedOut), null));
  }

  for (const text of ['no quiero volver a recibir mensajes', 'não quero voltar a receber mensagens']) {
    test(`goes on to get none who says '${text}'`, () => assert.equal(messagesAfter(text, known), 'out'));
  }

  test('is not sent messages for wanting a copy of their data', () => {
    const { understood } = says({ controls: ['opt_in', 'my_data'] });
    const move = controlIn(understood!, [], { asked: null, answer: null, early: false, text: '' });
    assert.equal(move?.do === 'begin' ? move.flow : null, 'privacy');
  });
});
