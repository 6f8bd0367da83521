import { assign } from 'xstate';
import type { Reply } from './effects.ts';
import type { Given } from './events.ts';
import { defineFlow } from './flow.ts';
import {
  appointmentArgs,
  askYesNo,
  flowSetup,
  handOffFailed,
  offerBooking,
  tell,
  visitKey,
  worldOf,
} from './setup.ts';
import { adviceOn } from './visits/visit.ts';
import {
  askWhether,
  asVisitOfItsOwn,
  isOther,
  letPass,
  narrows,
  type Offered,
  offerArgs,
  secondsLeft,
  settle,
  stayFor,
} from './wish/offered.ts';
import { namesTime } from './wish/wish.ts';

interface Heard {
  context: Offered;
  event: { given: Given };
}

const setup = flowSetup<Offered>();

/** Another time than the one that came free: it is told once that there is only this, and then that they may wait on. */
const otherThanThis = [
  {
    guard: ({ context, event }: Heard) => isOther(context, event.given) && context.toldOnly === true,
    target: 'askStay',
    actions: letPass(),
  },
  {
    guard: ({ context, event }: Heard) => isOther(context, event.given),
    actions: [tell('offering.only-this'), askWhether(), setup.assign({ toldOnly: true })],
  },
] as const;

const machine = setup.createMachine({
  id: 'offering',
  context: ({ input }) => ({
    offer: input.about.offer!,
    appointment: null,
    interrupts: input.about.interrupts ?? false,
    given: { service: input.about.offer!.opening.service, person: input.about.offer!.patient },
  }),
  initial: 'start',
  states: {
    /** It has waited for another dialog to end, and is kept no longer: nothing is said of it. */
    start: {
      always: [
        {
          guard: ({ context, event }) => secondsLeft(context, worldOf(event)) <= 0,
          target: 'end',
          actions: settle('waiting'),
        },
        { target: 'asking' },
      ],
    },
    asking: {
      entry: [
        askWhether(),
        {
          type: 'startTimer',
          params: ({ context, event }) => ({
            name: 'offer',
            seconds: Math.max(60, secondsLeft(context, worldOf(event))),
          }),
        },
      ],
      exit: { type: 'stopTimer', params: { name: 'offer' } },
      on: {
        'patient.agreed': [
          // "Bueno, déjeme en la lista" takes nothing.
          { guard: ({ event }) => event.given.waits === true, target: 'staying', actions: letPass() },
          // What was understood is said before it is acted on; the time is kept as long as before.
          {
            guard: ({ context }) => context.interrupts === true,
            actions: [
              {
                type: 'reply',
                params: ({ context: { offer } }) =>
                  askYesNo(offer.moved ? 'offering.sure-sooner' : 'offering.sure', offerArgs(offer)).params,
              },
              assign({ interrupts: false }),
            ],
          },
          // "Às 10 eu conseguiria" takes no nine o'clock.
          ...otherThanThis,
          { guard: ({ context }) => context.offer.moved !== undefined, target: 'moving' },
          { target: 'booking' },
        ],
        'patient.declined': [
          { guard: ({ event }) => event.given.waits === true, target: 'staying', actions: letPass() },
          { target: 'askStay', actions: letPass() },
        ],
        'patient.gave': [
          { guard: ({ event }) => event.given.waits === true, target: 'staying', actions: letPass() },
          ...otherThanThis,
        ],
        'patient.refused': { target: 'askStay', actions: letPass() },
        // To leave an offer is not yet to leave the list.
        'patient.left': { target: 'end', actions: letPass() },
        'timer.elapsed': { target: 'lapsed', actions: letPass('lapsed') },
      },
    },
    booking: {
      entry: {
        type: 'bookAppointment',
        params: ({ context }) => ({
          openingId: context.offer.opening.id,
          patient: context.offer.patient,
        }),
      },
      on: {
        'appointment.booked': {
          target: 'booked',
          actions: [assign({ appointment: ({ event }) => event.appointment }), settle('accepted')],
        },
        'opening.taken': { target: 'end', actions: [settle('waiting'), tell('offering.taken')] },
        'scheduling.failed': 'failed',
      },
    },
    /** The visit that they have is given back only with the new one in hand. */
    moving: {
      entry: {
        type: 'moveAppointment',
        params: ({ context: { offer } }) => ({
          appointmentId: offer.moved!.id,
          openingId: offer.opening.id,
        }),
      },
      on: {
        'appointment.moved': {
          target: 'end',
          actions: [
            settle('accepted'),
            {
              type: 'reply',
              params: ({ event }): Reply => ({
                key: visitKey('rescheduling.done', event.appointment),
                args: appointmentArgs(event.appointment),
              }),
            },
          ],
        },
        // It was cancelled meanwhile: what is offered is a visit of its own.
        'appointment.gone': {
          target: 'asking',
          actions: setup.assign(({ context }) => asVisitOfItsOwn(context)),
        },
        'opening.taken': { target: 'end', actions: [settle('waiting'), tell('offering.taken')] },
        'scheduling.failed': 'failed',
      },
    },
    booked: {
      entry: [
        {
          type: 'reply',
          params: ({ context }): Reply => ({
            key: visitKey('booking.booked', context.offer.opening),
            args: offerArgs(context.offer),
          }),
        },
        { type: 'reply', params: ({ context, event }) => adviceOn(context.offer.opening, worldOf(event)) },
      ],
      always: 'end',
    },
    /** A no to this time is not yet a no to waiting. */
    askStay: {
      entry: {
        type: 'reply',
        params: ({ context }): Reply => ({
          key: context.offer.moved ? 'offering.stay-kept' : 'offering.stay',
          args: offerArgs(context.offer),
          choices: [
            { id: 'yes', key: 'choice.stay' },
            { id: 'no', key: 'choice.wait-no-more' },
          ],
          awaiting: 'yes-no',
        }),
      },
      on: {
        // "Sí, pero solo si es por la tarde": they wait on, and for that.
        'patient.agreed': [
          { guard: ({ event }) => narrows(event.given), target: 'end', actions: stayFor() },
          { target: 'staying' },
        ],
        'patient.gave': [
          { guard: ({ event }) => narrows(event.given), target: 'end', actions: stayFor() },
          {
            guard: ({ event }) => event.given.waits === true || namesTime(event.given),
            target: 'staying',
          },
        ],
        'patient.declined': { target: 'end', actions: [settle('declined'), tell('offering.leaves')] },
        'patient.refused': { target: 'end', actions: [settle('declined'), tell('offering.leaves')] },
        'patient.left': 'end',
      },
    },
    /** "No puedo a esa hora, pero déjeme en la lista" has said that too. */
    staying: { entry: tell('offering.stays'), always: 'end' },
    /** Told too late, they wait on, and may want another all the same; who has a visit still has that. */
    lapsed: {
      always: [
        { guard: ({ context }) => context.offer.last === true, target: 'offTheList' },
        {
          guard: ({ context }) => context.offer.moved !== undefined,
          target: 'end',
          actions: {
            type: 'reply',
            params: ({ context }): Reply => ({ key: 'offering.lapsed-kept', args: offerArgs(context.offer) }),
          },
        },
        { target: 'seekingAnother' },
      ],
    },
    seekingAnother: offerBooking('offering.lapsed'),
    /** Several in a row have lapsed: they are not written to of this any more. */
    offTheList: offerBooking('offering.lapsed-last'),
    failed: { entry: [tell('scheduling.failed'), handOffFailed('offering')], always: 'end' },
    end: { type: 'final' },
  },
  output: ({ context }) => ({ appointment: context.appointment }),
});

/** An opening that came free, for one who waits for it: theirs after a yes, for as long as it is kept. */
export const offering = defineFlow({ name: 'offering', needsConsent: false, machine });
