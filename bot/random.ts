import { randomBytes } from 'node:crypto';

/** The only source of chance. The same seed gives the same draws on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number in [0, n). */
  int(n: number): number;
  pick<T>(from: readonly T[]): T;
}

/** A generator that starts from `seed`: sfc32, 128 bits of state. */
export function random(seed: number | string): Random {
  let [a, b, c, counter] = spread(String(seed));
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 12; round++) next();
  const int = (n: number) => Math.floor(next() * n);
  return {
    next,
    int,
    pick: (from) => {
      if (from.length === 0) throw new RangeError('Nothing to pick from');
      return from[int(from.length)]!;
    },
  };
}

/** A seed nobody can guess, for a house that is not being replayed. */
export function freshSeed(): string {
  return randomBytes(16).toString('hex');
}

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ids drawn from `source`: 16 characters, 80 bits, without letters that look like digits. */
export function idsFrom(source: Random): () => string {
  return () => {
    let id = '';
    for (let at = 0; at < 16; at++) id += DIGITS[source.int(32)];
    return id;
  };
}

/** Four 32-bit words from a text: FNV-1a, each from its own start. */
function spread(seed: string): [number, number, number, number] {
  const words = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((start) => {
    let word = start;
    for (const char of seed) word = Math.imul(word ^ char.codePointAt(0)!, 0x01000193);
    return word;
  });
  return words as [number, number, number, number]; // Four starts give four words.
}
