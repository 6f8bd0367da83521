/** A file that WhatsApp keeps for us: its id, and the hash that its bytes must have. */
export interface MediaId {
  id: string;
  /** 32 bytes, in hexadecimal; null where Meta did not say. */
  sha256: string | null;
}

/** The reference of a file: all that is needed to fetch it, and to know it again. */
export function writeMediaId({ id, sha256 }: MediaId): string {
  return sha256 === null ? id : `${id}/${sha256}`;
}

/** Null: this is no reference of ours. */
export function readMediaId(reference: string): MediaId | null {
  const [, id, sha256 = null] = /^([\w-]{1,100})(?:\/([0-9a-f]{64}))?$/.exec(reference) ?? [];
  return id === undefined ? null : { id, sha256 };
}

/** A hash as Meta writes it, in hexadecimal or base64; null where it is neither. */
export function readHash(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
  const bytes = /^[A-Za-z0-9+/]{43}=?$/.test(text) ? Buffer.from(text, 'base64') : null;
  return bytes?.length === 32 ? bytes.toString('hex') : null;
}
