import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { understand } from '../../../nlu/nlu.ts';
import type { Intent, Lang } from '../../../nlu/types.ts';

const REF = '2026-03-10T10:15';

/** Each pair says the same act: once asked for, once only spoken of. */
const PAIRS: readonly [lang: Lang, intent: Intent, told: string, spokenOf: string][] = [
  ['es', 'book', 'quiero sacar turno con ustedes', 'mi hermana sacó turno con ustedes y le fue bárbaro'],
  ['es', 'book', 'quiero sacar cita, primero dígame los precios', 'no quiero sacar cita todavía'],
  ['es', 'book', 'ustedes me dan cita con el cardiólogo?', 'cuando me paguen les pido la cita'],
  ['pt', 'book', 'quando a doutora tem agenda livre', 'quando cair o salário eu marco a consulta'],
  ['pt', 'book', 'o doutor falou pra marcar retorno', 'minha sogra queria marcar uma mas a dor já passou'],
  ['es', 'reschedule', 'necesito cambiar la fecha', 'la doctora siempre cambia las fechas a última hora'],
  ['es', 'reschedule', 'me la tienen que volver a cambiar', 'me la volvieron a cambiar, ya es la tercera'],
  ['pt', 'human', 'posso falar com alguém agora?', 'não posso falar agora, tô na aula'],
  ['es', 'confirm', 'confirmo, ahí llego', 'mañana temprano les digo si puedo'],
  ['pt', 'confirm', 'confirmo, vou pelo convênio', 'falta o convênio confirmar'],
  ['es', 'confirm', 'le confirmo que voy', 'me pueden confirmar si el doctor atiende niños'],
  [
    'es',
    'reschedule',
    'la doctora me dijo que la cambie para la otra semana',
    'la doctora me la cambió para la otra semana',
  ],
  [
    'es',
    'reschedule',
    '¿se puede cambiar la hora de mi cita?',
    '¿se puede cambiar la hora sin perder lo pagado?',
  ],
  [
    'pt',
    'reschedule',
    'quero passar pro mês que vem',
    'pensei em passar pro mês que vem, mas não, deixa como está',
  ],
  ['es', 'confirm', 'confirmo la mía', 'mi hija confirmó la de ella, la mía aún no'],
  ['es', 'confirm', 'sí le puedo confirmar la cita', 'no te puedo confirmar nada hasta hablar con mi mamá'],
  ['es', 'confirm', 'si confirmo la cita', 'si confirmara hoy, ¿podría cambiarla luego?'],
  ['es', 'check_in', 'ya llegué', 'cuando llegue les aviso'],
  ['es', 'confirm', 'el viernes sí voy', 'el viernes les confirmo si puedo'],
  ['pt', 'check_in', 'cheguei, tô na recepção', 'ainda não cheguei, tá tudo parado'],
  ['es', 'confirm', 'si señora, le confirmo la cita', 'si mi hija me puede llevar confirmo'],
  ['es', 'reschedule', 'la tengo que pasar para otro día', 'capaz que la tengo que pasar para otro día'],
  ['es', 'reschedule', '¿puedo cambiar la fecha?', '¿cuántas veces puedo cambiar la fecha?'],
  ['pt', 'reschedule', 'tenho que passar pra outro dia', 'talvez eu tenha que passar pra outro dia'],
  ['pt', 'reschedule', 'pode ser mais tarde?', 'ainda não consigo confirmar, posso responder mais tarde?'],
  ['es', 'book', 'les escribo para agendar una cita', 'la próxima semana les escribo para agendar una cita'],
  ['pt', 'book', 'oi, chamo pra marcar consulta', 'semana que vem eu chamo pra marcar consulta'],
  ['pt', 'book', 'onde marco uma consulta?', 'a minha é dia 15 de março, né?'],
  ['es', 'reschedule', 'me toca moverla', 'puede ser que tenga que moverla, les aviso el lunes'],
  ['es', 'confirm', 'si claro que el viernes voy', 'si llega la autorización confirmo'],
  ['pt', 'confirm', 'não se preocupe que eu não vou faltar', 'se sair a autorização eu confirmo'],
  ['es', 'book', 'quiero una cita para mí y luego saco la de mi hijo', 'luego saco la de mi hijo, gracias'],
  ['es', 'book', 'quiero sacar cita después de las 3', 'más tarde saco la cita'],
  ['pt', 'book', 'eu marco com vocês amanhã', 'tá, vou ver o pedido e depois marco'],
  ['pt', 'cancel', 'não vou poder ir', 'não, eu não vou marcar agora'],
  ['es', 'cancel', 'no voy a ir, cancélela', 'no voy a agendar nada todavía'],
  ['es', 'confirm', 'llamo a confirmar', 'nadie me llamó a confirmar y por eso no fui'],
  ['es', 'human', 'otra persona por favor, no entiende', 'mi mamá es una persona mayor'],
  ['es', 'check_in', 'estoy en recepción', 'en recepción me dijeron que escribiera por acá'],
  ['pt', 'check_in', 'tô na recepção', 'na recepção falaram pra eu escrever aqui'],
  ['es', 'confirm', 'confirmo, si Dios quiere', 'yo confirmo si me dicen con qué doctor es'],
  ['pt', 'confirm', 'oi, ligo pra confirmar', 'me ligaram pra confirmar mas não consegui atender'],
  [
    'es',
    'human',
    'necesito hablar con la persona que me atendió',
    'la persona que me atendió se llamaba Marta',
  ],
  ['es', 'human', 'quiero hablar con el asesor', 'el asesor que me atendió ayer fue muy amable'],
  ['pt', 'human', 'me passa pra atendente', 'a atendente que me atendeu foi super atenciosa'],
  ['pt', 'check_in', 'já tô aqui esperando', 'já vou confirmar, tô esperando há meses'],
];

describe('an act that takes nothing from the patient', () => {
  for (const [lang, intent, told, spokenOf] of PAIRS) {
    test(`"${told}" is ${intent}, "${spokenOf}" is not acted on as that`, () => {
      const [wish] = understand(told, { ref: REF, lang }).intents;
      assert.deepEqual([wish!.intent, wish!.band], [intent, 'act']);
      const acted = understand(spokenOf, { ref: REF, lang }).intents.filter(({ band }) => band === 'act');
      assert.ok(!acted.some((one) => one.intent === intent));
    });
  }
});
