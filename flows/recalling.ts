import { assign } from 'xstate';
import type { Appointment } from './appointment.ts';
import type { Given } from './events.ts';
import { defineFlow } from './flow.ts';
import { appointmentArgs, flowSetup, tell, worldOf } from './setup.ts';
import { known } from './who/kin.ts';
import { ownPatients } from './who/whose.ts';
import type { World } from './world.ts';

interface Context {
  given: Given;
  visit: Appointment | null;
  /** Whose it was, as a dialog is told: 'self', or the id of one of the contact's people. */
  person: string | null;
}

/** How it ended: what the last visit was, and whose, for another like it; nothing where there was none. */
export type Recalled = { given?: Given };

const machine = flowSetup<Context>().createMachine({
  id: 'recalling',
  context: ({ input }) => ({ given: input.given, visit: null, person: null }),
  initial: 'start',
  states: {
    start: {
      always: [
        { guard: ({ context, event }) => meant(context, worldOf(event)).length > 0, target: 'looking' },
        { target: 'none' },
      ],
    },
    looking: {
      entry: {
        type: 'findAppointments',
        params: ({ context, event }) => ({
          patients: meant(context, worldOf(event)),
          since: 'last-year' as const,
        }),
      },
      on: {
        'appointments.found': [
          {
            guard: ({ context, event }) => lastOf(event.appointments, context) !== null,
            target: 'found',
            actions: assign(({ context, event }) => {
              const visit = lastOf(event.appointments, context)!;
              return { visit, person: whoseIs(visit, worldOf(event)) };
            }),
          },
          { target: 'none' },
        ],
        // What it was is asked for, as of anyone.
        'scheduling.failed': 'end',
      },
    },
    found: {
      entry: {
        type: 'reply',
        params: ({ context }) => ({ key: 'recalling.found', args: appointmentArgs(context.visit!) }),
      },
      always: 'end',
    },
    none: { entry: tell('recalling.none'), always: 'end' },
    end: { type: 'final' },
  },
  output: ({ context }) => ({
    ...(context.visit ? { given: anotherLike(context.visit, context.person!) } : {}),
  }),
});

/** The last visit, for who wants the same once more. Called by the choosing. */
export const recalling = defineFlow({ name: 'recalling', machine });

/** Whose visits may be meant: of the one who was named, else of all for whom this contact writes. */
function meant({ given }: Context, world: World): string[] {
  if (!given.person) return ownPatients(world);
  return known({ relation: given.person, service: null }, world).map(({ id }) => id);
}

/** The latest that took place, of the service that was named, if one was. */
function lastOf(appointments: readonly Appointment[], { given }: Context): Appointment | null {
  return appointments.findLast(({ service }) => !given.service || service === given.service) ?? null;
}

/** Whose a visit is, as a dialog is told: 'self', or the id of one of the contact's people. */
export function whoseIs({ patient }: Appointment, { contact }: World): string {
  const isOwn = contact.people.some(({ id, relation }) => id === patient && relation === 'self');
  return isOwn ? 'self' : patient;
}

/** What asks for another visit like that one. */
export function anotherLike({ service, practitioner, site, modality }: Appointment, person: string): Given {
  return { service, practitioner, site, modality, person };
}
