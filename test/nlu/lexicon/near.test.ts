import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNear } from '../../../nlu/lexicon/near.ts';

for (const [one, other, near] of [
  ['consulta', 'consulta', true],
  ['consulta', 'consutla', true],
  ['consulta', 'consuta', true],
  ['consulta', 'consultaa', true],
  ['consulta', 'donsulta', true],
  ['consulta', 'consulto', true],
  ['consulta', 'onsulta', true],
  ['consulta', 'consultaaa', false],
  ['consulta', 'consotla', false],
  ['consulta', 'insulta', false],
  ['a', '', true],
  ['ab', 'ba', true],
] as const) {
  test(`"${one}" and "${other}" are ${near ? '' : 'not '}one slip apart`, () => {
    assert.equal(isNear(one, other), near);
    assert.equal(isNear(other, one), near);
  });
}
