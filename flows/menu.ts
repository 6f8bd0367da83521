import type { Intent } from '../nlu/types.ts';
import type { Choice, Reply } from './effects.ts';
import { defineFlow } from './flow.ts';
import { flowSetup, worldOf } from './setup.ts';

/** What the menu offers: each a wish like any other. */
export const MENU: readonly Choice[] = [
  { id: 'book', key: 'choice.book' },
  { id: 'query_appointment', key: 'choice.my-appointments' },
  { id: 'reschedule', key: 'choice.reschedule' },
  { id: 'cancel', key: 'choice.cancel' },
  { id: 'human', key: 'choice.person' },
];

const machine = flowSetup<object>().createMachine({
  id: 'menu',
  context: {},
  initial: 'asking',
  states: {
    asking: {
      entry: {
        type: 'reply',
        params: ({ event }): Reply => ({
          key: 'menu.what',
          args: { clinic: worldOf(event).clinic.name },
          choices: MENU,
          awaiting: 'choice',
        }),
      },
      on: {
        'patient.chose': {
          target: 'end',
          actions: {
            type: 'beginFlow',
            // The ids of the menu's choices are intents.
            params: ({ event }) => ({ intent: event.id as Intent, given: event.given }),
          },
        },
        // A plain yes is to the first of what is offered; a "listo" is none.
        'patient.agreed': {
          guard: ({ event }) => !event.loosely,
          target: 'end',
          actions: {
            type: 'beginFlow',
            params: ({ event }) => ({ intent: 'book' as const, given: event.given }),
          },
        },
        'patient.declined': { target: 'end', actions: { type: 'reply', params: { key: 'menu.bye' } } },
        'patient.refused': { target: 'end', actions: { type: 'reply', params: { key: 'menu.bye' } } },
      },
    },
    end: { type: 'final' },
  },
});

/** What can be done here. Any other wish takes its place. */
export const menu = defineFlow({ name: 'menu', needsConsent: false, yields: true, machine });
