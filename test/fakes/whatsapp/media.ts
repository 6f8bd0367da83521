import { createCipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { proto } from '@whiskeysockets/baileys';

/** What WhatsApp derives the keys of each kind of media from. */
const INFO = {
  image: 'WhatsApp Image Keys',
  document: 'WhatsApp Document Keys',
  audio: 'WhatsApp Audio Keys',
} as const;

/** How a file is served: whole, with a byte changed, cut off half way, never ending, or no longer there. */
export type Serving = 'whole' | 'tampered' | 'cut' | 'stalled' | 'gone';

export interface Shelved {
  mediaKey: Uint8Array;
  directPath: string;
  fileSha256: Uint8Array;
  fileEncSha256: Uint8Array;
  fileLength: number;
}

/** Where phones leave their pictures and papers, encrypted, and where devices fetch them. */
export class MediaShelf {
  readonly #files = new Map<string, { bytes: Buffer; serving: Serving }>();
  /** How often each file was asked for. */
  readonly fetches = new Map<string, number>();

  /** Encrypts a file as a phone does, and says how it is found. */
  put(bytes: Uint8Array, kind: keyof typeof INFO, serving: Serving = 'whole'): Shelved {
    const mediaKey = randomBytes(32);
    const keys = Buffer.from(hkdfSync('sha256', mediaKey, Buffer.alloc(0), INFO[kind], 112));
    const [iv, cipherKey, macKey] = [keys.subarray(0, 16), keys.subarray(16, 48), keys.subarray(48, 80)];
    const cipher = createCipheriv('aes-256-cbc', cipherKey, iv);
    const encrypted = Buffer.concat([cipher.update(bytes), cipher.final()]);
    const mac = createHmac('sha256', macKey).update(iv).update(encrypted).digest().subarray(0, 10);
    const whole = Buffer.concat([encrypted, mac]);
    const directPath = `/v/t62/${randomBytes(8).toString('hex')}`;
    this.#files.set(directPath, { bytes: whole, serving });
    return {
      mediaKey,
      directPath,
      fileSha256: createHash('sha256').update(bytes).digest(),
      fileEncSha256: createHash('sha256').update(whole).digest(),
      fileLength: bytes.length,
    };
  }

  /** The same file at another place, whole; gives the place. */
  putAnew(path: string): string {
    const anew = `${path}-anew`;
    this.#files.set(anew, { bytes: this.#files.get(path)!.bytes, serving: 'whole' });
    return anew;
  }

  /** A photo, as a message carries it. */
  photo(
    bytes: Uint8Array,
    { caption, serving }: { caption?: string; serving?: Serving } = {},
  ): proto.IMessage {
    const shelved = this.put(bytes, 'image', serving);
    return { imageMessage: { ...shelved, mimetype: 'image/jpeg', ...(caption && { caption }) } };
  }

  serve(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    this.fetches.set(path, (this.fetches.get(path) ?? 0) + 1);
    const file = this.#files.get(path);
    if (!file || file.serving === 'gone') {
      response.writeHead(file ? 410 : 404).end();
      return;
    }
    const bytes = Buffer.from(file.bytes);
    if (file.serving === 'tampered') bytes[3]! ^= 1;
    response.writeHead(200, { 'content-length': bytes.length });
    if (file.serving === 'whole' || file.serving === 'tampered') response.end(bytes);
    else {
      response.write(bytes.subarray(0, bytes.length >> 1));
      if (file.serving === 'cut') setImmediate(() => response.destroy());
    }
  }
}
