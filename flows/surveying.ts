import type { Appointment } from './appointment.ts';
import type { Reply } from './effects.ts';
import { defineFlow } from './flow.ts';
import { appointmentArgs, flowSetup, tell } from './setup.ts';

interface Context {
  appointment: Appointment;
}

/** From 1 to 5, in that order: whoever types the number of a choice types the score. */
const SCORES = ['1', '2', '3', '4', '5'] as const;
/** Scores up to this one are worth asking about. */
const POOR = 2;

const machine = flowSetup<Context>().createMachine({
  id: 'surveying',
  context: ({ input }) => ({ appointment: input.about.appointment! }),
  initial: 'asking',
  states: {
    asking: {
      entry: {
        type: 'reply',
        params: ({ context }): Reply => ({
          key: 'surveying.ask',
          args: appointmentArgs(context.appointment),
          choices: SCORES.map((score) => ({ id: score, key: `choice.score-${score}` as const })),
          awaiting: 'choice',
        }),
      },
      on: {
        'patient.chose': [
          {
            guard: ({ event }) => Number(event.id) <= POOR,
            target: 'askWhy',
            actions: score(),
          },
          { target: 'end', actions: [score(), tell('surveying.thanks')] },
        ],
        'patient.declined': { target: 'end', actions: tell('surveying.skipped') },
        'patient.refused': { target: 'end', actions: tell('surveying.skipped') },
      },
    },
    askWhy: {
      entry: {
        type: 'reply',
        params: {
          key: 'surveying.why',
          choices: [
            { id: 'person', key: 'choice.person' },
            { id: 'skip', key: 'choice.reason-skip' },
          ],
          awaiting: 'free',
        },
      },
      on: {
        'patient.chose': [
          {
            guard: ({ event }) => event.id === 'person',
            target: 'end',
            actions: { type: 'beginFlow', params: { intent: 'human', given: {} } },
          },
          { target: 'end', actions: tell('surveying.thanks') },
        ],
        'patient.wrote': {
          target: 'end',
          actions: [
            {
              type: 'recordOpinion',
              params: ({ context, event }) => ({
                appointmentId: context.appointment.id,
                score: null,
                comment: event.text,
              }),
            },
            tell('surveying.passed-on'),
          ],
        },
        'patient.declined': { target: 'end', actions: tell('surveying.thanks') },
        'patient.refused': { target: 'end', actions: tell('surveying.thanks') },
      },
    },
    end: { type: 'final' },
  },
});

/** How a visit was, asked after it: one number, and one sentence where it was not good. */
export const surveying = defineFlow({ name: 'surveying', needsConsent: false, machine });

function score() {
  return {
    type: 'recordOpinion' as const,
    params: ({ context, event }: { context: Context; event: { type: string; id?: string } }) => ({
      appointmentId: context.appointment.id,
      score: Number(event.id),
      comment: null,
    }),
  };
}
