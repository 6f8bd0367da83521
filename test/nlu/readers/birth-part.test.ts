import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understand } from '../../../nlu/nlu.ts';
import type { Hints, Lang } from '../../../nlu/types.ts';

function partIn(text: string, hints: Partial<Hints>) {
  const { entities } = understand(text, { ref: '2026-03-10T10:15', ...hints });
  return entities.find((found) => found.type === 'birth-part')?.part ?? null;
}

const PARTS: [text: string, lang: Lang, part: ReturnType<typeof partIn>][] = [
  ['nací en 1979', 'es', { year: '1979' }],
  ['del 79', 'es', { year: '1979' }],
  ['foi em 85 mesmo', 'pt', { year: '1985' }],
  ['do 15', 'pt', { year: '2015' }],
  ['el 14 de febrero', 'es', { day: '02-14' }],
  ['primeiro de maio', 'pt', { day: '05-01' }],
  ['14/02', 'es', { day: '02-14' }],
  ['el 14', 'es', null],
  ['14', 'es', null],
  ['40 de mayo', 'es', null],
  ['14 de febrero de 1979', 'es', null],
  ['no sé', 'es', null],
];
for (const [text, lang, part] of PARTS)
  test(`"${text}" tells ${part ? 'a part' : 'no part'} of the birth date that was asked for`, () =>
    assert.deepEqual(partIn(text, { lang, awaiting: 'birth-date' }), part));

test('a day that is wanted is no part of a birth date', () =>
  assert.equal(partIn('el 14 de febrero', { lang: 'es', awaiting: 'date' }), null));
