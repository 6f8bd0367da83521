import { createCipheriv, createDecipheriv, createHmac, hkdfSync, pbkdf2Sync, randomBytes } from 'node:crypto';
import { type BinaryNode, Curve, type KeyPair, proto } from '@whiskeysockets/baileys';
import { verify } from 'curve25519-js';
import { bytesOf, childOf, node, SERVER } from './nodes.ts';

/** What a QR code says: the server's reference, and three secrets of the device that shows it. */
export interface QrCode {
  ref: string;
  advSecret: Buffer;
}

/** Reads what a phone's camera sees. @throws where it is no code of WhatsApp's. */
export function readQr(qr: string): QrCode {
  const [where, said] = qr.split('#');
  const [ref, , , advSecret] = said?.split(',') ?? [];
  if (!where?.startsWith('https://wa.me/') || !ref || !advSecret)
    throw new Error('This is no code to link by');
  return { ref, advSecret: Buffer.from(advSecret, 'base64') };
}

/** Who is linked to whom. */
export interface Linking {
  /** The phone's identity, which vouches for the device. */
  account: KeyPair;
  /** The identity of the device. */
  device: Uint8Array;
  advSecret: Buffer;
  phone: string;
  lid: string;
}

/** The phone's word that the device is its own; and what the device must sign in turn. */
export function vouchFor({ account, device, advSecret, phone, lid }: Linking): {
  stanza: BinaryNode;
  details: Uint8Array;
} {
  const details = proto.ADVDeviceIdentity.encode({
    rawId: 1,
    timestamp: 1_700_000_000,
    keyIndex: 1,
    accountType: 0,
    deviceType: 0,
  }).finish();
  const signed = proto.ADVSignedDeviceIdentity.encode({
    details,
    accountSignatureKey: account.public,
    accountSignature: Curve.sign(account.private, Buffer.concat([Buffer.from([6, 0]), details, device])),
  }).finish();
  const hmac = createHmac('sha256', advSecret).update(signed).digest();
  const content = proto.ADVSignedDeviceIdentityHMAC.encode({ details: signed, hmac }).finish();
  const stanza = node('iq', { from: SERVER, type: 'set', xmlns: 'md', id: 'pair', t: '1700000000' }, [
    node('pair-success', {}, [
      node('device-identity', {}, content),
      node('biz', { name: 'Clínica' }),
      node('device', { jid: `${phone}:1@${SERVER}`, lid: `${lid}:1@lid` }),
      node('platform', { name: 'android' }),
    ]),
  ]);
  return { stanza, details };
}

/** Whether the device signed, with its own key, that it belongs to the account. */
export function isSigned(reply: BinaryNode, linking: Linking, details: Uint8Array): boolean {
  const signed = childOf(reply, 'pair-device-sign');
  if (!signed) return false;
  const { deviceSignature } = proto.ADVSignedDeviceIdentity.decode(bytesOf(signed, 'device-identity'));
  if (!deviceSignature) return false;
  const message = Buffer.concat([Buffer.from([6, 1]), details, linking.device, linking.account.public]);
  return verify(linking.device, message, deviceSignature);
}

/** The phone's half of linking by an eight-character code that the person types into it. */
export class CodeEntry {
  readonly #code: string;
  readonly #ephemeral = Curve.generateKeyPair();
  readonly #theirs: Uint8Array;
  readonly #identity: KeyPair;

  /** @param wrapped the device's key, as it wrapped it with the code. */
  constructor(code: string, { wrapped, identity }: { wrapped: Buffer; identity: KeyPair }) {
    this.#code = code;
    this.#identity = identity;
    const decipher = createDecipheriv(
      'aes-256-ctr',
      this.#key(wrapped.subarray(0, 32)),
      wrapped.subarray(32, 48),
    );
    this.#theirs = Buffer.concat([decipher.update(wrapped.subarray(48, 80)), decipher.final()]);
  }

  /** The phone's key, wrapped with the same code. */
  wrapped(): Buffer {
    const [salt, iv] = [randomBytes(32), randomBytes(16)];
    const cipher = createCipheriv('aes-256-ctr', this.#key(salt), iv);
    return Buffer.concat([salt, iv, cipher.update(this.#ephemeral.public), cipher.final()]);
  }

  /** Opens what the device sealed, and derives the secret that the phone vouches with. @throws for a wrong code */
  secretFrom(bundle: Buffer): Buffer {
    const shared = Curve.sharedKey(this.#ephemeral.private, this.#theirs);
    const info = 'link_code_pairing_key_bundle_encryption_key';
    const key = Buffer.from(hkdfSync('sha256', shared, bundle.subarray(0, 32), info, 32));
    const decipher = createDecipheriv('aes-256-gcm', key, bundle.subarray(32, 44));
    decipher.setAuthTag(bundle.subarray(-16));
    const opened = Buffer.concat([decipher.update(bundle.subarray(44, -16)), decipher.final()]);
    const ofIdentities = Curve.sharedKey(this.#identity.private, opened.subarray(0, 32));
    const secret = Buffer.concat([shared, ofIdentities, opened.subarray(64)]);
    return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), 'adv_secret', 32));
  }

  #key(salt: Uint8Array): Buffer {
    return pbkdf2Sync(this.#code, salt, 131_072, 32, 'sha256');
  }
}
