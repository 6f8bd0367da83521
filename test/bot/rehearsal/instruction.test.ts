import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Instruction, readInstruction } from '../../../bot/rehearsal/instruction.ts';

const cases: [line: string, read: Instruction][] = [
  ['hola', { do: 'say', text: 'hola' }],
  ['', { do: 'say', text: '' }],
  ['!later 2 hours', { do: 'later', ms: 7_200_000 }],
  ['!later 10 minutes', { do: 'later', ms: 600_000 }],
  ['!later 3d', { do: 'later', ms: 259_200_000 }],
  ['!later an hour', { do: 'later', ms: 3_600_000 }],
  ['!now 2026-03-12T09:00', { do: 'now', time: '2026-03-12T09:00' }],
  ['!file my order.jpg', { do: 'file', paths: ['my order.jpg'] }],
  ['!file front.jpg + my back.jpg', { do: 'file', paths: ['front.jpg', 'my back.jpg'] }],
  ['!choose 2', { do: 'choose', index: 2 }],
  ['!as +573005550102', { do: 'as', address: '+573005550102' }],
  ['!agent Buenos días, ya le ayudo', { do: 'agent', text: 'Buenos días, ya le ayudo' }],
  ['!agent-resolve', { do: 'agent-resolve' }],
  [
    '!agenda book cardiology 2026-03-12T08:00 +573005550102',
    {
      do: 'agenda',
      act: { do: 'book', service: 'cardiology', at: '2026-03-12T08:00', address: '+573005550102' },
    },
  ],
  [
    '!agenda fill cardiology 2026-03-12',
    { do: 'agenda', act: { do: 'fill', service: 'cardiology', from: '2026-03-12', to: '2026-03-12' } },
  ],
  [
    '!agenda cancel cardiology 2026-03-12T08:00',
    { do: 'agenda', act: { do: 'cancel', service: 'cardiology', at: '2026-03-12T08:00', address: null } },
  ],
  ['!fail scheduling 2', { do: 'fail', what: 'scheduling', times: 2 }],
  ['!restart', { do: 'restart' }],
  ['!quit', { do: 'quit' }],
];

describe('a line of a rehearsal', () => {
  for (const [line, read] of cases) {
    it(`'${line}' is read`, () => assert.deepEqual(readInstruction(line), read));
  }
});

const wrong: [line: string, says: RegExp][] = [
  ['!latr 2 hours', /Did you mean "!later 2 hours"\?/],
  ['!xyzxyz', /There are: !later/],
  ['!later soon', /'soon' is no length of time/],
  ['!now tomorrow', /!now 2026-03-12T09:00/],
  ['!choose 0', /!choose 2/],
  ['!choose', /something is missing/],
  ['!agenda', /book cardiology/],
  ['!agenda book cardiology', /book cardiology 2026-03-12T08:00/],
  ['!fail everything', /scheduling or channel/],
];

describe('a line that is wrong says what is right', () => {
  for (const [line, says] of wrong) {
    it(`'${line}'`, () => assert.throws(() => readInstruction(line), says));
  }
});
