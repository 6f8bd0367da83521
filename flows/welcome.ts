import { assign } from 'xstate';
import { defineFlow } from './flow.ts';
import { askYesNo, flowSetup, worldOf } from './setup.ts';

interface Context {
  given: boolean;
}

const machine = flowSetup<Context>().createMachine({
  id: 'welcome',
  context: { given: false },
  initial: 'asking',
  states: {
    asking: {
      entry: askYesNo('welcome.consent'),
      on: {
        'patient.agreed': {
          target: 'end',
          actions: [
            { type: 'keepConsent', params: { purpose: 'care', given: true } },
            assign({ given: true }),
          ],
        },
        'patient.declined': {
          target: 'end',
          actions: [
            { type: 'keepConsent', params: { purpose: 'care', given: false } },
            {
              type: 'reply',
              params: ({ event }) => ({
                key: 'welcome.no-consent' as const,
                args: { clinic: worldOf(event).clinic.name },
              }),
            },
          ],
        },
      },
    },
    end: { type: 'final' },
  },
  // Without consent, what the patient wanted is not begun.
  output: ({ context }) => ({ forget: !context.given }),
});

/** Asks for consent, once, before the first thing that needs a patient's data. */
export const welcome = defineFlow({ name: 'welcome', needsConsent: false, machine });
