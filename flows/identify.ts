import { assign } from 'xstate';
import type { Given } from './events.ts';
import { defineFlow } from './flow.ts';
import { ask, offerBooking, tell, worldOf } from './setup.ts';
import {
  born,
  correctedId,
  forAnother,
  forSomebody,
  halfBorn,
  identifySetup,
  more,
  needsBirthDate,
  takenOf,
  takeRest,
  toldOf,
} from './who/identify-told.ts';
import {
  birthDateKey,
  documentKey,
  nameKey,
  personChoice,
  withoutDocumentKey,
} from './who/identify-words.ts';
import { isForChildren, isStrange, known, ofWhom, relationKept, theOne } from './who/kin.ts';
import { bornAsOf, isPhone, validId, wholeName } from './who/told.ts';
import { MOST_CHOICES } from './wish/offer.ts';
import { concernsVisit } from './wish/wish.ts';

/** How it ended: who the patient is; what was said of the visit instead, and of who they are; nothing when they did not show it. */
export type Identified =
  | { patient: string; name: string }
  | { given: Given; told: Given }
  | Record<string, never>;

const TRIES = 3;

const machine = identifySetup.createMachine({
  id: 'identify',
  context: ({ input }) => ({
    relation: input.given.person ?? null,
    purpose: input.about.purpose ?? 'book',
    service: input.about.wish?.service ?? null,
    nationalId: validId(input.given),
    name: wholeName(input.given).name ?? null,
    birthDate: input.given.birthDate ?? null,
    registered: null,
    tries: 0,
    patient: null,
  }),
  initial: 'start',
  on: {
    'patient.gave': [
      forSomebody(),
      // "No, lo quería en la norte" puts right what was chosen, and says nothing of who it is for.
      {
        guard: ({ context, event }) => context.purpose === 'book' && concernsVisit(event.given),
        target: '.end',
        actions: assign({ instead: ({ event }) => event.given }),
      },
    ],
  },
  states: {
    start: {
      always: [
        {
          guard: ({ context, event }) => theOne(context, worldOf(event)) !== null,
          target: 'end',
          actions: assign({ patient: ({ context, event }) => theOne(context, worldOf(event)) }),
        },
        { guard: ({ context, event }) => known(context, worldOf(event)).length > 0, target: 'askWhich' },
        {
          guard: ({ context, event }) => isForChildren(context, worldOf(event)),
          target: 'asking',
          actions: assign({ relation: ({ context }) => context.relation ?? 'child' }),
        },
        { target: 'asking' },
      ],
    },
    askWhich: {
      entry: {
        type: 'reply',
        params: ({ context, event }) => ({
          key: 'identify.which' as const,
          choices: [
            ...known(context, worldOf(event))
              .slice(0, MOST_CHOICES - 2)
              .map(personChoice),
            ...(isStrange(context, worldOf(event)) ? [{ id: 'self', key: 'choice.for-me' as const }] : []),
            { id: 'other', key: 'choice.someone-else' as const },
          ],
          awaiting: 'choice' as const,
        }),
      },
      on: {
        'patient.chose': [
          {
            guard: ({ event }) => event.id === 'other' || event.id === 'self',
            target: 'asking',
            actions: assign({ relation: ({ event }) => event.id }),
          },
          {
            target: 'end',
            actions: assign({
              patient: ({ event }) => worldOf(event).contact.people.find(({ id }) => id === event.id) ?? null,
            }),
          },
        ],
        'patient.refused': { target: 'asking', actions: assign({ relation: 'other' }) },
      },
    },
    asking: {
      always: [
        { guard: ({ context }) => !context.nationalId, target: 'askDocument' },
        { target: 'lookingUp' },
      ],
    },
    askDocument: {
      entry: {
        type: 'reply',
        params: ({ context }) => ({
          key: documentKey(context),
          args: ofWhom(context.relation),
          choices: [{ id: 'none', key: withoutDocumentKey(context) }],
          awaiting: 'document' as const,
        }),
      },
      on: {
        'patient.chose': { target: 'withoutDocument', actions: takeRest() },
        // "No la tengo a la mano, se llama Regina Torres" tells more than that.
        'patient.declined': { target: 'withoutDocument', actions: takeRest() },
        'patient.gave': [
          forAnother(),
          {
            guard: ({ event }) => isPhone(event.given, worldOf(event)),
            actions: [takeRest(), ask('identify.document-phone', 'document')],
          },
          {
            guard: ({ event }) => event.given.nationalId?.valid === true,
            target: 'lookingUp',
            actions: assign(({ context, event }) => takenOf(context, event.given)),
          },
          {
            guard: ({ event }) => event.given.nationalId !== undefined,
            actions: [takeRest(), ask('identify.document-wrong', 'document')],
          },
          more('askDocument'),
        ],
      },
    },
    lookingUp: {
      entry: { type: 'findPatient', params: ({ context }) => ({ nationalId: context.nationalId!.value }) },
      on: {
        'patient.found': [
          {
            guard: ({ event }) => event.patient !== null,
            target: 'proving',
            actions: assign({ registered: ({ event }) => event.patient }),
          },
          {
            guard: ({ context }) => context.purpose === 'see',
            target: 'unknown',
          },
          { target: 'registering' },
        ],
      },
    },
    proving: {
      always: [
        { guard: ({ context }) => context.birthDate === null, target: 'askBirthDate' },
        {
          guard: ({ context }) => context.birthDate === context.registered!.birthDate,
          target: 'keeping',
          actions: assign({ patient: ({ context }) => context.registered }),
        },
        { guard: ({ context }) => context.tries + 1 >= TRIES, target: 'unproven' },
        {
          target: 'askBirthDate',
          actions: [
            {
              type: 'reply',
              params: ({ context }) => ({
                key:
                  context.tries > 0 ? ('identify.no-match-again' as const) : ('identify.no-match' as const),
              }),
            },
            assign({ birthDate: null, tries: ({ context }) => context.tries + 1 }),
          ],
        },
      ],
    },
    registering: {
      always: [
        {
          guard: ({ context }) => needsBirthDate({ context }) && bornAsOf(context) !== null,
          target: 'registering',
          reenter: true,
          actions: assign({ birthDate: ({ context }) => bornAsOf(context) }),
        },
        { guard: ({ context }) => context.name === null, target: 'askName' },
        { guard: needsBirthDate, target: 'askBirthDate' },
        {
          target: 'keeping',
          actions: assign({
            patient: ({ context, event }) => ({ id: worldOf(event).freshId, name: context.name! }),
          }),
        },
      ],
    },
    askName: {
      entry: {
        type: 'reply',
        params: ({ context }) => ({
          key: nameKey(context),
          args: ofWhom(context.relation),
          awaiting: 'name' as const,
        }),
      },
      on: {
        'patient.gave': [
          forAnother(),
          correctedId(),
          {
            guard: ({ event }) => event.given.name !== undefined,
            target: 'registering',
            actions: assign(({ context, event }) => ({
              ...takenOf(context, event.given),
              name: event.given.name!,
            })),
          },
          more('askName'),
        ],
      },
    },
    askBirthDate: {
      entry: {
        type: 'reply',
        params: ({ context }) => ({
          key: birthDateKey(context),
          args: ofWhom(context.relation),
          awaiting: 'birth-date' as const,
        }),
      },
      on: {
        'patient.gave': [
          forAnother(),
          correctedId(),
          born('proving', ({ registered }) => registered !== null),
          born('registering', () => true),
          halfBorn('askBirthDate'),
          more('askBirthDate'),
        ],
        /** Where it has to prove who they are, a person helps; else it is asked again at the desk. */
        'patient.declined': [
          { guard: ({ context }) => context.registered !== null, target: 'unproven' },
          {
            target: 'registering',
            actions: [tell('identify.without-birth-date'), assign({ withoutBirthDate: true })],
          },
        ],
      },
    },
    /** They bring it on the day; without it, nothing can be shown of anybody. */
    withoutDocument: {
      always: [
        { guard: ({ context }) => context.purpose === 'see', target: 'unproven' },
        { target: 'registering', actions: tell('identify.without-document') },
      ],
    },
    unknown: offerBooking('identify.unknown'),
    unproven: {
      entry: [
        tell('identify.unproven'),
        { type: 'handOff', params: { reason: 'identity', summary: { flow: 'identify', known: {} } } },
      ],
      always: 'end',
    },
    keeping: {
      entry: {
        type: 'keepPerson',
        params: ({ context, event }) => ({
          id: context.patient!.id,
          name: context.patient!.name,
          nationalId: context.nationalId,
          birthDate: context.birthDate,
          relation: relationKept(context.relation, worldOf(event)),
        }),
      },
      always: 'end',
    },
    end: { type: 'final' },
  },
  output: ({ context }) => {
    if (context.instead) return { given: context.instead, told: toldOf(context) };
    return context.patient ? { patient: context.patient.id, name: context.patient.name } : {};
  },
});

/** Who the patient is: one of the contact's people, one of the register, or someone new. Called by others. */
export const identify = defineFlow({ name: 'identify', machine });
