import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A pair of keys, under a name. */
export interface Pair {
  kid: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
  endorsements: readonly string[];
}

let made = 0;

/** A new pair. */
export function openPair(endorsements: readonly string[] = [], bits = 2048): Pair {
  made += 1;
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  return { kid: `key-${made}`, privateKey, publicKey, endorsements };
}

/** The pair as the key server tells of it. */
export function jwkOf({ kid, publicKey, endorsements }: Pair): object {
  return { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', endorsements };
}

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token, signed as its header says. `none` and `HS256` are what forgers try. */
export function signToken(
  { kid, privateKey, publicKey }: Pair,
  claims: object,
  alg: 'RS256' | 'none' | 'HS256' = 'RS256',
): string {
  const signed = `${base64({ alg, typ: 'JWT', kid })}.${base64(claims)}`;
  if (alg === 'RS256')
    return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
  if (alg === 'none') return `${signed}.`;
  const secret = publicKey.export({ format: 'pem', type: 'spki' });
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
