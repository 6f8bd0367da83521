import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { normalise } from '../../nlu/normalise.ts';
import { readRedFlag } from '../../nlu/red-flags.ts';
import type { Lang, RedFlagKind } from '../../nlu/types.ts';

interface Row {
  text: string;
  redFlag: boolean;
  kind?: RedFlagKind;
  split: 'development' | 'held-out';
}

const GOALS = { recall: 0.99, falseAlarms: 0.02, kind: 0.85 };

const read = (text: string, lang: Lang) => readRedFlag(normalise(text, lang), lang);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

for (const lang of ['es', 'pt'] as const) {
  const rows: Row[] = readFileSync(
    new URL(`../../nlu/corpus/red-flags/${lang}.jsonl`, import.meta.url),
    'utf8',
  )
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const dangers = rows.filter(({ redFlag }) => redFlag);
  const harmless = rows.filter(({ redFlag }) => !redFlag);

  describe(`red flags in ${lang}`, () => {
    test('there are enough examples, and enough that look alike and are harmless', () => {
      assert.ok(dangers.length >= 400, `${dangers.length} dangers`);
      assert.ok(harmless.length >= 400, `${harmless.length} harmless`);
    });

    test('dangers are seen', () => {
      const missed = dangers.filter(({ text }) => read(text, lang) === null);
      const recall = 1 - missed.length / dangers.length;
      const list = missed.map(({ text, split }) => `  ${split}: ${text}`).join('\n');
      assert.ok(recall >= GOALS.recall, `recall ${percent(recall)}, missed:\n${list}`);
    });

    test('harmless messages raise no alarm', () => {
      const alarms = harmless.filter(({ text }) => read(text, lang) !== null);
      const share = alarms.length / harmless.length;
      const list = alarms.map(({ text }) => `  ${text} → ${read(text, lang)?.text}`).join('\n');
      assert.ok(share <= GOALS.falseAlarms, `false alarms ${percent(share)}:\n${list}`);
    });

    test('what kind of danger it is, is told', () => {
      const named = dangers.filter(({ kind }) => kind !== undefined);
      const wrong = named.filter(({ text, kind }) => read(text, lang)?.kind !== kind);
      assert.ok(1 - wrong.length / named.length >= GOALS.kind, wrong.map(({ text }) => text).join('\n'));
    });
  });
}

describe('a red flag', () => {
  const both: [lang: Lang, text: string, kind: RedFlagKind | null][] = [
    ['es', 'no tengo dolor de pecho ni falta de aire', null],
    ['es', 'no tengo fiebre pero me duele el pecho', 'chest-pain'],
    ['es', 'no aguanto el dolor de pecho', 'chest-pain'],
    ['es', 'hace un año tuve un infarto', null],
    ['es', 'hace un año tuve un infarto y ahora me duele el pecho otra vez', 'chest-pain'],
    ['es', '¿qué hago si me da un dolor en el pecho?', null],
    ['es', '¿qué hago? mi hijo está convulsionando', 'seizure'],
    ['es', 'es urgente que me den la cita', null],
    ['es', 'es una emergencia', 'generic'],
    ['es', 'me muero de la risa', null],
    ['es', 'mi hijo se cayó de cabeza y ahora está bien', 'trauma'],
    ['es', 'quiero cita el jueves, me duele el pecho, ¿cuánto cuesta?', 'chest-pain'],
    ['pt', 'vou morrer aqui kkkk', null],
    ['es', 'me llamo Socorro y quiero una cita', null],
    ['es', 'me llamo Socorro y me duele el pecho', 'chest-pain'],
    ['es', 'en la novela de anoche le dio un infarto al protagonista', null],
    ['es', 'viendo la novela a mi mamá le dio un infarto', 'chest-pain'],
    ['es', 'ayer tenía dolor de pecho, fui a urgencias y no era nada', null],
    [
      'es',
      'ayer tenía dolor de pecho, me dijeron que no era nada, pero me sigue doliendo el pecho',
      'chest-pain',
    ],
    ['es', 'me torcí el tobillo hace dos semanas y sigue hinchado', null],
    ['es', 'el niño tiene tos de perro', 'breathing'],
    ['es', 'mi perro tiene convulsiones', null],
    ['pt', 'tem psicólogo pra violência doméstica? é pra um trabalho da faculdade', null],
    ['pt', 'meu neném tá com muita febrinha', 'child-fever'],
    ['es', 'no quiero vivir en esta ciudad', null],
    ['es', 'no quiero vivir en este mundo', 'suicide'],
    ['es', 'mi hermano tuvo un infarto, yo quiero chequearme', null],
    ['es', 'tengo el trasplante de riñón y fiebre', 'generic'],
    ['pt', 'vou embora de vez pra Portugal', null],
    ['pt', 'já não dou conta, preciso de ajuda', 'suicide'],
    ['pt', 'não dou conta de pagar o boleto, preciso de ajuda', null],
    ['pt', 'meu filho bateu num colega da escola', null],
    ['es', 'DOLOR DE PECHO FUERTE ATIENDEN HOY???', 'chest-pain'],
    ['es', '¿atienden dolor de pecho?', null],
    ['es', 'estoy en shock con la factura', null],
    ['es', 'mi papá está en shock', 'generic'],
    ['es', 'voy a acabar con todo el papeleo', null],
    ['es', 'voy a acabar con todo', 'suicide'],
    ['es', 'mi gato murió envenenado y mi hija está triste', null],
    ['es', 'mi hija se envenenó y el gato también', 'poisoning'],
    ['es', 'qué dosis le doy si le da fiebre a mi bebé con la vacuna', null],
    ['pt', 'minha sogra não acorda faz tempo', 'unconscious'],
    ['pt', 'socorro, não sei mexer nisso kkk', null],
    ['es', 'me quiero morir', 'suicide'],
    ['es', 'quiero cita con psicología porque me quiero matar', 'suicide'],
    ['es', 'me quiero morir de la vergüenza', 'suicide'],
    ['es', 'MI PAPA NO RESPIRA', 'breathing'],
    ['es', 'mi mama esta combulsionando', 'seizure'],
    ['pt', 'tô com uma dor no peito que vai pro braço', 'chest-pain'],
    ['pt', 'não tenho dor no peito nem falta de ar', null],
    ['pt', 'não aguento a dor no peito', 'chest-pain'],
    ['pt', 'quero desmarcar a consulta', null],
    ['pt', 'morta de fome', null],
    ['pt', 'meu filho engoliu pilha', 'poisoning'],
  ];
  test('a pain of the chest on exertion is asked about, and one that is there now is an emergency', () => {
    for (const [lang, text, level] of [
      ['es', 'me duele el pecho cuando hago ejercicio, quiero cardiólogo', 'screen'],
      ['pt', 'dói o peito quando subo escada, quero cardiologista', 'screen'],
      ['es', 'me duele el pecho cuando camino y ahora también', 'emergency'],
      ['pt', 'dói muito o peito quando ando', 'emergency'],
      ['es', 'me duele el pecho', 'emergency'],
    ] as const)
      assert.equal(read(text, lang)?.level, level, text);
  });

  for (const [lang, text, kind] of both) {
    test(`${kind ?? 'none'} in "${text}"`, () => assert.equal(read(text, lang)?.kind ?? null, kind));
  }

  test('is found in Portuguese words of someone who writes Spanish, and the other way round', () => {
    assert.equal(read('minha mãe não consegue respirar', 'es')?.kind, 'breathing');
    assert.equal(read('mi mamá no puede respirar', 'pt')?.kind, 'breathing');
  });

  test('is no number that only sounds like that of an ambulance: a year of birth', () => {
    const years = Array.from({ length: 110 }, (_, at) => 1915 + at);
    for (const lang of ['es', 'pt'] as const) {
      const raised = years.filter((year) => read(`12/04/${year}`, lang));
      assert.deepEqual(raised, []);
    }
  });

  test('is no part of a document or a telephone that an ambulance has too', () => {
    const told = ['529.192.247-25', 'meu CPF é 193.445.667-90', 'CC 19.911.234', '+57 300 911 1234'];
    for (const lang of ['es', 'pt'] as const) {
      const raised = told.filter((text) => read(text, lang));
      assert.deepEqual(raised, []);
    }
    assert.equal(read('llamo al 911', 'es')?.kind, 'generic');
    assert.equal(read('ligo pro 192?', 'pt')?.kind, 'generic');
  });

  test('says which words raised it, as they were written', () => {
    const text = 'Hola, buenas. ¡Mi PAPÁ se está poniendo MORADO!';
    const flag = read(text, 'es');
    assert.equal(flag?.text, 'Mi PAPÁ se está poniendo MORADO');
    assert.equal(text.slice(flag?.start, flag?.end), flag?.text);
  });

  test('is asked about where no sign is known and the message resembles a danger; what is put aside stays so', () => {
    const text = 'nos sentimos mareados todos en la casa, creo que es el calentador';
    assert.deepEqual([read(text, 'es')?.level, read(text, 'es')?.text], ['screen', text]);
    assert.equal(read('no me falta el aire', 'es'), null);
  });

  test('is an emergency when it is certain, and asks first when it is not', () => {
    assert.equal(read('no puedo respirar', 'es')?.level, 'emergency');
    assert.equal(read('mi hijo tiene fiebre', 'es')?.level, 'screen');
  });

  test('a limb that hurts after a fall is asked about, and one that is out of place or a head is an emergency', () => {
    const level = (text: string) => read(text, 'es')?.level;
    assert.equal(level('me caí ayer y me duele mucho la rodilla, ¿me ve el ortopedista?'), 'screen');
    assert.equal(level('me caí y se me salió el hueso'), 'emergency');
    assert.equal(level('me caí y me golpeé la cabeza'), 'emergency');
    assert.equal(level('no aguanto este dolor de rodilla, deme la cita más cercana'), 'screen');
    assert.equal(level('no aguanto este dolor de barriga'), 'emergency');
  });

  test('a study that was ordered for an ache is none', () => {
    assert.equal(read('le mandaron una resonancia por dolores de cabeza', 'es'), null);
    assert.equal(read('o médico pediu ultrassom porque dói o lado direito', 'pt'), null);
  });

  test('a child with a virus, or with his grandmother, is none; one with a knife is', () => {
    for (const text of ['preciso desmarcar a do mateus pq ele ta com virose', 'ele tá com a avó hoje']) {
      assert.equal(read(text, 'pt'), null, text);
    }
    for (const text of ['la cancelo porque él está con un virus', 'ella está con la abuela']) {
      assert.equal(read(text, 'es'), null, text);
    }
    // Whose an order is, and who told them of the clinic.
    for (const text of ['é da minha mãe', 'é da minha sogra']) assert.equal(read(text, 'pt'), null, text);
    assert.equal(read('mi vecina me dijo que ustedes atienden bien', 'es'), null);
    assert.equal(read('ele tá com uma faca', 'pt')?.kind, 'violence');
    assert.equal(read('mi esposo está con un cuchillo', 'es')?.kind, 'violence');
  });
});

test('a hostile message costs no more time than its length', () => {
  const hostile = ['me duele el pecho ', 'no ', 'si ', 'dolor ', 'hace un año ', 'quiero '];
  for (const phrase of hostile) {
    const started = performance.now();
    read(phrase.repeat(20_000 / phrase.length), 'es');
    assert.ok(performance.now() - started < 500, phrase);
  }
});

describe('what only looks like a danger', () => {
  const cases: [text: string, lang: Lang, kind: RedFlagKind | null][] = [
    ['vomité algo rojo ayer pero era remolacha', 'es', null],
    ['vomité algo rojo como tomate pero no he comido tomate', 'es', 'bleeding'],
    ['vomitei vermelho mas era beterraba', 'pt', null],
    ['vomitei vermelho e não comi beterraba', 'pt', 'bleeding'],
    ['necesito una cita urgente con dermatología por unas manchas', 'es', null],
    ['tengo manchas de sangre y estoy embarazada', 'es', 'pregnancy'],
    ['hoy amanecí con los ojos rojos', 'es', null],
    ['amanecí con la cara roja e hinchada', 'es', 'allergy'],
    ['hbalas inglés?', 'es', null],
    ['hay balas por todos lados, me dispararon', 'es', 'trauma'],
    ['a da minha mãe não mexe, cancela a minha', 'pt', null],
    ['minha mãe não mexe', 'pt', 'unconscious'],
    ['me atoré en el tráfico', 'es', null],
    ['me atoré con un hueso', 'es', 'breathing'],
    ['tomei os comprimidos como o doutor mandou', 'pt', null],
    ['tomei um monte de comprimidos', 'pt', 'poisoning'],
    ['não quero mais vivre', 'pt', 'suicide'],
    ['¿tienen cardiólogo que vea dolores de pecho?', 'es', null],
    ['¿tienen cardiólogo? me duele el pecho', 'es', 'chest-pain'],
    ['tem cardiologista que atende dor no peito?', 'pt', null],
    ['tem cardiologista aí? tô com dor no peito', 'pt', 'chest-pain'],
    ['vi en la tele lo del derrame cerebral y quiero un chequeo', 'es', null],
    ['vi en la tele los síntomas y se me durmió media cara', 'es', 'stroke'],
    ['no puedo tomar ese turno', 'es', null],
    ['no, ese turno que se liberó no lo puedo agarrar', 'es', null],
    ['no puedo tomar aire', 'es', 'breathing'],
    ['¿mi cita está anulada?', 'es', null],
    ['la cara se le puso azulada', 'es', 'breathing'],
    ['la facturo a nombre de mi esposo a cierta hora', 'es', null],
    ['me facturé la pierna', 'es', 'trauma'],
    ['¿cubren con seguro privado?', 'es', null],
    ['eso es privado', 'es', null],
    ['está privado y no responde', 'es', 'unconscious'],
    ['mi abuela se quedó privada', 'es', 'unconscious'],
    ['a minha consulta ainda tá valendo?', 'pt', null],
    ['meu marido tá me batendo', 'pt', 'violence'],
    ['minha cabeça tá explodindo com tanta opção', 'pt', null],
    ['minha cabeça tá explodindo de dor e vejo tudo embaçado', 'pt', 'stroke'],
    ['vendo bicicleta rodado 26', 'es', null],
    ['ele tá viajando com o pai e não vai poder ir', 'pt', null],
    ['o pai levou ele à força e não devolve', 'pt', 'violence'],
    ['peço pra levantar as duas mãos e só levanta uma', 'pt', 'stroke'],
  ];
  for (const [text, lang, kind] of cases) {
    test(`"${text}" is ${kind ?? 'no danger'}`, () => assert.equal(read(text, lang)?.kind ?? null, kind));
  }
});
