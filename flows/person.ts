import type { Reply } from './effects.ts';
import { defineFlow } from './flow.ts';
import type { HandoffReason } from './handoff.ts';
import { flowSetup, worldOf } from './setup.ts';

interface Context {
  reason: HandoffReason;
}

const machine = flowSetup<Context>().createMachine({
  id: 'person',
  context: ({ input }) => ({ reason: input.about.reason ?? 'asked' }),
  initial: 'handing',
  states: {
    handing: {
      entry: [
        {
          type: 'reply',
          params: ({ context, event }): Reply => {
            const online = worldOf(event).clinic.rules.agentsOnline;
            if (context.reason === 'confused')
              return { key: online ? 'person.confused' : 'person.confused-later' };
            if (context.reason === 'not-yet')
              return { key: online ? 'person.for-this' : 'person.for-this-later' };
            return { key: online ? 'person.soon' : 'person.later' };
          },
        },
        {
          type: 'handOff',
          params: ({ context }) => ({ reason: context.reason, summary: { flow: null, known: {} } }),
        },
      ],
      always: 'end',
    },
    end: { type: 'final' },
  },
});

/** Gives the conversation to a person: at once, in working hours or with an honest word outside them. */
export const person = defineFlow({ name: 'person', intents: ['human'], needsConsent: false, machine });
