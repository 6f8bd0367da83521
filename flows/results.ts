import type { Reply } from './effects.ts';
import { defineFlow } from './flow.ts';
import { flowSetup, offerPerson, worldOf } from './setup.ts';
import type { World } from './world.ts';

const machine = flowSetup<object>().createMachine({
  id: 'results',
  context: {},
  initial: 'start',
  states: {
    start: {
      always: [
        { guard: ({ event }) => answerOf(worldOf(event)) !== undefined, target: 'telling' },
        { target: 'passingOn' },
      ],
    },
    /** How they are had is in the clinic's file; whether one's own are there, only people of the clinic see. */
    telling: {
      entry: {
        type: 'reply',
        params: ({ event }): Reply => ({
          key: 'question.answer',
          args: { answer: answerOf(worldOf(event)) ?? '' },
        }),
      },
      always: 'offering',
    },
    offering: offerPerson('results.person'),
    passingOn: {
      entry: [
        {
          type: 'reply',
          params: ({ event }): Reply => ({
            key: worldOf(event).clinic.rules.agentsOnline ? 'person.for-this' : 'person.for-this-later',
          }),
        },
        { type: 'handOff', params: { reason: 'not-yet', summary: { flow: 'results', known: {} } } },
      ],
      always: 'end',
    },
    end: { type: 'final' },
  },
});

/** Results that are waited for: how they are had, from the clinic's file, and a person for what it does not know. */
export const results = defineFlow({
  name: 'results',
  intents: ['query_results'],
  needsConsent: false,
  machine,
});

function answerOf({ clinic }: World): string | undefined {
  return clinic.questions.find(({ topic }) => topic === 'results')?.answer;
}
