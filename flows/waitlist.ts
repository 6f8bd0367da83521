import { assign } from 'xstate';
import type { Appointment } from './appointment.ts';
import type { FlowEvent, Given } from './events.ts';
import { defineFlow } from './flow.ts';
import { flowSetup, givenIn, tell, worldOf } from './setup.ts';
import { spanOf } from './wish/search-windows.ts';
import { notOfThese, type WaitingWish, waitingSaid, waitingWish } from './wish/waiting-wish.ts';
import { concernsVisit, type Wish, wishWith } from './wish/wish.ts';

interface Context {
  wish: Wish;
  person: string | null;
  /** What the patient asked for instead of waiting. */
  instead: Given;
  /** They asked to wait themselves. Absent in frames saved before that was heard. */
  isAsked?: boolean;
  /** There was something open, and it would not do. Absent where there was nothing. */
  isRefused?: boolean;
  /** What is wished as it was told, where some of it was given up. Absent where nothing was. */
  asTold?: Wish;
  /** The visit that is to be had sooner, or at another time. Absent where a new one is waited for. */
  moved?: Appointment;
}

const setup = flowSetup<Context>();

const machine = setup.createMachine({
  id: 'waitlist',
  context: ({ input }) => ({
    wish: wishWith(input.about.wish ?? { windows: [] }, input.given),
    person: input.given.person ?? null,
    instead: {},
    isAsked: input.intent === 'waitlist_join',
    ...(input.about.wish?.asked && { asTold: input.about.wish.asked }),
    ...(input.about.noneWillDo && { isRefused: true }),
    ...(input.about.appointment && { moved: input.about.appointment }),
  }),
  initial: 'start',
  states: {
    start: {
      always: [
        { guard: ({ context }) => context.isAsked === true, target: 'identifying' },
        { target: 'offering' },
      ],
    },
    offering: {
      entry: {
        type: 'reply',
        params: ({ context }) => ({
          key: offerKey(context),
          args: { service: { service: context.wish.service! } },
          choices: [
            { id: 'wait', key: 'choice.waitlist' as const, means: 'waitlist_join' as const },
            { id: 'person', key: 'choice.person' as const },
            { id: 'leave', key: 'choice.leave' as const },
          ],
          awaiting: 'choice' as const,
        }),
      },
      on: {
        'patient.chose': [
          {
            guard: ({ event }) => event.id === 'wait',
            target: 'identifying',
            actions: takeIn(),
          },
          {
            guard: ({ event }) => event.id === 'person',
            target: 'end',
            actions: { type: 'beginFlow', params: { intent: 'human', given: {} } },
          },
          { target: 'end', actions: tell('waitlist.left') },
        ],
        'patient.agreed': { target: 'identifying', actions: takeIn() },
        'patient.declined': { target: 'end', actions: tell('waitlist.left') },
        'patient.refused': { target: 'end', actions: tell('waitlist.left') },
        'patient.gave': [
          { guard: ({ event }) => givenIn(event).waits === true, target: 'identifying', actions: takeIn() },
          {
            guard: ({ event }) => concernsVisit(givenIn(event)),
            target: 'end',
            actions: assign({ instead: ({ event }) => givenIn(event) }),
          },
        ],
      },
    },
    identifying: {
      entry: {
        type: 'callFlow',
        params: ({ context }) => ({
          flow: 'identify',
          given: context.person ? { person: context.person } : {},
          about: { purpose: 'book' as const, wish: context.wish },
        }),
      },
      on: {
        'flow.returned': [
          {
            guard: ({ event }) => patientIn(event) !== null,
            target: 'end',
            actions: [
              {
                type: 'joinWaitlist',
                params: ({ context, event }) => ({
                  patient: patientIn(event)!,
                  service: context.wish.service!,
                  ...spanOf(context.wish, worldOf(event).now),
                  ...(placeWish(context, event) && { wish: placeWish(context, event)! }),
                }),
              },
              {
                type: 'reply',
                params: ({ context, event }) => ({
                  key: isOfAnother(event) ? ('waitlist.joined-other' as const) : ('waitlist.joined' as const),
                  args: {
                    service: { service: context.wish.service! },
                    person: { person: patientIn(event)! },
                    wanted: { beside: waitingSaid(placeWish(context, event)) },
                  },
                }),
              },
            ],
          },
          { target: 'end' },
        ],
      },
    },
    end: { type: 'final' },
  },
  output: ({ context }) => ({ given: context.instead }),
});

/** What was said with the yes: "sí, pero por la tarde" waits for afternoons. */
function takeIn() {
  return setup.assign(({ context, event }) => ({
    wish: wishWith(asToldOf(context, givenIn(event)), givenIn(event)),
    person: givenIn(event).person ?? context.person,
  }));
}

/** "Avíseme, pero solo ese día": the days as they were told, and not from then on. */
function asToldOf({ wish, asTold = wish }: Context, { onlyThen }: Given): Wish {
  return onlyThen ? asTold : wish;
}

function placeWish({ wish, moved, isRefused }: Context, event: FlowEvent): WaitingWish | null {
  const wanted = waitingWish(wish, worldOf(event).now, moved);
  return isRefused ? notOfThese(wanted) : wanted;
}

/** How waiting is offered: where nothing is open, or nothing of it would do. */
function offerKey({ wish, isRefused }: Context) {
  if (isRefused) return 'waitlist.offer-instead' as const;
  return wish.before ? ('waitlist.offer-sooner' as const) : ('waitlist.offer' as const);
}

/** Where nothing is open: waiting for an opening, or a person. Called by `choosing`. */
export const waitlist = defineFlow({ name: 'waitlist', machine });

function patientIn(event: FlowEvent): string | null {
  const patient = event.type === 'flow.returned' ? event.output['patient'] : null;
  return typeof patient === 'string' ? patient : null;
}

/** Whether it is somebody else who waits than the one who writes. */
function isOfAnother(event: FlowEvent): boolean {
  const { people } = worldOf(event).contact;
  return people.some(({ id, relation }) => id === patientIn(event) && relation !== 'self');
}
