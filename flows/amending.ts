import type { Reply } from './effects.ts';
import type { Given } from './events.ts';
import { defineFlow } from './flow.ts';
import { flowSetup, tell } from './setup.ts';
import { taken } from './who/told.ts';
import type { Person } from './world.ts';

interface Context {
  /** Who was registered just now. */
  person: Person;
  /** What of it was told wrong, as it should be. */
  given: Given;
}

const setup = flowSetup<Context>();

const machine = setup.createMachine({
  id: 'amending',
  context: ({ input }) => ({ person: input.about.person!, given: input.given }),
  initial: 'start',
  states: {
    start: {
      always: [
        { guard: ({ context }) => taken(context.given).nationalId !== undefined, target: 'lookingUp' },
        { target: 'keeping' },
      ],
    },
    /** Nobody becomes another patient of the register by a number alone. */
    lookingUp: {
      entry: {
        type: 'findPatient',
        params: ({ context }) => ({ nationalId: taken(context.given).nationalId!.value }),
      },
      on: {
        'patient.found': [
          {
            guard: ({ context, event }) => event.patient !== null && event.patient.id !== context.person.id,
            target: 'end',
            actions: tell('amending.of-another'),
          },
          { target: 'keeping' },
        ],
      },
    },
    keeping: {
      entry: [
        {
          type: 'keepPerson',
          params: ({ context: { person, given } }) => {
            const { name = person.name, nationalId = null, birthDate = null } = taken(given);
            return { id: person.id, name, nationalId, birthDate, relation: person.relation };
          },
        },
        { type: 'reply', params: ({ context }) => corrected(context.given) },
      ],
      always: 'end',
    },
    end: { type: 'final' },
  },
});

/** What was told wrong of somebody who was registered just now, as it should be. */
export const amending = defineFlow({ name: 'amending', machine });

/** What is told to be right now: it is read back, since it was wrong before. */
function corrected(given: Given): Reply {
  const { name, nationalId, birthDate } = taken(given);
  if (nationalId) return { key: 'amending.document', args: { number: nationalId.value } };
  if (name) return { key: 'amending.name', args: { name } };
  return { key: 'amending.birth-date', args: { date: birthDate!.split('-').reverse().join('/') } };
}
