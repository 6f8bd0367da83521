import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asksHowLong } from '../../../flows/hearing/how-long.ts';

describe('how long something that was promised takes', () => {
  for (const text of [
    '¿y como cuánto se demora eso?',
    'cuánto se tardan en contestar',
    'vcs demoram pra responder?',
    'e demora muito?',
    '¿a qué hora me llaman?',
    'quando me avisam?',
  ])
    test(`is asked by '${text}'`, () => assert.ok(asksHowLong(text)));

  for (const text of [
    '¿cuánto se demora la consulta?',
    'cuánto demoran los resultados',
    'disculpe la demora',
    'esperé mucho la vez pasada',
    '¿cuánto vale?',
  ])
    test(`is not asked by '${text}'`, () => assert.ok(!asksHowLong(text)));
});
