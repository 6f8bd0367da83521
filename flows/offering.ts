import { assign } from 'xstate';
import type { Appointment, Opening } from './appointment.ts';
import type { Args, Reply, WaitlistOffer } from './effects.ts';
import type { Given } from './events.ts';
import { defineFlow } from './flow.ts';
import { askYesNo, flowSetup, handOffFailed, tell, visitKey, worldOf } from './setup.ts';
import { adviceOn } from './visit.ts';
import { concernsVisit, fits, namesTime } from './wish.ts';

interface Context {
  offer: WaitlistOffer;
  appointment: Appointment | null;
  /** Asked beside another question: a plain yes may have been meant for that. Absent in frames saved before it was kept. */
  interrupts?: boolean;
  /** It was told that only this came free. */
  toldOnly?: boolean;
}

interface Heard {
  context: Context;
  event: { given: Given };
}

const setup = flowSetup<Context>();

/** Another time than the one that came free: it is told once that there is only this, and then that they may wait on. */
const otherThanThis = [
  {
    guard: ({ context, event }: Heard) => isOther(context, event.given) && context.toldOnly === true,
    target: 'askStay',
    actions: giveBack(),
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
  }),
  initial: 'asking',
  states: {
    asking: {
      entry: [
        askWhether(),
        {
          type: 'startTimer',
          params: ({ context }) => ({ name: 'offer', seconds: context.offer.seconds }),
        },
      ],
      exit: { type: 'stopTimer', params: { name: 'offer' } },
      on: {
        'patient.agreed': [
          // "Bueno, déjeme en la lista" takes nothing.
          { guard: ({ event }) => event.given.waits === true, target: 'staying', actions: giveBack() },
          // What was understood is said before it is acted on; the time is kept as long as before.
          {
            guard: ({ context }) => context.interrupts === true,
            actions: [
              {
                type: 'reply',
                params: ({ context }) => askYesNo('offering.sure', offerArgs(context.offer)).params,
              },
              assign({ interrupts: false }),
            ],
          },
          // "Às 10 eu conseguiria" takes no nine o'clock.
          ...otherThanThis,
          { target: 'booking' },
        ],
        'patient.declined': [
          { guard: ({ event }) => event.given.waits === true, target: 'staying', actions: giveBack() },
          { target: 'askStay', actions: giveBack() },
        ],
        'patient.gave': [
          { guard: ({ event }) => event.given.waits === true, target: 'staying', actions: giveBack() },
          ...otherThanThis,
        ],
        'patient.refused': { target: 'askStay', actions: giveBack() },
        // To leave an offer is not yet to leave the list.
        'patient.left': { target: 'end', actions: [giveBack(), settle('waiting')] },
        'timer.elapsed': { target: 'end', actions: [settle('lapsed'), tell('offering.lapsed')] },
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
          key: 'offering.stay',
          args: offerArgs(context.offer),
          choices: [
            { id: 'yes', key: 'choice.stay' },
            { id: 'no', key: 'choice.wait-no-more' },
          ],
          awaiting: 'yes-no',
        }),
      },
      on: {
        'patient.agreed': 'staying',
        // "Sí, pero solo si es por la tarde": they wait on.
        'patient.gave': {
          guard: ({ event }) => event.given.waits === true || namesTime(event.given),
          target: 'staying',
        },
        'patient.declined': { target: 'end', actions: [settle('declined'), tell('offering.leaves')] },
        'patient.refused': { target: 'end', actions: [settle('declined'), tell('offering.leaves')] },
        'patient.left': { target: 'end', actions: settle('waiting') },
      },
    },
    /** "No puedo a esa hora, pero déjeme en la lista" has said that too. */
    staying: { entry: [settle('waiting'), tell('offering.stays')], always: 'end' },
    failed: { entry: [tell('scheduling.failed'), handOffFailed('offering')], always: 'end' },
    end: { type: 'final' },
  },
  output: ({ context }) => ({ appointment: context.appointment }),
});

/** An opening that came free, for one who waits for it: theirs after a yes, for as long as it is kept. */
export const offering = defineFlow({ name: 'offering', needsConsent: false, machine });

function offerArgs({ opening, patient }: WaitlistOffer): Args {
  return { ...placeArgs(opening), person: { person: patient }, whose: { whose: patient } };
}

function placeArgs({ service, practitioner, site, startsAt }: Opening): Args {
  return {
    service: { service },
    practitioner: { practitioner },
    doctor: { doctor: practitioner },
    at: { at: startsAt },
    on: { on: startsAt },
    site: { site },
    address: { address: site },
  };
}

/** Whether another time, place or doctor is spoken of than what came free. */
function isOther({ offer }: Context, given: Given): boolean {
  return given.instead !== undefined || (concernsVisit(given) && !fits(offer.opening, given));
}

/** Whether they want it. The time it is kept for runs on, however often that is asked. */
function askWhether() {
  return {
    type: 'reply' as const,
    params: ({ context: { offer } }: { context: Context }): Reply => ({
      key: visitKey('offering.ask', offer.opening),
      args: offerArgs(offer),
      choices: [
        { id: 'yes', key: 'choice.take-it' },
        { id: 'no', key: 'choice.pass' },
      ],
      awaiting: 'yes-no',
    }),
  };
}

function settle(status: 'waiting' | 'accepted' | 'declined' | 'lapsed') {
  return {
    type: 'settleOffer' as const,
    params: ({ context }: { context: Context }) => ({ id: context.offer.id, status }),
  };
}

function giveBack() {
  return {
    type: 'releaseOpening' as const,
    params: ({ context }: { context: Context }) => ({ openingId: context.offer.opening.id }),
  };
}
