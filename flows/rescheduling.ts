import { assign } from 'xstate';
import type { Appointment, Opening } from './appointment.ts';
import type { Choosing } from './choosing.ts';
import type { Given } from './events.ts';
import { defineFlow } from './flow.ts';
import { isOfDays, since } from './from-visit.ts';
import { wishAfter } from './instead.ts';
import { isTooLate, offerPersonInstead } from './notice.ts';
import { onDayOf, onOtherDays } from './other-days.ts';
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
import { release, sayTaken } from './visit.ts';
import { concernsVisit, fits, type Wish, wholeDay, wishWith } from './wish.ts';
import type { World } from './world.ts';

interface Context {
  given: Given;
  appointment: Appointment | null;
  wish: Wish;
  opening: Opening | null;
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
            target: 'found',
            actions: assign({ appointment: ({ event }) => returned<Picked>(event).appointment! }),
          },
          { target: 'end' },
        ],
      },
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
      entry: assign({
        wish: ({ context, event }) => newWish(context.appointment!, context.given, worldOf(event)),
      }),
      always: [
        {
          guard: ({ context: { wish } }) => wish.windows.length > 0 || wish.before !== undefined,
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
        params: ({ context: { wish, appointment } }) => ({
          flow: 'choosing',
          given: {},
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

/** What the moved visit keeps, and where it goes: days that point at the old time are not the new one. */
function newWish(appointment: Appointment, said: Given, world: World): Wish {
  const { service, practitioner, site, modality } = appointment;
  const given = since(appointment, said);
  const told = given.when ?? [];
  const others = told.filter((when) => !fits(appointment, { when: [when] }));
  // "Otro día en la tarde" is said of a visit that is in the afternoon itself.
  const isElsewhen = given.sooner || given.instead === 'another-day';
  const to = others.length > 0 || !isElsewhen ? others : told.filter(({ type }) => type === 'timerange');
  const wish = wishWith({ service, practitioner, site, modality, windows: [] }, { ...given, when: to });
  return toward(appointment, wish, { ...given, when: to }, world);
}

/** The days that are meant: those named; else any sooner, or any other, than the visit's; else its own. */
function toward(
  appointment: Appointment,
  wished: Wish,
  { sooner, instead, when = [] }: Given,
  { clinic }: World,
): Wish {
  const isOther = instead === 'another-doctor';
  const wish = isOther ? withAnother(wished, appointment, clinic) : wished;
  if (when.some(isOfDays)) return wish;
  // With somebody else, and nothing said of when: on the day that it is on.
  if (isOther && !wish.windows.length) return { ...wish, windows: [wholeDay(appointment.startsAt)] };
  if (sooner) return { ...wish, before: appointment.startsAt.slice(0, 16) };
  return instead === 'another-day' ? onOtherDays(wish, appointment) : onDayOf(appointment, wish);
}

/** The same with somebody else who has that service, wherever they are; as it was, where nobody has. */
function withAnother(
  { site, ...wish }: Wish,
  { service, practitioner }: Appointment,
  { practitioners }: World['clinic'],
): Wish {
  const other = practitioners.find(({ id, services }) => id !== practitioner && services.includes(service));
  return other ? { ...wish, practitioner: other.id } : { ...wish, ...(site && { site }) };
}

/** What was said of the new time, counted from the visit where it was told so. */
function takeIn(visit: 'appointment' | 'opening') {
  return setup.assign({
    wish: ({ context, event }) => {
      const given = givenIn(event);
      const wish = wishWith(context.wish, since(context[visit]!, given));
      return toward(context.appointment!, wish, given, worldOf(event));
    },
  });
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
