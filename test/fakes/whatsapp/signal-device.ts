import { Curve, type KeyPair, type SignedKeyPair, signedKeyPair } from '@whiskeysockets/baileys';
import { ProtocolAddress, SessionBuilder, SessionCipher, SessionRecord } from 'libsignal';
import { openByEachSession } from '../../../adapters/channels/whatsapp-baileys/device/each-session.ts';

/** What someone must know of a device to write to it the first time. */
export interface KeyBundle {
  registrationId: number;
  /** Without the byte that says which curve it is on. */
  identity: Uint8Array;
  signedPreKey: { id: number; key: Uint8Array; signature: Uint8Array };
  preKey?: { id: number; key: Uint8Array };
}

export interface Cipher {
  type: 'pkmsg' | 'msg';
  ciphertext: Uint8Array;
}

// libsignal prints sessions with their private keys, here as everywhere.
console.info = () => {};

let devices = 0;

/** One device that speaks Signal: a person's phone, or the phone that the clinic's device is linked to. */
export class SignalDevice {
  readonly identity: KeyPair = Curve.generateKeyPair();
  readonly registrationId: number;
  readonly #signedPreKey: SignedKeyPair = signedKeyPair(this.identity, 1);
  readonly #preKeys = new Map<number, KeyPair>();
  readonly #sessions = new Map<string, Uint8Array>();
  /** Sets our addresses apart: libsignal has one queue an address for the whole process. */
  readonly #name: string;
  #nextPreKey = 1;

  constructor() {
    this.registrationId = 1_000 + ++devices;
    this.#name = `device-${devices}`;
  }

  /** Everything that is needed to write to this device, with a pre-key that serves once. */
  bundle(): KeyBundle {
    const id = this.#nextPreKey++;
    const preKey = Curve.generateKeyPair();
    this.#preKeys.set(id, preKey);
    const { keyId, keyPair, signature } = this.#signedPreKey;
    return {
      registrationId: this.registrationId,
      identity: this.identity.public,
      signedPreKey: { id: keyId, key: keyPair.public, signature },
      preKey: { id, key: preKey.public },
    };
  }

  knows(whom: string): boolean {
    return this.#sessions.has(this.#addressOf(whom).toString());
  }

  /** Begins a conversation anew from what is known of the other device. */
  async begin(whom: string, bundle: KeyBundle): Promise<void> {
    this.forget(whom);
    const builder = new SessionBuilder(this.#storage(), this.#addressOf(whom));
    await builder.initOutgoing(asSession(bundle));
  }

  forget(whom: string): void {
    this.#sessions.delete(this.#addressOf(whom).toString());
  }

  async encrypt(whom: string, plaintext: Uint8Array): Promise<Cipher> {
    const cipher = new SessionCipher(this.#storage(), this.#addressOf(whom));
    const { type, body } = await cipher.encrypt(plaintext);
    return { type: type === 3 ? 'pkmsg' : 'msg', ciphertext: Buffer.from(body, 'binary') };
  }

  /** Opens a message; where it cannot, all stays as it was. As on phones, and unlike libsignal by itself. */
  async decrypt(whom: string, { type, ciphertext }: Cipher): Promise<Uint8Array> {
    const cipher = new SessionCipher(this.#storage(), this.#addressOf(whom));
    if (type === 'pkmsg') return cipher.decryptPreKeyWhisperMessage(ciphertext);
    const address = this.#addressOf(whom).toString();
    const before = this.#sessions.get(address);
    const shelf = {
      read: async () => this.#sessions.get(address),
      write: async (record: Uint8Array) => void this.#sessions.set(address, record),
    };
    try {
      return await openByEachSession(shelf, ciphertext, () => cipher.decryptWhisperMessage(ciphertext));
    } catch (error) {
      if (before) this.#sessions.set(address, before);
      throw error;
    }
  }

  /** As `decrypt`; null where it cannot be opened: its key was used before, or is another's. */
  async open(whom: string, cipher: Cipher): Promise<Uint8Array | null> {
    try {
      return await this.decrypt(whom, cipher);
    } catch {
      return null;
    }
  }

  #addressOf(whom: string): ProtocolAddress {
    return new ProtocolAddress(`${this.#name}-${whom}`, 0);
  }

  #storage(): ConstructorParameters<typeof SessionCipher>[0] {
    const { keyPair } = this.#signedPreKey;
    return {
      loadSession: async (id) => {
        const kept = this.#sessions.get(id);
        return kept && SessionRecord.deserialize(kept);
      },
      storeSession: async (id, session) => {
        this.#sessions.set(id, session.serialize());
      },
      isTrustedIdentity: () => true,
      loadPreKey: async (id) => {
        const pair = this.#preKeys.get(Number(id));
        return pair && asPair(pair);
      },
      removePreKey: (id) => {
        this.#preKeys.delete(id);
      },
      loadSignedPreKey: () => asPair(keyPair),
      getOurRegistrationId: () => this.registrationId,
      getOurIdentity: () => ({
        privKey: Buffer.from(this.identity.private),
        pubKey: onCurve(this.identity.public),
      }),
    };
  }
}

function asPair({ private: privKey, public: pubKey }: KeyPair): { privKey: Buffer; pubKey: Buffer } {
  return { privKey: Buffer.from(privKey), pubKey: Buffer.from(pubKey) };
}

/** Signal says before each public key which curve it is on. */
function onCurve(key: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([5]), key]);
}

/** What libsignal begins a conversation from. */
export function asSession({ registrationId, identity, signedPreKey, preKey }: KeyBundle) {
  return {
    registrationId,
    identityKey: onCurve(identity),
    signedPreKey: {
      keyId: signedPreKey.id,
      publicKey: onCurve(signedPreKey.key),
      signature: signedPreKey.signature,
    },
    // libsignal does without one, though its types ask for it.
    ...(preKey && { preKey: { keyId: preKey.id, publicKey: onCurve(preKey.key) } }),
  } as Parameters<SessionBuilder['initOutgoing']>[0];
}
