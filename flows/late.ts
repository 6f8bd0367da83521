import { assign } from 'xstate';
import type { Appointment } from './appointment.ts';
import { minutesBetween } from './civil.ts';
import type { FlowEvent } from './events.ts';
import { defineFlow } from './flow.ts';
import { appointmentArgs, flowSetup, tell, worldOf } from './setup.ts';
import type { QuestionCard, World } from './world.ts';

interface Context {
  /** The card of the clinic's file that tells what becomes of who comes late. */
  rule: string | null;
  visit: Appointment | null;
}

/** Minutes after its beginning in which a visit is still the one that somebody is late for. */
const STILL_AWAITED = 60;

const setup = flowSetup<Context>();

/** What the clinic's file tells, where it does. */
const tellingRule = [
  {
    guard: ({ context, event }: { context: Context; event: FlowEvent }) =>
      ruleOf(context, worldOf(event)) !== undefined,
    target: 'telling',
  },
] as const;

const machine = setup.createMachine({
  id: 'late',
  context: ({ input }) => ({ rule: input.given.question ?? null, visit: null }),
  initial: 'looking',
  states: {
    looking: {
      entry: {
        type: 'findAppointments',
        params: ({ event }) => ({
          patients: worldOf(event).contact.people.map(({ id }) => id),
          since: 'today' as const,
        }),
      },
      on: {
        'appointments.found': {
          target: 'found',
          actions: assign({ visit: ({ event }) => awaited(event.appointments, worldOf(event)) }),
        },
        'scheduling.failed': 'found',
      },
    },
    found: {
      always: [
        { guard: ({ context }) => context.visit !== null, target: 'passingOn' },
        ...tellingRule,
        { target: 'unknown' },
      ],
    },
    /** Whoever receives them knows, and sees what was written. */
    passingOn: {
      entry: [
        {
          type: 'reply',
          params: ({ context, event }) => ({
            key: worldOf(event).clinic.rules.agentsOnline ? 'late.told' : 'late.told-later',
            args: appointmentArgs(context.visit!),
          }),
        },
        {
          type: 'handOff',
          params: ({ context }) => ({
            reason: 'late' as const,
            summary: { flow: 'late', known: visitKnown(context.visit!) },
          }),
        },
      ],
      always: [...tellingRule, { target: 'end' }],
    },
    telling: {
      entry: {
        type: 'reply',
        params: ({ context, event }) => ({
          key: 'question.answer' as const,
          args: { answer: ruleOf(context, worldOf(event))!.answer },
        }),
      },
      always: 'end',
    },
    unknown: {
      entry: [{ type: 'recordUnanswered', params: { topic: null } }, tell('question.unknown')],
      always: 'end',
    },
    end: { type: 'final' },
  },
});

/** Somebody is late for a visit of today: the reception is told, and they hear what happens. */
export const late = defineFlow({ name: 'late', intents: [], needsConsent: 'of-strangers', machine });

function ruleOf({ rule }: Context, { clinic }: World): QuestionCard | undefined {
  return clinic.questions.find(({ id }) => id === rule);
}

/** The first visit of today that has not been over for long. */
function awaited(appointments: readonly Appointment[], { now }: World): Appointment | null {
  const ofToday = appointments.filter(
    ({ startsAt, status }) =>
      startsAt.slice(0, 10) === now.slice(0, 10) &&
      minutesBetween(startsAt, now) < STILL_AWAITED &&
      (status === 'booked' || status === 'confirmed'),
  );
  return ofToday.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))[0] ?? null;
}

function visitKnown({ service, startsAt }: Appointment): Record<string, string> {
  return { service, startsAt: startsAt.slice(0, 16) };
}
