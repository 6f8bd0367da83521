/** What libsignal says of a message that it has opened before, and Baileys knows for no trouble at all. */
export const USED_KEY = 'Key used already or never filled';

/** Chains of a person's keys that are kept of a session; the same number as in Signal's own library. */
const KEPT_CHAINS = 5;
/** How libsignal marks a chain of keys of the other side's (6.0.0). */
const RECEIVING = 2;

/** A person's sessions as libsignal writes them (6.0.0): one that is open, and those that it has replaced. */
interface SessionRecord {
  version: string;
  _sessions: Record<string, KeptSession>;
}

interface KeptSession {
  indexInfo: { used: number };
  /** By the public key that the other side, or we, began it with; in the order in which they began. */
  _chains: Record<string, Chain>;
}

interface Chain {
  chainType: number;
  chainKey: { counter: number };
  /** Keys of messages that were skipped, by their number. */
  messageKeys: Record<string, string>;
}

/** Where a message says that it belongs. */
interface Header {
  chain: string;
  counter: number;
}

/** Where one person's sessions are kept. Baileys' types say bytes; what libsignal hands over is a record. */
export interface Shelf {
  read(): Promise<Uint8Array | undefined>;
  write(record: Uint8Array): Promise<void>;
}

/**
 * Opens a message by one session at a time. libsignal tries them all, moves each one's keys on while it tries, and
 * writes down what became of those that the message was not for: these could then open nothing more ("Bad MAC",
 * "Over 2000 messages into the future"), and phones and device asked each other for everything again.
 * To be called within a transaction, which a failure undoes.
 *
 * @throws Error `USED_KEY` where the message was opened before
 */
export async function openByEachSession<Plaintext>(
  shelf: Shelf,
  ciphertext: Uint8Array,
  open: () => Promise<Plaintext>,
): Promise<Plaintext> {
  const record = await read(shelf);
  const header = headerOf(ciphertext);
  if (!record || !header) return open();
  let failure: unknown;
  for (const [name, session] of candidates(record, header)) {
    await write(shelf, { ...record, _sessions: { [name]: session } });
    try {
      const plaintext = await open();
      const opened = await read(shelf);
      await write(shelf, { ...record, _sessions: { ...record._sessions, ...opened?._sessions } });
      return plaintext;
    } catch (error) {
      failure = error;
    }
  }
  throw failure ?? new Error('No session is left');
}

/** Lets go of chains that no message will come by any more: a conversation of years would drag all of them along. */
export async function forgetOldChains(shelf: Shelf): Promise<void> {
  const record = await read(shelf);
  if (!record) return;
  const sessions = Object.entries(record._sessions);
  if (sessions.every(([, { _chains }]) => oldChains(_chains).length === 0)) return;
  const pruned = sessions.map(([name, session]): [string, KeptSession] => {
    const old = new Set(oldChains(session._chains));
    const kept = Object.entries(session._chains).filter(([key]) => !old.has(key));
    return [name, { ...session, _chains: Object.fromEntries(kept) }];
  });
  await write(shelf, { ...record, _sessions: Object.fromEntries(pruned) });
}

function oldChains(chains: KeptSession['_chains']): string[] {
  const receiving = Object.entries(chains).filter(([, { chainType }]) => chainType === RECEIVING);
  return receiving.slice(0, -KEPT_CHAINS).map(([key]) => key);
}

/** The session that has the message's chain; where none has, each of them, the one that was used last first. */
function candidates(record: SessionRecord, { chain, counter }: Header): [string, KeptSession][] {
  const sessions = Object.entries(record._sessions);
  const own = sessions.find(([, { _chains }]) => chain in _chains);
  if (!own) return sessions.sort(([, a], [, b]) => b.indexInfo.used - a.indexInfo.used);
  const { chainKey, messageKeys } = own[1]._chains[chain]!;
  if (counter <= chainKey.counter && !(counter in messageKeys)) throw new Error(USED_KEY);
  return [own];
}

const KEY_FIELD = 0x0a;
const KEY_BYTES = 33;
const COUNTER_FIELD = 0x10;

/** The first two fields of a Signal message, after the byte with its version; null for what begins otherwise. */
function headerOf(ciphertext: Uint8Array): Header | null {
  const keyEnds = 3 + KEY_BYTES;
  if (ciphertext[1] !== KEY_FIELD || ciphertext[2] !== KEY_BYTES) return null;
  if (ciphertext[keyEnds] !== COUNTER_FIELD) return null;
  let counter = 0;
  for (let at = keyEnds + 1, shift = 0; shift < 35; at++, shift += 7) {
    const byte = ciphertext[at];
    if (byte === undefined) return null;
    counter += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) {
      const chain = Buffer.from(ciphertext.subarray(3, keyEnds)).toString('base64');
      return { chain, counter };
    }
  }
  return null;
}

async function read(shelf: Shelf): Promise<SessionRecord | undefined> {
  return (await shelf.read()) as SessionRecord | undefined;
}

async function write(shelf: Shelf, record: SessionRecord): Promise<void> {
  await shelf.write(record as unknown as Uint8Array);
}
