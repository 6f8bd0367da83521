import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { understand } from '../../../nlu/nlu.ts';
import type { Intent, Lang } from '../../../nlu/types.ts';

const REF = '2026-03-10T10:15';

function actsOn(text: string, lang: Lang): Intent[] {
  return understand(text, { ref: REF, lang })
    .intents.filter(({ band }) => band === 'act')
    .map(({ intent }) => intent);
}

/** Ways to ask to be seen, and what is told around them that changes nothing of it. */
const WAYS: Readonly<Record<Lang, { wishes: readonly string[]; around: readonly string[] }>> = {
  es: {
    wishes: [
      'será que me atienden el jueves',
      'quisiera que me vieran el jueves',
      '¿tendrá cita el jueves?',
      'hay cupo el jueves?',
      'apúnteme para el jueves',
      'me hace un campito el jueves?',
      'a ver si me pueden acomodar el jueves',
      'lo que necesito es una consulta el jueves',
      'busco un ginecólogo para el jueves',
      'necesito dermatólogo en la sede norte el jueves',
      'quería saber si hay turno el jueves',
    ],
    around: [
      'la autorización se me vence en mayo',
      'mi turno cambia cada semana',
      'tengo Sura',
      'hace cuatro años que no voy al médico',
      'no tengo con quién dejar al niño',
      'me cobraron 80 mil en otro lado',
    ],
  },
  pt: {
    wishes: [
      'será que me atendem na quinta',
      'queria que me atendessem na quinta',
      'teria vaga na quinta?',
      'tem horário na quinta?',
      'me marca na quinta',
      'tem como me encaixar na quinta?',
      'dá pra me passar com o doutor na quinta?',
      'o que eu preciso é uma consulta na quinta',
      'tô procurando uma ginecologista pra quinta',
      'preciso de dermatologista na unidade Moema na quinta',
      'queria saber se tem vaga na quinta',
    ],
    around: [
      'a guia vence em maio',
      'meu plantão muda toda semana',
      'tenho Unimed',
      'faz quatro anos que não vou ao médico',
      'perdi a guia',
      'me cobraram 80 reais em outro lugar',
    ],
  },
};

describe('who wants to be seen', () => {
  for (const lang of ['es', 'pt'] as const) {
    const { wishes, around } = WAYS[lang];
    for (const wish of wishes)
      test(`says "${wish}" and books, whatever is told before it or after`, () => {
        for (const told of around) {
          const because = lang === 'es' ? 'es que' : 'é que';
          assert.deepEqual(actsOn(`${told}. ${wish}`, lang), ['book'], `${told}. ${wish}`);
          assert.deepEqual(
            actsOn(`${wish}, ${because} ${told}`, lang),
            ['book'],
            `${wish}, ${because} ${told}`,
          );
        }
      });
  }

  const others: [text: string, lang: Lang, why: string][] = [
    ['mi hijo tiene cita mañana', 'es', 'that is had'],
    ['no quiero una cita', 'es', 'that is not wanted'],
    ['hay lugar para parquear?', 'es', 'for a car'],
    ['me atienden con Sura?', 'es', 'by an insurer'],
    ['me atiende una persona por favor?', 'es', 'by somebody to talk with'],
    ['ese horario me sirve, apúnteme para las 11', 'es', 'on offer'],
    ['me confundí y agendé para el 12', 'es', 'that was taken'],
    ['quiero una cita antes, si se libera alguna me escriben', 'es', 'that is waited for'],
    ['hasta qué hora hay consulta?', 'es', 'of which the hours are asked'],
    ['minha mãe tem consulta amanhã', 'pt', 'that is had'],
    ['não tem vaga?', 'pt', 'that there is not'],
    ['tem vaga para carro?', 'pt', 'for a car'],
    ['me atendem pelo convênio?', 'pt', 'by an insurer'],
    ['tem alguma consulta em nome de rosa martins', 'pt', 'that is had'],
    ['pode me encaixar nesse horário', 'pt', 'on offer'],
    ['queria um horário antes, se abrir me manda mensagem', 'pt', 'that is waited for'],
  ];
  for (const [text, lang, why] of others)
    test(`does not by "${text}", a visit or a place ${why}`, () => {
      const [first] = understand(text, { ref: REF, lang }).intents;
      assert.ok(first!.intent !== 'book' || first!.band !== 'act', JSON.stringify(first));
    });
});

describe('what is told beside a wish', () => {
  const only: [text: string, lang: Lang, intents: Intent[]][] = [
    ['tengo Sura y quiero cambiar mi cita', 'es', ['reschedule']],
    ['vivo en la calle 45 y quiero cambiar mi cita', 'es', ['reschedule']],
    ['tenho Unimed e quero mudar minha consulta', 'pt', ['reschedule']],
    ['acabei de me mudar e tô procurando uma gineco', 'pt', ['book']],
    ['quiero una cita y saber cuánto cuesta', 'es', ['book', 'faq_price']],
    ['¿aceptan Sura? y quiero cambiar mi cita', 'es', ['faq_insurance', 'reschedule']],
    ['turno lunes', 'es', ['book']],
    ['hola buenas, cita para mi marido y para mí en la sede centro', 'es', ['book']],
    ['mi cita para mi marido cuándo es', 'es', ['query_appointment']],
    ['pediatra urgente', 'pt', ['book']],
    ['algo para hoy?', 'es', ['book']],
    ['me saqué sangre el martes y no me llega nada al correo', 'es', ['query_results']],
  ];
  for (const [text, lang, intents] of only)
    test(`"${text}" wants ${intents.join(', then ')}, and no more`, () => {
      assert.deepEqual(actsOn(text, lang), intents);
    });

  const nothing: [text: string, lang: Lang][] = [
    ['mi esposa no puede ir conmigo, ¿puedo ir solo?', 'es'],
    ['el doctor no puede ir mañana, ¿cierto?', 'es'],
    ['mi marido piensa que voy a cancelar pero no', 'es'],
    ['mi mamá dice que mejor la cancele, yo no sé', 'es'],
    ['¿puedo cancelar el mismo día o hay que avisar antes?', 'es'],
    ['hay que cancelar con cuánto tiempo', 'es'],
    ['si se enferma mi hija no podría ir', 'es'],
    ['la muchacha me dijo que ya la habían confirmado', 'es'],
    ['meu chefe quer que eu desmarque mas não vou fazer isso', 'pt'],
    ['minha esposa não pode ir comigo, posso ir sozinho?', 'pt'],
    ['da última vez não pude ir porque choveu', 'pt'],
    ['não chegou a confirmação', 'pt'],
    ['quiero cancelar mi suscripción de Netflix', 'es'],
    ['cancele el domicilio por favor', 'es'],
    ['confirmo o pedido da pizza', 'pt'],
  ];
  for (const [text, lang] of nothing)
    test(`"${text}" takes nothing, and promises nothing`, () => {
      const acts = actsOn(text, lang).filter((intent) => ['cancel', 'confirm', 'opt_out'].includes(intent));
      assert.deepEqual(acts, []);
    });

  const still: [text: string, lang: Lang][] = [
    ['mi esposa no puede ir mañana, cancele su cita', 'es'],
    ['no sé si pueda ir, mejor cancélela', 'es'],
    ['doctora, cancele mi cita del lunes', 'es'],
    ['se puder cancelar minha consulta agradeço', 'pt'],
  ];
  for (const [text, lang] of still)
    test(`"${text}" cancels as before`, () => {
      assert.deepEqual(actsOn(text, lang), ['cancel']);
    });
});
