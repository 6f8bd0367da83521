import { assign } from 'xstate';
import type { Choice, FlowAbout, Reply } from './effects.ts';
import type { Given, WaitingPlace } from './events.ts';
import { defineFlow } from './flow.ts';
import type { Args } from './message.ts';
import { askYesNo, flowSetup, handOffFailed, offerBooking, tell, worldOf } from './setup.ts';
import { peopleNamed } from './visits/pointed-at.ts';
import { isMeant } from './who/kin.ts';
import { knowingWhose } from './who/whose.ts';
import { waitingSaid } from './wish/waiting-wish.ts';
import type { World } from './world.ts';

interface Context {
  given: Given;
  wants: NonNullable<FlowAbout['waiting']>;
  patients: readonly string[];
  places: readonly WaitingPlace[];
  /** Those that are given up, or told of; the first is next. */
  meant: readonly WaitingPlace[];
}

const setup = flowSetup<Context>();

const machine = setup.createMachine({
  id: 'waiting',
  context: ({ input }) => ({
    given: input.given,
    wants: input.about.waiting ?? 'see',
    patients: [],
    places: [],
    meant: [],
  }),
  initial: 'start',
  states: {
    ...knowingWhose((patients) => setup.assign({ patients })),
    looking: {
      entry: { type: 'findWaiting', params: ({ context }) => ({ patients: context.patients }) },
      on: {
        'places.found': {
          target: 'found',
          actions: assign(({ context, event }) => ({
            places: event.places,
            meant: placesMeant(event.places, context.given, worldOf(event)),
          })),
        },
        'scheduling.failed': {
          target: 'end',
          actions: [tell('scheduling.failed'), handOffFailed('waiting')],
        },
      },
    },
    found: {
      always: [
        {
          guard: ({ context }) => context.places.length === 0 && context.wants === 'leave-any',
          target: 'end',
          // By who waits for nothing, that is said of the list of those who are written to.
          actions: { type: 'beginFlow', params: { intent: 'opt_out' as const, given: {} } },
        },
        {
          guard: ({ context }) => context.places.length === 0 && context.wants === 'leave',
          target: 'end',
          actions: tell('waiting.on-none'),
        },
        {
          guard: ({ context }) => context.places.length === 0 && context.wants === 'stay',
          target: 'end',
          // "Quero ficar na fila", by who is on none.
          actions: {
            type: 'beginFlow',
            params: ({ context }) => ({ intent: 'waitlist_join' as const, given: context.given }),
          },
        },
        { guard: ({ context }) => context.places.length === 0, target: 'none' },
        { guard: ({ context }) => context.wants === 'see' || context.wants === 'stay', target: 'telling' },
        { guard: ({ context }) => context.meant.length > 1, target: 'asking' },
        // Lost is lost: what was not surely meant is named before it is given up.
        { guard: ({ context, event }) => isUnsure(context, worldOf(event)), target: 'makingSure' },
        { target: 'leaving' },
      ],
    },
    none: offerBooking('waiting.none'),
    telling: {
      entry: [
        { type: 'reply', params: ({ context, event }) => toldOf('still', context, worldOf(event)) },
        assign({ meant: ({ context }) => context.meant.slice(1) }),
      ],
      always: [
        { guard: ({ context }) => context.meant.length > 0, target: 'telling', reenter: true },
        { target: 'end' },
      ],
    },
    asking: {
      entry: {
        type: 'reply',
        params: ({ context }): Reply => ({
          key: 'waiting.which',
          choices: [...context.meant.map(choiceOf), { id: 'all', key: 'choice.all-lists' }],
          awaiting: 'choice',
        }),
      },
      on: {
        'patient.chose': [
          { guard: ({ event }) => event.id === 'all', target: 'leaving' },
          {
            guard: ({ context, event }) => chosen(context, event.id).length > 0,
            target: 'leaving',
            actions: assign({ meant: ({ context, event }) => chosen(context, event.id) }),
          },
        ],
        'patient.left-it-open': 'leaving',
        'patient.gave': {
          guard: ({ context, event }) =>
            placesMeant(context.meant, event.given, worldOf(event)).length < context.meant.length,
          target: 'leaving',
          actions: assign({
            meant: ({ context, event }) => placesMeant(context.meant, event.given, worldOf(event)),
          }),
        },
        'patient.declined': { target: 'end', actions: tell('waiting.stays') },
        'patient.refused': { target: 'end', actions: tell('waiting.stays') },
      },
    },
    makingSure: {
      entry: {
        type: 'reply',
        params: ({ context }) => askYesNo('waiting.sure', argsOf(context.meant[0]!)).params,
      },
      on: {
        'patient.agreed': 'leaving',
        'patient.declined': { target: 'end', actions: tell('waiting.stays') },
        'patient.refused': { target: 'end', actions: tell('waiting.stays') },
      },
    },
    leaving: {
      entry: [
        {
          type: 'settleOffer',
          params: ({ context }) => ({ id: context.meant[0]!.id, status: 'declined' as const }),
        },
        { type: 'reply', params: ({ context, event }) => toldOf('left', context, worldOf(event)) },
        assign({ meant: ({ context }) => context.meant.slice(1) }),
      ],
      always: [
        { guard: ({ context }) => context.meant.length > 0, target: 'leaving', reenter: true },
        { target: 'end' },
      ],
    },
    end: { type: 'final' },
  },
});

/** The places that a patient's own people have on waiting lists: which they are, and that one is given up. */
export const waiting = defineFlow({ name: 'waiting', needsConsent: 'of-strangers', machine });

/** Those of the service, or the person, that was named; all of them, where none is so. */
function placesMeant(all: readonly WaitingPlace[], given: Given, world: World): readonly WaitingPlace[] {
  const people = peopleNamed(given, world);
  const named = all.filter(
    ({ service, patient }) =>
      (!given.service || service === given.service) && (!people.length || people.includes(patient)),
  );
  return named.length ? named : all;
}

/** Whether it was not plainly told, or another list or person was named than those that there are. */
function isUnsure({ given, places }: Context, { contact }: World): boolean {
  const { service, person } = given;
  const isOfNone = service !== undefined && places.every((place) => place.service !== service);
  const named = contact.people.filter((one) => person !== undefined && isMeant(one, person));
  const isOfNobody =
    person !== undefined && !places.some(({ patient }) => named.some(({ id }) => id === patient));
  return given.sure === false || isOfNone || isOfNobody;
}

function chosen({ meant }: Context, choice: string): readonly WaitingPlace[] {
  return meant.filter(({ id }) => String(id) === choice);
}

const KEYS = {
  still: ['waiting.still', 'waiting.still-other'],
  left: ['waiting.left', 'waiting.left-other'],
} as const;

/** What is said of the first of the places that are meant: of somebody else's, whose it is. */
function toldOf(what: keyof typeof KEYS, { meant }: Context, { contact }: World): Reply {
  const place = meant[0]!;
  const isSelf = contact.people.some(({ id, relation }) => id === place.patient && relation === 'self');
  const [own, other] = KEYS[what];
  return { key: isSelf ? own : other, args: argsOf(place) };
}

function choiceOf(place: WaitingPlace): Choice {
  return { id: String(place.id), key: 'choice.list-of', args: argsOf(place) };
}

function argsOf({ service, patient, wish = null }: Omit<WaitingPlace, 'id'>): Args {
  return {
    service: { service },
    person: { person: patient },
    whose: { whose: patient },
    wanted: { beside: waitingSaid(wish) },
  };
}
