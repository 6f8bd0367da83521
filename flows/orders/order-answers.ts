import type { FlowEvent } from '../events.ts';
import { givenIn, tell } from '../setup.ts';
import { concernsVisit } from '../wish/wish.ts';
import { isWithout } from './order-owner.ts';
import { goodFiles } from './order-pages.ts';
import { type OrderInHand as Context, orderSetup as setup } from './order-setup.ts';

/** Without it, and for no visit yet. */
export const wait = { target: 'end', actions: tell('orders.later') } as const;

/** Without it for now: a visit that was named is looked for all the same, where nothing was sent that is no use. */
const later = [
  { guard: ({ context }: { context: Context }) => isWithout(context), target: 'offeringWithout' },
  wait,
] as const;

/** A person is asked for. */
export const calling = {
  guard: isChosen('person'),
  target: 'end',
  actions: { type: 'beginFlow', params: { intent: 'human', given: {} } },
} as const;

/** What may be said to the question for a file. */
export const sendingAnswers = {
  'patient.sent-file': {
    target: 'reading',
    actions: [
      tell('orders.reading'),
      setup.assign(({ context, event }) => ({
        files: event.type === 'patient.sent-file' ? [...goodFiles(context), event.file.id] : context.files,
        person: givenIn(event).person ?? context.person ?? null,
      })),
    ],
  },
  'patient.chose': [calling, { guard: isChosen('book'), target: 'booking' }, ...later],
  'patient.gave': [
    // "Quarta da semana que vem", instead of sending it: the visit is wanted all the same.
    { guard: ({ event }: { event: FlowEvent }) => concernsVisit(givenIn(event)), target: 'booking' },
    // "Es de mi hijo": whose it is, before it has come.
    {
      guard: ({ event }: { event: FlowEvent }) => givenIn(event).person !== undefined,
      target: 'awaiting',
      reenter: true,
      actions: setup.assign(({ context, event }) => ({
        person: givenIn(event).person ?? context.person ?? null,
      })),
    },
  ],
  'patient.declined': later,
  'patient.refused': later,
} as const;

/** What may be said to whether a time is to be looked for. */
export function bookingAnswers() {
  const bye = { target: 'end', actions: tell('orders.kept') } as const;
  return {
    'patient.agreed': 'booking',
    'patient.gave': 'booking',
    'patient.declined': bye,
    'patient.refused': bye,
  } as const;
}

function isChosen(choice: string) {
  return ({ event }: { event: FlowEvent }) => event.type === 'patient.chose' && event.id === choice;
}
