import { AdapterError } from '../../adapters/error.ts';
import type { Scheduling } from '../../adapters/scheduling/scheduling.ts';
import type { Measures } from './measures.ts';

/** A clinic's scheduling system, each of whose calls is timed, with how it ended. */
export function measuredScheduling(scheduling: Scheduling, clinic: string, measures: Measures): Scheduling {
  return new Proxy(scheduling, {
    get: (target, name, receiver) => {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function' || name === 'close') return value;
      return async (...args: unknown[]) => {
        const ended = measures.call(clinic, String(name));
        try {
          const answer: unknown = await value.apply(target, args);
          ended(outcomeOf(answer));
          return answer;
        } catch (error) {
          ended(error instanceof AdapterError ? error.kind : 'broken');
          throw error;
        }
      };
    },
  });
}

/** What was asked may not be to be had: that is an answer, and no fault. */
function outcomeOf(answer: unknown): 'taken' | 'gone' | 'done' {
  if (typeof answer !== 'object' || answer === null) return 'done';
  if ('taken' in answer) return 'taken';
  return 'gone' in answer ? 'gone' : 'done';
}
