import type { ConversationKey, Store } from '../../../storage/store.ts';
import type { StateBody } from '../wire.ts';

/** Where one conversation stands, for the panel beside it. */
export async function stateOf(key: ConversationKey, store: Store): Promise<StateBody> {
  const { revision, state, contact } = await store.load(key);
  return {
    revision,
    language: state?.language ?? null,
    handoff: state?.handoff ?? null,
    consent: contact.consent,
    optedOut: contact.optedOut,
    people: contact.people.map(({ name, relation }) => ({ name, relation })),
    frames: (state?.frames ?? []).map((frame) => {
      // What XState persists: the state's value, and the context of the machine.
      const { value, context } = frame.state as { value?: unknown; context?: Record<string, unknown> };
      return { flow: frame.flow, state: nameOf(value), known: context ?? {} };
    }),
  };
}

/** The path of a state: `booking.offering`. */
function nameOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, inner]) => [name, nameOf(inner)].filter((part) => part !== '').join('.'))
    .join(' + ');
}
