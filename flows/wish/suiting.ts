import type { Choice, Reply } from '../effects.ts';
import type { FlowEvent, Given } from '../events.ts';
import { givenIn, worldOf } from '../setup.ts';
import type { World } from '../world.ts';
import { generalOf, type Search, serviceChoices } from './offer.ts';
import { type Wish, wishWith } from './wish.ts';

/**
 * What ails the patient suggests a service, where they have named none that there is, or do not know with whom: which one
 * is theirs to say.
 */
export interface Suited {
  /** Services that see to it, likeliest first. Absent in frames saved before it was kept. */
  suits?: readonly string[];
}

interface Heard {
  context: Search & Suited & { unoffered: string | null };
  event: FlowEvent;
}

const OTHER: Choice = { id: 'other', key: 'choice.another-service' };

export function isSuited({ wish, suits = [] }: Search & Suited): boolean {
  return !wish.service && suits.length > 0;
}

/** Whether what they tell now of what ails them helps to find the service. */
export function suitsNow({ wish }: Search, { suits }: Given): boolean {
  return !wish.service && suits !== undefined;
}

/** What is taken from an answer to a suggestion. */
type Taken = Suited & { wish: Wish; unoffered: string | null };

/** The state `suggesting`: asks whether the likeliest service is the one; another is told, or asked for. */
export function suggesting<Assign>(take: (suited: (heard: Heard) => Taken) => Assign) {
  const chosen = { target: 'start', actions: take(chooses) };
  const none = { target: 'askService', actions: take(({ context: { wish } }) => suited(wish)) };
  return {
    entry: { type: 'reply', params: suggestion },
    on: {
      'patient.chose': [
        { guard: ({ event }: Heard) => event.type === 'patient.chose' && event.id === OTHER.id, ...none },
        chosen,
      ],
      'patient.agreed': chosen,
      'patient.left-it-open': chosen,
      'patient.declined': none,
      'patient.refused': none,
    },
  } as const;
}

/** Whoever sees everybody first, for somebody who does not know with whom. */
export function generalFirst(world: World): { suits: readonly string[] } {
  return { suits: [generalOf(world)!] };
}

/** "Eso lo puede atender dermatología": or general medicine, or any other. */
function suggestion({ context: { suits = [], unoffered }, event }: Heard): Reply {
  const services = suits.map((id) => ({ id }));
  const isUnsure = event.type === 'patient.left-it-open';
  const ofComplaint = unoffered ? ('choosing.not-offered-suits' as const) : ('choosing.suits' as const);
  return {
    key: isUnsure ? 'choosing.general-first' : ofComplaint,
    args: { service: { service: suits[0]! }, clinic: worldOf(event).clinic.name },
    choices: [...serviceChoices(services, 0), OTHER],
    awaiting: 'specialty',
  };
}

/** The service that was chosen; a yes is to the likeliest. */
function chooses({ context: { wish, suits = [] }, event }: Heard): Taken {
  const service = event.type === 'patient.chose' ? event.id : suits[0]!;
  return suited(wishWith(wish, { ...givenIn(event), service }));
}

function suited(wish: Wish): Taken {
  return { wish, suits: [], unoffered: null };
}
