import { assign } from 'xstate';
import type { Appointment } from './appointment.ts';
import type { Given } from './events.ts';
import { defineFlow } from './flow.ts';
import type { Picked } from './picking.ts';
import {
  appointmentArgs,
  askYesNo,
  flowSetup,
  handOffFailed,
  offerPerson,
  returned,
  tell,
  worldOf,
} from './setup.ts';
import { wantsOrder } from './visits/visit.ts';

interface Context {
  given: Given;
  appointment: Appointment | null;
}

/** Whether they say that they are at another site than that of the visit. */
function isElsewhere({ given: { site }, appointment }: Context): boolean {
  return site !== undefined && appointment?.modality === 'in-person' && appointment.site !== site;
}

const tellWhere = {
  type: 'reply',
  params: ({ context }: { context: Context }) => ({
    key: 'check-in.elsewhere' as const,
    args: appointmentArgs(context.appointment!),
  }),
} as const;

const machine = flowSetup<Context>().createMachine({
  id: 'check-in',
  context: ({ input }) => ({ given: input.given, appointment: null }),
  initial: 'picking',
  states: {
    picking: {
      entry: {
        type: 'callFlow',
        params: ({ context }) => ({ flow: 'picking', intent: 'check_in' as const, given: context.given }),
      },
      on: {
        'flow.returned': [
          { guard: ({ event }) => 'none' in returned<Picked>(event), target: 'noneToday' },
          {
            guard: ({ event }) => 'appointment' in returned<Picked>(event),
            target: 'found',
            actions: assign({ appointment: ({ event }) => returned<Picked>(event).appointment ?? null }),
          },
          { target: 'end' },
        ],
      },
    },
    noneToday: offerPerson('check-in.none'),
    found: {
      always: [
        { guard: ({ context }) => isElsewhere(context), target: 'end', actions: tellWhere },
        // "Cuando llegue les aviso", read with doubt: who is waited for and is not there loses their turn.
        { guard: ({ context }) => context.given.sure === false, target: 'asking' },
        { target: 'arriving' },
      ],
    },
    asking: {
      entry: {
        type: 'reply',
        params: ({ context }) => askYesNo('check-in.ask', appointmentArgs(context.appointment!)).params,
      },
      on: {
        'patient.agreed': 'arriving',
        'patient.declined': { target: 'end', actions: tell('check-in.later') },
        'patient.refused': { target: 'end', actions: tell('check-in.later') },
      },
    },
    arriving: {
      entry: { type: 'checkIn', params: ({ context }) => ({ appointmentId: context.appointment!.id }) },
      on: {
        'appointment.arrived': {
          target: 'arrived',
          actions: {
            type: 'reply',
            params: ({ event }) => ({
              key: 'check-in.done' as const,
              args: appointmentArgs(event.appointment),
            }),
          },
        },
        'appointment.gone': { target: 'end', actions: tell('scheduling.gone') },
        'scheduling.failed': 'failed',
      },
    },
    arrived: {
      always: [
        {
          guard: ({ context, event }) => wantsOrder(context.appointment!, worldOf(event)),
          target: 'end',
          actions: tell('check-in.order'),
        },
        { target: 'end' },
      ],
    },
    failed: { entry: [tell('check-in.failed'), handOffFailed('check-in')], always: 'end' },
    end: { type: 'final' },
  },
});

/** The patient has come: the clinic knows, and they know where to wait. */
export const checkIn = defineFlow({
  name: 'check-in',
  intents: ['check_in'],
  needsConsent: 'of-strangers',
  machine,
});
