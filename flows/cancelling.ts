import { assign } from 'xstate';
import type { Given } from './events.ts';
import { defineFlow } from './flow.ts';
import type { Picked } from './picking.ts';
import { appointmentArgs, flowSetup, handOffFailed, isHalfYes, returned, tell, worldOf } from './setup.ts';
import { askWhy, lastWord, toComplain } from './visits/asking-why.ts';
import { isTooLate, offerPersonInstead } from './visits/notice.ts';
import {
  allOf,
  because,
  goneWith,
  inTime,
  isOf,
  next,
  onlyOne,
  picked,
  type SeveralVisits,
  tellOfVisit,
} from './visits/several-visits.ts';
import { namesTime } from './wish/wish.ts';

interface Context extends SeveralVisits {
  given: Given;
  /** A yes was half a yes, and was asked about. Absent in frames saved before it was kept. */
  doubted?: boolean;
  /** It was moved, or was to be. */
  moved?: boolean;
}

const setup = flowSetup<Context>();

const machine = setup.createMachine({
  id: 'cancelling',
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
        params: ({ context }) => ({ flow: 'picking', intent: 'cancel' as const, given: context.given }),
      },
      on: {
        'flow.returned': [
          {
            guard: ({ event }) => 'appointment' in returned<Picked>(event),
            target: 'found',
            actions: assign(({ event }) => picked(returned<Picked>(event))),
          },
          { target: 'end' },
        ],
      },
    },
    found: {
      entry: assign(({ context, event }) => inTime(context, worldOf(event))),
      always: [
        { guard: ({ context, event }) => isTooLate(context.appointment!, worldOf(event)), target: 'tooLate' },
        { guard: ({ context }) => allOf(context).length > 1, target: 'telling' },
        { target: 'asking' },
      ],
    },
    /** Several at once: each of them is named before the one yes that cancels them. */
    telling: {
      entry: {
        type: 'reply',
        params: ({ context }) => ({
          key: 'cancelling.several' as const,
          args: { count: allOf(context).length },
        }),
      },
      always: 'tellingOne',
    },
    tellingOne: {
      entry: [
        {
          type: 'reply',
          params: ({ context }) => ({
            key: 'cancelling.one' as const,
            args: appointmentArgs(allOf(context)[context.told ?? 0]!),
          }),
        },
        assign({ told: ({ context }) => (context.told ?? 0) + 1 }),
      ],
      always: [
        {
          guard: ({ context }) => (context.told ?? 0) < allOf(context).length,
          target: 'tellingOne',
          reenter: true,
        },
        { target: 'askingAll' },
      ],
    },
    askingAll: {
      entry: {
        type: 'reply',
        params: ({ context }) => ({
          key: context.doubted
            ? ('cancelling.sure-several' as const)
            : ('cancelling.confirm-several' as const),
          args: { count: allOf(context).length },
          choices: [
            { id: 'yes', key: 'choice.cancel-them' as const },
            { id: 'no', key: 'choice.keep-them' as const },
          ],
          awaiting: 'yes-no' as const,
        }),
      },
      on: {
        'patient.agreed': [
          // "Sí, pero solo la del jueves" is a yes to that one.
          {
            guard: ({ context, event }) => onlyOne(context, event.given) !== null,
            target: 'asking',
            actions: assign(({ context, event }) => picked({ appointment: onlyOne(context, event.given)! })),
          },
          {
            guard: ({ context, event }) => isHalfYes(event) && !context.doubted,
            target: 'askingAll',
            reenter: true,
            actions: assign({ doubted: true }),
          },
          { target: 'cancelling' },
        ],
        'patient.gave': {
          guard: ({ context, event }) => onlyOne(context, event.given) !== null,
          target: 'asking',
          actions: assign(({ context, event }) => picked({ appointment: onlyOne(context, event.given)! })),
        },
        'patient.declined': { target: 'end', actions: tell('picking.left') },
        'patient.refused': { target: 'end', actions: tell('picking.left') },
      },
    },
    tooLate: offerPersonInstead<Context>(),
    asking: {
      entry: {
        type: 'reply',
        params: ({ context }) => ({
          key: context.doubted ? ('cancelling.sure' as const) : ('cancelling.confirm' as const),
          args: appointmentArgs(context.appointment!),
          choices: [
            { id: 'yes', key: 'choice.cancel-it' as const },
            { id: 'move', key: 'choice.move-it' as const, means: 'reschedule' as const },
            { id: 'no', key: 'choice.keep-it' as const },
          ],
          awaiting: 'yes-no' as const,
        }),
      },
      on: {
        'patient.agreed': [
          // "Pode ser na outra semana" says yes to another time, and not to having none.
          {
            guard: ({ context, event }) => namesTime(event.given) && !isOf(context.appointment!, event.given),
            target: 'moving',
            actions: assign({ given: ({ event }) => event.given }),
          },
          {
            guard: ({ context, event }) => isHalfYes(event) && !context.doubted,
            target: 'asking',
            reenter: true,
            actions: assign({ doubted: true }),
          },
          {
            target: 'cancelling',
            actions: assign({ given: ({ context, event }) => ({ ...context.given, ...event.given }) }),
          },
        ],
        'patient.declined': { target: 'end', actions: tellOfVisit('cancelling.kept') },
        'patient.refused': { target: 'end', actions: tellOfVisit('cancelling.kept') },
        'patient.chose': {
          guard: ({ event }) => event.id === 'move',
          target: 'moving',
          actions: assign({ given: ({ event }) => event.given }),
        },
        'patient.gave': [
          // "Ah, a de quinta" names the visit that it is about, and does not say yet what is to be done with it.
          {
            guard: ({ context, event }) => namesTime(event.given) && isOf(context.appointment!, event.given),
            target: 'asking',
            reenter: true,
          },
          {
            guard: ({ event }) => namesTime(event.given),
            target: 'moving',
            actions: assign({ given: ({ event }) => event.given }),
          },
        ],
      },
    },
    moving: {
      entry: {
        type: 'callFlow',
        params: ({ context }) => ({
          flow: 'rescheduling',
          given: context.given,
          about: { appointment: context.appointment! },
        }),
      },
      on: { 'flow.returned': { target: 'end', actions: assign({ moved: true }) } },
    },
    cancelling: {
      entry: {
        type: 'cancelAppointment',
        params: ({ context }) => ({
          appointmentId: context.appointment!.id,
          reason: context.given.reason ?? null,
        }),
      },
      on: {
        'appointment.cancelled': [
          {
            guard: ({ context }) => allOf(context).length > 1,
            target: 'cancelling',
            reenter: true,
            actions: [tellOfVisit('cancelling.done'), assign(({ context }) => next(context))],
          },
          {
            guard: ({ context }) => context.given.reason !== undefined,
            target: 'end',
            actions: [tellOfVisit('cancelling.done'), lastWord()],
          },
          // What else they want comes before the reason.
          {
            guard: ({ event }) => worldOf(event).othersWait === true,
            target: 'end',
            actions: tellOfVisit('cancelling.done'),
          },
          { target: 'askReason', actions: tellOfVisit('cancelling.done') },
        ],
        'appointment.gone': { target: 'end', actions: tell('scheduling.gone') },
        'scheduling.failed': 'failed',
      },
    },
    askReason: {
      entry: askWhy(),
      on: {
        'patient.chose': [
          { guard: ({ event }) => event.id === 'skip', target: 'end', actions: tell('cancelling.thanks') },
          { guard: ({ event }) => event.id === 'complain', target: 'end', actions: toComplain() },
          { target: 'noting', actions: assign(({ context, event }) => because(context, event.id)) },
        ],
        'patient.wrote': {
          target: 'noting',
          actions: assign(({ context, event }) => because(context, event.text)),
        },
        // "Y la de cardiología también": one more, and the reason is asked for after that.
        'patient.gave': {
          target: 'picking',
          actions: assign(({ context, event }) => ({
            given: event.given,
            gone: goneWith(context),
            doubted: false,
          })),
        },
        'patient.declined': { target: 'end', actions: tell('cancelling.thanks') },
        'patient.refused': { target: 'end', actions: tell('cancelling.thanks') },
      },
    },
    /** One reason, for all that were cancelled. */
    noting: {
      entry: [
        {
          type: 'noteCancelReason',
          params: ({ context }) => ({
            appointmentId: context.gone![0]!,
            reason: context.given.reason!,
          }),
        },
        assign({ gone: ({ context }) => context.gone!.slice(1) }),
      ],
      always: [
        { guard: ({ context }) => context.gone!.length > 0, target: 'noting', reenter: true },
        { target: 'end', actions: lastWord() },
      ],
    },
    failed: { entry: [tell('scheduling.failed'), handOffFailed('cancelling')], always: 'end' },
    end: { type: 'final' },
  },
  output: ({ context: { appointment, moved = false } }) => ({ appointment, moved }),
});

/** The patient will not come: after a clear yes, and with the reason, where they care to give it. */
export const cancelling = defineFlow({ name: 'cancelling', intents: ['cancel'], machine });
