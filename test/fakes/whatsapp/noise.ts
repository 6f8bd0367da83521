import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import { Curve, NOISE_WA_HEADER, proto } from '@whiskeysockets/baileys';
import type { Authority } from './authority.ts';

const PROTOCOL = 'Noise_XX_25519_AESGCM_SHA256\0\0\0\0';
const TAG_BYTES = 16;
const NOTHING = Buffer.alloc(0);

/** One direction of an encrypted stream: AES-256-GCM, whose nonce counts. */
class CipherState {
  readonly #key: Buffer;
  #count = 0;

  constructor(key: Buffer) {
    this.#key = key;
  }

  seal(plaintext: Uint8Array, also: Uint8Array = NOTHING): Buffer {
    const cipher = createCipheriv('aes-256-gcm', this.#key, this.#nonce()).setAAD(also);
    return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
  }

  open(sealed: Uint8Array, also: Uint8Array = NOTHING): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.#key, this.#nonce()).setAAD(also);
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  }

  #nonce(): Buffer {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(this.#count++, 8);
    return nonce;
  }
}

/** The encrypted stream that a handshake ends in. */
export interface Transport {
  seal(plaintext: Uint8Array): Buffer;
  open(sealed: Uint8Array): Buffer;
}

/** The server's side of a Noise XX handshake: three messages, after which both sides share two keys. */
export class NoiseResponder {
  readonly #authority: Authority;
  readonly #ephemeral = Curve.generateKeyPair();
  #hash: Buffer = Buffer.from(PROTOCOL);
  #salt: Buffer = Buffer.from(PROTOCOL);
  #cipher = new CipherState(Buffer.from(PROTOCOL));

  constructor(authority: Authority) {
    this.#authority = authority;
    this.#mixHash(Buffer.from(NOISE_WA_HEADER));
  }

  /** Takes the client's first message, and gives the answer. */
  answer(clientHello: Uint8Array): Uint8Array {
    const theirs = proto.HandshakeMessage.decode(clientHello).clientHello!.ephemeral!;
    const { serverKey, chain } = this.#authority;
    this.#mixHash(theirs);
    this.#mixHash(this.#ephemeral.public);
    this.#mixKey(Curve.sharedKey(this.#ephemeral.private, theirs));
    const key = this.#seal(serverKey.public);
    this.#mixKey(Curve.sharedKey(serverKey.private, theirs));
    const payload = this.#seal(chain);
    return proto.HandshakeMessage.encode({
      serverHello: { ephemeral: this.#ephemeral.public, static: key, payload },
    }).finish();
  }

  /** Takes the client's second message: who it is, and what it wants. */
  finish(clientFinish: Uint8Array): {
    clientKey: Buffer;
    payload: proto.ClientPayload;
    transport: Transport;
  } {
    const { static: key, payload } = proto.HandshakeMessage.decode(clientFinish).clientFinish!;
    const clientKey = this.#open(key!);
    this.#mixKey(Curve.sharedKey(this.#ephemeral.private, clientKey));
    const wanted = proto.ClientPayload.decode(this.#open(payload!));
    const [toServer, toClient] = this.#derive(NOTHING).map((derived) => new CipherState(derived));
    const transport = {
      seal: (plaintext: Uint8Array) => toClient!.seal(plaintext),
      open: (sealed: Uint8Array) => toServer!.open(sealed),
    };
    return { clientKey, payload: wanted, transport };
  }

  #seal(plaintext: Uint8Array): Buffer {
    const sealed = this.#cipher.seal(plaintext, this.#hash);
    this.#mixHash(sealed);
    return sealed;
  }

  #open(sealed: Uint8Array): Buffer {
    const plaintext = this.#cipher.open(sealed, this.#hash);
    this.#mixHash(sealed);
    return plaintext;
  }

  #mixHash(data: Uint8Array): void {
    this.#hash = createHash('sha256').update(this.#hash).update(data).digest();
  }

  #mixKey(secret: Uint8Array): void {
    const [salt, key] = this.#derive(secret);
    this.#salt = salt;
    this.#cipher = new CipherState(key);
  }

  #derive(secret: Uint8Array): [Buffer, Buffer] {
    const derived = Buffer.from(hkdfSync('sha256', secret, this.#salt, NOTHING, 64));
    return [derived.subarray(0, 32), derived.subarray(32)];
  }
}
