import { assign } from 'xstate';
import { defineFlow } from './flow.ts';
import { ask, givenIn, tell, worldOf } from './setup.ts';
import { comparing, isCompared } from './wish/as-visit.ts';
import {
  anyTime,
  choose,
  choosingSetup,
  noneWillDo,
  pass,
  takeEitherWay,
  takeIn,
  takeLess,
  takeWait,
} from './wish/choosing-setup.ts';
import { isNobodyElse, sayNobodyElse } from './wish/instead.ts';
import { isOtherwise, isOtherwiseNews, sayOtherwise } from './wish/modality.ts';
import {
  type Chosen,
  chosenFor,
  chosenOf,
  exactly,
  generalOf,
  isNews,
  listed,
  news,
  noteUnmet,
  offerKey,
  openingChoices,
  pointedAt,
  queryOf,
  searchFor,
  serviceChoices,
  toWaitFor,
} from './wish/offer.ts';
import { generalFirst, isSuited, suggesting, suitsNow } from './wish/suiting.ts';
import { afterRefusal, isPast, opensDays, type Wish, widened, wishWith, withoutDays } from './wish/wish.ts';

/** How the choosing ended. */
export type Choosing = (Chosen & { wish: Wish; person: string | null }) | { nothing: true };

const machine = choosingSetup.createMachine({
  id: 'choosing',
  context: ({ input }) => ({
    ...searchFor(input),
    unoffered: input.given.unoffered ?? null,
    suits: input.given.suits ?? [],
    asBefore: input.given.asBefore ?? false,
    page: 0,
    chosen: null,
  }),
  initial: 'start',
  on: {
    'patient.gave': [
      { guard: ({ event }) => givenIn(event).waits === true, target: '.nothing', actions: takeWait() },
      {
        guard: ({ context, event }) => isNobodyElse(context, givenIn(event), worldOf(event)),
        target: '.start',
        actions: [sayNobodyElse, takeIn()],
      },
      {
        guard: ({ context, event }) => pointedAt(context, givenIn(event)) !== null,
        target: '.end',
        actions: assign(({ context, event }) => chosenFor(context, givenIn(event))),
      },
      {
        guard: ({ context, event }) => isNews(news(event)) || suitsNow(context, givenIn(event)),
        target: '.start',
        actions: takeIn(),
      },
    ],
  },
  states: {
    start: {
      always: [
        { guard: ({ context }) => context.asBefore === true, target: 'recalling' },
        { guard: isCompared, target: 'comparing' },
        {
          guard: ({ context }) => context.unoffered !== null && isSuited(context),
          target: 'suggesting',
          actions: noteUnmet('not-offered'),
        },
        {
          guard: ({ context }) => context.unoffered !== null && !context.wish.service,
          target: 'askService',
          actions: noteUnmet('not-offered'),
        },
        { guard: ({ context }) => isSuited(context), target: 'suggesting' },
        { guard: ({ context }) => !context.wish.service, target: 'askService' },
        { guard: isOtherwiseNews, target: 'start', actions: [sayOtherwise, takeEitherWay()] },
        { guard: isOtherwise, target: 'start', actions: takeEitherWay() },
        { guard: ({ context, event }) => isPast(context.wish, worldOf(event).now), target: 'past' },
        { target: 'searching' },
      ],
    },
    recalling: {
      entry: {
        type: 'callFlow',
        params: ({ context: { person, wish } }) => ({
          flow: 'recalling',
          given: { ...(person ? { person } : {}), ...(wish.service ? { service: wish.service } : {}) },
        }),
      },
      on: { 'flow.returned': { target: 'start', actions: takeIn() } },
    },
    comparing: comparing((like) => choosingSetup.assign(like)),
    suggesting: suggesting((suited) => choosingSetup.assign(suited)),
    askService: {
      entry: {
        type: 'reply',
        params: ({ context, event }) => ({
          key: context.unoffered ? ('choosing.not-offered' as const) : ('choosing.which-service' as const),
          args: { clinic: worldOf(event).clinic.name },
          choices: serviceChoices(worldOf(event).clinic.services, context.page),
          awaiting: 'specialty' as const,
        }),
      },
      on: {
        // "No sé con quién": whoever sees everybody first is proposed.
        'patient.left-it-open': {
          guard: ({ event }) => generalOf(worldOf(event)) !== null,
          target: 'suggesting',
          actions: assign(({ event }) => generalFirst(worldOf(event))),
        },
        'patient.declined': { target: 'left', actions: tell('booking.left') },
        'patient.refused': { target: 'left', actions: tell('booking.left') },
        'patient.chose': [
          {
            guard: ({ event }) => event.id === 'more',
            target: 'askService',
            reenter: true,
            actions: assign({ page: ({ context }) => context.page + 1 }),
          },
          {
            target: 'start',
            actions: assign({
              wish: ({ context, event }) => wishWith(context.wish, { ...event.given, service: event.id }),
            }),
          },
        ],
      },
    },
    searching: {
      entry: { type: 'findOpenings', params: ({ context, event }) => queryOf(context, worldOf(event)) },
      on: {
        'openings.found': [
          {
            guard: ({ context, event }) => exactly(context, event.openings) !== null,
            target: 'end',
            actions: assign({ chosen: ({ context, event }) => exactly(context, event.openings) }),
          },
          {
            guard: ({ event }) => event.openings.length > 0,
            target: 'offering',
            actions: assign({ openings: ({ event }) => event.openings }),
          },
          { guard: ({ context }) => context.shown.length > 0 && context.gaveUp === null, target: 'noMore' },
          {
            guard: ({ context, event }) => widened(context.wish, worldOf(event).now) !== null,
            target: 'searching',
            reenter: true,
            actions: assign(({ context, event }) =>
              takeLess(widened(context.wish, worldOf(event).now)!, context),
            ),
          },
          { target: 'nothing' },
        ],
        'scheduling.failed': 'failed',
      },
    },
    offering: {
      entry: {
        type: 'reply',
        params: ({ context, event }) => ({
          key: offerKey(context, worldOf(event)),
          args: { service: { service: context.wish.service! } },
          choices: openingChoices(context.openings),
          awaiting: 'choice' as const,
        }),
      },
      on: {
        'patient.chose': [
          { guard: ({ event }) => event.id === 'more', target: 'searching', actions: pass() },
          {
            guard: ({ context, event }) => listed(context, event.id) !== null,
            target: 'end',
            actions: choose(),
          },
        ],
        'patient.left-it-open': [
          // "Cualquier día", where Thursday's are on offer, asks for those of other days too.
          {
            guard: ({ context, event }) => opensDays(context.wish, event.given),
            target: 'searching',
            actions: takeIn(),
          },
          { target: 'end', actions: assign({ chosen: ({ context }) => context.openings[0]! }) },
        ],
        'patient.agreed': {
          guard: ({ context }) => context.openings.length === 1,
          target: 'end',
          actions: assign({ chosen: ({ context }) => context.openings[0]! }),
        },
        'patient.refused': { target: 'noneOfThese', actions: pass() },
        'patient.declined': { target: 'noneOfThese', actions: pass() },
      },
    },
    /** Other times than what was asked for, once; else the patient says what would do. */
    noneOfThese: {
      always: [
        {
          guard: ({ context, event }) =>
            !context.refused && afterRefusal(context.wish, worldOf(event).now) !== null,
          target: 'searching',
          actions: assign(({ context, event }) => ({
            ...takeLess(afterRefusal(context.wish, worldOf(event).now)!, context),
            refused: true,
          })),
        },
        { target: 'askWhen' },
      ],
    },
    askWhen: {
      entry: ask('choosing.when-then', 'date'),
      on: {
        'patient.left-it-open': { target: 'searching', actions: anyTime() },
        'patient.refused': { target: 'nothing', actions: noneWillDo() },
        'patient.declined': { target: 'nothing', actions: noneWillDo() },
      },
    },
    /** The days that were wanted are over: named by mistake, or the patient comes back after days. */
    past: {
      entry: [ask('choosing.past', 'date'), assign({ wish: ({ context }) => withoutDays(context.wish) })],
      on: {
        'patient.left-it-open': 'searching',
        'patient.refused': 'left',
        'patient.declined': 'left',
      },
    },
    noMore: {
      entry: ask('choosing.no-more', 'date'),
      on: {
        'patient.left-it-open': { target: 'searching', actions: [anyTime(), assign({ shown: [] })] },
        'patient.refused': 'nothing',
        'patient.declined': 'nothing',
      },
    },
    nothing: {
      entry: [
        noteUnmet('no-opening'),
        {
          type: 'callFlow',
          params: ({ context, event }) => ({
            flow: 'waitlist',
            given: context.person ? { person: context.person } : {},
            about: {
              wish: toWaitFor(context, givenIn(event)),
              ...(context.moved && { appointment: context.moved }),
              ...(context.noneWillDo && { noneWillDo: true }),
            },
            ...((givenIn(event).waits || context.waits) && { intent: 'waitlist_join' as const }),
          }),
        },
      ],
      on: {
        'flow.returned': [
          { guard: ({ event }) => isNews(news(event)), target: 'start', actions: takeIn() },
          { target: 'left' },
        ],
      },
    },
    failed: {
      entry: [
        tell('scheduling.failed'),
        {
          type: 'handOff',
          params: ({ context }) => ({
            reason: 'failed' as const,
            summary: { flow: 'booking', known: { service: context.wish.service! } },
          }),
        },
      ],
      always: 'left',
    },
    left: { type: 'final' },
    end: { type: 'final' },
  },
  output: ({ context }) =>
    context.chosen ? { ...chosenOf(context), wish: context.wish, person: context.person } : { nothing: true },
});

/** Finds an opening with the patient: asks what is missing, searches, offers, widens. Called by others. */
export const choosing = defineFlow({ name: 'choosing', machine });
