import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understand } from '../../../nlu/nlu.ts';
import type { Lang } from '../../../nlu/types.ts';

const ON_OFFER: Record<Lang, readonly string[]> = {
  es: [
    'Martes 17 de marzo a las 9:00 a. m., Dra. Arango',
    'Martes 17 de marzo a las 4:00 p. m., Dr. Rincón',
    'Miércoles 18 de marzo a las 12:00 m., Dra. Arango',
    'Jueves 19 de marzo a las 10:30 a. m., Dr. Rincón',
  ],
  pt: [
    'Terça, 17 de março às 9h, Dra. Renata',
    'Terça, 17 de março às 16h, Dr. Caio',
    'Quarta, 18 de março às 12h, Dra. Renata',
    'Quinta, 19 de março às 10h30, Dr. Caio',
  ],
};

const cases: [text: string, lang: Lang, index: number | null][] = [
  ['la del mediodía', 'es', 3],
  ['la de las dieciséis', 'es', 2],
  ['cuatro de la tarde', 'es', 2],
  ['nueve de la mañana porfa', 'es', 1],
  ['a do meio-dia', 'pt', 3],
  ['ao meio dia', 'pt', 3],
  ['às dezesseis', 'pt', 2],
  ['quatro da tarde', 'pt', 2],
  // The fourth is at half past ten; said with "de", it is the one at four.
  ['la de 4', 'es', 2],
  ['a de quatro', 'pt', 2],
  ['la 4', 'es', 4],
  ['la de 3', 'es', 3],
  ['la de la tarde', 'es', 2],
  // What is refused or only asked about is not chosen.
  ['no puedo a las 4', 'es', null],
  ['não posso às 16', 'pt', null],
  ['no puedo a las 4, a las 9', 'es', 1],
  ['no me sirve la 1, la 3', 'es', 3],
  ['ni la una ni la dos, la tres', 'es', 3],
  ['no puedo el martes, la 4', 'es', 4],
  ['¿y al mediodía del viernes?', 'es', null],
  // Two are in the morning of no one day.
  ['por la mañana', 'es', null],
  ['cinco de la tarde', 'es', null],
];

for (const [text, lang, index] of cases) {
  test(`"${text}", where times are on offer, chooses ${index ?? 'none of them'}`, () => {
    const hints = { ref: '2026-03-10T10:15', lang, awaiting: 'choice', choices: ON_OFFER[lang] } as const;
    const chosen = understand(text, hints).entities.find(({ type }) => type === 'choice');
    assert.deepEqual(chosen?.type === 'choice' ? chosen.choice : null, index === null ? null : { index });
  });
}
