import { setup } from 'xstate';
import type { MessageKey } from '../locales/locale.ts';
import type { Awaiting } from '../nlu/types.ts';
import type { Appointment, Modality } from './appointment.ts';
import type { Choice } from './effects.ts';
import { effectActions } from './effects.ts';
import type { FlowEvent, Given } from './events.ts';
import type { FlowInput } from './flow.ts';
import type { Args } from './message.ts';
import type { World } from './world.ts';

/** What every flow is set up with: the effects as named actions, the events, the input. */
export const flowSetup = <Context extends object>() =>
  setup({
    types: {} as { context: Context; events: FlowEvent; input: FlowInput; output: Record<string, unknown> },
    actions: effectActions,
  });

/** The world as it was handed in with the event that is being handled, or with the flow's input. */
export function worldOf(event: unknown): World {
  // XState's own first event carries the input; every other one is a FlowEvent.
  const { world, input } = event as { world?: World; input?: { world: World } };
  return world ?? input!.world;
}

/** What the patient gave with this event; empty for events that are not the patient's. */
export function givenIn(event: FlowEvent): Given {
  return 'given' in event ? event.given : {};
}

/** The output that a called flow returned with. */
export function returned<Output>(event: FlowEvent): Output {
  if (event.type !== 'flow.returned') throw new TypeError(`'${event.type}' returns nothing`);
  return event.output as Output;
}

/** Yes and no, as choices. */
export const YES_NO: readonly Choice[] = [
  { id: 'yes', key: 'choice.yes' },
  { id: 'no', key: 'choice.no' },
];

/** Says something that expects no answer. */
export function tell(key: MessageKey, args: Args = {}) {
  return { type: 'reply' as const, params: { key, args } };
}

/** Asks something whose answer is no choice. */
export function ask(key: MessageKey, awaiting: Awaiting, args: Args = {}) {
  return { type: 'reply' as const, params: { key, args, awaiting } };
}

/** Asks something whose answer is yes or no. */
export function askYesNo(key: MessageKey, args: Args = {}) {
  return { type: 'reply' as const, params: { key, args, choices: YES_NO, awaiting: 'yes-no' as const } };
}

/** Gives the conversation to a person because a system of the clinic's failed. */
export function handOffFailed(flow: string) {
  return { type: 'handOff' as const, params: { reason: 'failed' as const, summary: { flow, known: {} } } };
}

/** What a message may say of a visit. */
export function appointmentArgs({ patient, service, practitioner, site, startsAt }: Appointment): Args {
  return {
    your: { your: patient },
    Your: { Your: patient },
    whose: { whose: patient },
    person: { person: patient },
    service: { service },
    doctor: { doctor: practitioner },
    at: { at: startsAt },
    on: { on: startsAt },
    site: { site },
    address: { address: site },
  };
}

/** A message about a visit, as it is said of one by video. */
const REMOTELY = {
  'confirming.done': 'confirming.done-remote',
  'reminding.ask': 'reminding.ask-remote',
  'reminding.tell': 'reminding.tell-remote',
  'offering.ask': 'offering.ask-remote',
  'offering.ask-sooner': 'offering.ask-sooner-remote',
  'changed.moved': 'changed.moved-remote',
  'booking.booked': 'booking.booked-remote',
  'booking.is-free': 'booking.is-free-remote',
  'rescheduling.confirm': 'rescheduling.confirm-remote',
  'rescheduling.done': 'rescheduling.done-remote',
} as const satisfies Partial<Record<MessageKey, MessageKey>>;

/** The message about a visit: one by video names no site. */
export function visitKey(key: keyof typeof REMOTELY, { modality }: { modality: Modality }): MessageKey {
  return modality === 'telemedicine' ? REMOTELY[key] : key;
}

/** A state in which the dialog can do no more, and a person is offered who may: a fragment. It leads to `end`. */
export function offerPerson(key: MessageKey) {
  const person = { type: 'beginFlow' as const, params: { intent: 'human' as const, given: {} } };
  const bye = { target: 'end', actions: tell('menu.bye') } as const;
  return {
    entry: askYesNo(key),
    on: {
      'patient.agreed': { target: 'end', actions: person },
      'patient.declined': bye,
      'patient.refused': bye,
    },
  } as const;
}

/** What was said of a visit that turned out not to be there, and holds for one that is booked instead. */
function ofVisit(context: object): Given {
  const { given = {} } = context as { given?: Given }; // Dialogs that look for a visit keep it by this name.
  const { service, practitioner, site, modality, person } = given;
  return {
    ...(service && { service }),
    ...(practitioner && { practitioner }),
    ...(site && { site }),
    ...(modality && { modality }),
    ...(person && { person }),
  };
}

/**
 * A state that has nothing to show and offers to book instead: a fragment, used wherever a search for the
 * patient's own visits comes up empty. It leads to `end`.
 */
export function offerBooking(key: MessageKey) {
  const book = {
    target: 'end',
    actions: {
      type: 'beginFlow' as const,
      params: ({ context, event }: { context: object; event: FlowEvent }) => ({
        intent: 'book' as const,
        given: { ...ofVisit(context), ...givenIn(event) },
      }),
    },
  } as const;
  const bye = { target: 'end', actions: tell('menu.bye') } as const;
  // "Cardiología", in answer to the offer, is a yes: asked again after the booking, it would make no sense.
  const choices = YES_NO.map((choice) =>
    choice.id === 'yes' ? { ...choice, means: 'book' as const } : choice,
  );
  return {
    entry: { type: 'reply' as const, params: { key, choices, awaiting: 'yes-no' as const } },
    on: {
      'patient.agreed': book,
      'patient.gave': book,
      'patient.declined': bye,
      'patient.refused': bye,
    },
  } as const;
}

/** No more than that something would do, or, asked whether to cancel, that they will come. */
export function isHalfYes(event: FlowEvent): boolean {
  return event.type === 'patient.agreed' && event.loosely === true;
}
