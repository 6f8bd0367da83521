import { assign } from 'xstate';
import type { Appointment } from './appointment.ts';
import type { Reply } from './effects.ts';
import type { Given } from './events.ts';
import { defineFlow } from './flow.ts';
import {
  appointmentArgs,
  askYesNo,
  flowSetup,
  givenIn,
  handOffFailed,
  tell,
  visitKey,
  worldOf,
} from './setup.ts';
import { adviceOn, hasBegun, untilVisit, wantsOrder } from './visits/visit.ts';
import { namesTime } from './wish/wish.ts';

interface Context {
  appointment: Appointment;
  /** Asked in the middle of another dialog: a plain yes may have been meant for that. */
  interrupts: boolean;
  given: Given;
}

const setup = flowSetup<Context>();

const machine = setup.createMachine({
  id: 'reminding',
  context: ({ input }) => ({
    appointment: input.about.appointment!,
    interrupts: input.about.interrupts ?? false,
    given: {},
  }),
  initial: 'start',
  states: {
    start: {
      always: [
        { guard: ({ context, event }) => hasBegun(context.appointment, worldOf(event)), target: 'end' },
        { guard: ({ context }) => context.appointment.status === 'booked', target: 'asking' },
        { guard: ({ context }) => context.appointment.status === 'confirmed', target: 'telling' },
        { target: 'end' },
      ],
    },
    asking: {
      entry: [
        {
          type: 'reply',
          params: ({ context }): Reply => ({
            key: visitKey('reminding.ask', context.appointment),
            args: appointmentArgs(context.appointment),
            choices: [
              { id: 'come', key: 'choice.come' },
              { id: 'move', key: 'choice.move-it', means: 'reschedule' },
              { id: 'cancel', key: 'choice.not-coming', means: 'cancel' },
            ],
            awaiting: 'yes-no',
          }),
        },
        {
          type: 'startTimer',
          params: ({ context, event }) => untilVisit(context.appointment, worldOf(event)),
        },
      ],
      exit: { type: 'stopTimer', params: { name: 'visit' } },
      on: {
        'patient.chose': [
          // "1" may have been meant for the list of what was interrupted.
          {
            guard: ({ context, event }) => context.interrupts && event.counted === true,
            target: 'makingSure',
          },
          { guard: ({ event }) => event.id === 'come', target: 'confirming' },
          {
            // "No puedo, mejor el viernes" names a new day with it.
            guard: ({ event }) => event.id === 'move' || namesTime(event.given),
            target: 'moving',
            actions: takeIn(),
          },
          { target: 'cancelling', actions: takeIn() },
        ],
        'patient.agreed': [
          { guard: ({ context }) => context.interrupts, target: 'makingSure' },
          { target: 'confirming' },
        ],
        'patient.declined': [
          { guard: ({ event }) => namesTime(event.given), target: 'moving', actions: takeIn() },
          { target: 'cancelling', actions: takeIn() },
        ],
        'patient.refused': 'cancelling',
        'patient.gave': {
          guard: ({ event }) => namesTime(event.given) || event.given.instead !== undefined,
          target: 'moving',
          actions: takeIn(),
        },
        'patient.left': 'end',
        // Nobody answered, and the visit has begun.
        'timer.elapsed': 'end',
      },
    },
    /** What was understood is said before it is acted on. */
    makingSure: {
      entry: {
        type: 'reply',
        params: ({ context }) => askYesNo('confirming.ask', appointmentArgs(context.appointment)).params,
      },
      on: {
        'patient.agreed': 'confirming',
        'patient.declined': { target: 'asking', actions: assign({ interrupts: false }) },
        'patient.refused': 'end',
      },
    },
    confirming: {
      entry: {
        type: 'confirmAppointment',
        params: ({ context }) => ({ appointmentId: context.appointment.id }),
      },
      on: {
        'appointment.confirmed': {
          target: 'preparing',
          actions: {
            type: 'reply',
            params: ({ event }) => ({
              key: visitKey('confirming.done', event.appointment),
              args: appointmentArgs(event.appointment),
            }),
          },
        },
        'appointment.gone': { target: 'end', actions: tell('scheduling.gone') },
        'scheduling.failed': 'failed',
      },
    },
    moving: {
      entry: {
        type: 'callFlow',
        params: ({ context }) => ({
          flow: 'rescheduling',
          given: context.given,
          about: { appointment: context.appointment },
        }),
      },
      on: { 'flow.returned': 'end' },
    },
    cancelling: {
      entry: {
        type: 'callFlow',
        params: ({ context }) => ({
          flow: 'cancelling',
          given: context.given,
          about: { appointment: context.appointment },
        }),
      },
      on: { 'flow.returned': 'end' },
    },
    /** Confirmed already: there is nothing to ask. */
    telling: {
      entry: {
        type: 'reply',
        params: ({ context }) => ({
          key: visitKey('reminding.tell', context.appointment),
          args: appointmentArgs(context.appointment),
        }),
      },
      always: 'preparing',
    },
    preparing: {
      entry: { type: 'reply', params: ({ context, event }) => adviceOn(context.appointment, worldOf(event)) },
      always: [
        {
          guard: ({ context, event }) => wantsOrder(context.appointment, worldOf(event)),
          target: 'end',
          actions: tell('visit.order'),
        },
        { target: 'end' },
      ],
    },
    failed: { entry: [tell('scheduling.failed'), handOffFailed('reminding')], always: 'end' },
    end: { type: 'final' },
  },
});

/** A coming visit, recalled by the clinic: the patient confirms it, moves it or cancels it in one word. */
export const reminding = defineFlow({ name: 'reminding', needsConsent: false, machine });

function takeIn() {
  return setup.assign({ given: ({ event }) => givenIn(event) });
}
