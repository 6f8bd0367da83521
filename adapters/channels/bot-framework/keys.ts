import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';

/** A key that tokens are signed with. */
export interface SigningKey {
  key: KeyObject;
  /** The channels whose activities may be signed with it; all, where there are none. */
  endorsements: readonly string[];
}

/** Microsoft's keys, as they are now. */
export interface SigningKeys {
  /** The key of this id; null where there is none. @throws KeysUnavailable where nobody can say */
  find(id: string): Promise<SigningKey | null>;
}

/** The key server did not answer as it should, and what is known of old does not decide it. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

/** How the key server is asked. */
export interface KeysWire {
  now(): number;
  /** Milliseconds that it is waited for. @default 5 s: the other side waits for us meanwhile */
  answerMs?: number;
}

/** Keys are asked for anew after this. Source: Microsoft, Bot Connector authentication, read 2026-11. */
const FRESH_MS = 24 * 3_600_000;
/** One that is not known may be new: but nobody makes us ask more often than this. */
const ASK_AGAIN_MS = 60_000;
const MOST_BYTES = 1024 * 1024;
/** Shorter ones are broken. Source: NIST SP 800-131A. */
const FEWEST_BITS = 2048;

const configuration = z.looseObject({ jwks_uri: z.url() });
const document = z.looseObject({ keys: z.array(z.unknown()).max(1000) });
const rsaKey = z.looseObject({
  kty: z.literal('RSA'),
  kid: z.string().min(1).max(200),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).default([]),
});

/**
 * Opens the way to the keys that the OpenID configuration at `url` leads to. They are kept for a day, and for as
 * long as there are no newer ones to be had; a key that is not among them is looked for at once.
 */
export function openKeys(url: string, { now, answerMs = 5_000 }: KeysWire): SigningKeys {
  let known: ReadonlyMap<string, SigningKey> = new Map();
  let freshUntil = Number.NEGATIVE_INFINITY;
  let askAgainAt = Number.NEGATIVE_INFINITY;
  let failed: unknown = null;
  let asking: Promise<void> | null = null;
  const refresh = async () => {
    askAgainAt = now() + ASK_AGAIN_MS;
    try {
      known = await fetchKeys(url, AbortSignal.timeout(answerMs));
      freshUntil = now() + FRESH_MS;
      failed = null;
    } catch (error) {
      failed = error;
    } finally {
      asking = null;
    }
  };
  return {
    async find(id) {
      const isOld = now() >= freshUntil;
      if ((isOld || !known.has(id)) && now() >= askAgainAt) asking ??= refresh();
      // Who signs with a key that is known does not wait for newer ones.
      if (!known.has(id)) await asking;
      const key = known.get(id);
      if (key) return key;
      if (failed === null) return null;
      throw new KeysUnavailable('Bot Framework: the keys of its tokens are not to be had', { cause: failed });
    },
  };
}

async function fetchKeys(url: string, signal: AbortSignal): Promise<Map<string, SigningKey>> {
  const { jwks_uri } = configuration.parse(await fetchJson(url, signal));
  const { keys } = document.parse(await fetchJson(jwks_uri, signal));
  const found = keys.flatMap((raw): [string, SigningKey][] => {
    const { success, data } = rsaKey.safeParse(raw);
    const key = success ? readKey(data) : null;
    return success && key ? [[data.kid, { key, endorsements: data.endorsements }]] : [];
  });
  // A page of somebody else's must not take the place of keys that are good.
  if (found.length === 0) throw new RangeError('The key server answered without a key');
  return new Map(found);
}

function readKey({ n, e }: { n: string; e: string }): KeyObject | null {
  try {
    const key = createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' });
    return (key.asymmetricKeyDetails?.modulusLength ?? 0) >= FEWEST_BITS ? key : null;
  } catch {
    return null; // It is no key at all.
  }
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal, redirect: 'error' });
  if (!response.ok) {
    await response.body?.cancel();
    throw new RangeError(`The key server answered ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new RangeError('The key server said too much');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString());
}
