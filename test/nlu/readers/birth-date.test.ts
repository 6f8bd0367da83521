import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalise } from '../../../nlu/normalise.ts';
import { readBirthDate } from '../../../nlu/readers/birth-date.ts';
import type { Awaiting, Lang } from '../../../nlu/types.ts';

const REF = '2026-03-10T10:15';

function read(text: string, lang: Lang = 'es', awaiting: Awaiting | null = 'birth-date') {
  return readBirthDate(normalise(text, lang), {
    lang,
    country: lang === 'es' ? 'CO' : 'BR',
    ref: REF,
    awaiting,
  });
}

const cases: [text: string, lang: Lang, date: string | undefined][] = [
  ['12 de abril del 85', 'es', '1985-04-12'],
  ['12 de abril de 1985', 'es', '1985-04-12'],
  ['13/04/1985 perdón 12/04/1985', 'es', '1985-04-12'],
  ['perdón, 13 de abril del 85, no 12', 'es', '1985-04-13'],
  ['perdón, 13/04/1985 no 12/04/1985', 'es', '1985-04-13'],
  ['es 13/04/1985 y no 12/04/1985', 'es', '1985-04-13'],
  ['12/04/1985, no, 13/04/1985', 'es', '1985-04-13'],
  ['del 85, 12 de abril', 'es', '1985-04-12'],
  ['do ano de 1962, dia 15 de setembro', 'pt', '1962-09-15'],
  ['año 1974, mayo 6', 'es', '1974-05-06'],
  ['1974 mayo 6', 'es', '1974-05-06'],
  ['ano de 1974, 6 de maio', 'pt', '1974-05-06'],
  ['21 de julio, año 77', 'es', '1977-07-21'],
  ['tres de mayo de mil nueve cincuenta y cinco', 'es', '1955-05-03'],
  ['ano 1991, março dia 8', 'pt', '1991-03-08'],
  ['8/1/61 no 7/1/61', 'es', '1961-01-07'],
  ['13/04/1985 ops 12/04/1985', 'pt', '1985-04-12'],
  ['el 3 de julio, no, el 13 de julio de 1970', 'es', '1970-07-13'],
  ['12/04/1985 y mi esposo 13/05/1983', 'es', '1985-04-12'],
  ['em 1985, 12 de abril', 'pt', '1985-04-12'],
  // A number that is dictated before it is no date of its own.
  [
    'meu cpf é nove três cinco quatro um um três quatro sete oito zero eu nasci no dia dez de janeiro de mil novecentos e cinquenta e oito',
    'pt',
    '1958-01-10',
  ],
  ['cinco uno dos cuatro cinco seis siete nací el tres de marzo del ochenta', 'es', '1980-03-03'],
  ['nací el 12 de abril de 1985', 'es', '1985-04-12'],
  ['abril 12 de 1985', 'es', '1985-04-12'],
  ['mi bebé nació el 15 de enero de este año', 'es', '2026-01-15'],
  ['nasceu dia 15 de junho do ano passado', 'pt', '2025-06-15'],
  ['nasceu em 2 de fevereiro deste ano', 'pt', '2026-02-02'],
  ['12041985', 'es', '1985-04-12'],
  ['120485', 'es', '1985-04-12'],
  ['19850412', 'es', '1985-04-12'],
  ['1985-04-12', 'es', '1985-04-12'],
  ['12/4/85', 'es', '1985-04-12'],
  ['12-04-1985', 'es', '1985-04-12'],
  ['12.04.85', 'es', '1985-04-12'],
  ['12 04 1985', 'es', '1985-04-12'],
  ['12/abr/1985', 'es', '1985-04-12'],
  ['el 12 del 4 del 85', 'es', '1985-04-12'],
  ['doce de abril de mil novecientos ochenta y cinco', 'es', '1985-04-12'],
  ['doce cuatro ochenta y cinco', 'es', '1985-04-12'],
  ['1ro de mayo del 2001', 'es', '2001-05-01'],
  ['1° de marzo del 48', 'es', '1948-03-01'],
  ['30/08/19', 'es', '2019-08-30'],
  ['nasci em 12 de abril de 85', 'pt', '1985-04-12'],
  ['doze de abril de mil novecentos e oitenta e cinco', 'pt', '1985-04-12'],
  ['30 de agosto de 2019', 'pt', '2019-08-30'],
  ['primeiro de maio de dois mil e um', 'pt', '2001-05-01'],
  ['04/13/1985', 'es', '1985-04-13'],
  ['31/02/1990', 'es', undefined],
  ['12/04/2031', 'es', undefined],
  ['12/04/1850', 'es', undefined],
  ['3005550101', 'es', undefined],
  ['52111222', 'es', undefined],
  ['529.982.247-25', 'pt', undefined],
  ['tiene 6 años', 'es', undefined],
  ['tem 6 anos', 'pt', undefined],
];
for (const [text, lang, date] of cases) {
  test(`'${text}' is ${date ? `born on ${date}` : 'no birth date'}`, () => {
    assert.equal(read(text, lang)?.birthDate, date);
  });
}

test('figures alone are a birth date only when one was asked for', () => {
  assert.equal(read('12041985', 'es', null), null);
  assert.equal(read('mi fecha de nacimiento es 12041985', 'es', null)?.birthDate, '1985-04-12');
});

test('a day of a year long past is a birth date also where none was asked for; an hour is no year', () => {
  assert.equal(read('12 de agosto del 51', 'es', null)?.birthDate, '1951-08-12');
  assert.equal(
    read('Salomé Ruiz, 1031987654, 17 de septiembre del 21', 'es', 'document')?.birthDate,
    '2021-09-17',
  );
  assert.equal(read('3/3/87', 'pt', null)?.birthDate, '1987-03-03');
  for (const text of [
    'el 12 de agosto de 10 a 12',
    '12 de agosto a las 3:45',
    '12/08/26',
    '12 de agosto 45 minutos',
  ])
    assert.equal(read(text, 'es', null), null, text);
});

test('the words of the date are marked in the text', () => {
  const found = read('Ana, nací el 12/4/85 en Cali')!;
  assert.equal(found.text, '12/4/85');
  assert.equal('Ana, nací el 12/4/85 en Cali'.slice(found.start, found.end), found.text);
});
