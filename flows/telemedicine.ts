import { assign } from 'xstate';
import type { Appointment } from './appointment.ts';
import { minutesBetween } from './civil.ts';
import type { Given } from './events.ts';
import { defineFlow } from './flow.ts';
import type { Picked } from './picking.ts';
import { appointmentArgs, flowSetup, handOffFailed, offerPerson, returned, tell, worldOf } from './setup.ts';
import type { World } from './world.ts';

interface Context {
  given: Given;
  appointment: Appointment | null;
}

/** Minutes before a visit from which its link is of use. */
const EARLY = 30;

const machine = flowSetup<Context>().createMachine({
  id: 'telemedicine',
  context: ({ input }) => ({ given: input.given, appointment: input.about.appointment ?? null }),
  initial: 'picking',
  states: {
    picking: {
      entry: {
        type: 'callFlow',
        params: ({ context }) => ({ flow: 'picking', intent: 'telemed_link' as const, given: context.given }),
      },
      on: {
        'flow.returned': [
          { guard: ({ event }) => 'none' in returned<Picked>(event), target: 'noVisit' },
          {
            guard: ({ event }) => 'appointment' in returned<Picked>(event),
            target: 'found',
            actions: assign({ appointment: ({ event }) => returned<Picked>(event).appointment ?? null }),
          },
          { target: 'end' },
        ],
      },
    },
    noVisit: offerPerson('telemedicine.none'),
    found: {
      always: [
        {
          guard: ({ context, event }) => isEarly(context, worldOf(event)),
          target: 'end',
          actions: {
            type: 'reply',
            params: ({ context }) => ({
              key: 'telemedicine.later' as const,
              args: appointmentArgs(context.appointment!),
            }),
          },
        },
        { target: 'opening' },
      ],
    },
    opening: {
      entry: {
        type: 'openVideo',
        params: ({ context }) => ({
          appointmentId: context.appointment!.id,
          practitioner: context.appointment!.practitioner,
        }),
      },
      on: {
        'video.ready': {
          target: 'end',
          actions: {
            type: 'reply',
            params: ({ context, event }) => ({
              key: 'telemedicine.link' as const,
              args: { ...appointmentArgs(context.appointment!), url: event.url },
            }),
          },
        },
        'video.missing': 'missing',
        'scheduling.failed': 'missing',
      },
    },
    /** It begins soon: a person sends the link, at once. */
    missing: { entry: [tell('telemedicine.missing'), handOffFailed('telemedicine')], always: 'end' },
    end: { type: 'final' },
  },
});

/** The way into a visit by video: the link when it is time, and when it comes before that. */
export const telemedicine = defineFlow({ name: 'telemedicine', intents: ['telemed_link'], machine });

function isEarly({ appointment }: Context, { now }: World): boolean {
  return minutesBetween(now, appointment!.startsAt) > EARLY;
}
