import type { Sender } from '../../adapters/channels/channel.ts';
import { AdapterError } from '../../adapters/error.ts';

/** The channels that can be rehearsed, and how each shows choices. */
const CHANNELS = {
  web: 'buttons',
  whatsapp: 'buttons',
  sms: 'numbered',
  voice: 'spoken',
} as const satisfies Record<string, Sender['choices']>;

export type RehearsedChannel = keyof typeof CHANNELS;
export const REHEARSED_CHANNELS = Object.keys(CHANNELS) as RehearsedChannel[];

/** How a channel shows choices. */
export function showsChoices(name: RehearsedChannel): Sender['choices'] {
  return CHANNELS[name];
}

/** What shall fail: so many times, the next calls. */
export interface Faults {
  scheduling: number;
  channel: number;
}

/**
 * A channel that ends in the terminal: it behaves as its namesake, and what it sends is told by the house's
 * feed. It vouches for every address, since whoever rehearses says who writes.
 */
export function terminalChannel(name: RehearsedChannel, faults: Faults): Sender {
  return {
    name,
    choices: CHANNELS[name],
    vouches: () => true,
    answersInline: false,
    send: async () => {
      if (faults.channel > 0) {
        faults.channel -= 1;
        throw new AdapterError('unreachable', `${name}: a failure that was asked for`);
      }
      return { externalId: null };
    },
  };
}
