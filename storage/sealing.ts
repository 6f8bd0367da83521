import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { StoreError } from './store-error.ts';

/** Bytes of a master key. */
export const KEY_BYTES = 32;

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals values before they are stored, so that a copy of the database alone tells nothing: AES-256-GCM, with
 * the place of each value authenticated, so that none can be put in another's. Text: `v1.<key>.<base64>`.
 */
export class Seal {
  readonly #keys: ReadonlyMap<string, Buffer>;
  readonly #current: string;

  /**
   * @param masters the first seals; all of them open, so that a key can be changed for a new one.
   * @throws RangeError for none, or one that is not of `KEY_BYTES`.
   */
  constructor(masters: readonly Uint8Array[]) {
    const derived = masters.map((master) => {
      if (master.length !== KEY_BYTES)
        throw new RangeError(`A key has ${KEY_BYTES} bytes, not ${master.length}`);
      return [name(master), derive(master, 'recado sealing key', KEY_BYTES)] as const;
    });
    const first = derived[0];
    if (!first) throw new RangeError('There is no key to seal with');
    this.#keys = new Map(derived);
    this.#current = first[0];
  }

  seal(value: Uint8Array, place: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#keys.get(this.#current)!, iv);
    cipher.setAAD(Buffer.from(place));
    const sealed = Buffer.concat([iv, cipher.update(value), cipher.final(), cipher.getAuthTag()]);
    return `v1.${this.#current}.${sealed.toString('base64')}`;
  }

  /** @throws StoreError 'corrupt' where the key is another, or the value is not as it was sealed, or not there. */
  open(sealed: string, place: string): Uint8Array {
    const [version, called = '', text = ''] = sealed.split('.');
    const key = this.#keys.get(called);
    if (version !== 'v1' || !key) {
      const message = `What is kept at ${kindOf(place)} was sealed with another key ('${called}'). Give that key too.`;
      throw new StoreError('corrupt', message);
    }
    const bytes = Buffer.from(text, 'base64');
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES));
      decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(-TAG_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
    } catch (cause) {
      const message = `What is kept at ${kindOf(place)} is not as it was sealed.`;
      throw new StoreError('corrupt', message, { cause });
    }
  }
}

/** What a key goes by in the values that it sealed: it tells nothing of the key. */
function name(master: Uint8Array): string {
  return derive(master, 'recado sealing key name', 4).toString('hex');
}

function derive(master: Uint8Array, info: string, bytes: number): Buffer {
  return Buffer.from(hkdfSync('sha256', master, new Uint8Array(), info, bytes));
}

/** A place without its last part, which may be somebody's number. */
function kindOf(place: string): string {
  return place.split('/').slice(0, 3).join('/');
}
