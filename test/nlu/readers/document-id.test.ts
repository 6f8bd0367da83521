import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readEntities } from '../../../nlu/entities.ts';
import { normalise } from '../../../nlu/normalise.ts';
import type { Awaiting, EntityOf, Lang, NationalId } from '../../../nlu/types.ts';

interface Fixture {
  kinds: { country: string; kind: string; ids: { typed: string; value?: string; valid: boolean }[] }[];
}

const { kinds }: Fixture = JSON.parse(
  readFileSync(new URL('../fixtures/national-ids.json', import.meta.url), 'utf8'),
);

const LABELS: Readonly<Record<string, string>> = { CI: 'cédula', CED: 'cédula', RUN: 'rut' };

function idsIn(text: string, country: string, awaiting: Awaiting | null = null): NationalId[] {
  const lang: Lang = country === 'BR' ? 'pt' : 'es';
  const hints = { ref: '2026-03-10T10:15', country, awaiting };
  return readEntities(normalise(text, lang), hints, lang)
    .filter((entity): entity is EntityOf<'national-id'> => entity.type === 'national-id')
    .map(({ nationalId }) => nationalId);
}

for (const { country, kind, ids } of kinds) {
  describe(`${kind} of ${country}`, () => {
    const label = LABELS[kind] ?? kind;
    for (const { typed, value, valid } of ids) {
      const compact = value ?? typed.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
      test(`"${label} ${typed}" is ${valid ? 'right' : 'mistyped'}`, () => {
        assert.deepEqual(idsIn(`mi ${label} es ${typed}`, country), [{ kind, value: compact, valid }]);
        assert.deepEqual(idsIn(`${label.toUpperCase()}: ${compact}, gracias`, country), [
          { kind, value: compact, valid },
        ]);
      });
      const isAsked = !['NIT', 'CUIL', 'RUC', 'CURP'].includes(kind) && valid;
      if (isAsked) {
        test(`"${typed}" alone answers the question for a document`, () => {
          assert.deepEqual(idsIn(typed, country, 'document'), [{ kind, value: compact, valid }]);
        });
      }
    }
  });
}

describe('an id', () => {
  const cases: [text: string, country: string, awaiting: Awaiting | null, kind: string, value: string][] = [
    ['52.111.222', 'CO', 'document', 'CC', '52111222'],
    ['mi cédula es la 52 111 222', 'CO', null, 'CC', '52111222'],
    ['cc 1.020.304.050', 'CO', null, 'CC', '1020304050'],
    ['c.c. 52111222 de bogota', 'CO', null, 'CC', '52111222'],
    ['mi NIE es X-1234567-L', 'ES', null, 'NIE', 'X1234567L'],
    ['x1234567l', 'CO', 'document', 'NIE', 'X1234567L'],
    ['12.345.678-z', 'ES', 'document', 'DNI', '12345678Z'],
    ['12345678 Z', 'ES', null, 'DNI', '12345678Z'],
    ['TI 1020304050', 'CO', null, 'TI', '1020304050'],
    ['tarjeta de identidad 1020304050', 'CO', null, 'TI', '1020304050'],
    ['cédula de extranjería 345678', 'CO', null, 'CE', '345678'],
    ['registro civil 1020304050', 'CO', null, 'RC', '1020304050'],
    ['52111222 esa es mi cedula', 'CO', null, 'CC', '52111222'],
    ['Ana Gómez, 52111222', 'CO', 'document', 'CC', '52111222'],
    ['soy de brasil, mi cpf es 529.982.247-25', 'CO', null, 'CPF', '52998224725'],
    ['529 982 247 25', 'BR', 'document', 'CPF', '52998224725'],
    ['cpf 52998224725', 'BR', null, 'CPF', '52998224725'],
    ['12.345.678-5', 'CL', null, 'RUN', '123456785'],
    ['mi rut es 12345678-5', 'CL', null, 'RUN', '123456785'],
    ['12.345.678, dígito 5', 'CL', 'document', 'RUN', '123456785'],
    ['12.345.678-5', 'CO', 'document', 'RUN', '123456785'],
    ['Osvaldo Tapia, 7654321-6', 'CO', 'document', 'RUN', '76543216'],
    ['529.982.247-25', 'CO', 'document', 'CPF', '52998224725'],
    ['carné 001234567', 'PE', 'document', 'CE', '001234567'],
    ['cinco dois nove, nove oito dois, dois quatro sete, traço dois cinco', 'BR', null, 'CPF', '52998224725'],
    ['rut 7.654.321-6', 'CL', null, 'RUN', '76543216'],
    ['dni 20.123.456', 'AR', null, 'DNI', '20123456'],
    ['boxw310820hnerxn09', 'MX', 'document', 'CURP', 'BOXW310820HNERXN09'],
    ['pasaporte 12345678', 'CO', null, 'PA', '12345678'],
    ['Álvaro Peña Ruiz 80123456 4 de julio de 1980', 'CO', 'document', 'CC', '80123456'],
    ['Ana Ruiz 79.456.123 12 abril 1985', 'CO', 'document', 'CC', '79456123'],
    ['79 456 12 3', 'CO', 'document', 'CC', '79456123'],
    ['escribí mal la cédula, es 1031987654', 'CO', 'birth-date', 'CC', '1031987654'],
    ['Carlos Ruiz - 79654321 - 14 de junio', 'CO', 'document', 'CC', '79654321'],
    ['Luz Peña 41 765 432 9/7/62', 'CO', 'document', 'CC', '41765432'],
    ['Maria Souza - CPF 12345678909 - 20-01-1955', 'BR', 'document', 'CPF', '12345678909'],
    ['123 456 789-09', 'BR', 'document', 'CPF', '12345678909'],
  ];
  for (const [text, country, awaiting, kind, value] of cases) {
    test(`in "${text}" (${country}) is ${kind} ${value}`, () => {
      const found = idsIn(text, country, awaiting).map((id) => [id.kind, id.value]);
      assert.deepEqual(found, [[kind, value]]);
    });
  }

  const none: [text: string, country: string, awaiting: Awaiting | null][] = [
    ['mi celular es 3005550101', 'CO', null],
    ['12/03/1985', 'CO', 'document'],
    ['12041985', 'CO', 'birth-date'],
    ['a las 10:30', 'CO', null],
    ['la 2', 'CO', 'choice'],
    ['el 15 de marzo de 2026', 'CO', null],
    ['calle 45 # 12-34', 'CO', null],
    ['11 95555-0101', 'BR', null],
  ];
  for (const [text, country, awaiting] of none) {
    test(`is not in "${text}"`, () => assert.deepEqual(idsIn(text, country, awaiting), []));
  }
});

describe('a number mended, or written in parts', () => {
  const cases: [text: string, country: string, value: string][] = [
    ['perdón, es 52.111.223 no 52111222', 'CO', '52111223'],
    ['es 52111223 y no 52111222', 'CO', '52111223'],
    ['52111222, no, 52111223', 'CO', '52111223'],
    ['no es 52111222, es 52111223', 'CO', '52111223'],
    ['desculpa, é 529.982.247-25 e não 111.444.777-35', 'BR', '52998224725'],
    ['8 millones 456 mil 123', 'AR', '8456123'],
    ['37 millones 845 mil', 'CO', '37845000'],
    ["80'123.987", 'CO', '80123987'],
    ['GOMA 850412 MDF MRN 07', 'MX', 'GOMA850412MDFMRN07'],
  ];
  for (const [text, country, value] of cases) {
    test(`"${text}" is ${value}`, () => {
      assert.deepEqual(
        idsIn(text, country, 'document').map((id) => id.value),
        [value],
      );
    });
  }
});

test('a date with strokes is no id, whatever is named beside it', () => {
  assert.deepEqual(idsIn('Ademir Rocha 14/07/1956 o CPF não está aqui', 'BR', 'document'), []);
  assert.deepEqual(idsIn('Osvaldo Tapia 8/5/1944, sin cédula', 'CO', 'document'), []);
});
