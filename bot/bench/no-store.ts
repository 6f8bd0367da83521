import type { LoadedConversation, Store } from '../../storage/store.ts';
import { laneOf } from '../lanes/lane-name.ts';

const STRANGER: LoadedConversation = {
  revision: 0,
  state: null,
  contact: { consent: null, help: { words: null, voice: null }, optedOut: false, people: [] },
};

/**
 * What stands for a store where the house is measured without one: conversations in memory, nothing written, every
 * answer at once. Whatever turns of the dialog that is measured do not ask for is `inner`'s.
 */
export function withoutStore(inner: Store): Store {
  const conversations = new Map<string, LoadedConversation>();
  let id = 0;
  const instead: Partial<Store> = {
    receive: async (rows) => rows.map(() => ({ id: ++id, isNew: true })),
    load: async (key) => conversations.get(laneOf(key)) ?? STRANGER,
    lane: async () => ({ rows: [], effects: [] }),
    commit: async ({ key, expectRevision, state, records }) => {
      const { contact } = conversations.get(laneOf(key)) ?? STRANGER;
      const agreed = records.some(({ record }) => record.type === 'keepConsent' && record.params.given);
      conversations.set(laneOf(key), {
        revision: expectRevision + 1,
        state,
        contact: agreed ? { ...contact, consent: true } : contact,
      });
      return 'done';
    },
    settle: async () => {},
    agenda: { ...inner.agenda, busy: async () => [], of: async () => [] },
  };
  return new Proxy(inner, {
    get: (target, name, receiver) => {
      const own: unknown = Reflect.get(instead, name);
      if (own !== undefined) return own;
      const value: unknown = Reflect.get(target, name, receiver);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
