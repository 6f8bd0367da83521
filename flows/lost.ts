import { assign } from 'xstate';
import type { Reply } from './effects.ts';
import { defineFlow } from './flow.ts';
import { flowSetup } from './setup.ts';

const machine = flowSetup<{ restart: boolean }>().createMachine({
  id: 'lost',
  context: { restart: false },
  initial: 'asking',
  states: {
    asking: {
      entry: {
        type: 'reply',
        params: (): Reply => ({
          key: 'repair.options',
          choices: [
            { id: 'again', key: 'choice.try-again' },
            { id: 'restart', key: 'choice.start-over' },
            { id: 'person', key: 'choice.person' },
          ],
          awaiting: 'choice',
        }),
      },
      on: {
        'patient.chose': [
          {
            guard: ({ event }) => event.id === 'person',
            target: 'end',
            actions: { type: 'beginFlow', params: { intent: 'human', given: {} } },
          },
          { guard: ({ event }) => event.id === 'restart', target: 'end', actions: assign({ restart: true }) },
          { target: 'end' },
        ],
        'patient.agreed': 'end',
        'patient.declined': { target: 'end', actions: assign({ restart: true }) },
      },
    },
    end: { type: 'final' },
  },
  output: ({ context }) => ({ restart: context.restart }),
});

/** After two misunderstandings: a way on, a way out, a person. */
export const lost = defineFlow({ name: 'lost', needsConsent: false, yields: true, machine });
