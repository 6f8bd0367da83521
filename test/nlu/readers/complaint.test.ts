import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { understand } from '../../../nlu/nlu.ts';
import type { Lang } from '../../../nlu/types.ts';

const REF = '2026-03-10T10:15';

function read(lang: Lang, text: string) {
  const { entities, intents, redFlag } = understand(text, { lang, ref: REF });
  const suits = entities.flatMap((entity) => (entity.type === 'complaint' ? [entity.suits] : []));
  return { suits, wish: intents[0]!, isDanger: redFlag !== null };
}

/** What people write who want to be seen, and do not say so. */
const TOLD: Record<Lang, [text: string, suits: string][]> = {
  es: [
    ['me duele la rodilla al subir escaleras', 'orthopedics'],
    ['no he podido dormir', 'psychology'],
    ['se me tapó un oído', 'ent'],
    ['lloro por todo', 'psychology'],
    ['ando mareado en las mañanas', 'general'],
    ['la uña se me puso amarilla', 'dermatology'],
    ['quedé embarazada y quiero control', 'gynecology'],
    ['mi niño de 5 años moja la cama', 'pediatrics'],
    ['bajé de peso sin querer', 'nutrition'],
    ['me zumban los oídos', 'ent'],
    ['veo borroso de lejos', 'ophthalmology'],
    ['tengo unas manchas en la espalda que me pican', 'dermatology'],
    ['no me viene la regla hace dos meses', 'gynecology'],
    ['me sangran las encías cuando me cepillo', 'dentistry'],
    ['se me acabaron las pastillas de la presión', 'cardiology'],
    ['no duermo bien', 'psychology'],
    ['tengo una uña encarnada', 'podiatry'],
    ['estoy muy cansado todo el tiempo', 'general'],
    ['se me parten las uñas', 'dermatology'],
    ['me crujen los huesos', 'orthopedics'],
    ['se me infla el estómago después de comer', 'gastroenterology'],
    ['no escucho bien del lado derecho', 'ent'],
    ['a mi hija se le desvía un ojito', 'ophthalmology'],
    ['se me ven mucho las venas de las piernas', 'vascular'],
    ['quiero bajar 10 kilos', 'nutrition'],
    ['a mi esposo le cuesta orinar', 'urology'],
    ['mi pareja y yo peleamos mucho', 'psychology'],
    ['me arde cuando orino', 'urology'],
    ['ando mareada cuando me levanto', 'general'],
    ['mi bebé no hace popó', 'pediatrics'],
    ['tengo un lunar que cambió de color', 'dermatology'],
    ['me duele la rodilla cuando hago deporte', 'orthopedics'],
    ['mi niño camina con los pies para adentro', 'orthopedics'],
  ],
  pt: [
    ['dor no joelho pra subir escada', 'orthopedics'],
    ['minha cabeça dói direto', 'neurology'],
    ['meu ouvido entupiu', 'ent'],
    ['tenho crise de pânico', 'psychology'],
    ['dói um lado da cintura', 'orthopedics'],
    ['meus seios doem', 'gynecology'],
    ['meu bebê não dorme direito', 'pediatrics'],
    ['frieira no pé', 'dermatology'],
    ['tô com zumbido no ouvido', 'ent'],
    ['arde quando faço xixi', 'urology'],
    ['fico tonta quando levanto', 'general'],
    ['meu filho não faz cocô', 'pediatrics'],
    ['tenho uma pinta que mudou de cor', 'dermatology'],
    ['dói o joelho quando faço caminhada', 'orthopedics'],
    ['tô enxergando embaçado de longe', 'ophthalmology'],
    ['umas bolinhas no braço que coçam', 'dermatology'],
    ['tô com corrimento', 'gynecology'],
    ['minha gengiva sangra quando escovo', 'dentistry'],
    ['tenho sopro desde criança', 'cardiology'],
    ['não durmo direito', 'psychology'],
    ['unha encravada', 'podiatry'],
    ['tosse faz um mês', 'general'],
    ['meu joelho estala', 'orthopedics'],
    ['minha barriga incha depois de comer', 'gastroenterology'],
    ['tô sem voz', 'ent'],
    ['não escuto bem do lado direito', 'ent'],
    ['meu cabelo tá caindo demais', 'dermatology'],
    ['quero colocar o diu', 'gynecology'],
    ['meu filho coça muito a cabeça', 'dermatology'],
    ['a menina não ganha peso', 'nutrition'],
  ],
};

/** Words like those of a complaint, beside what is asked of the front desk, or of nobody's. */
const NOT_TOLD: Record<Lang, string[]> = {
  es: [
    'no puedo ir, me duele la cabeza',
    'cancele la cita que tengo gripa',
    'me duele la rodilla, ¿a qué hora abren?',
    'me separé y necesito hablar con una persona',
    'mi gato no quiere comer',
    'ya salieron los resultados de la alergia',
    'saludos cordiales',
    'me da una cotización',
    'muéstreme mis citas',
    'me llamo Dolores Caro',
  ],
  pt: [
    'não vou conseguir ir, tô com dor de cabeça',
    'desmarca a consulta que peguei gripe',
    'tô com dor no joelho, que horas vocês abrem?',
    'meu cachorro não quer comer',
    'saiu o resultado do exame de alergia',
  ],
};

describe('a complaint', () => {
  for (const lang of ['es', 'pt'] as const) {
    for (const [text, suits] of TOLD[lang]) {
      it(`is a wish to be seen, and suggests by whom: ${text}`, () => {
        const heard = read(lang, text);
        assert.ok(heard.suits.includes(suits), `${heard.suits}`);
        assert.deepEqual([heard.wish.intent, heard.wish.band, heard.isDanger], ['book', 'act', false]);
      });
    }
    for (const text of NOT_TOLD[lang]) {
      it(`wants no visit: ${text}`, () => {
        const { wish } = read(lang, text);
        assert.notDeepEqual([wish.intent, wish.band], ['book', 'act']);
      });
    }
  }

  it('that is denied ails nobody', () => {
    assert.deepEqual(read('es', 'no tengo fiebre').suits, []);
    assert.deepEqual(read('pt', 'não tenho alergia').suits, []);
  });

  for (const [lang, text] of [
    ['es', 'me duele mucho el pecho y no puedo respirar'],
    ['es', 'me torcí el tobillo y no puedo apoyar el pie'],
    ['es', 'mi bebé no quiere comer'],
    ['es', 'a mi papá se le olvidó todo de repente'],
    ['pt', 'torci o tornozelo e não consigo pisar'],
    ['pt', 'meu bebê recém nascido não quer comer'],
  ] as const) {
    it(`leaves a danger the first word: ${text}`, () => assert.equal(read(lang, text).isDanger, true));
  }

  for (const [lang, text] of [
    ['es', 'me torcí el tobillo jugando fútbol'],
    ['es', 'mi hijo no quiere comer'],
    ['es', 'se me olvida todo últimamente'],
    ['pt', 'ela se chama Rosa'],
    ['pt', 'qual serve pra vista?'],
    ['pt', 'meu cabelo tá caindo muito'],
  ] as const) {
    it(`is no danger: ${text}`, () => assert.equal(read(lang, text).isDanger, false));
  }
});
