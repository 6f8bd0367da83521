import type { Reply } from './effects.ts';
import { defineFlow } from './flow.ts';
import { flowSetup, worldOf, YES_NO } from './setup.ts';

interface Context {
  screen: boolean;
}

const machine = flowSetup<Context>().createMachine({
  id: 'emergency',
  context: ({ input }) => ({ screen: input.given.screen === true }),
  initial: 'start',
  states: {
    start: { always: [{ guard: ({ context }) => context.screen, target: 'asking' }, { target: 'calling' }] },
    /** It may be one: the number is told all the same, and one question settles it. */
    asking: {
      entry: {
        type: 'reply',
        params: ({ event }): Reply => ({
          key: 'emergency.screen',
          args: { number: worldOf(event).clinic.emergencyNumber },
          choices: YES_NO,
          awaiting: 'yes-no',
        }),
      },
      on: {
        'patient.agreed': 'calling',
        'patient.declined': {
          target: 'end',
          actions: { type: 'reply', params: { key: 'emergency.not-now' } },
        },
      },
    },
    calling: {
      entry: [
        {
          type: 'reply',
          params: ({ event }): Reply => ({
            key: 'emergency.call',
            args: { number: worldOf(event).clinic.emergencyNumber },
          }),
        },
        { type: 'handOff', params: { reason: 'emergency', summary: { flow: null, known: {} } } },
      ],
      always: 'end',
    },
    end: { type: 'final' },
  },
});

/** Before everything: the country's number, and a person. */
export const emergency = defineFlow({
  name: 'emergency',
  intents: ['emergency'],
  needsConsent: false,
  machine,
});
