import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Uint8Array, number, ScryptOptions, Buffer>(scrypt);

/** 32 MiB and some 0.2 s for each guess. Source: OWASP Password Storage Cheat Sheet, scrypt, read 2026-06. */
const COSTS = { N: 2 ** 15, r: 8, p: 3 } as const;
const KEY_BYTES = 32;
const SALT_BYTES = 16;
/** Twice what the costs take: beyond that, what is stored was not written by us. */
const MOST_MEMORY = 2 * 128 * COSTS.N * COSTS.r;

/** Letters of a password: fewer are guessed, more are no password. */
export const PASSWORD_LENGTH = { least: 12, most: 200 } as const;

/** What is kept of a password: `scrypt$N$r$p$salt$key`, so that the costs can be raised. */
export async function keepPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const { N, r, p } = COSTS;
  const key = await derive(password.normalize('NFKC'), salt, KEY_BYTES, { ...COSTS, maxmem: MOST_MEMORY });
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/**
 * Whether it is the password of which `kept` was kept. Null is nobody's, and takes as long: who asks cannot tell
 * who is known here.
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [kind, N, r, p, salt = '', key = ''] = (kept ?? NOBODY).split('$');
  if (kind !== 'scrypt') throw new TypeError('A kept password is not as this house keeps them');
  const wanted = Buffer.from(key, 'base64url');
  const costs = { N: Number(N), r: Number(r), p: Number(p), maxmem: MOST_MEMORY };
  const found = await derive(password.normalize('NFKC'), Buffer.from(salt, 'base64url'), KEY_BYTES, costs);
  return wanted.length === found.length && timingSafeEqual(wanted, found) && kept !== null;
}

const NOBODY = ['scrypt', COSTS.N, COSTS.r, COSTS.p, 'A'.repeat(22), 'A'.repeat(43)].join('$');

/** A password nobody has thought of: 20 letters, 100 bits, in fours that are easily read out. */
export function freshPassword(): string {
  const letters = [...randomBytes(20)].map((byte) => LETTERS[byte % 32]);
  return (letters.join('').match(/.{4}/g) ?? []).join('-');
}

/** Without those that look like others. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
