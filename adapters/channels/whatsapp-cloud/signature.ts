import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Whether a body was signed with one of the app's secrets: `X-Hub-Signature-256` over the bytes as they came.
 * Written again as JSON they would differ, by escaped accents alone. Source: Meta, webhooks, read 2026-06.
 */
export function isSigned(body: Uint8Array, header: string | null, secrets: readonly string[]): boolean {
  const hex = /^sha256=([0-9a-f]{64})$/i.exec(header ?? '')?.[1];
  if (hex === undefined) return false;
  const given = Buffer.from(hex, 'hex');
  const matches = secrets.map((secret) =>
    timingSafeEqual(given, createHmac('sha256', secret).update(body).digest()),
  );
  return matches.includes(true);
}

/** Whether two words are the same, in a time that tells nothing of where they differ. */
export function isSameWord(one: string, other: string): boolean {
  const digest = (word: string) => createHash('sha256').update(word).digest();
  return timingSafeEqual(digest(one), digest(other));
}
