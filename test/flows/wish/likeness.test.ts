import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Given, Said } from '../../../flows/events.ts';
import { withLikeness } from '../../../flows/wish/likeness.ts';
import { WORLDS } from '../../kit/flows/clinic.ts';
import { sentence, type Value } from '../../kit/flows/said.ts';

const son: Value = { type: 'person', person: 'son' };
const daughter: Value = { type: 'person', person: 'daughter' };
const self: Value = { type: 'person', person: 'self' };
const sameDay: Value = { type: 'from-visit', shift: { days: 0 } };
const sameHour: Value = { type: 'from-visit', shift: { minutes: 0 } };
const onItsDay = { shift: { days: 0 }, beside: [] };

const CASES: [it: string, said: Said, asVisit: Given['asVisit'], kept: string[]][] = [
  [
    'is like one of their own, and for whom it was told to be',
    sentence('una para mi hijo el mismo día que la mía', [
      ['hijo', son],
      ['mismo día', sameDay],
      ['la mía', self],
    ]),
    { of: 'self', ...onItsDay },
    ['hijo'],
  ],
  [
    'is like that of one of theirs, and for nobody that was told',
    sentence('a la misma hora que la de mi hija', [
      ['misma hora', sameHour],
      ['hija', daughter],
    ]),
    { of: 'daughter', shift: { minutes: 0 }, beside: [] },
    [],
  ],
  [
    'is like theirs in Portuguese',
    sentence('no mesmo dia da minha', [['mesmo dia', sameDay]]),
    { of: 'self', ...onItsDay },
    [],
  ],
  [
    'may be at the same site',
    sentence('la quiero en la misma sede que la mía', [['la mía', self]]),
    { of: 'self', site: true },
    [],
  ],
  [
    'may be with the same doctor, and for somebody else',
    sentence('para mi hijo con la misma doctora que mi hija', [
      ['hijo', son],
      ['hija', daughter],
    ]),
    { of: 'daughter', practitioner: true },
    ['hijo'],
  ],
  [
    'on the same day as nobody told is left to the dialog',
    sentence('el mismo día', [['mismo día', sameDay]]),
    undefined,
    ['mismo día'],
  ],
  [
    'is like that of one of theirs who is called by name',
    sentence('a minha no mesmo dia da do Mateo', [
      ['a minha', self],
      ['mesmo dia', sameDay],
    ]),
    { of: 'p-mateo', ...onItsDay },
    ['a minha'],
  ],
  [
    'that is for a son on the same day is for him',
    sentence('la misma cita para mi hijo', [['hijo', son]]),
    undefined,
    ['hijo'],
  ],
];

describe('a visit that is to be like another', () => {
  for (const [it, said, asVisit, kept] of CASES) {
    test(it, () => {
      const heard = withLikeness(said, WORLDS.family);
      assert.deepEqual(heard.asVisit, asVisit);
      assert.deepEqual(
        heard.understood!.entities.map(({ text }) => text),
        kept,
      );
    });
  }
});
