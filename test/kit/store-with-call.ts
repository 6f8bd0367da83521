import type { Store } from '../../storage/store.ts';

/** A store of which one call does something else. */
export function withCall(store: Store, name: keyof Store, call: (...args: never[]) => unknown): Store {
  return new Proxy(store, {
    get: (target, asked) => {
      if (asked === name) return call;
      const value: unknown = Reflect.get(target, asked);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
