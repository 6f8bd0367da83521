import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Given, Said } from '../../../flows/events.ts';
import { severalIn } from '../../../flows/hearing/several.ts';
import type { When } from '../../../nlu/types.ts';
import { ana, mateo, WORLDS, worldOf } from '../../kit/flows/clinic.ts';
import { sentence, type Value } from '../../kit/flows/said.ts';

const heart: Value = { type: 'specialty', specialty: 'cardiology' };
const mind: Value = { type: 'specialty', specialty: 'psychology' };
const self: Value = { type: 'person', person: 'self' };
const son: Value = { type: 'person', person: 'son' };
const days = ['2026-03-12', '2026-03-13'].map((date) => ({
  type: 'date' as const,
  from: `${date}T00:00`,
  to: null,
}));

const at3: When = { type: 'instant', from: '2026-03-12T15:00', to: '2026-03-12T15:00' };
const at4: When = { type: 'time', from: '16:00', to: '16:00' };

const child: Value = { type: 'person', person: 'child' };
const daughter: Value = { type: 'person', person: 'daughter' };

const CASES: [it: string, said: Said, given: Given, visits: Given[]][] = [
  [
    'a child that is told of twice is one',
    sentence('psicología para mi hija, atiende a una nena de 10 años?', [
      ['hija', daughter],
      ['nena', child],
    ]),
    { service: 'psychology', person: 'daughter' },
    [{ service: 'psychology', person: 'daughter' }],
  ],
  [
    'a daughter and the boy are two',
    sentence('pediatría para mi hija y para el niño', [
      ['hija', daughter],
      ['niño', child],
    ]),
    { service: 'pediatrics', person: 'daughter' },
    [
      { service: 'pediatrics', person: 'daughter' },
      { service: 'pediatrics', person: 'child', together: true },
    ],
  ],
  [
    'two specialties are two visits',
    sentence('cardiología y psicología', [
      ['cardiología', heart],
      ['psicología', mind],
    ]),
    { service: 'cardiology' },
    [{ service: 'cardiology' }, { service: 'psychology' }],
  ],
  [
    'with a day each, each has its own',
    sentence('cardiología el jueves y psicología el viernes', [
      ['cardiología', heart],
      ['psicología', mind],
    ]),
    { service: 'cardiology', when: days },
    [
      { service: 'cardiology', when: [days[0]!] },
      { service: 'psychology', when: [days[1]!] },
    ],
  ],
  [
    'one specialty or the other is one visit',
    sentence('cardiología o psicología', [
      ['cardiología', heart],
      ['psicología', mind],
    ]),
    { service: 'cardiology' },
    [{ service: 'cardiology' }],
  ],
  [
    'one in place of the other is one visit',
    sentence('psicología, no cardiología', [
      ['psicología', mind],
      ['cardiología', heart],
    ]),
    { service: 'psychology' },
    [{ service: 'psychology' }],
  ],
  [
    'the same one named twice is one visit',
    sentence('cardiología, la de cardiología', [
      ['cardiología', heart],
      ['la de cardiología', heart],
    ]),
    { service: 'cardiology' },
    [{ service: 'cardiology' }],
  ],
  [
    'one, and another for somebody, is first of who writes',
    sentence('quiero una de psicología y luego saco otra para mi hijo', [
      ['psicología', mind],
      ['mi hijo', son],
    ]),
    { service: 'psychology', person: 'son' },
    [
      { service: 'psychology', person: 'self' },
      { service: 'psychology', person: 'son', together: true },
    ],
  ],
  [
    'one that is for somebody alone, with another question beside it, is theirs',
    sentence('quiero una de psicología para mi hijo y otra cosa', [
      ['psicología', mind],
      ['mi hijo', son],
    ]),
    { service: 'psychology', person: 'son' },
    [{ service: 'psychology', person: 'son' }],
  ],
  [
    'two people are two visits, the second right after the first',
    sentence('psicología para mí y para mi hijo', [
      ['psicología', mind],
      ['para mí', self],
      ['mi hijo', son],
    ]),
    { service: 'psychology', person: 'self' },
    [
      { service: 'psychology', person: 'self' },
      { service: 'psychology', person: 'son', together: true },
    ],
  ],
  [
    'two children are two visits',
    sentence('pediatría para mis dos hijos', []),
    { service: 'pediatrics', person: 'child' },
    [
      { service: 'pediatrics', person: 'child' },
      { service: 'pediatrics', person: 'child', together: true },
    ],
  ],
  [
    'one of two children is one visit',
    sentence('pediatría para el menor de mis dos hijos, Mateo', []),
    { service: 'pediatrics', person: 'child', name: 'Mateo' },
    [{ service: 'pediatrics', person: 'child', name: 'Mateo' }],
  ],
  [
    'two people with a time each have each their own, the second on the day of the first',
    sentence('el jueves a las 3 para mí y a las 4 para mi hijo', [
      ['el jueves a las 3', { type: 'when', when: at3 }],
      ['para mí', self],
      ['a las 4', { type: 'when', when: at4 }],
      ['mi hijo', son],
    ]),
    { person: 'self', when: [at3, at4] },
    [
      { person: 'self', when: [at3] },
      { person: 'son', when: [at4], fromVisit: { shift: { days: 0 }, beside: [at4] } },
    ],
  ],
  [
    'two people who come on either of two days have one right after the other',
    sentence('el jueves a las 3 o a las 4, para mí y para mi hijo', [
      ['el jueves a las 3', { type: 'when', when: at3 }],
      ['a las 4', { type: 'when', when: at4 }],
      ['para mí', self],
      ['mi hijo', son],
    ]),
    { person: 'self', when: [at3, at4] },
    [
      { person: 'self', when: [at3, at4] },
      { person: 'son', when: [at3, at4], together: true },
    ],
  ],
  [
    'two specialties for two people are to each their own',
    sentence('psicología para mí y también para mi hijo con cardiología', [
      ['psicología', mind],
      ['para mí', self],
      ['mi hijo', son],
      ['cardiología', heart],
    ]),
    { service: 'psychology', person: 'son' },
    [
      { service: 'psychology', person: 'self' },
      { service: 'cardiology', person: 'son' },
    ],
  ],
  [
    'two specialties for one person are both for them',
    sentence('psicología y cardiología para mi hijo', [
      ['psicología', mind],
      ['cardiología', heart],
      ['mi hijo', son],
    ]),
    { service: 'psychology', person: 'son' },
    [
      { service: 'psychology', person: 'son' },
      { service: 'cardiology', person: 'son' },
    ],
  ],
  [
    'a person told with one of two specialties is of that one alone',
    sentence('psicología y para mi hijo cardiología', [
      ['psicología', mind],
      ['mi hijo', son],
      ['cardiología', heart],
    ]),
    { service: 'psychology', person: 'son' },
    [{ service: 'psychology' }, { service: 'cardiology', person: 'son' }],
  ],
  [
    'who is taken to one of two, which who writes has made, is of the first alone',
    sentence('llevar a mi hijo a psicología y hacerme cardiología', [
      ['mi hijo', son],
      ['psicología', mind],
      ['cardiología', heart],
    ]),
    { service: 'psychology', person: 'son' },
    [
      { service: 'psychology', person: 'son' },
      { service: 'cardiology', person: 'self' },
    ],
  ],
  [
    'two people who come on one day come one after the other',
    sentence('cardiología el jueves y para mi hijo psicología', [
      ['cardiología', heart],
      ['mi hijo', son],
      ['psicología', mind],
    ]),
    { service: 'cardiology', person: 'son', when: [days[0]!] },
    [
      { service: 'cardiology', when: [days[0]!] },
      { service: 'psychology', person: 'son', when: [days[0]!], together: true },
    ],
  ],
];

test('who is known by name is one of two people, and a name that is new is whose it stands beside', () => {
  const name = (one: string): Value => ({ type: 'name', name: one });
  const said = sentence('pediatría para Mateo y mi hija Sofía', [
    ['Mateo', name('Mateo')],
    ['Mateo', { type: 'person', person: 'other' }],
    ['mi hija', { type: 'person', person: 'daughter' }],
    ['Sofía', name('Sofía')],
  ]);
  const given = { service: 'pediatrics', person: 'daughter', name: 'Mateo' };
  assert.deepEqual(severalIn(said, given, worldOf({ people: [ana, mateo] })), [
    { service: 'pediatrics', person: mateo.id },
    { service: 'pediatrics', person: 'daughter', name: 'Sofía', together: true },
  ]);
  const one = sentence('para mi hijo Mateo', [
    ['mi hijo', son],
    ['Mateo', name('Mateo')],
  ]);
  assert.equal(severalIn(one, { person: 'son' }, worldOf({ people: [ana, mateo] })).length, 1);
});

describe('what is asked for in one sentence', () => {
  for (const [it, said, given, visits] of CASES) {
    test(it, () => assert.deepEqual(severalIn(said, given, WORLDS.known), visits));
  }
});
