import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCorpus } from '../../nlu/model/training.ts';
import { understand } from '../../nlu/nlu.ts';
import type { Intent, Lang } from '../../nlu/types.ts';

const REF = '2026-03-10T10:15';
const DEV = readCorpus('dev');
/** Acts that cannot be taken back by saying nothing. */
const DESTRUCTIVE: readonly Intent[] = ['cancel', 'opt_out', 'waitlist_decline'];

describe('what patients want', () => {
  for (const lang of ['es', 'pt'] as const) {
    const rows = DEV.filter((row) => row.lang === lang).map((row) => ({
      ...row,
      read: understand(row.text, { ref: REF, lang }),
    }));

    test(`in ${lang} is read right in nine of ten sentences that nothing was learned from`, () => {
      const wrong = rows.filter(({ intent, read }) => read.intent !== intent);
      const share = 1 - wrong.length / rows.length;
      console.log(`${lang}: ${(100 * share).toFixed(1)} % of ${rows.length}`);
      const shown = wrong.slice(0, 12).map(({ text, intent, read }) => `${intent} ← ${read.intent}: ${text}`);
      assert.ok(share >= 0.9, shown.join('\n'));
    });

    test(`in ${lang} is never acted on as a refusal that it is not`, () => {
      const harmful = rows.filter(({ intent, read }) => {
        const acted = read.intents.find(({ band }) => band === 'act')?.intent;
        return acted && DESTRUCTIVE.includes(acted) && acted !== intent && intent !== 'no';
      });
      const share = harmful.length / rows.length;
      assert.ok(share <= 0.004, harmful.map(({ text, read }) => `${read.intent}: ${text}`).join('\n'));
    });
  }

  const whole: [text: string, lang: Lang, intents: Intent[]][] = [
    ['cancela la del martes y dame otra el viernes', 'es', ['cancel', 'book']],
    ['cancela a de terça e marca outra na sexta', 'pt', ['cancel', 'book']],
    ['¿a qué hora es mi cita? y si se puede quiero correrla', 'es', ['query_appointment', 'reschedule']],
    ['¿ya están mis exámenes? y me da cita para que los vea', 'es', ['query_results', 'book']],
    ['cuánto vale la ecografía y para cuándo me la pueden hacer', 'es', ['faq_price', 'book']],
    ['dónde quedan y si atienden sábados', 'es', ['faq_location', 'faq_hours']],
    ['queria saber o endereço e se aceita unimed', 'pt', ['faq_location', 'faq_insurance']],
    ['qual o valor do dermatologista? marca um pra mim', 'pt', ['faq_price', 'book']],
    ['se pasó, gracias', 'es', []],
    ['hola, una cita', 'es', ['book']],
    ['quiero hablar con la doctora Vargas, ¿tiene cita el jueves?', 'es', ['book']],
    ['quero falar com a Dra. Helena, tem horário com ela quinta?', 'pt', ['book']],
    ['quero falar com uma atendente e marcar cardiologista quinta', 'pt', ['human', 'book']],
    ['buenas tardes un turno porfa', 'es', ['book']],
    ['oi, uma consulta', 'pt', ['book']],
    ['necesito sacar cita pa una resonancia tengo la orden', 'es', ['upload_order']],
    ['preciso marcar uma ressonância, tenho o pedido', 'pt', ['upload_order']],
    ['hola, una consulta', 'es', ['greeting']],
    ['no quiero cancelar mi cita', 'es', []],
    ['não quero cancelar minha consulta', 'pt', []],
    ['me cancelaron la cita sin avisar', 'es', []],
    ['la secretaria me dijo que si llego tarde a la consulta de hoy me la cancelan', 'es', []],
    ['mi mamá quería cancelar pero la convencí de ir', 'es', []],
    ['mi mamá quería cancelar su cita', 'es', ['cancel']],
    ['mi marido dice que cancele pero yo sí quiero ir', 'es', []],
    ['si señora buenas tardes cancele la cita', 'es', ['cancel']],
    ['cancelación de mi cita del lunes', 'es', ['cancel']],
    ['me llegó una cancelación de mi cita', 'es', []],
    ['no me molestan los mensajes', 'es', []],
    ['cancelamento da minha consulta', 'pt', ['cancel']],
    ['da última vez precisei desmarcar porque meu filho adoeceu', 'pt', []],
    ['qualquer uma dessas', 'pt', []],
    ['para cancelar hay que llamar o por acá sirve?', 'es', []],
    ['escribo para cancelar, tengo que viajar', 'es', ['cancel']],
    ['tenho medo de cancelarem se eu atrasar', 'pt', []],
    ['e se eu ficar doente no dia posso cancelar sem problema?', 'pt', []],
    ['se não me ligarem até quinta prefiro cancelar', 'pt', []],
    ['minha mãe se mudou e não vai, cancela por favor', 'pt', ['cancel']],
    ['minha chefe não quer me liberar', 'pt', []],
    ['passa minha vaga pra outra pessoa, eu não posso', 'pt', ['cancel']],
    ['dar de baja mi número', 'es', ['opt_out']],
    ['dar de baja mi cita', 'es', ['cancel']],
    ['me tienen cansado con los mensajes', 'es', ['opt_out']],
    ['desmarcar dia 15 de março', 'pt', ['cancel']],
    ['me dijo la doctora que si me baja la fiebre ya no es necesario ir', 'es', []],
    ['mi suegra no va a ir a la de ella', 'es', []],
    ['para no tener que cancelar mejor dígame si atienden el sábado', 'es', []],
    ['pra não ter que desmarcar me diz se atende sábado', 'pt', []],
    ['desculpa tanta mensagem', 'pt', []],
    ['chega de tanta mensagem', 'pt', ['opt_out']],
    ['parar', 'pt', ['opt_out']],
    ['parar o carro onde?', 'pt', []],
    ['cancelaram minha consulta sem avisar', 'pt', []],
  ];
  for (const [text, lang, intents] of whole) {
    test(`"${text}" asks to act on ${intents.join(' and ') || 'nothing that destroys'}`, () => {
      const acted = understand(text, { ref: REF, lang })
        .intents.filter(({ band }) => band === 'act')
        .map(({ intent }) => intent);
      if (intents.length) assert.deepEqual(acted, intents);
      else assert.ok(!acted.some((intent) => DESTRUCTIVE.includes(intent)), acted.join(', '));
    });
  }
});

describe('the language', () => {
  test('is told from the words alone in 97 of 100 sentences', () => {
    const wrong = DEV.filter(({ text, lang }) => understand(text, { ref: REF }).lang !== lang);
    const share = 1 - wrong.length / DEV.length;
    console.log(`language: ${(100 * share).toFixed(1)} % of ${DEV.length}`);
    assert.ok(
      share >= 0.97,
      wrong
        .slice(0, 12)
        .map(({ text }) => text)
        .join('\n'),
    );
  });
});
