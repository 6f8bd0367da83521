import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { understand } from '../../../nlu/nlu.ts';
import { takes } from '../../../nlu/report/measures.ts';
import type { Intent, Lang } from '../../../nlu/types.ts';

const REF = '2026-03-10T10:15';

describe('an act that takes something from the patient', () => {
  for (const lang of ['es', 'pt'] as const) {
    const file = new URL(`../../../nlu/corpus/spared/${lang}.yaml`, import.meta.url);
    for (const text of parse(readFileSync(file, 'utf8')) as string[]) {
      test(`is only mentioned in "${text}"`, () => {
        assert.ok(!takes(understand(text, { ref: REF, lang })));
      });
    }
  }
});

/** Each pair differs in polarity, mood or doer only. */
const TURNED: readonly [lang: Lang, told: string, intent: Intent, spared: string][] = [
  ['es', 'quiero cancelar mi cita', 'cancel', 'no quiero cancelar mi cita'],
  ['es', 'cancelen el turno', 'cancel', 'no la vayan a cancelar'],
  ['es', 'cancele la consulta por favor', 'cancel', 'la doctora canceló la consulta'],
  ['es', 'cancelo mi cita', 'cancel', 'si cancelo mi cita me cobran'],
  ['es', 'quiero darme de baja de los mensajes', 'opt_out', 'no quiero darme de baja de los mensajes'],
  ['es', 'BAJA', 'opt_out', 'me duele la espalda baja'],
  ['es', 'baja por favor', 'opt_out', 'tengo la presión baja'],
  ['es', 'dejen de mandarme mensajes', 'opt_out', 'no dejen de mandarme mensajes'],
  ['es', 'rechazo el cupo', 'waitlist_decline', 'no rechazo el cupo'],
  ['pt', 'quero cancelar minha consulta', 'cancel', 'não quero cancelar minha consulta'],
  ['pt', 'desmarca minha consulta', 'cancel', 'não desmarca minha consulta'],
  ['pt', 'cancele a consulta por favor', 'cancel', 'a doutora cancelou a consulta'],
  ['pt', 'parem de me mandar mensagem', 'opt_out', 'não parem de me mandar mensagem'],
  ['pt', 'quero me descadastrar', 'opt_out', 'não quero me descadastrar'],
  ['pt', 'recuso a vaga', 'waitlist_decline', 'não recuso a vaga'],
  ['pt', 'libera meu horário', 'cancel', 'meu chefe me libera'],
  ['pt', 'libera a de quinta, por favor', 'cancel', 'o trabalho me libera às 16h'],
  ['es', 'suelte la del jueves', 'cancel', 'mi jefa me suelta a las 4'],
  ['es', 'libero mi cita del jueves', 'cancel', 'me sueltan a las 4 del trabajo'],
  ['es', 'no asisto, cancele la cita', 'cancel', 'pensé en anular pero no, asisto igual'],
  ['es', 'dame de baja de los mensajes', 'opt_out', 'mi vecino se dio de baja de los mensajes, yo no'],
  [
    'es',
    'si me da de baja de los avisos, por favor',
    'opt_out',
    'si me doy de baja de los avisos pierdo el turno?',
  ],
  ['es', 'ya no me manden mensajes', 'opt_out', '¿por qué ya no me mandan mensajes?'],
  ['es', 'no llego, cancélenla', 'cancel', 'si no llego en 10 minutos me cancelan?'],
  ['es', 'quiero que me anule la cita', 'cancel', 'a mi madre se le olvidó anular la suya el mes pasado'],
  ['pt', 'preciso cancelar minha consulta', 'cancel', 'preciso cancelar meu cartão no banco, chego atrasada'],
  ['pt', 'meu filho quer cancelar a consulta', 'cancel', 'meu filho esqueceu de cancelar a dele mês passado'],
  ['es', 'quiero que cancele la cita', 'cancel', 'no quise decir cancelar, quise decir confirmar'],
  ['es', 'prefiero cancelar', 'cancel', 'en lugar de cancelar prefiero ir'],
  ['es', 'tengo que anular la cita', 'cancel', 'tuve que anular la vez pasada, esta vez voy'],
  ['es', 'anule la de mañana', 'cancel', 'no alcancé a anular la de ayer, ¿me van a cobrar?'],
  [
    'es',
    'solicito la baja de los mensajes',
    'opt_out',
    'mi marido pidió la baja de los mensajes, a mí sí mándenme',
  ],
  ['es', 'no acepto este cupo', 'waitlist_decline', 'si no acepto este cupo, ¿me ofrecen otro?'],
  ['es', 'no puedo ir mañana', 'cancel', 'no puedo ir sola mañana, ¿puede acompañarme mi hija?'],
  [
    'es',
    'no podré ir el jueves solo el viernes',
    'cancel',
    'no voy a poder llegar antes de las 9, ¿me esperan?',
  ],
  ['es', 'no va a poder ir mi mamá, cancele', 'cancel', 'mi mamá no va a poder entrar sola al consultorio'],
  ['es', 'anulamos la del jueves', 'cancel', 'si el doctor no viene el jueves me avisan y la anulamos'],
  [
    'es',
    'si señora, buenas tardes, cancelo la mía',
    'cancel',
    'en caso de que llueva mucho, la puedo cancelar ese día?',
  ],
  ['es', 'no me escriban más', 'opt_out', 'no me escriban por sms, mejor por aquí'],
  ['es', 'no me manden más mensajes de la clínica', 'opt_out', 'no me manden a otra sede por favor'],
  ['es', 'ese no, sigo esperando otro', 'waitlist_decline', '¿sigo en la lista de espera?'],
  ['es', 'no puedo llegar por la tarde, cancele', 'cancel', 'no voy a llegar tarde'],
  ['es', '¿puede cancelar la mía?', 'cancel', '¿quién puede cancelar, el paciente o la eps?'],
  ['pt', 'não vou, desmarca', 'cancel', 'não vou atrasar'],
  ['pt', 'não posso ir amanhã', 'cancel', 'não posso ir sozinha, minha filha pode entrar comigo?'],
  [
    'pt',
    'a gente desmarca a de quinta',
    'cancel',
    'se a doutora não for na quinta me avisa que a gente desmarca',
  ],
  ['es', 'quiero cancelar, no mover', 'cancel', 'cancelar no quiero, lo que quiero es otro médico'],
  [
    'es',
    'la doctora no, cancele la del viernes',
    'cancel',
    'la doctora de mi mamá siempre cancela los viernes',
  ],
  ['pt', 'não vou mais, pode cancelar', 'cancel', 'não vou trocar de médico'],
  ['pt', 'desisto da consulta', 'cancel', 'minha irmã desistiu da dela, posso ficar com o horário?'],
  ['pt', 'não me mandem mais mensagem', 'opt_out', 'não me mandem pra outra unidade por favor'],
  ['pt', 'não aceito essa vaga', 'waitlist_decline', 'se eu não aceitar essa vaga oferecem outra?'],
  ['pt', 'tenho que desmarcar a consulta', 'cancel', 'da última vez tive que desmarcar, dessa vez eu vou'],
  ['pt', 'quero cancelar', 'cancel', 'em vez de cancelar prefiro ir'],
  ['pt', 'desmarca a de amanhã', 'cancel', 'pode desmarcar no mesmo dia ou tem que avisar antes?'],
  ['es', 'quiero anular la hora', 'cancel', 'quise anular la hora pero después me arrepentí, voy'],
  ['es', 'mi hija se enfermó, cancele la cita', 'cancel', 'si mi hija se enferma puedo cancelar después?'],
  ['es', 'la cita con la doctora la quiero cancelar', 'cancel', '¿la doctora me va a cancelar otra vez?'],
  [
    'pt',
    'preciso cancelar em cima da hora, desculpa',
    'cancel',
    'esse negócio de cancelar em cima da hora é chato né',
  ],
  ['pt', 'me tira da lista de espera', 'waitlist_decline', 'me tira uma dúvida sobre a lista de espera'],
  [
    'pt',
    'não consigo chegar às 8, cancela',
    'cancel',
    'tem outro horário nesse dia da minha consulta? não consigo chegar às 8',
  ],
  ['es', 'cancele y saque otro', 'cancel', 'me dijeron "cancele y saque otro", pero no quiero eso'],
  ['es', 'la cita la anulo', 'cancel', 'que conste que la cita la anulasteis vosotros'],
  [
    'es',
    'me toca cancelar la cita',
    'cancel',
    '¿y si no puede, tocaría cancelar o puede ir otro en su lugar?',
  ],
  ['pt', 'tenho que cancelar a consulta', 'cancel', 'se ele não puder, tem que cancelar ou pode ir outro?'],
  ['pt', 'cancela essa consulta', 'cancel', 'deus me livre cancelar essa consulta'],
  ['es', 'anule esa cita', 'cancel', 'antes muerta que anular esa cita'],
  ['es', 'si no es mucha molestia cancéleme la cita', 'cancel', 'si no es mañana cancelo, todavía no sé'],
  ['es', 'no quiero que me vuelvan a escribir', 'opt_out', 'no he rechazado nada, sigo esperando'],
  ['pt', 'tenho que desmarcar', 'cancel', 'meu chefe mandou cancelar mas eu vou sim'],
  ['es', 'quiero que me den de baja el turno', 'cancel', '¿me van a dar de baja si no contesto?'],
  ['es', 'voy a tener que cancelar', 'cancel', 'mi compañera de piso anula siempre y nunca le dicen nada'],
  ['pt', 'vou ter que desmarcar sexta', 'cancel', 'minha colega sempre desmarca e nunca falam nada'],
  ['es', 'si, cancelo la de mañana', 'cancel', 'si mañana amanezco mal recién ahí cancelo'],
  ['es', 'denme de baja de los mensajes', 'opt_out', '¿os habéis dado de baja de WhatsApp?'],
  ['es', 'no me molesten más con mensajes', 'opt_out', 'no me molesta que me escriban, al contrario'],
  ['es', 'paren con los mensajes', 'opt_out', 'stop con los nervios jaja, todo va a salir bien'],
  ['es', 'quiero que me borren de los mensajes', 'opt_out', 'quería que me borraran pero lo pensé mejor'],
  [
    'es',
    'borradme de vuestra base de datos',
    'opt_out',
    'no os he pedido que me borréis de la base de datos',
  ],
  ['es', 'quiero anular la del lunes', 'cancel', 'estuve a punto de anularla y al final sí puedo'],
  ['es', 'cancele la del jueves', 'cancel', 'de pronto me toca cancelar la del jueves, todavía no sé'],
  ['es', 'tengo que cancelar mi cita', 'cancel', 'dudo entre ir y cancelar mi cita'],
  ['es', 'no puedo ir mañana', 'cancel', 'supongamos que no puedo ir mañana, ¿ustedes la cancelan solos?'],
  ['es', 'no voy mañana', 'cancel', 'no voy a reagendar la consulta'],
  ['es', 'quiero borrar mi cita', 'cancel', 'me preocupa que me borren la cita'],
  ['es', 'quite mi cita del viernes', 'cancel', 'quíteme el pedido de la farmacia'],
  ['es', 'quiero cancelar la consulta', 'cancel', 'quisiera cancelar lo que debo de la consulta'],
  ['es', 'me quiero dar de baja de los mensajes', 'opt_out', 'a lo mejor me doy de baja de los mensajes'],
  ['pt', 'quero anular a de segunda', 'cancel', 'estive a ponto de anular mas no fim posso ir'],
  ['pt', 'cancela a de quinta', 'cancel', 'de repente vou ter que cancelar a de quinta, ainda não sei'],
  ['pt', 'tenho que cancelar minha consulta', 'cancel', 'tô em dúvida entre ir e cancelar minha consulta'],
  ['pt', 'não posso ir amanhã', 'cancel', 'vamos supor que eu não possa ir amanhã, vocês cancelam sozinhos?'],
  ['pt', 'não vou amanhã', 'cancel', 'não vou remarcar a consulta'],
  ['pt', 'quero apagar minha consulta', 'cancel', 'quero evitar que apaguem minha consulta'],
  ['pt', 'não vou mais na consulta', 'cancel', 'eu ia adiar a consulta mas não vou mais'],
  ['pt', 'anula a consulta de sexta', 'cancel', 'anula o pedido da farmácia'],
  [
    'pt',
    'quero sair da lista de mensagens',
    'opt_out',
    'pode ser que eu tenha que sair da lista de mensagens',
  ],
];

describe('polarity, mood and doer', () => {
  for (const [lang, told, intent, spared] of TURNED) {
    test(`"${told}" is ${intent}, "${spared}" is not`, () => {
      const [wish] = understand(told, { ref: REF, lang }).intents;
      assert.deepEqual([wish!.intent, wish!.band], [intent, 'act']);
      assert.ok(!takes(understand(spared, { ref: REF, lang })));
    });
  }

  test("asking how to cancel, or cancelling what is somebody else's, is asked about before it is done", () => {
    for (const [lang, text] of [
      ['es', '¿cómo cancelo mi cita?'],
      ['pt', 'como cancelo minha consulta?'],
      ['es', '¿puedo cancelar por la página?'],
      ['pt', 'posso cancelar pelo site?'],
      ['es', 'mi hermana quiere cancelar la suya'],
      ['pt', 'minha irmã quer desmarcar a dela'],
      ['es', '¿toca cancelar la cita?'],
      ['es', 'me da pena cancelar a última hora'],
      ['pt', 'fico com vergonha de cancelar em cima da hora'],
      ['es', 'no puedo cancelarla por la página'],
      ['es', '¿no hay problema de que me la cancelen?'],
    ] as const) {
      const [wish] = understand(text, { ref: REF, lang }).intents;
      assert.deepEqual([wish!.intent, wish!.band], ['cancel', 'confirm']);
    }
  });

  test('"cancelar" alone is no wish to leave the mailing list', () => {
    for (const lang of ['es', 'pt'] as const) {
      assert.equal(understand('cancelar', { ref: REF, lang }).intent, 'cancel');
    }
  });
});
