import { assign } from 'xstate';
import type { Appointment } from './appointment.ts';
import type { Reply } from './effects.ts';
import type { Given } from './events.ts';
import { defineFlow } from './flow.ts';
import type { VisitFact } from './questions/fact-topic.ts';
import { tellOfVisits } from './questions/visit-facts.ts';
import { answerOf } from './questions.ts';
import { appointmentArgs, flowSetup, handOffFailed, offerBooking, tell, worldOf } from './setup.ts';
import { ofPerson, severalOf } from './visits/pointed-at.ts';
import { adviceOn } from './visits/visit.ts';
import { knowingWhose } from './who/whose.ts';
import { fits } from './wish/wish.ts';
import type { World } from './world.ts';

interface Context {
  given: Given;
  patients: readonly string[];
  appointments: readonly Appointment[];
  /** How many there are: the nearest of them are told. */
  count: number;
  /** Which of them is being told. */
  next: number;
  /** There are more, which were not asked about. Absent in frames saved before that was heard. */
  isPart?: boolean;
}

/** Visits told one by one; more than these are summed up. */
const TOLD = 4;
const setup = flowSetup<Context>();

const machine = setup.createMachine({
  id: 'appointments',
  context: ({ input: { given, about } }) => {
    const told = about.appointment ? [about.appointment] : [];
    return { given, patients: [], appointments: told, count: told.length, next: 0 };
  },
  initial: 'beginning',
  states: {
    /** The clinic has just written of it: it is told of that one. */
    beginning: {
      always: [
        { guard: ({ context }) => context.appointments.length > 0, target: 'telling' },
        { target: 'start' },
      ],
    },
    ...knowingWhose((patients) => setup.assign({ patients })),
    looking: {
      entry: { type: 'findAppointments', params: ({ context }) => ({ patients: context.patients }) },
      on: {
        'appointments.found': [
          {
            // It is of no visit of theirs, and is answered as of any.
            guard: ({ context, event }) => isOfNone(event.appointments, context.given),
            target: 'end',
            actions: {
              type: 'reply',
              params: ({ context, event }) => answerOf(context.given.ofVisit!.orElse!, worldOf(event)),
            },
          },
          {
            guard: ({ context, event }) =>
              event.appointments.length === 0 && cardOf(context.given, worldOf(event)) !== '',
            target: 'end',
            // There is no visit that it could be of: what is asked of any is answered from the clinic's file.
            actions: {
              type: 'reply',
              params: ({ context, event }): Reply => ({
                key: 'question.answer',
                args: { answer: cardOf(context.given, worldOf(event)) },
              }),
            },
          },
          {
            guard: ({ context: { given }, event }) =>
              isOfStanding(given) && !askedAbout(event.appointments, given, worldOf(event)).length,
            target: 'end',
            actions: tell('visit.no-other'),
          },
          { guard: ({ event }) => event.appointments.length === 0, target: 'none' },
          {
            guard: ({ context: { given } }) =>
              given.ofVisit !== undefined && !given.ofVisit.facts.includes('time'),
            target: 'end',
            actions: {
              type: 'reply',
              params: ({ context: { given }, event }) => {
                const asked = askedAbout(event.appointments, given, worldOf(event)).slice(0, TOLD);
                return tellOfVisits(asked, given.ofVisit!.facts, { world: worldOf(event) });
              },
            },
          },
          {
            target: 'telling',
            actions: assign(({ context, event }) => {
              const asked = askedAbout(event.appointments, context.given, worldOf(event));
              const isPart = asked.length < event.appointments.length;
              return { appointments: asked.slice(0, TOLD), count: asked.length, isPart };
            }),
          },
        ],
        'scheduling.failed': 'failed',
      },
    },
    none: offerBooking('appointments.none'),
    telling: {
      entry: {
        type: 'reply',
        params: ({ context }): Reply => ({
          key: context.isPart ? 'appointments.of-these' : 'appointments.are',
          args: { count: context.count },
        }),
      },
      always: 'one',
    },
    one: {
      entry: [
        {
          type: 'reply',
          params: ({ context, event }): Reply => {
            const appointment = context.appointments[context.next]!;
            const named = worldOf(event).contact.people.find(({ id }) => id === appointment.patient);
            return {
              key: lineOf(appointment),
              args: { ...appointmentArgs(appointment), person: named ? { person: named.name } : '' },
            };
          },
        },
        assign({ next: ({ context }) => context.next + 1 }),
      ],
      always: [
        { guard: ({ context }) => context.next < context.appointments.length, target: 'one', reenter: true },
        { target: 'preparing' },
      ],
    },
    preparing: {
      entry: {
        type: 'reply',
        params: ({ context, event }): Reply => besideListing(context, worldOf(event)),
      },
      always: 'end',
    },
    failed: { entry: [tell('scheduling.failed'), handOffFailed('appointments')], always: 'end' },
    end: { type: 'final' },
  },
});

/** The patient's coming visits: when, where, with whom, and what to bring. */
export const appointments = defineFlow({ name: 'appointments', intents: ['query_appointment'], machine });

/** What of a visit a list of them tells. */
const LISTED: ReadonlySet<VisitFact> = new Set<VisitFact>(['time', 'place', 'doctor', 'modality']);

/** What is told after a list of visits: what else was asked of them, or how to prepare for the first. */
function besideListing({ given, appointments }: Context, world: World): Reply {
  const facts = given.ofVisit?.facts.filter((fact) => !LISTED.has(fact)) ?? [];
  return facts.length ? tellOfVisits(appointments, facts, { world }) : preparationOf(appointments, world);
}

/** How to prepare for the first of those that were told; of several, it is said for which. */
function preparationOf(visits: readonly Appointment[], world: World): Reply {
  const first = visits[0]!;
  const advice = adviceOn(first, world);
  if (visits.length === 1 || advice.key !== 'visit.preparation') return advice;
  return { key: 'visit.preparation-of', args: { ...advice.args, service: { service: first.service } } };
}

/** Whether what is asked could be asked of the clinic too, and there is no visit of theirs that it could be of. */
function isOfNone(all: readonly Appointment[], { ofVisit, service }: Given): boolean {
  return (
    ofVisit?.orElse !== undefined && !all.some((visit) => service === undefined || visit.service === service)
  );
}

function cardOf({ question }: Given, { clinic }: World): string {
  return clinic.questions.find(({ id }) => id === question)?.answer ?? '';
}

/** Those that were asked about, by whose they are, their day or what they are for; all of them, where none is so. */
function askedAbout(all: readonly Appointment[], given: Given, world: World): readonly Appointment[] {
  if (given.except) return severalOf(all, given, world);
  const theirs = ofPerson(all, given, world);
  const { service, when } = given;
  const named = theirs.filter((visit) => fits(visit, { ...(service && { service }), ...(when && { when }) }));
  return named.length ? named : theirs;
}

/** Whether it is asked if another than the one that was spoken of stands. */
function isOfStanding({ ofVisit }: Given): boolean {
  return ofVisit?.facts.includes('standing') ?? false;
}

/** The line of a visit in the list, which says so where it is confirmed. */
function lineOf({ modality, status }: Appointment): Reply['key'] {
  const isConfirmed = status === 'confirmed';
  if (modality === 'telemedicine')
    return isConfirmed ? 'appointments.one-remote-confirmed' : 'appointments.one-remote';
  return isConfirmed ? 'appointments.one-confirmed' : 'appointments.one';
}
