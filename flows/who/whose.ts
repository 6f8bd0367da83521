import type { FlowEvent, Given } from '../events.ts';
import type { Identified } from '../identify.ts';
import { returned, worldOf } from '../setup.ts';
import type { World } from '../world.ts';

/** Everyone the contact may speak for, where the channel vouches for the contact. */
export function ownPatients({ contact }: World): string[] {
  return contact.vouched ? contact.people.map(({ id }) => id) : [];
}

/** What a dialog keeps that looks for what is the patients' own. */
interface Seeking {
  given: Given;
  patients: readonly string[];
}

type Heard = { context: Seeking; event: FlowEvent };

/**
 * The states `start` and `identifying`, by which a dialog comes to know whose visits, or places, it is about: those of
 * the contact's people, or of who says who they are. They lead to `looking`, with `patients`, or to `end`.
 */
export function knowingWhose<Assign>(take: (patients: (heard: Heard) => readonly string[]) => Assign) {
  return {
    start: {
      always: [
        {
          guard: ({ event }: Heard) => ownPatients(worldOf(event)).length > 0,
          target: 'looking',
          actions: take(({ event }) => ownPatients(worldOf(event))),
        },
        { target: 'identifying' },
      ],
    },
    identifying: {
      entry: {
        type: 'callFlow',
        params: ({ context }: Heard) => ({
          flow: 'identify',
          given: context.given,
          about: { purpose: 'see' as const },
        }),
      },
      on: {
        'flow.returned': [
          {
            guard: ({ event }: Heard) => 'patient' in returned<Identified>(event),
            target: 'looking',
            actions: take(({ event }) => [returned<{ patient: string }>(event).patient]),
          },
          { target: 'end' },
        ],
      },
    },
  } as const;
}
