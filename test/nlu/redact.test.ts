import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { understand } from '../../nlu/nlu.ts';
import { redact } from '../../nlu/redact.ts';
import type { Lang } from '../../nlu/types.ts';

const names = ['Ana Gómez', 'Mateo Ruiz de la Torre'];
const cases: [lang: Lang, words: string, told: string][] = [
  ['es', 'lo de siempre, para ANA gomez y mateo', 'lo de siempre, para [name] y [name]'],
  ['es', 'mi cédula es 52.111.222 y quiero algo', 'mi cédula es [number] y quiero algo'],
  ['es', 'llámeme al 300 555 01 01', 'llámeme al [number]'],
  ['es', 'mi correo es a.gomez@ejemplo.co', 'mi correo es [address]'],
  ['es', 'vea https://ejemplo.co/x?y=1 y dígame', 'vea [address] y dígame'],
  ['es', 'el 10/3 a las 8:30 en la torre', 'el 10/3 a las 8:30 en la [name]'],
  ['es', 'nací el 12/04/1985', 'nací el [number]'],
  ['pt', 'CPF 529.982.247-25, pode ser?', 'CPF [number], pode ser?'],
  ['es', 'mi mamá Rosa Elvira tiene que ir a eso', 'mi mamá [name] tiene que ir a eso'],
  ['es', 'mi hijo juan pérez está con lo mismo', 'mi hijo [name] está con lo mismo'],
  ['es', 'le habla la señora gladys', 'le habla la señora [name]'],
  ['es', 'la dra. Marcela Ospina de allá me dijo eso', 'la dra. [name] de allá me dijo eso'],
  ['es', 'mi esposo se llama Luis Alberto de la Cruz', 'mi esposo se llama [name]'],
  ['es', 'PEDRO PABLO QUIERE ESO', '[name] QUIERE ESO'],
  ['pt', 'aqui é a Juliana, é sobre aquilo', 'aqui é a [name], é sobre aquilo'],
  ['pt', 'meu filho Pedro Henrique tá daquele jeito', 'meu filho [name] tá daquele jeito'],
  ['es', 'mi cédula termina en 4533', 'mi cédula termina en [number]'],
  ['es', 'es el tres cero cero cinco cinco cinco, sí', 'es el [number], sí'],
  ['es', 'mi pasaporte AB12345 sirve', 'mi pasaporte [number] sirve'],
  ['es', 'vivo en la calle 45 # 12-30 y de ahí voy', 'vivo en la [address] y de ahí voy'],
  ['pt', 'moro na rua das flores 123', 'moro na [address]'],
  [
    'es',
    'Tengo eso desde marzo de 2026. El Martes fui a la EPS',
    'Tengo eso desde marzo de 2026. El Martes fui a la EPS',
  ],
  ['es', 'QUIERO QUE ME DIGAN LO DE AYER', 'QUIERO QUE ME DIGAN LO DE AYER'],
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
