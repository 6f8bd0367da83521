import {
  addTransactionCapability,
  DEFAULT_CONNECTION_CONFIG,
  isPnUser,
  type SignalDataSet,
  type SignalKeyStore,
  type SocketConfig,
} from '@whiskeysockets/baileys';
import { forgetOldChains, openByEachSession, type Shelf } from './each-session.ts';
import { silentLogger } from './quiet.ts';

/** What Baileys asks of Signal. */
export type Repository = ReturnType<SocketConfig['makeSignalRepository']>;

/** What is written in the same step as the session that it came by. */
export type Beside = (plaintext: Uint8Array) => SignalDataSet | null;

/** Signal as Baileys has it, but that what it opens is kept in the step that opened it. */
export interface Sessions extends Omit<Repository, 'decryptMessage'> {
  openAndKeep(given: Parameters<Repository['decryptMessage']>[0], beside: Beside): Promise<Uint8Array>;
}

/**
 * Signal as Baileys has it, but that each step of a session is one transaction of its own, durable before its
 * result is seen, and one after the other. Baileys encrypts within the transaction that also sends: a process
 * that was killed in between used the same key again, and what had arrived meanwhile was overwritten. The person
 * then reads "waiting for this message", or nothing at all.
 */
export function sessionsOver(kept: SignalKeyStore): (...given: SignalGiven) => Sessions {
  return ({ creds }, logger, lookUp) => {
    const keys = addTransactionCapability(kept, silentLogger, DEFAULT_CONNECTION_CONFIG.transactionOpts);
    const signal = DEFAULT_CONNECTION_CONFIG.makeSignalRepository({ creds, keys }, logger, lookUp);
    const step = async <T>(jid: string, work: (address: string) => Promise<T>): Promise<T> => {
      const address = await sessionOf(signal, jid);
      return keys.transaction(() => work(address), address);
    };
    return {
      ...signal,
      injectE2ESession: (given) => step(given.jid, () => signal.injectE2ESession(given)),
      encryptMessage: (given) => step(given.jid, () => signal.encryptMessage(given)),
      openAndKeep: (given, beside) =>
        step(given.jid, async (address) => {
          const open = () => signal.decryptMessage(given);
          const { type, ciphertext } = given;
          const shelf = shelfOf(keys, address);
          const plaintext = type === 'msg' ? await openByEachSession(shelf, ciphertext, open) : await open();
          await forgetOldChains(shelf);
          const rows = beside(plaintext);
          if (rows) await keys.set(rows);
          return plaintext;
        }),
    };
  };
}

type SignalGiven = Parameters<SocketConfig['makeSignalRepository']>;

function shelfOf(keys: SignalKeyStore, address: string): Shelf {
  return {
    read: async () => (await keys.get('session', [address]))[address],
    write: async (record) => keys.set({ session: { [address]: record } }),
  };
}

/** The session that a person's name leads to: a number and the LID that it belongs to have one between them. */
async function sessionOf(signal: Repository, jid: string): Promise<string> {
  const lid = isPnUser(jid) ? await signal.lidMapping.getLIDForPN(jid) : null;
  return signal.jidToSignalProtocolAddress(lid ?? jid);
}
