import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withoutOtherServices, withoutRefused } from '../../../flows/hearing/refused.ts';
import type { Lang } from '../../../nlu/types.ts';
import { WORLDS } from '../../kit/flows/clinic.ts';
import { sentence, type Value } from '../../kit/flows/said.ts';

const norte: Value = { type: 'site', site: 'norte' };
const sur: Value = { type: 'site', site: 'sur' };
const rojas: Value = { type: 'practitioner', practitioner: 'rojas' };

const CASES: [it: string, lang: Lang, words: string, values: [string, Value][], left: Value[]][] = [
  [
    'is not asked for, and the only other one is',
    'es',
    'uy en el sur no, me queda lejos',
    [['sur', sur]],
    [norte],
  ],
  ['for being far is so too', 'es', 'el sur me queda muy lejos', [['sur', sur]], [norte]],
  ['in Portuguese is so too', 'pt', 'Sul fica longe pra mim', [['Sul', sur]], [norte]],
  [
    'where another was named with it, leaves that',
    'es',
    'en el sur no, en la norte',
    [
      ['sur', sur],
      ['norte', norte],
    ],
    [norte],
  ],
  ['after "no" and a comma is asked for', 'es', 'no, en la norte por favor', [['norte', norte]], [norte]],
  [
    'of which it is asked if there is anything is asked for',
    'es',
    '¿en la norte no hay?',
    [['norte', norte]],
    [norte],
  ],
  ['that is "no Sul" in Portuguese is asked for', 'pt', 'tem no Sul?', [['Sul', sur]], [sur]],
  ['for being near is asked for', 'es', 'la norte me queda más cerca', [['norte', norte]], [norte]],
  ['may be a doctor', 'es', 'que no sea con la doctora Rojas', [['Rojas', rojas]], []],
];

describe('a site, or a doctor, that is refused', () => {
  for (const [it, lang, words, values, left] of CASES) {
    test(it, () => {
      const said = sentence(words, values);
      const heard = withoutRefused({ ...said, understood: { ...said.understood!, lang } }, WORLDS.known);
      const found = heard.understood!.entities.map(({ text: _t, start: _s, end: _e, ...value }) => value);
      assert.deepEqual(found, left);
      assert.equal(heard.understood!.controls.includes('another_doctor'), left.length === 0);
    });
  }
});

const derma: Value = { type: 'specialty', specialty: 'dermatology' };
const general: Value = { type: 'specialty', specialty: 'general' };

const SERVICES: [text: string, values: [string, Value][], left: Value[]][] = [
  [
    'no era dermatología, un médico general',
    [
      ['dermatología', derma],
      ['médico general', general],
    ],
    [general],
  ],
  [
    'não era derma, era clínico',
    [
      ['derma', derma],
      ['clínico', general],
    ],
    [general],
  ],
  [
    'ya tengo cita con dermatología, ahora un médico general',
    [
      ['dermatología', derma],
      ['médico general', general],
    ],
    [general],
  ],
  [
    'dermatología y un médico general',
    [
      ['dermatología', derma],
      ['médico general', general],
    ],
    [derma, general],
  ],
  ['no era dermatología', [['dermatología', derma]], [derma]],
];

describe('a service that it is not, or that is had already', () => {
  for (const [text, values, left] of SERVICES)
    test(`"${text}"`, () => {
      const { understood } = withoutOtherServices(sentence(text, values));
      const found = understood!.entities.map(({ text: _t, start: _s, end: _e, ...value }) => value);
      assert.deepEqual(found, left);
    });
});
