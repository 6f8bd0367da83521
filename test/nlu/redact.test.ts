import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { understand } from '../../nlu/nlu.ts';
import { redact } from '../../nlu/redact.ts';
import type { Lang } from '../../nlu/types.ts';

const names = ['Ana Gómez', 'Mateo Ruiz de la Torre'];
const cases: [lang: Lang, words: string, told: string][] = [
  ['es', 'lo de siempre, para ANA gomez y mateo', 'lo de siempre, para [name] [name] y [name]'],
  ['es', 'mi cédula es 52.111.222 y quiero algo', 'mi cédula es [number] y quiero algo'],
  ['es', 'llámeme al 300 555 01 01', 'llámeme al [number]'],
  ['es', 'mi correo es a.gomez@ejemplo.co', 'mi correo es [address]'],
  ['es', 'vea https://ejemplo.co/x?y=1 y dígame', 'vea [address] y dígame'],
  ['es', 'el 10/3 a las 8:30 en la torre', 'el 10/3 a las 8:30 en la [name]'],
  ['es', 'nací el 12/04/1985', 'nací el [number]'],
  ['pt', 'CPF 529.982.247-25, pode ser?', 'CPF [number], pode ser?'],
  ['es', 'nada de esto dice quién soy', 'nada de esto dice quién soy'],
];

describe('what leaves the house tells of nobody who they are', () => {
  for (const [lang, words, told] of cases) {
    test(words, () => {
      const { entities } = understand(words, { lang, ref: '2026-03-10T10:15' });
      assert.equal(redact(words, { lang, entities, names }), told);
    });
  }
});
