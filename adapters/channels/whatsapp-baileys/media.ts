import { createDecipheriv, createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { AdapterError } from '../../error.ts';
import type { Media } from './wire.ts';

/** What WhatsApp derives the keys of each kind of media from. Source: Baileys 7.0.0-rc14, `getMediaKeys`. */
const INFO: Readonly<Record<Media['kind'], string>> = {
  image: 'WhatsApp Image Keys',
  document: 'WhatsApp Document Keys',
  audio: 'WhatsApp Audio Keys',
  video: 'WhatsApp Video Keys',
};

/** Bytes of the code that authenticates a file, at its end. */
const MAC_BYTES = 10;
/** What encryption and its code add at most. */
const OVERHEAD_BYTES = 16 + MAC_BYTES;
const TIMEOUT_MS = 30_000;

/** WhatsApp's own address of media. */
export const MEDIA_HOST = 'https://mmg.whatsapp.net';

/** The file is not at its place any more: the phone may put it to another. */
export class MediaGone extends Error {
  override readonly name = 'MediaGone';
}

/**
 * Fetches a file and opens it. Baileys' own way checks neither the code nor the digest, and hangs for ever where
 * the connection is cut (7.0.0-rc14).
 * @throws MediaGone; AdapterError 'refused' where it is more than it may be, or not what was sent
 */
export async function fetchMedia(
  media: Media,
  { host, maxBytes, timeoutMs = TIMEOUT_MS }: { host: string; maxBytes: number; timeoutMs?: number },
): Promise<Uint8Array> {
  const encrypted = await download(placeOf(media, host), maxBytes + OVERHEAD_BYTES, timeoutMs);
  if (!matches(encrypted, media.encryptedSha256)) throw tampered();
  const opened = decrypt(encrypted, media);
  if (!matches(opened, media.sha256)) throw tampered();
  if (opened.length > maxBytes) throw tooLarge(maxBytes);
  return opened;
}

/** A path may say where on the host a file is, and nothing else: it was written by whoever sent it. */
function placeOf({ path }: Media, host: string): URL {
  const place = new URL(host);
  const asked = new URL(path, place);
  if (!path.startsWith('/') || asked.origin !== place.origin) {
    throw new AdapterError('refused', 'WhatsApp: a file is said to be somewhere else than on WhatsApp');
  }
  return asked;
}

async function download(place: URL, most: number, timeoutMs: number): Promise<Buffer> {
  const response = await reach(place, timeoutMs);
  if (response.status === 404 || response.status === 410) throw new MediaGone('The file is gone');
  if (!response.ok || !response.body) {
    throw new AdapterError('unreachable', `WhatsApp: a file could not be fetched (HTTP ${response.status})`);
  }
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const part of response.body) {
      bytes += part.length;
      if (bytes > most) throw tooLarge(most - OVERHEAD_BYTES);
      parts.push(part);
    }
  } catch (cause) {
    if (cause instanceof AdapterError) throw cause;
    throw new AdapterError('unreachable', 'WhatsApp: a file broke off on its way', { cause });
  }
  return Buffer.concat(parts);
}

async function reach(place: URL, timeoutMs: number): Promise<Response> {
  try {
    return await fetch(place, {
      // The time is for the whole of it, the body too.
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
      headers: { origin: 'https://web.whatsapp.com' },
    });
  } catch (cause) {
    throw new AdapterError('unreachable', 'WhatsApp: a file could not be fetched', { cause });
  }
}

function decrypt(whole: Buffer, { kind, key }: Media): Buffer {
  const keys = Buffer.from(hkdfSync('sha256', Buffer.from(key, 'base64'), new Uint8Array(), INFO[kind], 112));
  const [iv, cipherKey, macKey] = [keys.subarray(0, 16), keys.subarray(16, 48), keys.subarray(48, 80)];
  const [encrypted, mac] = [whole.subarray(0, -MAC_BYTES), whole.subarray(-MAC_BYTES)];
  const right = createHmac('sha256', macKey).update(iv).update(encrypted).digest().subarray(0, MAC_BYTES);
  if (mac.length !== MAC_BYTES || !timingSafeEqual(mac, right)) throw tampered();
  try {
    const decipher = createDecipheriv('aes-256-cbc', cipherKey, iv);
    return Buffer.concat([decipher.update(encrypted), decipher.final()]);
  } catch {
    throw tampered();
  }
}

function matches(bytes: Uint8Array, sha256: string): boolean {
  return createHash('sha256').update(bytes).digest('base64') === sha256;
}

function tampered(): AdapterError {
  return new AdapterError('refused', 'WhatsApp: a file is not what was sent');
}

function tooLarge(maxBytes: number): AdapterError {
  return new AdapterError('refused', `WhatsApp: a file has more than ${maxBytes} bytes`);
}
