import { assign } from 'xstate';
import type { Opening } from './appointment.ts';
import type { Choice } from './effects.ts';
import type { FlowEvent, Given } from './events.ts';
import { defineFlow } from './flow.ts';
import { ask, flowSetup, givenIn, tell, worldOf } from './setup.ts';
import {
  concernsVisit,
  fits,
  type GivenUp,
  searchWindows,
  spanOf,
  type Wish,
  widened,
  wishWith,
} from './wish.ts';
import type { World } from './world.ts';

interface Context {
  wish: Wish;
  person: string | null;
  /** What is on offer now, in the order shown. */
  openings: readonly Opening[];
  /** Openings shown and not taken. */
  shown: readonly string[];
  gaveUp: GivenUp | null;
  chosen: Opening | null;
}

/** How the choosing ended. */
export type Choosing = { opening: Opening; wish: Wish; person: string | null } | { nothing: true };

const setup = flowSetup<Context>();

const machine = setup.createMachine({
  id: 'choosing',
  context: ({ input }) => ({
    wish: wishWith(input.about.wish ?? { windows: [] }, input.given),
    person: input.given.person ?? null,
    openings: [],
    shown: [],
    gaveUp: null,
    chosen: null,
  }),
  initial: 'start',
  on: {
    'patient.gave': [
      {
        guard: ({ context, event }) => oneFits(context, event) !== null,
        target: '.end',
        actions: chooseFitting(),
      },
      { guard: ({ event }) => isNews(givenIn(event)), target: '.start', actions: takeIn() },
    ],
  },
  states: {
    start: {
      always: [
        { guard: ({ context }) => !context.wish.service, target: 'askService' },
        { target: 'searching' },
      ],
    },
    askService: {
      entry: {
        type: 'reply',
        params: ({ event }) => ({
          key: 'choosing.which-service' as const,
          choices: worldOf(event).clinic.services.map(serviceChoice),
          awaiting: 'specialty' as const,
        }),
      },
      on: {
        'patient.chose': {
          target: 'searching',
          actions: assign({
            wish: ({ context, event }) => wishWith(context.wish, { ...event.given, service: event.id }),
          }),
        },
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
            actions: widen(),
          },
          { target: 'nothing' },
        ],
        'scheduling.failed': 'failed',
      },
    },
    offering: {
      entry: {
        type: 'reply',
        params: ({ context }) => ({
          key: offerKey(context),
          args: { service: { service: context.wish.service! } },
          choices: [
            ...context.openings.map(openingChoice),
            { id: 'more', key: 'choice.other-times' as const },
          ],
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
        'patient.left-it-open': {
          target: 'end',
          actions: assign({ chosen: ({ context }) => context.openings[0]! }),
        },
        'patient.agreed': {
          guard: ({ context }) => context.openings.length === 1,
          target: 'end',
          actions: assign({ chosen: ({ context }) => context.openings[0]! }),
        },
        'patient.refused': { target: 'askWhen', actions: pass() },
        'patient.declined': { target: 'askWhen', actions: pass() },
      },
    },
    askWhen: {
      entry: ask('choosing.when-then', 'date'),
      on: {
        'patient.left-it-open': {
          target: 'searching',
          actions: assign({ wish: ({ context }) => anyTime(context.wish) }),
        },
        'patient.refused': 'nothing',
        'patient.declined': 'nothing',
      },
    },
    noMore: {
      entry: ask('choosing.no-more', 'date'),
      on: {
        'patient.left-it-open': {
          target: 'searching',
          actions: assign({ wish: ({ context }) => anyTime(context.wish), shown: [] }),
        },
        'patient.refused': 'nothing',
        'patient.declined': 'nothing',
      },
    },
    nothing: {
      entry: [
        { type: 'recordUnmet', params: ({ context, event }) => unmet(context, worldOf(event)) },
        {
          type: 'callFlow',
          params: ({ context }) => ({
            flow: 'waitlist',
            given: context.person ? { person: context.person } : {},
            about: { wish: context.wish },
          }),
        },
      ],
      on: {
        'flow.returned': [
          { guard: ({ event }) => isNews(laterGiven(event)), target: 'start', actions: takeIn() },
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
    context.chosen
      ? { opening: context.chosen, wish: context.wish, person: context.person }
      : { nothing: true },
});

/** Finds an opening with the patient: asks what is missing, searches, offers, widens. Called by others. */
export const choosing = defineFlow({ name: 'choosing', machine });

function queryOf({ wish, shown }: Context, world: World) {
  const { service, practitioner, site, modality } = wish;
  return {
    service: service!,
    ...(practitioner ? { practitioner } : {}),
    ...(site ? { site } : {}),
    ...(modality ? { modality } : {}),
    windows: searchWindows(wish, world.now),
    limit: world.clinic.rules.offers,
    except: shown,
  };
}

/** The opening that is just what was asked for: an hour was named, and it is free. */
function exactly({ wish, gaveUp, shown }: Context, openings: readonly Opening[]): Opening | null {
  const named = wish.windows.length === 1 && wish.windows[0]!.from && isOneHour(wish.windows[0]!);
  return named && gaveUp === null && shown.length === 0 && openings.length > 0 ? openings[0]! : null;
}

function isOneHour({ dayFrom, dayTo }: { dayFrom?: string; dayTo?: string }): boolean {
  return Boolean(dayFrom && dayTo) && minutes(dayTo!) - minutes(dayFrom!) === 1;
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function offerKey({ gaveUp, shown, wish }: Context) {
  if (gaveUp === 'site' || gaveUp === 'practitioner') return 'choosing.offer-elsewhere' as const;
  if (gaveUp) return 'choosing.offer-nearest' as const;
  if (shown.length) return 'choosing.offer-more' as const;
  return wish.windows.length ? ('choosing.offer' as const) : ('choosing.offer-soonest' as const);
}

function openingChoice(opening: Opening): Choice {
  return {
    id: opening.id,
    key: opening.modality === 'telemedicine' ? 'choice.opening-remote' : 'choice.opening',
    args: {
      at: { at: opening.startsAt },
      practitioner: { practitioner: opening.practitioner },
      site: { site: opening.site },
    },
  };
}

function serviceChoice({ id }: { id: string }): Choice {
  return { id, key: 'choice.service', args: { service: { service: id } } };
}

function listed(context: Context, id: string): Opening | null {
  return context.openings.find((opening) => opening.id === id) ?? null;
}

/** The one opening on offer that what was said points at, if it is one. */
function oneFits(context: Context, event: FlowEvent): Opening | null {
  const given = givenIn(event);
  if (!concernsVisit(given)) return null;
  const fitting = context.openings.filter((opening) => fits(opening, given));
  return fitting.length === 1 ? fitting[0]! : null;
}

function news(event: FlowEvent): Given {
  return event.type === 'flow.returned' ? laterGiven(event) : givenIn(event);
}

function isNews(given: Given): boolean {
  return concernsVisit(given) || given.person !== undefined;
}

/** What the patient said instead of joining the waitlist: another day, another doctor. */
function laterGiven(event: FlowEvent): Given {
  return event.type === 'flow.returned' ? ((event.output['given'] as Given | undefined) ?? {}) : {};
}

function anyTime(wish: Wish): Wish {
  return { ...wish, windows: [] };
}

function unmet({ wish }: Context, world: World) {
  return { service: wish.service!, ...spanOf(wish, world.now), reason: 'no-opening' as const };
}

function takeIn() {
  return setup.assign({
    wish: ({ context, event }) => wishWith(context.wish, news(event)),
    person: ({ context, event }) => news(event).person ?? context.person,
    openings: [],
    shown: [],
    gaveUp: null,
  });
}

function chooseFitting() {
  return setup.assign({ chosen: ({ context, event }) => oneFits(context, event) });
}

function choose() {
  return setup.assign({
    chosen: ({ context, event }) => (event.type === 'patient.chose' ? listed(context, event.id) : null),
  });
}

function pass() {
  return setup.assign({
    shown: ({ context }) => [...context.shown, ...context.openings.map(({ id }) => id)],
    openings: [],
  });
}

function widen() {
  return setup.assign(({ context, event }) => {
    const wider = widened(context.wish, worldOf(event).now)!;
    return { wish: wider.wish, gaveUp: wider.gaveUp };
  });
}
