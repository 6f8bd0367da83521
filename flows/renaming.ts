import { assign } from 'xstate';
import type { When } from '../nlu/types.ts';
import type { Appointment, Opening } from './appointment.ts';
import type { Given } from './events.ts';
import { defineFlow } from './flow.ts';
import type { Identified } from './identify.ts';
import { appointmentArgs, askYesNo, flowSetup, handOffFailed, returned, tell, worldOf } from './setup.ts';
import { bookedKey, sayTaken, visitArgs } from './visits/visit.ts';
import { toPatient } from './wish/booking-told.ts';
import { searchWindows } from './wish/search-windows.ts';
import { atItsTime, fits } from './wish/wish.ts';

interface Context {
  /** Whom it is for, as it was said. */
  given: Given;
  /** The visit that stands in the wrong name. */
  appointment: Appointment;
  patient: { id: string; name: string } | null;
  opening: Opening | null;
}

const setup = flowSetup<Context>();

const machine = setup.createMachine({
  id: 'renaming',
  context: ({ input }) => ({
    given: input.given,
    appointment: input.about.appointment!,
    patient: null,
    opening: null,
  }),
  initial: 'identifying',
  states: {
    identifying: {
      entry: {
        type: 'callFlow',
        params: ({ context: { given, appointment } }) => ({
          flow: 'identify',
          given,
          about: { purpose: 'book' as const, wish: { service: appointment.service, windows: [] } },
        }),
      },
      on: {
        'flow.returned': [
          {
            guard: ({ context, event }) => isAnother(context, returned<Identified>(event)),
            target: 'confirming',
            actions: assign({ patient: ({ event }) => toPatient(returned<Identified>(event)) }),
          },
          { target: 'end', actions: keep() },
        ],
      },
    },
    confirming: {
      entry: {
        type: 'reply',
        params: ({ context: { appointment, patient } }) =>
          askYesNo('renaming.confirm', {
            ...appointmentArgs(appointment),
            to: { person: patient!.name },
          }).params,
      },
      on: {
        'patient.agreed': 'freeing',
        'patient.declined': { target: 'end', actions: keep() },
        'patient.refused': { target: 'end', actions: keep() },
      },
    },
    /** No system gives a visit to another patient: it is given back, and booked again at once. */
    freeing: {
      entry: {
        type: 'cancelAppointment',
        params: ({ context }) => ({ appointmentId: context.appointment.id, reason: null }),
      },
      on: {
        'appointment.cancelled': 'finding',
        'appointment.gone': { target: 'end', actions: tell('scheduling.gone') },
        'scheduling.failed': 'failed',
      },
    },
    finding: {
      entry: {
        type: 'findOpenings',
        params: ({ context: { appointment, patient }, event }) => {
          const { service, practitioner, site, modality } = appointment;
          const { windows } = atItsTime({ windows: [] }, appointment);
          return {
            ...{ service, practitioner, site, modality, patient: patient!.id, limit: 1 },
            windows: searchWindows({ windows }, worldOf(event).now),
          };
        },
      },
      on: {
        'openings.found': [
          {
            guard: ({ context, event }) => sameOf(context, event.openings) !== null,
            target: 'booking',
            actions: assign({ opening: ({ context, event }) => sameOf(context, event.openings) }),
          },
          { target: 'end', actions: [tell('booking.taken'), searchAnew()] },
        ],
        'scheduling.failed': 'failed',
      },
    },
    booking: {
      entry: {
        type: 'bookAppointment',
        params: ({ context: { opening, patient, appointment } }) => ({
          openingId: opening!.id,
          patient: patient!.id,
          ...(appointment.orderId ? { orderId: appointment.orderId } : {}),
        }),
      },
      on: {
        'appointment.booked': {
          target: 'end',
          actions: {
            type: 'reply',
            params: ({ context }) => {
              const visit = { ...context, person: null };
              return { key: bookedKey(visit), args: visitArgs(visit) };
            },
          },
        },
        'opening.taken': { target: 'end', actions: [sayTaken, searchAnew()] },
        'scheduling.failed': 'failed',
      },
    },
    failed: { entry: [tell('scheduling.failed'), handOffFailed('renaming')], always: 'end' },
    end: { type: 'final' },
  },
});

/** A visit that was booked for the wrong person, in the name of the right one. */
export const renaming = defineFlow({ name: 'renaming', machine });

function isAnother({ appointment }: Context, identified: Identified): boolean {
  const patient = toPatient(identified);
  return patient !== null && patient.id !== appointment.patient;
}

/** The opening that the visit was booked in. */
function sameOf({ appointment }: Context, openings: readonly Opening[]): Opening | null {
  const { service, practitioner, site, modality, startsAt } = appointment;
  const when: readonly When[] = [{ type: 'instant', from: startsAt.slice(0, 16), to: startsAt.slice(0, 16) }];
  const wanted = { service, practitioner, site, modality, when };
  return openings.find((opening) => fits(opening, wanted)) ?? null;
}

/** Its time is gone: another is looked for, for the one whom it is for. */
function searchAnew() {
  return {
    type: 'beginFlow' as const,
    params: ({ context: { appointment, patient } }: { context: Context }) => ({
      intent: 'book' as const,
      given: { service: appointment.service, person: patient!.id },
    }),
  };
}

function keep() {
  return {
    type: 'reply' as const,
    params: ({ context }: { context: Context }) => ({
      key: 'rescheduling.kept' as const,
      args: appointmentArgs(context.appointment),
    }),
  };
}
