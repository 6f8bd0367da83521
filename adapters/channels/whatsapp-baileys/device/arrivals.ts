import { createHash } from 'node:crypto';
import {
  type BinaryNode,
  jidDecode,
  proto,
  type SignalDataSet,
  type SignalKeyStore,
  type SocketConfig,
  unpadRandomMax16,
} from '@whiskeysockets/baileys';
import { ARRIVED, type Arrived, type Names } from '../wire.ts';
import { USED_KEY } from './each-session.ts';
import type { House } from './house.ts';
import { readMessage } from './read-message.ts';
import { type Repository, sessionsOver } from './sessions.ts';

/** Stanzas remembered until they are opened. Those that never are must not pile up. */
const REMEMBERED = 5_000;

/**
 * What is on its way through the device. Baileys sends the receipt before anyone else sees a message, and
 * forgets what it has buffered when the connection breaks: so each message is kept in the very transaction that
 * moves the ratchet on, before the receipt goes out.
 */
export class Arrivals {
  readonly #house: House;
  readonly #sessions: ReturnType<typeof sessionsOver>;
  readonly #stanzas = new Map<string, Omit<Arrived, 'content'>>();
  #place = 0;

  constructor(house: House, kept: SignalKeyStore) {
    this.#house = house;
    this.#sessions = sessionsOver(kept);
  }

  /** Notes a stanza before anything is done with it: the words do not say whose they are. */
  note(stanza: BinaryNode): void {
    const about = readEnvelope(stanza);
    const enc = Array.isArray(stanza.content) ? stanza.content.filter(isLetter) : [];
    if (!about || enc.length === 0) return;
    for (const { content } of enc) {
      if (content instanceof Uint8Array)
        this.#stanzas.set(digest(content), { ...about, place: ++this.#place });
    }
    for (const oldest of this.#stanzas.keys()) {
      if (this.#stanzas.size <= REMEMBERED) break;
      this.#stanzas.delete(oldest);
    }
    this.#house.tell({ tell: 'arriving', id: about.id, lid: about.lid, pn: about.pn });
  }

  /** Signal, but that what was opened is written with the keys that opened it. */
  readonly repository: SocketConfig['makeSignalRepository'] = (...given) => {
    const sessions = this.#sessions(...given);
    const decryptMessage: Repository['decryptMessage'] = async (message) => {
      const about = this.#take(message.ciphertext);
      try {
        return await sessions.openAndKeep(message, (plaintext) => {
          const content = about && read(plaintext);
          return content ? rowOf({ ...about, content }) : null;
        });
      } catch (error) {
        const isKnown = error instanceof Error && error.message === USED_KEY;
        const tell = isKnown ? 'known' : 'missed';
        if (about) this.#house.tell({ tell, id: about.id, lid: about.lid, pn: about.pn });
        throw error;
      }
    };
    return { ...sessions, decryptMessage };
  };

  /** A message that came another way: the phone was asked for one which WhatsApp did not encrypt to us. */
  async keep(arrived: Omit<Arrived, 'place'>): Promise<void> {
    const rows = Object.entries(rowOf({ ...arrived, place: ++this.#place }).inbox).map(([id, value]) => ({
      kind: ARRIVED,
      id,
      value: Buffer.from(JSON.stringify(value)),
    }));
    await this.#house.ask({ for: 'write', rows });
  }

  #take(ciphertext: Uint8Array): Omit<Arrived, 'content'> | undefined {
    const key = digest(ciphertext);
    const about = this.#stanzas.get(key);
    this.#stanzas.delete(key);
    return about;
  }
}

/** Of what bots write (`msmsg`) Baileys opens nothing. */
function isLetter({ tag, attrs }: BinaryNode): boolean {
  return tag === 'enc' && attrs['type'] !== 'msmsg';
}

/** Whose message a stanza is; null for those of groups, of lists, and of the account itself. */
function readEnvelope({ attrs }: BinaryNode): Omit<Arrived, 'content' | 'place'> | null {
  const { id, from, t, recipient, category, participant } = attrs;
  if (!id || !from || recipient || category === 'peer' || participant) return null;
  const names = namesOf(from, attrs['sender_lid'] ?? attrs['sender_pn']);
  return names && { id, jid: from, at: Number(t) * 1000, ...names };
}

/** A person by both names, as far as they are told; null for what is no person. */
export function namesOf(jid: string, alternative: string | undefined): Names | null {
  const [first, second] = [jidDecode(jid), alternative ? jidDecode(alternative) : undefined];
  const user = (server: string) => [first, second].find((one) => one?.server === server)?.user ?? null;
  const names = { lid: user('lid'), pn: user('s.whatsapp.net') };
  return first && (first.server === 'lid' || first.server === 's.whatsapp.net') ? names : null;
}

function read(plaintext: Uint8Array): Arrived['content'] | null {
  try {
    return readMessage(proto.Message.decode(unpadRandomMax16(plaintext)));
  } catch {
    // Whoever wrote it has made it unreadable: it is told that it was not understood.
    return { kind: 'unsupported' };
  }
}

/** The house sees the words as one more kind among the keys. */
function rowOf(arrived: Arrived): SignalDataSet & { [ARRIVED]: Record<string, Arrived> } {
  return { [ARRIVED]: { [`${arrived.lid ?? arrived.pn}/${arrived.id}`]: arrived } };
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}
