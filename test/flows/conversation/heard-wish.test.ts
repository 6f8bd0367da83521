import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { costOf, fold } from '../../../adapters/channels/twilio-sms/gsm7.ts';
import type { Reply } from '../../../flows/effects.ts';
import type { Message } from '../../../flows/message.ts';
import { askYesNo } from '../../../flows/setup.ts';
import type { Style } from '../../../locales/locale.ts';
import type { Lang } from '../../../nlu/types.ts';
import { WORLDS } from '../../kit/flows/clinic.ts';
import { speak } from '../../kit/flows/speak.ts';
import { spokenWith } from '../../kit/flows/spoken.ts';
import { SELF, SON } from '../../kit/flows/spoken-clinic.ts';

/** What is said to who has not agreed to the use of their data yet: all but the question for that. */
function heardOf(language: Lang, text: string): string {
  const talk = spokenWith({ language, people: [SELF, SON], contact: { consent: null } });
  talk.say(text);
  assert.equal(talk.asked()?.key, 'welcome.consent', text);
  return talk.said().slice(0, -1).join(' ');
}

describe('a wish that has to wait for the yes to the use of their data', () => {
  const wishes: [text: string, heard: string][] = [
    [
      'quiero cita con cardiología el jueves en la tarde para mi mamá',
      'Claro, cardiología para su mamá el jueves 12 de marzo por la tarde.',
    ],
    ['quiero una cita', 'Claro, con gusto.'],
    [
      'una cita de pediatría para Mateo lo antes posible',
      'Claro, pediatría para Mateo lo más pronto posible.',
    ],
    [
      'cita de dermatología hoy en la sede centro',
      'Claro, dermatología hoy, martes 10 de marzo en la sede Centro.',
    ],
    [
      'cita mañana a las 8 con medicina general',
      'Claro, medicina general mañana, miércoles 11 de marzo a las 8:00 a. m.',
    ],
    [
      'quiero mover mi cita de cardiología del jueves para el viernes en la mañana',
      'Claro, cambiemos la cita de cardiología para el viernes 13 de marzo por la mañana.',
    ],
    [
      'páseme la cita de cardiología para la otra semana',
      'Claro, cambiemos la cita de cardiología para la semana del lunes 16 de marzo.',
    ],
    [
      'quiero cancelar la cita de mi hijo del jueves',
      'Entendido, es para cancelar la cita de su hijo del jueves 12 de marzo.',
    ],
    ['cancelen las dos citas', 'Entendido, le ayudo con esas citas.'],
    ['confirmo mi cita de mañana', 'Claro, confirmemos la cita de mañana, miércoles 11 de marzo.'],
    ['¿cuándo es mi cita de dermatología?', 'Claro, ya le miro lo de la cita de dermatología.'],
  ];
  for (const [text, heard] of wishes)
    it(`is said back in Spanish: ${text}`, () => assert.equal(heardOf('es', text), heard));

  const desejos: [text: string, heard: string][] = [
    [
      'queria marcar cardiologista pra minha mãe quinta de tarde',
      'Claro, cardiologia para a sua mãe na quinta-feira, 12 de março, à tarde.',
    ],
    ['quero marcar uma consulta', 'Claro, com prazer.'],
    ['quero dermatologia amanhã às 8h', 'Claro, dermatologia amanhã, quarta-feira, 11 de março, às 8h.'],
    ['ginecologia semana que vem', 'Claro, ginecologia na semana de segunda-feira, 16 de março.'],
    [
      'quero remarcar minha consulta de quinta para sexta de manhã',
      'Claro, vamos remarcar a consulta para sexta-feira, 13 de março, de manhã.',
    ],
    [
      'preciso cancelar a consulta do meu filho de sábado',
      'Entendi, é para cancelar a consulta do seu filho do sábado, 14 de março.',
    ],
  ];
  for (const [text, heard] of desejos)
    it(`is said back in Portuguese: ${text}`, () => assert.equal(heardOf('pt', text), heard));

  it('is not said back where the clinic does not have it, which is told at once', () => {
    const talk = spokenWith({ language: 'es', people: [SELF, SON], contact: { consent: null } });
    talk.say('necesito un odontólogo');
    assert.match(talk.said().join('\n'), /no lo tenemos/);
    assert.doesNotMatch(talk.said().join('\n'), /Claro/);
  });

  it('is said once where several are wanted', () => {
    assert.equal(
      heardOf('es', 'psicología para mi mamá y para mí'),
      'Claro, vamos una por una: primero la de su mamá.',
    );
  });

  it('shortens who speaks: nobody who knows what they want has to be told what can be wanted', () => {
    assert.match(written(greeting('hello.can')), /citas, cambiarlas/);
    assert.match(written(greeting('hello.or-person')), /Parque\. Si prefiere, le paso con una persona\.$/);
  });
});

const mother: Message = { key: 'wanted.for-kin', args: { kin: { forKin: 'mother' } } };
const wish = { service: { service: 'cardiology' }, whom: { along: [mother] }, wanted: { along: [] } };
const firstReply: readonly Reply[] = [
  greeting('hello.or-person'),
  { key: 'heard.book-service', args: wish },
  askYesNo('welcome.consent').params,
];

for (const tag of ['es-CO', 'es-AR', 'es-CL', 'es-MX', 'es-PE', 'pt-BR'])
  it(`what was heard costs no second text message in ${tag}`, () => {
    const text = firstReply.map((reply) => written(reply, { tag, style: 'sms' })).join('\n\n');
    assert.match(text, /cardiología/);
    assert.equal(costOf(fold(text)).segments, 1);
  });

function greeting(more: 'hello.can' | 'hello.or-person'): Reply {
  return {
    key: 'hello.first',
    args: { clinic: WORLDS.stranger.clinic.name, more: { along: [{ key: more }] } },
  };
}

function written(
  reply: Reply,
  { tag, style }: { tag: string; style: Style } = { tag: 'es-CO', style: 'text' },
) {
  return speak(reply, { tag, style, world: WORLDS.stranger }).text;
}
