import { assign } from 'xstate';
import type { Appointment, Opening } from './appointment.ts';
import type { Choosing } from './choosing.ts';
import type { Given } from './events.ts';
import { defineFlow } from './flow.ts';
import type { Picked } from './picking.ts';
import {
  appointmentArgs,
  ask,
  askYesNo,
  flowSetup,
  givenIn,
  handOffFailed,
  returned,
  tell,
  visitKey,
  worldOf,
} from './setup.ts';
import { isTooLate, offerPersonInstead } from './visits/notice.ts';
import { release, sayTaken } from './visits/visit.ts';
import { withOwnTime } from './wish/as-visit.ts';
import { since } from './wish/from-visit.ts';
import { wishAfter } from './wish/instead.ts';
import { newWish, ofOther, toward, withWhom } from './wish/new-time.ts';
import { atSite } from './wish/offer.ts';
import { concernsVisit, fits, type Wish, wishWith } from './wish/wish.ts';

interface Context {
  given: Given;
  appointment: Appointment | null;
  wish: Wish;
  opening: Opening | null;
  /** What is to be moved after it. Absent in frames saved before several could be. */
  others?: readonly Appointment[];
}

const setup = flowSetup<Context>();

const machine = setup.createMachine({
  id: 'rescheduling',
  context: ({ input }) => ({
    given: input.given,
    appointment: input.about.appointment ?? null,
    wish: { windows: [] },
    opening: null,
  }),
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
        params: ({ context }) => ({ flow: 'picking', intent: 'reschedule' as const, given: context.given }),
      },
      on: {
        'flow.returned': [
          {
            guard: ({ event }) => 'appointment' in returned<Picked>(event),
            target: 'queueing',
            actions: assign(({ context, event }) => {
              const { appointment, others = [], to = {} } = returned<Picked>(event);
              return { appointment: appointment!, others, given: { ...context.given, ...to } };
            }),
          },
          { target: 'end' },
        ],
      },
    },
    /** Of several each has its turn: the first now, the others one after the other. */
    queueing: {
      always: [
        {
          guard: ({ context }) => (context.others ?? []).length > 0,
          target: 'queueing',
          reenter: true,
          actions: [
            {
              type: 'beginFlow',
              params: ({ context }) => ({
                intent: 'reschedule' as const,
                given: ofOther(context.others![0]!, context.given),
              }),
            },
            assign({ others: ({ context }) => context.others!.slice(1) }),
          ],
        },
        { target: 'found' },
      ],
    },
    found: {
      always: [
        {
          guard: ({ context, event }) => isTooLate(context.appointment!, worldOf(event)),
          target: 'tooLate',
        },
        { target: 'picked' },
      ],
    },
    tooLate: offerPersonInstead<Context>(),
    picked: {
      entry: assign(({ context, event }) => {
        const given = withOwnTime(context.given, context.appointment!, worldOf(event));
        return { given, wish: newWish(context.appointment!, given, worldOf(event)) };
      }),
      always: [
        {
          guard: ({ context, event }) => hasTime(context) && withWhom(context, worldOf(event)) !== null,
          target: 'choosing',
          actions: {
            type: 'reply',
            params: ({ context, event }) => withWhom(context, worldOf(event))!,
          },
        },
        {
          guard: ({ context }) => hasTime(context),
          target: 'choosing',
        },
        { target: 'askWhen' },
      ],
    },
    askWhen: {
      entry: {
        type: 'reply',
        params: ({ context }) =>
          ask('rescheduling.when', 'date', appointmentArgs(context.appointment!)).params,
      },
      on: {
        'patient.gave': {
          guard: ({ event }) => concernsVisit(event.given),
          target: 'choosing',
          actions: takeIn('appointment'),
        },
        'patient.left-it-open': 'choosing',
        'patient.declined': { target: 'end', actions: keep() },
        'patient.refused': { target: 'end', actions: keep() },
      },
    },
    choosing: {
      entry: {
        type: 'callFlow',
        params: ({ context: { wish, appointment, given, opening } }) => ({
          flow: 'choosing',
          given: given.asVisit && !opening ? { asVisit: given.asVisit } : {},
          about: { wish, appointment: appointment! },
        }),
      },
      on: {
        'flow.returned': [
          { guard: ({ event }) => 'nothing' in returned<Choosing>(event), target: 'end', actions: keep() },
          { target: 'holding', actions: assign(({ event }) => chosen(returned<Choosing>(event))) },
        ],
      },
    },
    holding: {
      entry: {
        type: 'holdOpening',
        params: ({ context, event }) => ({
          openingId: context.opening!.id,
          patient: context.appointment!.patient,
          moved: context.appointment!.id,
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
          params: ({ context }) =>
            askYesNo(visitKey('rescheduling.confirm', context.opening!), {
              ...appointmentArgs(context.appointment!),
              to: { on: context.opening!.startsAt },
              doctor: { doctor: context.opening!.practitioner },
              site: { site: context.opening!.site },
            }).params,
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
          { target: 'moving' },
        ],
        'patient.gave': { guard: ({ context, event }) => changes(context, event.given), target: 'changing' },
        'patient.declined': [
          { guard: ({ context, event }) => changes(context, event.given), target: 'changing' },
          { target: 'askWhen', actions: release() },
        ],
        'patient.went-back': { target: 'askWhen', actions: release() },
        'patient.left': { target: 'end', actions: release() },
        'timer.elapsed': 'lapsed',
      },
    },
    changing: {
      entry: [
        release(),
        assign({
          wish: ({ context, event }) => {
            const { wish, opening } = context;
            return wishAfter({ wish, openings: [opening!] }, givenIn(event), worldOf(event));
          },
        }),
      ],
      always: 'choosing',
    },
    lapsed: {
      entry: askYesNo('booking.lapsed'),
      on: {
        'patient.agreed': 'holding',
        'patient.declined': { target: 'end', actions: keep() },
        'patient.gave': {
          guard: ({ event }) => concernsVisit(event.given),
          target: 'choosing',
          actions: takeIn('opening'),
        },
      },
    },
    moving: {
      entry: {
        type: 'moveAppointment',
        params: ({ context }) => ({ appointmentId: context.appointment!.id, openingId: context.opening!.id }),
      },
      on: {
        'appointment.moved': {
          target: 'end',
          actions: {
            type: 'reply',
            params: ({ event }) => ({
              key: visitKey('rescheduling.done', event.appointment),
              args: appointmentArgs(event.appointment),
            }),
          },
        },
        'opening.taken': { target: 'choosing', actions: sayTaken },
        'appointment.gone': { target: 'end', actions: tell('scheduling.gone') },
        'scheduling.failed': 'failed',
      },
    },
    failed: { entry: [tell('scheduling.failed'), handOffFailed('rescheduling')], always: 'end' },
    end: { type: 'final' },
  },
});

/** The same visit at another time: the old one is kept until the new one is sure. */
export const rescheduling = defineFlow({ name: 'rescheduling', intents: ['reschedule'], machine });

function chosen(choosing: Choosing): Partial<Context> {
  return 'nothing' in choosing ? {} : { opening: choosing.opening, wish: choosing.wish };
}

/** What was said of the new time, counted from the visit where it was told so. */
function takeIn(visit: 'appointment' | 'opening') {
  return setup.assign(({ context, event }) => {
    const given = withOwnTime(givenIn(event), context.appointment!, worldOf(event));
    const wish = atSite(wishWith(context.wish, since(context[visit]!, given)), given, worldOf(event));
    const { asVisit: _before, ...kept } = context.given;
    return {
      wish: toward(context.appointment!, wish, given, worldOf(event)),
      given: { ...kept, ...(given.asVisit && { asVisit: given.asVisit }) },
    };
  });
}

/** Whether it was told when the visit is wanted. */
function hasTime({ wish, given }: Context): boolean {
  return wish.windows.length > 0 || wish.before !== undefined || given.asVisit !== undefined;
}

function changes({ opening }: Context, given: Given): boolean {
  return concernsVisit(given) && !fits(opening!, since(opening!, given));
}

function keep() {
  return {
    type: 'reply' as const,
    params: ({ context }: { context: Context }) => ({
      key: 'rescheduling.kept' as const,
      args: appointmentArgs(context.appointment!),
    }),
  };
}
