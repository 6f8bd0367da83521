import { assign } from 'xstate';
import type { Appointment } from './appointment.ts';
import type { FlowEvent, Given } from './events.ts';
import { defineFlow } from './flow.ts';
import type { Picked } from './picking.ts';
import {
  appointmentArgs,
  askYesNo,
  flowSetup,
  handOffFailed,
  returned,
  tell,
  visitKey,
  worldOf,
} from './setup.ts';
import { isMeant } from './who/kin.ts';
import { isAmong } from './wish/wish.ts';
import type { World } from './world.ts';

interface Context {
  given: Given;
  appointment: Appointment | null;
  /** What is to be confirmed along with it. Absent in frames saved before several could be. */
  others?: readonly Appointment[];
}

const setup = flowSetup<Context>();

const machine = setup.createMachine({
  id: 'confirming',
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
        params: ({ context }) => ({ flow: 'picking', intent: 'confirm' as const, given: context.given }),
      },
      on: {
        'flow.returned': [
          {
            guard: ({ event }) => 'appointment' in returned<Picked>(event),
            target: 'found',
            actions: assign(({ event }) => {
              const { appointment, others = [] } = returned<Picked>(event);
              return { appointment: appointment!, others };
            }),
          },
          { target: 'end' },
        ],
      },
    },
    found: {
      always: [
        {
          guard: ({ context }) => context.appointment!.status === 'confirmed',
          target: 'confirmed',
          actions: {
            type: 'reply',
            params: ({ context }) => ({
              key: 'confirming.already' as const,
              args: appointmentArgs(context.appointment!),
            }),
          },
        },
        // Read with doubt, it is asked before it is done.
        {
          guard: ({ context: { given, appointment }, event }) =>
            given.sure === false || isAnother(given, appointment!, worldOf(event)),
          target: 'asking',
        },
        { target: 'confirming' },
      ],
    },
    asking: {
      entry: {
        type: 'reply',
        params: ({ context }) => askYesNo('confirming.ask', appointmentArgs(context.appointment!)).params,
      },
      on: {
        'patient.agreed': 'confirming',
        'patient.declined': { target: 'end', actions: tell('picking.left') },
        'patient.refused': { target: 'end', actions: tell('picking.left') },
      },
    },
    confirming: {
      entry: {
        type: 'confirmAppointment',
        params: ({ context }) => ({ appointmentId: context.appointment!.id }),
      },
      on: {
        'appointment.confirmed': { target: 'confirmed', actions: done() },
        'appointment.gone': { target: 'end', actions: tell('scheduling.gone') },
        'scheduling.failed': 'failed',
      },
    },
    confirmed: {
      always: [
        {
          guard: ({ context }) => (context.others ?? []).length > 0,
          target: 'found',
          actions: assign(({ context: { others = [] } }) => ({
            appointment: others[0]!,
            others: others.slice(1),
          })),
        },
        { target: 'end' },
      ],
    },
    failed: { entry: [tell('scheduling.failed'), handOffFailed('confirming')], always: 'end' },
    end: { type: 'final' },
  },
});

/** The patient will come. */
export const confirming = defineFlow({ name: 'confirming', intents: ['confirm'], machine });

function done() {
  return {
    type: 'reply' as const,
    params: ({ event }: { event: Extract<FlowEvent, { type: 'appointment.confirmed' }> }) => ({
      key: visitKey('confirming.done', event.appointment),
      args: appointmentArgs(event.appointment),
    }),
  };
}

/** "Confirmo la del viernes", of Thursday's; "la de mi hijo", of one's own: that is asked before it is done. */
function isAnother(given: Given, visit: Appointment, { contact }: World): boolean {
  const { visitAt = [], service, practitioner, person, each } = given;
  if (each) return false;
  // "¿Y mi mamá puede ir conmigo?", who is no patient here, says nothing of whose it is.
  const named = contact.people.filter((one) => person !== undefined && isMeant(one, person));
  if (named.length > 0 && named.every(({ id }) => id !== visit.patient)) return true;
  const isElse = (told: string | undefined, own: string) => told !== undefined && told !== own;
  return (
    (visitAt.length > 0 && !isAmong(visit.startsAt, visitAt)) ||
    isElse(service, visit.service) ||
    isElse(practitioner, visit.practitioner)
  );
}
