import { AdapterError } from '../../adapters/error.ts';
import type { Scheduling } from '../../adapters/scheduling/scheduling.ts';

/** A scheduling system whose next calls fail, as many as `faults` says: unreachable, so nothing was done. */
export function faulty(scheduling: Scheduling, faults: { scheduling: number }): Scheduling {
  return new Proxy(scheduling, {
    get: (target, name, receiver) => {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function' || name === 'close') return value;
      return async (...args: unknown[]) => {
        if (faults.scheduling > 0) {
          faults.scheduling -= 1;
          throw new AdapterError('unreachable', `Scheduling, ${String(name)}: a failure that was asked for`);
        }
        return value.apply(target, args);
      };
    },
  });
}
