import { assign } from 'xstate';
import type { Appointment } from './appointment.ts';
import type { Choice } from './effects.ts';
import type { FlowEvent, Given } from './events.ts';
import { defineFlow } from './flow.ts';
import type { HandoffSummary } from './handoff.ts';
import { flowSetup, offerBooking, tell, worldOf } from './setup.ts';
import {
  each,
  isOfToday,
  matching,
  meant,
  type Picking,
  type Purpose,
  personWithout,
  toOf,
} from './visits/picking-meant.ts';
import { knowingWhose } from './who/whose.ts';
import { MOST_CHOICES } from './wish/offer.ts';

/** How it ended: which visit is meant, `others` where several are, and where `to`, if that was told; `none` where there is none today; nothing where none was meant. */
export type Picked = {
  appointment?: Appointment;
  others?: readonly Appointment[];
  to?: Given;
  none?: true;
};

const PURPOSES: readonly Purpose[] = ['confirm', 'cancel', 'check_in', 'telemed_link'];
const WHICH = {
  confirm: 'picking.which-confirm',
  cancel: 'picking.which-cancel',
  reschedule: 'picking.which-reschedule',
  check_in: 'picking.which-today',
  telemed_link: 'picking.which-today',
} as const;

const setup = flowSetup<Picking>();

const machine = setup.createMachine({
  id: 'picking',
  context: ({ input }) => ({
    intent: PURPOSES.find((purpose) => purpose === input.intent) ?? 'reschedule',
    given: input.given,
    patients: [],
    appointments: [],
    picked: null,
  }),
  initial: 'start',
  states: {
    ...knowingWhose((patients) => setup.assign({ patients })),
    looking: {
      entry: {
        type: 'findAppointments',
        params: ({ context: { patients, intent } }) =>
          isOfToday(intent) ? { patients, since: 'today' as const } : { patients },
      },
      on: {
        'appointments.found': [
          {
            guard: ({ context, event }) =>
              personWithout(event.appointments, context, worldOf(event)) !== null,
            target: 'found',
            actions: [sayWithout(), keepMeant()],
          },
          { target: 'found', actions: keepMeant() },
        ],
        'scheduling.failed': 'failed',
      },
    },
    found: {
      always: [
        { guard: ({ context }) => isNoneToday(context), target: 'end' },
        {
          guard: ({ context }) => context.appointments.length === 0 && context.intent === 'cancel',
          target: 'seekingPlace',
        },
        { guard: ({ context }) => context.appointments.length === 0, target: 'none' },
        {
          guard: ({ context, event }) => each(context, context.given, worldOf(event)).length > 0,
          target: 'end',
          actions: assign(({ context, event }) => theseAre(each(context, context.given, worldOf(event)))),
        },
        {
          guard: ({ context }) => context.appointments.length === 1,
          target: 'end',
          actions: assign({ picked: ({ context }) => context.appointments[0]! }),
        },
        { target: 'asking' },
      ],
    },
    asking: {
      entry: {
        type: 'reply',
        params: ({ context }) => ({
          key: WHICH[context.intent],
          choices: context.appointments.slice(0, MOST_CHOICES).map(appointmentChoice),
          awaiting: 'choice' as const,
        }),
      },
      on: {
        'patient.chose': {
          target: 'end',
          actions: assign(({ context, event }) => {
            const chosen = context.appointments.find(({ id }) => id === event.id) ?? null;
            return { picked: chosen, to: chosen && toOf(chosen, event.given) };
          }),
        },
        'patient.gave': [
          {
            guard: ({ context, event }) => each(context, event.given, worldOf(event)).length > 0,
            target: 'end',
            actions: assign(({ context, event }) => theseAre(each(context, event.given, worldOf(event)))),
          },
          {
            guard: ({ context, event }) => matching(context, event.given, worldOf(event)).length === 1,
            target: 'end',
            actions: assign(({ context, event }) => {
              const [one] = matching(context, event.given, worldOf(event));
              return { picked: one!, to: toOf(one!, event.given) };
            }),
          },
          // "La de mi hijo", who has two: it is asked which of those.
          {
            guard: ({ context, event }) => {
              const fewer = matching(context, event.given, worldOf(event));
              return fewer.length > 1 && fewer.length < context.appointments.length;
            },
            target: 'asking',
            reenter: true,
            actions: assign(({ context, event }) => ({
              appointments: matching(context, event.given, worldOf(event)),
            })),
          },
        ],
        'patient.refused': { target: 'end', actions: tell('picking.left') },
        'patient.declined': { target: 'end', actions: tell('picking.left') },
      },
    },
    /** Who has no visit and wants one no more may mean the one that they wait for. */
    seekingPlace: {
      entry: { type: 'findWaiting', params: ({ context }) => ({ patients: context.patients }) },
      on: {
        'places.found': [
          { guard: ({ event }) => event.places.length > 0, target: 'leavingPlace' },
          { target: 'none' },
        ],
        'scheduling.failed': 'failed',
      },
    },
    leavingPlace: {
      entry: {
        type: 'callFlow',
        params: ({ context }) => ({
          flow: 'waiting',
          given: { ...context.given, sure: false },
          about: { waiting: 'leave' as const },
        }),
      },
      on: { 'flow.returned': 'end' },
    },
    none: offerBooking('picking.none'),
    failed: {
      entry: [
        tell('scheduling.failed'),
        {
          type: 'handOff',
          params: ({ context }) => ({ reason: 'failed' as const, summary: summary(context) }),
        },
      ],
      always: 'end',
    },
    end: { type: 'final' },
  },
  output: ({ context: { picked, others = [], to = null, ...context } }) =>
    picked
      ? { appointment: picked, ...(others.length && { others }), ...(to && { to }) }
      : isNoneToday({ picked, ...context })
        ? { none: true }
        : {},
});

/** Which of the patient's coming visits is meant. Called by the flows that change one. */
export const picking = defineFlow({ name: 'picking', machine });

/** Whether it was looked for, and nothing was found that the patient could have come for. */
function isNoneToday({ intent, patients, appointments }: Picking): boolean {
  return isOfToday(intent) && patients.length > 0 && appointments.length === 0;
}

/** A visit as one of several to choose from. */
export function appointmentChoice({ id, patient, service, startsAt, practitioner }: Appointment): Choice {
  return {
    id,
    key: 'choice.appointment',
    args: {
      service: { service },
      whose: { whose: patient },
      at: { at: startsAt },
      practitioner: { practitioner },
    },
  };
}

/** Tells that: a visit of somebody else is not taken for theirs. */
function sayWithout() {
  return {
    type: 'reply',
    params: ({ context, event }: { context: Picking; event: FlowEvent }) => ({
      key: 'picking.none-of-theirs' as const,
      args: {
        person: {
          person:
            event.type === 'appointments.found'
              ? personWithout(event.appointments, context, worldOf(event))!
              : '',
        },
      },
    }),
  } as const;
}

function keepMeant() {
  return setup.assign({
    appointments: ({ context, event }) =>
      event.type === 'appointments.found' ? meant(event.appointments, context, worldOf(event)) : [],
  });
}

function theseAre([picked, ...others]: readonly Appointment[]): Partial<Picking> {
  return { picked: picked!, others };
}

function summary({ intent }: Picking): HandoffSummary {
  return { flow: intent, known: {} };
}
