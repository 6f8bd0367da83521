import type { Appointment } from './appointment.ts';
import type { Reply } from './effects.ts';
import type { FlowEvent } from './events.ts';
import { defineFlow } from './flow.ts';
import { appointmentArgs, flowSetup, givenIn, tell } from './setup.ts';

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
      entry: askScore('surveying.ask'),
      on: {
        'patient.chose': [
          { guard: ({ event }) => isPoor(event) && reasonIn(event) !== null, ...passedOn() },
          { guard: ({ event }) => isPoor(event), target: 'askWhy', actions: score() },
          thanked(),
        ],
        // "La doctora muy amable, pero esperé una hora": that is kept, and a score is asked for with it.
        'patient.wrote': { target: 'askScore', actions: comment() },
        'patient.declined': { target: 'end', actions: tell('surveying.skipped') },
        'patient.refused': { target: 'end', actions: tell('surveying.skipped') },
      },
    },
    /** What happened is told already, and is not asked again. */
    askScore: {
      entry: askScore('surveying.and-score'),
      on: {
        'patient.chose': [{ guard: ({ event }) => isPoor(event), ...passedOn() }, thanked()],
        'patient.wrote': { target: 'end', actions: [comment(), tell('surveying.passed-on')] },
        'patient.declined': { target: 'end', actions: tell('surveying.thanks') },
        'patient.refused': { target: 'end', actions: tell('surveying.thanks') },
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
          actions: [comment(), tell('surveying.passed-on')],
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

/** What is heard of a visit, and of which. */
interface Heard {
  context: Context;
  event: FlowEvent;
}

function isPoor(event: FlowEvent): boolean {
  return event.type === 'patient.chose' && Number(event.id) <= POOR;
}

/** What was said beside the score. */
function reasonIn(event: FlowEvent): string | null {
  return givenIn(event).reason ?? null;
}

function askScore(key: 'surveying.ask' | 'surveying.and-score') {
  return {
    type: 'reply' as const,
    params: ({ context }: Heard): Reply => ({
      key,
      args: appointmentArgs(context.appointment),
      choices: SCORES.map((score) => ({ id: score, key: `choice.score-${score}` as const })),
      awaiting: 'choice',
    }),
  };
}

function passedOn() {
  return { target: 'end', actions: [score(), tell('surveying.passed-on')] } as const;
}

function thanked() {
  return { target: 'end', actions: [score(), tell('surveying.thanks')] } as const;
}

function score() {
  return {
    type: 'recordOpinion' as const,
    params: ({ context, event }: Heard) => ({
      appointmentId: context.appointment.id,
      score: event.type === 'patient.chose' ? Number(event.id) : null,
      comment: reasonIn(event),
    }),
  };
}

function comment() {
  return {
    type: 'recordOpinion' as const,
    params: ({ context, event }: Heard) => ({
      appointmentId: context.appointment.id,
      score: null,
      comment: event.type === 'patient.wrote' ? event.text : null,
    }),
  };
}
