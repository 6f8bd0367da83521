import { assign } from 'xstate';
import type { Choosing } from './choosing.ts';
import { defineFlow } from './flow.ts';
import type { Identified } from './identify.ts';
import { askYesNo, returned, tell, worldOf } from './setup.ts';
import {
  adviceOn,
  anew,
  bookedKey,
  changes,
  confirmKey,
  needsOrder,
  onlyPerson,
  release,
  sayTaken,
  visitArgs,
  weekAfter,
} from './visits/visit.ts';
import {
  bookingSetup,
  chosen,
  isUnsaid,
  keepTold,
  mergeIn,
  sayFree,
  toNextWeek,
  toPatient,
  WHAT_TO_CHANGE,
} from './wish/booking-told.ts';
import { likenessIn } from './wish/likeness.ts';
import { news } from './wish/offer.ts';
import { concernsVisit, wishWith } from './wish/wish.ts';

const machine = bookingSetup.createMachine({
  id: 'booking',
  context: ({ input }) => ({
    wish: wishWith(input.about.wish ?? { windows: [] }, input.given),
    person: input.given.person ?? null,
    given: input.intent === 'waitlist_join' ? { ...input.given, waits: true } : input.given,
    opening: null,
    patient: null,
    appointment: null,
    orderId: input.about.orderId ?? null,
  }),
  initial: 'choosing',
  on: { 'order.came': { actions: assign({ orderId: ({ event }) => event.orderId }) } },
  states: {
    choosing: {
      entry: {
        type: 'callFlow',
        params: ({ context }) => ({
          flow: 'choosing',
          given: {
            ...(context.person ? { person: context.person } : {}),
            ...(context.given.unoffered ? { unoffered: context.given.unoffered } : {}),
            ...(context.given.suits ? { suits: context.given.suits } : {}),
            ...(context.given.asBefore ? { asBefore: true } : {}),
            ...(context.given.waits ? { waits: true } : {}),
            ...(context.opening ? {} : likenessIn(context.given)),
          },
          about: { wish: context.wish, ...(context.patient && { patient: context.patient.id }) },
        }),
      },
      on: {
        'flow.returned': [
          { guard: ({ event }) => 'nothing' in returned<Choosing>(event), target: 'end' },
          // Who is asked next who they are hears first that it is free.
          {
            guard: ({ context, event }) => isUnsaid(context, returned<Choosing>(event), worldOf(event)),
            target: 'identifying',
            actions: [assign(({ event }) => chosen(returned<Choosing>(event))), sayFree],
          },
          { target: 'identifying', actions: assign(({ event }) => chosen(returned<Choosing>(event))) },
        ],
      },
    },
    identifying: {
      entry: {
        type: 'callFlow',
        params: ({ context }) => ({
          flow: 'identify',
          given: { ...context.given, ...(context.person ? { person: context.person } : {}) },
          about: { purpose: 'book' as const, wish: context.wish },
        }),
      },
      on: {
        'flow.returned': [
          {
            guard: ({ context, event }) =>
              'given' in returned<Identified>(event) && changes(context, news(event)),
            target: 'choosing',
            actions: [mergeIn(), keepTold()],
          },
          {
            guard: ({ event }) => 'given' in returned<Identified>(event),
            target: 'identifying',
            reenter: true,
            actions: keepTold(),
          },
          { guard: ({ event }) => !('patient' in returned<Identified>(event)), target: 'end' },
          {
            target: 'holding',
            actions: assign({ patient: ({ event }) => toPatient(returned<Identified>(event)) }),
          },
        ],
      },
    },
    holding: {
      entry: {
        type: 'holdOpening',
        params: ({ context, event }) => ({
          openingId: context.opening!.id,
          patient: context.patient!.id,
          seconds: worldOf(event).clinic.rules.holdSeconds,
        }),
      },
      on: {
        'opening.held': 'confirming',
        'opening.taken': { target: 'choosing', actions: sayTaken },
        // It may be kept already, and have been asked for once more.
        'scheduling.failed': { target: 'failed', actions: release() },
        'patient.left': { target: 'end', actions: release() },
      },
    },
    confirming: {
      entry: [
        {
          type: 'reply',
          params: ({ context }) => askYesNo(confirmKey(context), visitArgs(context)).params,
        },
        {
          type: 'startTimer',
          params: ({ event }) => ({ name: 'hold', seconds: worldOf(event).clinic.rules.holdSeconds }),
        },
      ],
      exit: { type: 'stopTimer', params: { name: 'hold' } },
      on: {
        'patient.agreed': [
          { guard: ({ context, event }) => changes(context, event.given), target: 'changing' },
          { target: 'booking' },
        ],
        'patient.gave': [
          { guard: ({ context, event }) => onlyPerson(context, event.given), target: 'changingPerson' },
          { guard: ({ context, event }) => changes(context, event.given), target: 'changing' },
          { guard: ({ event }) => concernsVisit(event.given), target: 'holding' },
        ],
        'patient.declined': [
          { guard: ({ context, event }) => changes(context, event.given), target: 'changing' },
          { target: 'askChange', actions: release() },
        ],
        'patient.went-back': {
          target: 'choosing',
          actions: [release(), assign({ wish: ({ context }) => anew(context.wish) })],
        },
        'patient.left': { target: 'end', actions: release() },
        'timer.elapsed': 'lapsed',
      },
    },
    /** Another person, or another time, than the one being confirmed. */
    changing: {
      entry: [release(), mergeIn()],
      always: 'choosing',
    },
    /** The same time, for somebody else. */
    changingPerson: {
      entry: [release(), mergeIn()],
      always: 'identifying',
    },
    askChange: {
      entry: {
        type: 'reply',
        params: {
          key: 'booking.what-to-change',
          choices: WHAT_TO_CHANGE,
          awaiting: 'choice',
        },
      },
      on: {
        'patient.chose': [
          {
            guard: ({ event }) => event.id === 'time',
            target: 'choosing',
            actions: assign({ wish: ({ context }) => ({ ...context.wish, windows: [] }) }),
          },
          {
            guard: ({ event }) => event.id === 'service',
            target: 'choosing',
            actions: assign({ wish: { windows: [] } }),
          },
          {
            guard: ({ event }) => event.id === 'person',
            target: 'identifying',
            actions: assign({ person: 'other' }),
          },
          { target: 'end', actions: tell('booking.left') },
        ],
        'patient.gave': {
          guard: ({ event }) => concernsVisit(event.given) || event.given.person !== undefined,
          target: 'choosing',
          actions: mergeIn(),
        },
        // "Me equivoqué, sí la quiero": what was refused is wanted after all.
        'patient.agreed': [
          {
            guard: ({ context, event }) => changes(context, event.given),
            target: 'choosing',
            actions: mergeIn(),
          },
          { target: 'holding' },
        ],
        'patient.declined': { target: 'end', actions: tell('booking.left') },
        'patient.refused': { target: 'end', actions: tell('booking.left') },
      },
    },
    lapsed: {
      entry: askYesNo('booking.lapsed'),
      on: {
        'patient.agreed': 'holding',
        'patient.declined': { target: 'end', actions: tell('booking.left') },
        'patient.gave': {
          guard: ({ event }) => concernsVisit(event.given) || event.given.person !== undefined,
          target: 'choosing',
          actions: mergeIn(),
        },
      },
    },
    booking: {
      entry: {
        type: 'bookAppointment',
        params: ({ context }) => ({
          openingId: context.opening!.id,
          patient: context.patient!.id,
          ...(context.orderId ? { orderId: context.orderId } : {}),
        }),
      },
      on: {
        'appointment.booked': {
          target: 'booked',
          actions: assign({ appointment: ({ event }) => event.appointment }),
        },
        'opening.taken': { target: 'choosing', actions: sayTaken },
        'scheduling.failed': 'failed',
      },
    },
    booked: {
      entry: [
        { type: 'reply', params: ({ context }) => ({ key: bookedKey(context), args: visitArgs(context) }) },
        { type: 'reply', params: ({ context, event }) => adviceOn(context.opening!, worldOf(event)) },
      ],
      always: [
        {
          guard: ({ context, event }) => !context.orderId && needsOrder(context.opening!, worldOf(event)),
          target: 'needingOrder',
        },
        { guard: ({ context }) => context.given.weekly === true, target: 'askNextWeek' },
        { target: 'end' },
      ],
    },
    /** One at a time, each of them confirmed. */
    askNextWeek: {
      entry: {
        type: 'reply',
        params: ({ context }) =>
          askYesNo('booking.next-week', { day: { day: weekAfter(context).windows[0]!.from! } }).params,
      },
      on: {
        'patient.agreed': { target: 'choosing', actions: toNextWeek() },
        'patient.gave': {
          guard: ({ event }) => concernsVisit(event.given),
          target: 'choosing',
          actions: toNextWeek(),
        },
        'patient.declined': { target: 'end', actions: tell('menu.bye') },
        'patient.refused': { target: 'end', actions: tell('menu.bye') },
      },
    },
    needingOrder: { entry: tell('visit.order'), always: 'end' },
    failed: {
      entry: [
        tell('scheduling.failed'),
        {
          type: 'handOff',
          params: ({ context }) => ({
            reason: 'failed' as const,
            summary: {
              flow: 'booking',
              known: { service: context.wish.service ?? '', startsAt: context.opening?.startsAt ?? '' },
            },
          }),
        },
      ],
      always: 'end',
    },
    end: { type: 'final' },
  },
  output: ({ context }) => ({ appointment: context.appointment }),
});

/** A visit, from the wish to the appointment. */
export const booking = defineFlow({ name: 'booking', intents: ['book', 'waitlist_join'], machine });
