import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readEntities } from '../../../nlu/entities.ts';
import { normalise } from '../../../nlu/normalise.ts';
import { canonicalPhone } from '../../../nlu/readers/phones/canonical.ts';
import type { Lang } from '../../../nlu/types.ts';

const { phones }: { phones: { typed: string; country: string | null; phone: string | null }[] } = JSON.parse(
  readFileSync(new URL('../fixtures/phones.json', import.meta.url), 'utf8'),
);

function phonesIn(text: string, country: string): string[] {
  const lang: Lang = country === 'BR' ? 'pt' : 'es';
  return readEntities(normalise(text, lang), { ref: '2026-03-10T10:15', country }, lang)
    .filter((entity) => entity.type === 'phone')
    .map(({ phone }) => phone);
}

describe('the one form of a phone', () => {
  for (const { typed, country, phone } of phones) {
    test(`"${typed}" (${country ?? 'abroad'}) is ${phone}`, () => {
      assert.equal(canonicalPhone(typed, { country: country ?? 'CO', mobile: false }), phone);
    });
  }
});

describe('a phone in a message', () => {
  for (const { typed, country, phone } of phones) {
    test(`"mi número es ${typed}" gives ${phone}`, () => {
      assert.deepEqual(phonesIn(`mi celular es ${typed}`, country ?? 'CO'), phone ? [phone] : []);
    });
  }

  const cases: [text: string, country: string, phone: string[]][] = [
    ['300 555 0101', 'CO', ['+573005550101']],
    ['3005550101', 'CO', ['+573005550101']],
    ['cambié, ahora es el 3105550123, ya no el 3005550101', 'CO', ['+573105550123']],
    ['el número viejo era 3005550101 y el nuevo 3105550123', 'CO', ['+573105550123']],
    ['ya no tengo fijo, llámeme al 3005550101', 'CO', ['+573005550101']],
    ['agora é 11 98765-4321, não é mais o 11 95555-0101', 'BR', ['+5511987654321']],
    ['612 34 56 78', 'ES', ['+34612345678']],
    ['300-555-0101', 'CO', ['+573005550101']],
    ['+57 300 555 0101', 'CO', ['+573005550101']],
    ['57 3005550101', 'CO', ['+573005550101']],
    ['(300) 5550101', 'CO', ['+573005550101']],
    ['llámenme al 3005550101 o al 3015550102', 'CO', ['+573005550101', '+573015550102']],
    ['(11) 95555-0101', 'BR', ['+5511955550101']],
    ['meu zap é 11 955550101', 'BR', ['+5511955550101']],
    ['tel 11955550101', 'BR', ['+5511955550101']],
    ['meu celular é 011 95555 0101', 'BR', ['+5511955550101']],
    ['55 1234 5678', 'MX', ['+525512345678']],
    ['cel 11 2345-6789', 'AR', ['+5491123456789']],
    ['+54 9 11 2345 6789', 'AR', ['+5491123456789']],
    ['999 888 777', 'PE', ['+51999888777']],
    ['+56 9 6123 4567', 'CL', ['+56961234567']],
    ['mi cédula es 52111222', 'CO', []],
    ['cpf 529.982.247-25', 'BR', []],
    ['529.982.247-25', 'BR', []],
    ['12/03/1985', 'CO', []],
    ['mi cédula 1020304050 y mi celular 3005550101', 'CO', ['+573005550101']],
  ];
  for (const [text, country, expected] of cases) {
    test(`"${text}" gives ${expected.join(', ') || 'none'}`, () => {
      assert.deepEqual(phonesIn(text, country), expected);
    });
  }
});
