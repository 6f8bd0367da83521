import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readEntities } from '../../../nlu/entities.ts';
import { normalise } from '../../../nlu/normalise.ts';
import type { Awaiting, Entity, Lang } from '../../../nlu/types.ts';

type Choice = number | 'any' | 'none' | null;

function choiceIn(
  text: string,
  lang: Lang,
  choices?: readonly string[],
  awaiting: Awaiting | null = 'choice',
): Choice {
  const hints = { ref: '2026-03-10T10:15', awaiting, ...(choices && { choices }) };
  const found = readEntities(normalise(text, lang), hints, lang).filter(
    (entity): entity is Extract<Entity, { type: 'choice' }> => entity.type === 'choice',
  );
  assert.ok(found.length <= 1, `more than one choice in "${text}"`);
  const choice = found[0]?.choice;
  if (!choice) return null;
  return 'index' in choice ? choice.index : 'any' in choice ? 'any' : 'none';
}

const table = (
  title: string,
  cases: [text: string, lang: Lang, choice: Choice][],
  choices?: readonly string[],
) =>
  describe(title, () => {
    for (const [text, lang, choice] of cases) {
      test(`"${text}" is ${choice}`, () => assert.equal(choiceIn(text, lang, choices), choice));
    }
  });

table('a choice by number or ordinal', [
  ['2', 'es', 2],
  ['la 2', 'es', 2],
  ['me quedo con la 3', 'es', 3],
  ['ok a 1 msm', 'pt', 1],
  ['apárteme la 2 por favor', 'es', 2],
  ['el 3', 'es', 3],
  ['opción 3', 'es', 3],
  ['la opcion 1', 'es', 1],
  ['opcion numero 4', 'es', 4],
  ['número 2', 'es', 2],
  ['#2', 'es', 2],
  ['2.', 'es', 2],
  ['2)', 'es', 2],
  ['2️⃣', 'es', 2],
  ['1️⃣', 'pt', 1],
  ['la segunda', 'es', 2],
  ['la segunda por favor', 'es', 2],
  ['el segundo', 'es', 2],
  ['quiero la primera', 'es', 1],
  ['la primera opción', 'es', 1],
  ['primera', 'es', 1],
  ['la tercera está bien', 'es', 3],
  ['la cuarta', 'es', 4],
  ['la 2da', 'es', 2],
  ['1ra', 'es', 1],
  ['dos', 'es', 2],
  ['la dos', 'es', 2],
  ['la uno', 'es', 1],
  ['uno', 'es', 1],
  ['tres', 'es', 3],
  ['mejor la segunda', 'es', 2],
  ['me sirve la 1', 'es', 1],
  ['dale la 3', 'es', 3],
  ['la primera no, la segunda', 'es', 2],
  ['no la primera, la tercera', 'es', 3],
  ['la última', 'es', -1],
  ['el ultimo', 'es', -1],
  ['la ultima opción', 'es', -1],
  ['a segunda', 'pt', 2],
  ['a segunda opção', 'pt', 2],
  ['o primeiro', 'pt', 1],
  ['a primeira', 'pt', 1],
  ['quero a terceira', 'pt', 3],
  ['pode ser a 2', 'pt', 2],
  ['opção 1', 'pt', 1],
  ['número dois', 'pt', 2],
  ['dois', 'pt', 2],
  ['a duas', 'pt', 2],
  ['o último', 'pt', -1],
  ['a última', 'pt', -1],
  ['fico com a primeira', 'pt', 1],
  ['2 por favor', 'pt', 2],
]);

table('none or whichever', [
  ['ninguna', 'es', 'none'],
  ['ninguno me sirve', 'es', 'none'],
  ['no me sirve ninguna', 'es', 'none'],
  ['ninguna de esas', 'es', 'none'],
  ['ninguna de las dos', 'es', 'none'],
  ['ni una', 'es', 'none'],
  ['nenhuma das duas', 'pt', 'none'],
  ['cualquiera de esas', 'es', 'any'],
  ['otras opciones', 'es', 'none'],
  ['otro horario', 'es', 'none'],
  ['no puedo en ninguno', 'es', 'none'],
  ['cualquiera', 'es', 'any'],
  ['cualquiera está bien', 'es', 'any'],
  ['la que sea', 'es', 'any'],
  ['me da igual', 'es', 'any'],
  ['da lo mismo', 'es', 'any'],
  ['nenhuma', 'pt', 'none'],
  ['nenhum', 'pt', 'none'],
  ['nenhum desses horários', 'pt', 'none'],
  ['não serve nenhum', 'pt', 'none'],
  ['tem outro horário?', 'pt', 'none'],
  ['tanto faz', 'pt', 'any'],
  ['qualquer um', 'pt', 'any'],
  ['qualquer uma', 'pt', 'any'],
  ['pra mim tanto faz', 'pt', 'any'],
]);

table(
  'a choice among openings by hour, day or who',
  [
    ['el de las 10', 'es', 2],
    ['a las 10', 'es', 2],
    ['la de las diez', 'es', 2],
    ['10:00', 'es', 2],
    ['el martes a primera hora', 'es', 1],
    ['la del martes más tarde', 'es', 3],
    ['la del miércoles más tarde', 'es', null],
    ['más tarde', 'es', null],
    ['mm la 2 creo', 'es', 2],
    ['pongame en la dos', 'es', 2],
    ['10am', 'es', 2],
    ['el de las 3 y media', 'es', 3],
    ['la de la tarde', 'es', 3],
    ['a las 15:30', 'es', 3],
    ['el del miércoles', 'es', 4],
    ['miercoles', 'es', 4],
    ['el miercole', 'es', 4],
    ['con la doctora Gómez', 'es', 4],
    ['la última', 'es', 4],
    ['la 2', 'es', 2],
    ['el de las 11', 'es', null],
  ],
  [
    'martes 3 de marzo, 8:00 · Dr. Ruiz',
    'martes 3 de marzo, 10:00 · Dr. Ruiz',
    'martes 3 de marzo, 15:30 · Dr. Ruiz',
    'miércoles 4 de marzo, 9:00 · Dra. Gómez',
  ],
);

table(
  'uma escolha pela hora ou pelo dia',
  [
    ['a das 10', 'pt', 2],
    ['o das dez', 'pt', 2],
    ['às 10h', 'pt', 2],
    ['10h', 'pt', 2],
    ['na segunda', 'pt', 3],
    ['segunda-feira', 'pt', 3],
    ['terça no primeiro horário', 'pt', 1],
    ['não a primeira, a última', 'pt', 3],
    ['a segunda opção', 'pt', 2],
    ['o da tarde', 'pt', 3],
    ['terça às 8', 'pt', 1],
  ],
  ['terça-feira, 3 de março, 08:00', 'terça-feira, 3 de março, 10:00', 'segunda-feira, 9 de março, 14:30'],
);

table(
  'a choice among services',
  [
    ['pediatría', 'es', 2],
    ['pediatria por favor', 'es', 2],
    ['el de niños', 'es', 2],
    ['medicina general', 'es', 1],
  ],
  ['Medicina general', 'Pediatría', 'Cardiología'],
);

table(
  'what is left open among some of the choices, or refused',
  [
    ['cualquiera menos la primera', 'es', 2],
    ['cualquiera que no sea la primera', 'es', 2],
    ['qualquer uma menos a de quinta', 'pt', 1],
    ['qualquer uma do dia 11', 'pt', 3],
    ['cualquiera', 'es', 'any'],
    ['la que sea después de esas', 'es', null],
    ['la que usted vea mejor', 'es', 'any'],
    ['o que você achar melhor', 'pt', 'any'],
    ['la cuatro, si se puede', 'es', 4],
    ['si hay a las dos, la cuatro', 'es', null],
    ['ah no, la 4 mejor', 'es', 4],
    ['las dos primeras no, la tercera', 'es', 3],
    ['la del 10 no, la del 12', 'es', 4],
    ['opción b', 'es', 2],
    ['letra c', 'pt', 3],
    ['opción con cardiología', 'es', null],
    ['la de las 10', 'es', 2],
    ['a das 10', 'pt', 2],
    ['el once', 'es', 3],
    ['dia doze', 'pt', 4],
    ['a mais cedinho', 'pt', 1],
    ['a las 10', 'es', null],
    ['las 10', 'es', null],
  ],
  ['10 de marzo, 8:00', '10 de marzo, 10:30', '11 de março, 15:00', 'quinta 12, 9:20'],
);

table(
  'a choice of whom it is for',
  [
    ['para mi hijo mateo', 'es', 2],
    ['pro meu filho mateo', 'pt', 2],
    ['para ella no, para mateo', 'es', 2],
    ['para pedro', 'es', null],
  ],
  ['Ana Gómez', 'Mateo Ruiz', 'Otra persona'],
);

describe('no choice', () => {
  const cases: [text: string, lang: Lang, awaiting: Awaiting | null][] = [
    ['hola', 'es', 'choice'],
    ['quiero una cita', 'es', null],
    ['no me queda claro', 'es', 'choice'],
    ['es mi segunda vez', 'es', null],
    ['queria a segunda via do atestado', 'pt', null],
    ['tengo 2 hijos', 'es', null],
    ['mi cédula es 52111222', 'es', 'choice'],
    ['Luz Peña, P E Ñ A', 'es', 'document'],
    ['segunda-feira', 'pt', null],
    ['o dia 12', 'pt', null],
  ];
  for (const [text, lang, awaiting] of cases) {
    test(`"${text}"`, () => assert.equal(choiceIn(text, lang, undefined, awaiting), null));
  }
});

table(
  'a choice that begins as a question does, as it was written',
  [
    ['que apaguem', 'pt', 2],
    ['Que apaguem', 'pt', 2],
    // And a question is none.
    ['que documentos levo?', 'pt', null],
  ],
  ['Uma cópia', 'Que apaguem', 'Mais nada'],
);

describe('a day of the week where something else than a time is to choose', () => {
  const services = [
    'Clínica geral',
    'Cardiologia',
    'Pediatria',
    'Dermatologia',
    'Ginecologia',
    'Laboratório',
  ];
  for (const [text, choice] of [
    ['consulta pra quinta', null],
    ['quarta da semana que vem', null],
    ['a quinta', 5],
    ['a segunda', 2],
  ] as const) {
    test(`'${text}' is ${choice ?? 'no choice'}`, () =>
      assert.equal(choiceIn(text, 'pt', services, 'specialty'), choice));
  }
});

describe('whichever, where a day is asked for', () => {
  for (const text of ['cualquiera', 'da lo mismo', 'tanto faz'])
    test(`'${text}'`, () => assert.equal(choiceIn(text, 'es', undefined, 'date'), 'any'));
});
