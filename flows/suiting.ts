import type { Choice, Reply } from './effects.ts';
import type { FlowEvent, Given } from './events.ts';
import { type Search, serviceChoices } from './offer.ts';
import { givenIn } from './setup.ts';
import { type Wish, wishWith } from './wish.ts';

/** What ails the patient suggests a service, where they have named none: which one is theirs to say. */
export interface Suited {
  /** Services that see to it, likeliest first. Absent in frames saved before it was kept. */
  suits?: readonly string[];
}

interface Heard {
  context: Search & Suited;
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

/** The state `suggesting`: asks whether the likeliest service is the one; another is told, or asked for. */
export function suggesting<Assign>(
  take: (suited: (heard: Heard) => { wish: Wish; suits: readonly string[] }) => Assign,
) {
  const chosen = { target: 'start', actions: take(chooses) };
  const none = { target: 'askService', actions: take(({ context: { wish } }) => ({ wish, suits: [] })) };
  return {
    entry: { type: 'reply', params: ({ context }: Heard) => suggestion(context) },
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

/** "Eso lo puede atender dermatología": or general medicine, or any other. */
function suggestion({ suits = [] }: Suited): Reply {
  const services = suits.map((id) => ({ id }));
  return {
    key: 'choosing.suits',
    args: { service: { service: suits[0]! } },
    choices: [...serviceChoices(services, 0), OTHER],
    awaiting: 'specialty',
  };
}

/** The service that was chosen; a yes is to the likeliest. */
function chooses({ context: { wish, suits = [] }, event }: Heard): { wish: Wish; suits: readonly string[] } {
  const service = event.type === 'patient.chose' ? event.id : suits[0]!;
  return { wish: wishWith(wish, { ...givenIn(event), service }), suits: [] };
}
