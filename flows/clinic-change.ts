import { assign } from 'xstate';
import type { Appointment } from './appointment.ts';
import type { Reply } from './effects.ts';
import type { Given } from './events.ts';
import { defineFlow } from './flow.ts';
import { anotherLike, whoseIs } from './recalling.ts';
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
import { hasBegun, untilVisit } from './visits/visit.ts';
import { concernsVisit } from './wish/wish.ts';

interface Context {
  /** As it stands now: at its new time, or cancelled. */
  appointment: Appointment;
  /** What was said of a time that would do. */
  given: Given;
  /** Asked in the middle of another dialog: a plain yes may be meant for that. Absent in frames saved before it was kept. */
  interrupts?: boolean;
}

const setup = flowSetup<Context>();
const person = { type: 'beginFlow' as const, params: { intent: 'human' as const, given: {} } };
const isPerson = ({ event }: { event: { id: string } }) => event.id === 'person';
const takeIn = () => setup.assign({ given: ({ event }) => givenIn(event) });

const machine = setup.createMachine({
  id: 'clinic-change',
  context: ({ input }) => ({
    appointment: input.about.appointment!,
    given: {},
    interrupts: input.about.interrupts ?? false,
  }),
  initial: 'start',
  states: {
    start: {
      always: [
        { guard: ({ context, event }) => hasBegun(context.appointment, worldOf(event)), target: 'end' },
        { guard: ({ context }) => context.appointment.status === 'cancelled', target: 'cancelled' },
        { target: 'moved' },
      ],
    },
    /** A new time is a proposal until the patient has said yes to it; the visit is kept there meanwhile. */
    moved: {
      entry: [
        {
          type: 'reply',
          params: ({ context }): Reply => ({
            key: visitKey('changed.moved', context.appointment),
            args: appointmentArgs(context.appointment),
            choices: [
              { id: 'come', key: 'choice.come' },
              { id: 'move', key: 'choice.another-time', means: 'reschedule' },
              { id: 'person', key: 'choice.person', means: 'human' },
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
          { guard: isPerson, target: 'end', actions: person },
          { guard: ({ event }) => event.id === 'come', target: 'confirming' },
          { target: 'moving', actions: takeIn() },
        ],
        'patient.agreed': [
          // What was understood is said before it is acted on.
          {
            guard: ({ context }) => context.interrupts === true,
            actions: [
              {
                type: 'reply',
                params: ({ context }) =>
                  askYesNo('confirming.ask', appointmentArgs(context.appointment)).params,
              },
              assign({ interrupts: false }),
            ],
          },
          { target: 'confirming' },
        ],
        'patient.declined': { target: 'moving', actions: takeIn() },
        'patient.refused': { target: 'moving', actions: takeIn() },
        'patient.gave': {
          guard: ({ event }) => concernsVisit(event.given),
          target: 'moving',
          actions: takeIn(),
        },
        'patient.left': 'end',
        'timer.elapsed': 'end',
      },
    },
    confirming: {
      entry: {
        type: 'confirmAppointment',
        params: ({ context }) => ({ appointmentId: context.appointment.id }),
      },
      on: {
        'appointment.confirmed': {
          target: 'end',
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
        params: ({ context: { appointment, given } }) => ({
          flow: 'rescheduling',
          given,
          about: { appointment },
        }),
      },
      on: { 'flow.returned': 'end' },
    },
    cancelled: {
      entry: {
        type: 'reply',
        params: ({ context }): Reply => ({
          key: 'changed.cancelled',
          args: appointmentArgs(context.appointment),
          choices: [
            { id: 'yes', key: 'choice.another-time', means: 'reschedule' },
            { id: 'person', key: 'choice.person', means: 'human' },
          ],
          awaiting: 'yes-no',
        }),
      },
      on: {
        'patient.chose': { guard: isPerson, target: 'end', actions: person },
        'patient.agreed': { target: 'end', actions: another() },
        'patient.gave': {
          guard: ({ event }) => concernsVisit(event.given),
          target: 'end',
          actions: another(),
        },
        'patient.declined': { target: 'end', actions: tell('menu.bye') },
        'patient.refused': { target: 'end', actions: tell('menu.bye') },
        'patient.left': 'end',
      },
    },
    failed: { entry: [tell('scheduling.failed'), handOffFailed('clinic-change')], always: 'end' },
    end: { type: 'final' },
  },
});

/** The clinic moved a visit, or cannot hold it: the patient is told, and takes the new time, another, or a person. */
export const clinicChange = defineFlow({ name: 'clinic-change', needsConsent: false, machine });

function another() {
  return {
    type: 'beginFlow' as const,
    params: ({ context, event }: { context: Context; event: Parameters<typeof givenIn>[0] }) => ({
      intent: 'book' as const,
      given: {
        ...anotherLike(context.appointment, whoseIs(context.appointment, worldOf(event))),
        ...givenIn(event),
      },
    }),
  };
}
