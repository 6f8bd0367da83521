import { atHand } from './at-hand.ts';
import type { ChannelKeep } from './channel.ts';

/** The names that WhatsApp has for numbers, where those are others: who wrote by one is answered by it. */
export interface WhatsAppNames {
  /** Keeps what an address wrote by. Durable when it resolves. */
  note(address: string, name: string): Promise<void>;
  /** What the address last wrote by; else the address. */
  of(address: string): Promise<string>;
}

/**
 * Where names may differ from numbers: in Mexico they have a 1 that is dialled no more, in Brazil often eight digits,
 * in Argentina a 9 or none. Of all other countries nothing is kept.
 */
const AMBIGUOUS = /^\+5[245]/;

/** Opens them on what the house keeps for the channel. */
export function openWhatsAppNames(keep: ChannelKeep): WhatsAppNames {
  const names = atHand(keep);
  return {
    async note(address, name) {
      if (!AMBIGUOUS.test(address)) return;
      if (name !== address || (await names.read(address)) !== null) await names.write(address, name);
    },
    of: async (address) => (AMBIGUOUS.test(address) ? ((await names.read(address)) ?? address) : address),
  };
}
