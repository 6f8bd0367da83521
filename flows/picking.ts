import { assign } from 'xstate';
import type { Appointment } from './appointment.ts';
import type { Choice } from './effects.ts';
import type { FlowEvent, Given } from './events.ts';
import { defineFlow } from './flow.ts';
import type { HandoffSummary } from './handoff.ts';
import { MOST_CHOICES } from './offer.ts';
import { atPlace, ofItself, ofPerson, peopleNamed, severalOf } from './pointed-at.ts';
import { flowSetup, offerBooking, tell, worldOf } from './setup.ts';
import { knowingWhose } from './whose.ts';
import { concernsVisit, fits, namesTime } from './wish.ts';
import type { World } from './world.ts';

interface Context {
  /** What is to be done with the visit: it words the question. */
  intent: Purpose;
  given: Given;
  patients: readonly string[];
  appointments: readonly Appointment[];
  picked: Appointment | null;
  /** Those that are meant along with it. Absent in frames saved before several could be. */
  others?: readonly Appointment[];
  /** What was said of where it is to go. Absent in frames saved before that was heard. */
  to?: Given | null;
}

/** How it ended: which visit is meant, `others` where several are, and where `to`, if that was told; `none` where there is none today; nothing where none was meant. */
export type Picked = {
  appointment?: Appointment;
  others?: readonly Appointment[];
  to?: Given;
  none?: true;
};

type Purpose = 'confirm' | 'cancel' | 'reschedule' | 'check_in' | 'telemed_link';
const PURPOSES: readonly Purpose[] = ['confirm', 'cancel', 'check_in', 'telemed_link'];
const WHICH = {
  confirm: 'picking.which-confirm',
  cancel: 'picking.which-cancel',
  reschedule: 'picking.which-reschedule',
  check_in: 'picking.which-today',
  telemed_link: 'picking.which-today',
} as const;

const setup = flowSetup<Context>();

const machine = setup.createMachine({
  id: 'picking',
  context: ({ input }) => ({
    intent: PURPOSES.find((purpose) => purpose === input.intent) ?? 'reschedule',
    given: input.given,
    patients: [],
    appointments: [],
    picked: null,
  }),
  initial: 'start',
  states: {
    ...knowingWhose((patients) => setup.assign({ patients })),
    looking: {
      entry: {
        type: 'findAppointments',
        params: ({ context: { patients, intent } }) =>
          isOfToday(intent) ? { patients, since: 'today' as const } : { patients },
      },
      on: {
        'appointments.found': [
          {
            guard: ({ context, event }) =>
              personWithout(event.appointments, context, worldOf(event)) !== null,
            target: 'found',
            actions: [sayWithout(), keepMeant()],
          },
          { target: 'found', actions: keepMeant() },
        ],
        'scheduling.failed': 'failed',
      },
    },
    found: {
      always: [
        { guard: ({ context }) => isNoneToday(context), target: 'end' },
        { guard: ({ context }) => context.appointments.length === 0, target: 'none' },
        {
          guard: ({ context, event }) => each(context, context.given, worldOf(event)).length > 0,
          target: 'end',
          actions: assign(({ context, event }) => theseAre(each(context, context.given, worldOf(event)))),
        },
        {
          guard: ({ context }) => context.appointments.length === 1,
          target: 'end',
          actions: assign({ picked: ({ context }) => context.appointments[0]! }),
        },
        { target: 'asking' },
      ],
    },
    asking: {
      entry: {
        type: 'reply',
        params: ({ context }) => ({
          key: WHICH[context.intent],
          choices: context.appointments.slice(0, MOST_CHOICES).map(appointmentChoice),
          awaiting: 'choice' as const,
        }),
      },
      on: {
        'patient.chose': {
          target: 'end',
          actions: assign(({ context, event }) => {
            const chosen = context.appointments.find(({ id }) => id === event.id) ?? null;
            return { picked: chosen, to: chosen && toOf(chosen, event.given) };
          }),
        },
        'patient.gave': [
          {
            guard: ({ context, event }) => each(context, event.given, worldOf(event)).length > 0,
            target: 'end',
            actions: assign(({ context, event }) => theseAre(each(context, event.given, worldOf(event)))),
          },
          {
            guard: ({ context, event }) => matching(context, event.given, worldOf(event)).length === 1,
            target: 'end',
            actions: assign(({ context, event }) => {
              const [one] = matching(context, event.given, worldOf(event));
              return { picked: one!, to: toOf(one!, event.given) };
            }),
          },
          // "La de mi hijo", who has two: it is asked which of those.
          {
            guard: ({ context, event }) => {
              const fewer = matching(context, event.given, worldOf(event));
              return fewer.length > 1 && fewer.length < context.appointments.length;
            },
            target: 'asking',
            reenter: true,
            actions: assign(({ context, event }) => ({
              appointments: matching(context, event.given, worldOf(event)),
            })),
          },
        ],
        'patient.refused': { target: 'end', actions: tell('picking.left') },
        'patient.declined': { target: 'end', actions: tell('picking.left') },
      },
    },
    none: offerBooking('picking.none'),
    failed: {
      entry: [
        tell('scheduling.failed'),
        {
          type: 'handOff',
          params: ({ context }) => ({ reason: 'failed' as const, summary: summary(context) }),
        },
      ],
      always: 'end',
    },
    end: { type: 'final' },
  },
  output: ({ context: { picked, others = [], to = null, ...context } }) =>
    picked
      ? { appointment: picked, ...(others.length && { others }), ...(to && { to }) }
      : isNoneToday({ picked, ...context })
        ? { none: true }
        : {},
});

/** Which of the patient's coming visits is meant. Called by the flows that change one. */
export const picking = defineFlow({ name: 'picking', machine });

function isOfToday(intent: Purpose): boolean {
  return intent === 'check_in' || intent === 'telemed_link';
}

/** Whether it was looked for, and nothing was found that the patient could have come for. */
function isNoneToday({ intent, patients, appointments }: Context): boolean {
  return isOfToday(intent) && patients.length > 0 && appointments.length === 0;
}

/** A visit as one of several to choose from. */
export function appointmentChoice({ id, patient, service, startsAt, practitioner }: Appointment): Choice {
  return {
    id,
    key: 'choice.appointment',
    args: {
      service: { service },
      whose: { whose: patient },
      at: { at: startsAt },
      practitioner: { practitioner },
    },
  };
}

/** The visits that what was said points at: by what they are, or else by what is told beside where one is to go. */
function matching(
  { appointments, intent }: Pick<Context, 'appointments' | 'intent'>,
  given: Given,
  world: World,
): Appointment[] {
  const said = ofItself(given);
  if (!concernsVisit(said) && said.person === undefined && !said.ofSeveral) return [];
  const theirs = ofPerson(appointments, said, world, { isStrict: true });
  const fitting = theirs.filter((appointment) => fits(appointment, said));
  if (fitting.length || intent !== 'reschedule') return [...atPlace(fitting, said)];
  const { when: _to, ...itself } = said;
  const isNamed = [itself.service, itself.practitioner, itself.person, itself.ofSeveral].some(Boolean);
  return isNamed
    ? [
        ...atPlace(
          theirs.filter((visit) => fits(visit, itself)),
          itself,
        ),
      ]
    : [];
}

/** Where the visit is to go, as far as that was told when it was picked; null where it was not. */
function toOf(visit: Appointment, given: Given): Given | null {
  // "La de cardiología, el mismo día del laboratorio."
  if (given.asVisit) return given;
  return namesTime(given) && !fits(visit, ofItself(given)) ? given : null;
}

/** Who was named and has no visit, where others have; null where that is not so. */
function personWithout(
  appointments: readonly Appointment[],
  { given, intent }: Context,
  world: World,
): string | null {
  const named = peopleNamed(given, world);
  const has = appointments.some(({ patient }) => named.includes(patient));
  return named.length && appointments.length && !has && !isOfToday(intent) ? named[0]! : null;
}

/** Tells that: a visit of somebody else is not taken for theirs. */
function sayWithout() {
  return {
    type: 'reply',
    params: ({ context, event }: { context: Context; event: FlowEvent }) => ({
      key: 'picking.none-of-theirs' as const,
      args: {
        person: {
          person:
            event.type === 'appointments.found'
              ? personWithout(event.appointments, context, worldOf(event))!
              : '',
        },
      },
    }),
  } as const;
}

function keepMeant() {
  return setup.assign({
    appointments: ({ context, event }) =>
      event.type === 'appointments.found' ? meant(event.appointments, context, worldOf(event)) : [],
  });
}

/** Those that were pointed at; of one person, if one was named; all of them, when nothing narrows it down. */
function meant(
  appointments: readonly Appointment[],
  { given: said, intent }: Context,
  world: World,
): Appointment[] {
  const given = ofItself(said);
  const theirs = ofPerson(appointments, given, world, { isStrict: isOfToday(intent) });
  if (intent === 'check_in') return theirs.filter((visit) => isToday(visit, world));
  if (intent === 'telemed_link')
    return theirs.filter(({ modality }) => modality === 'telemedicine').slice(0, 1);
  const open = intent === 'confirm' ? theirs.filter(({ status }) => status === 'booked') : theirs;
  const pool = open.length ? open : theirs;
  // "Move my Tuesday visit to Friday" names two days, and which is which shows by where a visit is.
  const pointed = pool.filter((appointment) =>
    given.when?.length
      ? given.when.some((when) => fits(appointment, { ...given, when: [when] }))
      : fits(appointment, given),
  );
  if (pointed.length) return [...atPlace(pointed, given)];
  // "La de cardiología pásala al lunes": the day is where it goes, and it is asked about before it is done.
  const named = intent === 'confirm' ? [] : pool.filter((visit) => fits(visit, { ...given, when: [] }));
  return [...atPlace(named.length ? named : pool, given)];
}

/** Those that are meant where several are to be cancelled, confirmed or moved. */
function each({ appointments, intent }: Context, given: Given, world: World): Appointment[] {
  return isOfToday(intent) ? [] : severalOf(appointments, given, world);
}

function theseAre([picked, ...others]: readonly Appointment[]): Partial<Context> {
  return { picked: picked!, others };
}

function isToday({ startsAt, modality }: Appointment, { now }: World): boolean {
  return modality === 'in-person' && startsAt.slice(0, 10) === now.slice(0, 10);
}

function summary({ intent }: Context): HandoffSummary {
  return { flow: intent, known: {} };
}
