import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withDataWish } from '../../../flows/hearing/data-wish.ts';
import type { Move } from '../../../flows/hearing/move.ts';
import { testCases } from '../../kit/flows/cases.ts';
import { says } from '../../kit/flows/said.ts';

const asks: Move = { do: 'begin', flow: 'privacy', intent: null, given: {} };

const WISHES: readonly [text: string, wish: string | null][] = [
  ['quiero que borren mis datos', 'erase'],
  ['apaguem todos os meus dados', 'erase'],
  ['quero uma cópia dos meus dados', 'copy'],
  ['quiero corregir mis datos', 'correct'],
  ['necesito cambiar mi celular', 'correct'],
  ['mudei de endereço', 'correct'],
  ['retiro mi autorización', 'withdraw'],
  ['no quiero que usen mis datos', 'withdraw'],
  ['dejen de usar mis datos', 'withdraw'],
  ['minha data de nascimento está errada', 'correct'],
  ['¿qué datos tienen de mí?', null],
  ['no quiero que llamen a mi trabajo', null],
  ['no me borren los datos, ¿qué guardan?', null],
];

describe('what is wanted of the data that is kept', () => {
  for (const [text, wish] of WISHES) {
    test(`'${text}' ${wish ?? 'leaves that open'}`, () => {
      const move = withDataWish(asks, text);
      assert.equal(move.do === 'begin' ? (move.about?.data ?? null) : null, wish);
    });
  }

  test('is heard only of who asks about their data', () => {
    const other: Move = { do: 'leave' };
    assert.equal(withDataWish(other, 'borren eso'), other);
  });
});

testCases({
  'who says what is to be done with their data': [
    {
      it: 'says it when asked, in words of their own',
      talk: [
        says({ text: 'y mis datos?', controls: ['my_data'] }),
        says({ text: 'que los borren', wants: ['cancel'] }),
      ],
      says: ['privacy.passed-on'],
      does: ['handOff'],
    },
    {
      it: 'is not asked what it is',
      talk: [says({ text: 'borren mis datos', controls: ['my_data'] })],
      says: ['hello.known', 'privacy.passed-on'],
      does: ['handOff'],
    },
    {
      it: 'is asked where it is not said',
      talk: [says({ text: '¿qué datos tienen de mí?', controls: ['my_data'] })],
      says: ['hello.known', 'privacy.what'],
    },
    {
      it: 'takes back their agreement by saying so',
      talk: [says({ text: 'retiro mi autorización', controls: ['my_data'] })],
      says: ['hello.known', 'privacy.withdrawn'],
      does: ['keepConsent'],
      with: { purpose: 'care', given: false },
    },
  ],
});
