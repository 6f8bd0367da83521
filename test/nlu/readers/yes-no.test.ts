import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalise } from '../../../nlu/normalise.ts';
import { readYesNo } from '../../../nlu/readers/yes-no.ts';
import type { Lang } from '../../../nlu/types.ts';

const cases: [lang: Lang, answer: 'yes' | 'no' | null, texts: string[]][] = [
  [
    'es',
    'yes',
    `sí|si|sí, por favor|claro|claro que sí|dale|ok|vale|de acuerdo|correcto|así es|confirmo|
    sí confirmo|bueno|listo|perfecto|obvio|ajá|de una|me parece bien|está bien|acepto|por supuesto|
    simón|sip|sii|siii|SÍ|si señor|no hay problema|cómo no|por qué no|sin problema|👍|✅|no, sí|
    sí, esa está perfecta|sí quiero|me sirve|ya po|sí, no hay problema|bueno sí|creo que sí|
    es para el viernes. sí, de acuerdo|si gracias|eso es|exacto|no faltaré|no me lo pierdo|cómo no voy a ir|sí, pero rápido|por favor|no me complica`.split(
      '|',
    ),
  ],
  [
    'es',
    'no',
    `no|no gracias|nop|no, está bien|mejor no|claro que no|para nada|no puedo|ya no|todavía no|
    no quiero|no, no es|negativo|nunca|creo que no|no me sirve|por supuesto que no|
    ninguna manera no|no señor|noo|NO|👎|no es correcto|incorrecto|está mal|obvio que no|ni loco|
    sí... no, mejor no|déjala quieta|me niego|muy tarde para mí|me queda difícil|nah, muy lejos la fecha`.split(
      '|',
    ),
  ],
  [
    'es',
    null,
    `no sé|tal vez|quizás|depende|sí, pero más tarde|sí pero no puedo ese día|si no puedo qué hago|
    ¿cuánto cuesta?|hola|el martes|a las 10|no entiendo|no estoy segura|déjelo así|aceptan sura|
    acepto qué?|voy a pensarlo|voy a viajar|es muy tarde para cancelar?|atención al cliente|con qué médico quedé agendada|
    quería una cita para el viernes por la tarde. ¿sí?|bueno, ¿dónde quedan?|bueno dónde quedan`.split('|'),
  ],
  [
    'pt',
    'yes',
    `sim. posso pagar no cartão?|confirmado. posso pagar no cartão?|sim, no centro|sim. fica no térreo?|sim|sim, por favor|claro|pode|pode ser|isso|isso mesmo|certo|ok|beleza|blz|com certeza|aham|
    uhum|confirmo|quero|tá bom|está bem|tudo bem|exato|fechado|positivo|sem problema|
    não tem problema|pois não|por que não|👍|não, sim|simm|claro que sim|acho que sim|pode sim|bora|
    s|com prazer|não vou faltar|vou ir sim|vou querer|se Deus quiser|dá pra mim`.split('|'),
  ],
  [
    'pt',
    'no',
    `não, no cartão não|não, no centro|não|nao|não obrigada|n|melhor não|claro que não|de jeito nenhum|não posso|ainda não|não quero|
    nem pensar|negativo|acho que não|não serve|não, obrigado|nunca|👎|errado|não é|jamais|agora não|
    nãoo|deixa quieto|discordo|complicado esse horário|muito longe essa data|fica ruim pra mim`.split('|'),
  ],
  [
    'pt',
    null,
    `não sei|talvez|depende|sim, mas mais tarde|quanto custa?|oi|na terça|não entendi|
    não tenho certeza|se eu puder|aceita unimed|vou passar|vou viajar|nenhum desses dá pra mim|bom, onde fica?|bom tem estacionamento`.split(
      '|',
    ),
  ],
];

for (const [lang, answer, texts] of cases) {
  for (const text of texts.map((each) => each.trim())) {
    test(`${lang}: "${text}" is ${answer ?? 'neither'}`, () => {
      assert.equal(readYesNo(normalise(text, lang), lang), answer);
    });
  }
}
