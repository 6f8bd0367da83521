import type { Sender } from '../../adapters/channels/channel.ts';
import type { Clock } from '../clock.ts';
import { addressOf } from './webhook-client.ts';

/** Longer than any reply takes on a machine that is at work at all. Milliseconds. */
const PATIENCE_MS = 30_000;

/** Patients at the end of a channel that takes whatever is sent. */
export interface Patients {
  channel: Sender;
  /** The next reply to this patient; fails where none comes. */
  reply(patient: number): Promise<void>;
}

/** Patients who wait for replies, and read none of them. */
export function openPatients(clock: Clock): Patients {
  const waiting = new Map<string, () => void>();
  return {
    channel: {
      name: 'bench',
      choices: 'buttons',
      vouches: () => true,
      answersInline: false,
      send: async ({ to }) => {
        waiting.get(to)?.();
        return { externalId: null };
      },
    },
    reply: (patient) => {
      const address = addressOf(patient);
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const loseIt = () => reject(new Error('A patient got no reply'));
      const calmDown = clock.at(clock.now() + PATIENCE_MS, loseIt);
      waiting.set(address, () => {
        waiting.delete(address);
        calmDown();
        // What a patient writes comes from outside: at the earliest when the event loop goes round.
        setImmediate(resolve);
      });
      return promise;
    },
  };
}
