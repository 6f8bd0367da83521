import { assign } from 'xstate';
import type { Reply } from './effects.ts';
import { defineFlow } from './flow.ts';
import { unreadOrder, whyNot } from './orders/order.ts';
import { bookingAnswers, calling, sendingAnswers, wait } from './orders/order-answers.ts';
import {
  asSaid,
  isOfBooking,
  isOfRelative,
  isStrange,
  keptAs,
  leftToPerson,
  ownerOf,
  visitFor,
} from './orders/order-owner.ts';
import { isOneOfSeveral, sayWhich, thenOthers, withFiles } from './orders/order-pages.ts';
import { type OrderInHand as Context, orderSetup as setup, wantedWith } from './orders/order-setup.ts';
import {
  askFile,
  isNoUse,
  sayGood,
  sayInReview,
  sayOfVisit,
  sayReviewed,
  serviceOf,
} from './orders/order-words.ts';
import { askYesNo, tell, worldOf } from './setup.ts';
import { ownPatients } from './who/whose.ts';
import { withMore } from './wish/more-told.ts';

/** Times that another photo is asked for before a person looks at what there is. */
const TRIES = 2;
/** Seconds for which the next page is waited for: those of an album come one after the other. */
const NEXT_PAGE_SECONDS = 3;
/** Files of one order: as many as a document may have pages. */
const MOST_FILES = 12;
const machine = setup.createMachine({
  id: 'orders',
  context: ({ input }) => ({
    files: (input.about.review?.files ?? input.given.files ?? []).slice(0, MOST_FILES),
    service: input.given.service ?? null,
    person: input.given.person ?? null,
    ...wantedWith(input.given),
    order: input.about.review?.order ?? null,
    tries: 0,
    appointment: input.about.appointment ?? null,
    review: input.about.review ? { note: input.about.review.note } : null,
    booking: input.about.booking ?? null,
  }),
  initial: 'start',
  states: {
    start: {
      always: [
        {
          guard: ({ context }) => context.review !== null && isNoUse(context),
          target: 'looking',
          actions: sayReviewed(),
        },
        { guard: ({ context }) => context.review !== null, target: 'looking' },
        {
          guard: ({ context }) => context.files.length > 0,
          target: 'reading',
          actions: tell('orders.reading'),
        },
        { target: 'asking' },
      ],
    },
    /** For the order; after one that is no use, for another, saying what was wrong with it. */
    asking: {
      entry: {
        type: 'reply',
        params: ({ context }) => askFile(context.order ? whyNot(context.order) : 'orders.send', context),
      },
      on: {
        ...sendingAnswers,
        'patient.agreed': 'awaiting',
      },
    },
    /** In a strange name. "Es de mi mamá, ella es la que va": a person holds it against who that is. */
    askingWhose: {
      entry: { type: 'reply', params: ({ context }) => askFile('orders.other-patient', context) },
      on: {
        ...sendingAnswers,
        'patient.chose': [calling, wait],
        'patient.declined': wait,
        'patient.refused': wait,
        'patient.agreed': 'awaiting',
        'patient.gave': { guard: isOfRelative, target: 'looking', actions: setup.assign(leftToPerson) },
      },
    },
    /** About to be sent. Who says so once more is not kept waiting: a file is known whenever it comes. */
    awaiting: {
      entry: { type: 'reply', params: ({ context }) => askFile('orders.ready', context) },
      on: { ...sendingAnswers, 'patient.agreed': wait },
    },
    /** What comes meanwhile is another page of it: all are read together. */
    reading: {
      entry: {
        type: 'readDocument',
        params: ({ context }) => ({ files: context.files, afterSeconds: NEXT_PAGE_SECONDS }),
      },
      on: {
        'document.read': [
          {
            guard: ({ event }) => (event.others ?? []).length > 0,
            target: 'looking',
            actions: [takeFirst(), tell('orders.two'), thenOthers()],
          },
          { target: 'looking', actions: takeRead() },
        ],
        'document.failed': { target: 'looking', actions: unread() },
        'scheduling.failed': { target: 'looking', actions: unread() },
        'patient.sent-file': [
          {
            guard: ({ context }) => context.files.length >= MOST_FILES,
            actions: tell('orders.enough-pages'),
          },
          {
            guard: ({ context }) => context.files.length === 1,
            target: 'reading',
            reenter: true,
            actions: [tell('orders.another-page'), anotherPage()],
          },
          // More of them are taken without a word: one "received" is enough.
          { target: 'reading', reenter: true, actions: anotherPage() },
        ],
      },
    },
    /** For the visit that it may be meant for. */
    looking: {
      always: [
        {
          guard: ({ context }) => isNoUse(context) && context.tries < TRIES && isOneOfSeveral(context),
          target: 'asking',
          actions: [keep(), assign({ tries: ({ context }) => context.tries + 1 }), sayWhich()],
        },
        {
          guard: ({ context }) => isStrange(context) && context.tries < TRIES,
          target: 'askingWhose',
          actions: [keep(), assign({ tries: ({ context }) => context.tries + 1 })],
        },
        {
          guard: ({ context }) => isNoUse(context) && context.tries < TRIES,
          target: 'asking',
          actions: [keep(), assign({ tries: ({ context }) => context.tries + 1 })],
        },
        { guard: ({ event }) => ownPatients(worldOf(event)).length === 0, target: 'settling' },
        { target: 'findingVisits' },
      ],
    },
    findingVisits: {
      entry: {
        type: 'findAppointments',
        params: ({ event }) => ({ patients: ownPatients(worldOf(event)) }),
      },
      on: {
        'appointments.found': {
          target: 'settling',
          actions: assign({ appointment: ({ context, event }) => visitFor(context, event) }),
        },
        'scheduling.failed': 'settling',
      },
    },
    settling: {
      entry: keep(),
      always: [
        { guard: ({ context }) => context.appointment !== null, target: 'ofVisit' },
        { guard: ({ context, event }) => isOfBooking(context, worldOf(event)), target: 'ofBooking' },
        { guard: ({ context }) => context.order!.status === 'accepted', target: 'offering' },
        { target: 'inReview' },
      ],
    },
    ofVisit: {
      entry: {
        type: 'reply',
        params: ({ context }): Reply => sayOfVisit(context, context.appointment!),
      },
      always: 'end',
    },
    /** What is being booked goes on, from it. */
    ofBooking: {
      entry: {
        type: 'reply',
        params: ({ context }): Reply => ({
          key: context.order!.status === 'accepted' ? 'orders.of-booking' : 'orders.of-booking-in-review',
        }),
      },
      always: { target: 'end', actions: assign({ isOfBooking: true }) },
    },
    offering: {
      entry: {
        type: 'reply',
        params: ({ context, event }): Reply => sayGood(context, worldOf(event)),
      },
      on: bookingAnswers(),
    },
    offeringWithout: {
      entry: {
        type: 'reply',
        params: ({ context }): Reply =>
          askYesNo('orders.later-book', { service: { service: context.service! } }).params,
      },
      on: { ...bookingAnswers(), 'patient.declined': wait, 'patient.refused': wait },
    },
    /** It may be decided before this is answered: then that takes its place. */
    inReview: {
      entry: { type: 'reply', params: ({ context, event }): Reply => sayInReview(context, worldOf(event)) },
      on: { ...bookingAnswers(), 'patient.left': 'end' },
    },
    booking: {
      entry: {
        type: 'callFlow',
        params: ({ context, event }) => ({
          flow: 'booking',
          given: {
            ...(serviceOf(context) ? { service: serviceOf(context)! } : {}),
            ...withMore(context.wanted, 'given' in event ? event.given : {}),
            // Whose it is stands on it, whoever writes.
            ...(ownerOf(context) ? { person: ownerOf(context)! } : {}),
          },
          about: context.order && !isNoUse(context) ? { orderId: context.order.id } : {},
        }),
      },
      on: { 'flow.returned': 'end' },
    },
    end: { type: 'final' },
  },
  output: ({ context }) => (context.isOfBooking ? { orderId: context.order!.id } : {}),
});

/** The order for an exam: read, and booked from; where it cannot be read, looked at by a person. */
export const orders = defineFlow({
  name: 'orders',
  version: 2,
  intents: ['upload_order'],
  machine,
  migrate: (from, state) => (from === 1 ? withFiles(state) : null),
});

function anotherPage() {
  return setup.assign({
    files: ({ context, event }) =>
      event.type === 'patient.sent-file' ? [...context.files, event.file.id] : context.files,
  });
}

/** Of two orders that came together the first is read; the wish to send the other comes after it. */
function takeFirst() {
  return setup.assign(({ context, event }) => {
    if (event.type !== 'document.read') return context;
    const { order, others = [] } = event;
    return { order, files: context.files.filter((file) => !others.includes(file)) };
  });
}

/** What was read, of one that is said to be a relative's who was never here: a person tells whether it is. */
function takeRead() {
  return setup.assign({
    order: ({ context, event }) =>
      event.type === 'document.read' ? asSaid(event.order, context, worldOf(event)) : context.order,
  });
}

function unread() {
  return setup.assign({ order: ({ event }) => unreadOrder(worldOf(event).freshId) });
}

function keep() {
  return {
    type: 'keepOrder' as const,
    params: ({ context }: { context: Context }) => keptAs(context, context.tries >= TRIES),
  };
}
