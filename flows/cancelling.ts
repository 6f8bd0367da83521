import { assign } from 'xstate';
import type { Appointment } from './appointment.ts';
import type { Given } from './events.ts';
import { defineFlow } from './flow.ts';
import { since } from './from-visit.ts';
import { isTooLate, offerPersonInstead } from './notice.ts';
import type { Picked } from './picking.ts';
import { appointmentArgs, flowSetup, handOffFailed, returned, tell, worldOf } from './setup.ts';
import { fits, namesTime } from './wish.ts';

interface Context {
  given: Given;
  appointment: Appointment | null;
  /** A yes was half a yes, and was asked about. Absent in frames saved before it was kept. */
  doubted?: boolean;
}

const setup = flowSetup<Context>();

const machine = setup.createMachine({
  id: 'cancelling',
  context: ({ input }) => ({ given: input.given, appointment: input.about.appointment ?? null }),
  initial: 'start',
  states: {
    start: {
      always: [
        { guard: ({ context }) => context.appointment !== null, target: 'found' },
        { target: 'picking' },
      ],
    },
    picking: {
      entry: {
        type: 'callFlow',
        params: ({ context }) => ({ flow: 'picking', intent: 'cancel' as const, given: context.given }),
      },
      on: {
        'flow.returned': [
          {
            guard: ({ event }) => 'appointment' in returned<Picked>(event),
            target: 'found',
            actions: assign({ appointment: ({ event }) => returned<Picked>(event).appointment! }),
          },
          { target: 'end' },
        ],
      },
    },
    found: {
      always: [
        {
          guard: ({ context, event }) => isTooLate(context.appointment!, worldOf(event)),
          target: 'tooLate',
        },
        { target: 'asking' },
      ],
    },
    tooLate: offerPersonInstead<Context>(),
    asking: {
      entry: {
        type: 'reply',
        params: ({ context }) => ({
          key: context.doubted ? ('cancelling.sure' as const) : ('cancelling.confirm' as const),
          args: appointmentArgs(context.appointment!),
          choices: [
            { id: 'yes', key: 'choice.cancel-it' as const },
            { id: 'move', key: 'choice.move-it' as const, means: 'reschedule' as const },
            { id: 'no', key: 'choice.keep-it' as const },
          ],
          awaiting: 'yes-no' as const,
        }),
      },
      on: {
        'patient.agreed': [
          // "Pode ser na outra semana" says yes to another time, and not to having none.
          {
            guard: ({ context, event }) => namesTime(event.given) && !isOf(context.appointment!, event.given),
            target: 'moving',
            actions: assign({ given: ({ event }) => event.given }),
          },
          {
            guard: ({ context, event }) => event.loosely === true && !context.doubted,
            target: 'asking',
            reenter: true,
            actions: assign({ doubted: true }),
          },
          {
            target: 'cancelling',
            actions: assign({ given: ({ context, event }) => ({ ...context.given, ...event.given }) }),
          },
        ],
        'patient.declined': { target: 'end', actions: keep() },
        'patient.refused': { target: 'end', actions: keep() },
        'patient.chose': {
          guard: ({ event }) => event.id === 'move',
          target: 'moving',
          actions: assign({ given: ({ event }) => event.given }),
        },
        'patient.gave': [
          // "Ah, a de quinta" names the visit that it is about, and does not say yet what is to be done with it.
          {
            guard: ({ context, event }) => namesTime(event.given) && isOf(context.appointment!, event.given),
            target: 'asking',
            reenter: true,
          },
          {
            guard: ({ event }) => namesTime(event.given),
            target: 'moving',
            actions: assign({ given: ({ event }) => event.given }),
          },
        ],
      },
    },
    moving: {
      entry: {
        type: 'callFlow',
        params: ({ context }) => ({
          flow: 'rescheduling',
          given: context.given,
          about: { appointment: context.appointment! },
        }),
      },
      on: { 'flow.returned': 'end' },
    },
    cancelling: {
      entry: {
        type: 'cancelAppointment',
        params: ({ context }) => ({
          appointmentId: context.appointment!.id,
          reason: context.given.reason ?? null,
        }),
      },
      on: {
        'appointment.cancelled': [
          { guard: ({ context }) => context.given.reason !== undefined, target: 'end', actions: done() },
          { target: 'askReason', actions: done() },
        ],
        'appointment.gone': { target: 'end', actions: tell('scheduling.gone') },
        'scheduling.failed': 'failed',
      },
    },
    askReason: {
      entry: {
        type: 'reply',
        params: {
          key: 'cancelling.why',
          choices: [
            { id: 'time', key: 'choice.reason-time' },
            { id: 'better', key: 'choice.reason-better' },
            { id: 'cost', key: 'choice.reason-cost' },
            { id: 'skip', key: 'choice.reason-skip' },
          ],
          awaiting: 'reason',
        },
      },
      on: {
        'patient.chose': [
          { guard: ({ event }) => event.id === 'skip', target: 'end', actions: tell('cancelling.thanks') },
          {
            target: 'end',
            actions: [
              {
                type: 'noteCancelReason',
                params: ({ context, event }) => ({
                  appointmentId: context.appointment!.id,
                  reason: event.id,
                }),
              },
              tell('cancelling.thanks'),
            ],
          },
        ],
        'patient.wrote': {
          target: 'end',
          actions: [
            {
              type: 'noteCancelReason',
              params: ({ context, event }) => ({
                appointmentId: context.appointment!.id,
                reason: event.text,
              }),
            },
            tell('cancelling.thanks'),
          ],
        },
        'patient.declined': { target: 'end', actions: tell('cancelling.thanks') },
        'patient.refused': { target: 'end', actions: tell('cancelling.thanks') },
      },
    },
    failed: { entry: [tell('scheduling.failed'), handOffFailed('cancelling')], always: 'end' },
    end: { type: 'final' },
  },
  output: ({ context }) => ({ appointment: context.appointment }),
});

/** The patient will not come: after a clear yes, and with the reason, where they care to give it. */
export const cancelling = defineFlow({ name: 'cancelling', intents: ['cancel'], machine });

function isOf(appointment: Appointment, given: Given): boolean {
  return fits(appointment, since(appointment, given));
}

function keep() {
  return {
    type: 'reply' as const,
    params: ({ context }: { context: Context }) => ({
      key: 'cancelling.kept' as const,
      args: appointmentArgs(context.appointment!),
    }),
  };
}

function done() {
  return {
    type: 'reply' as const,
    params: ({ context }: { context: Context }) => ({
      key: 'cancelling.done' as const,
      args: appointmentArgs(context.appointment!),
    }),
  };
}
