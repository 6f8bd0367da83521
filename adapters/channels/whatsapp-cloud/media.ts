import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AdapterError } from '../../error.ts';
import type { MediaRef } from '../channel.ts';
import { readAtMost } from '../read-at-most.ts';
import type { Graph } from './graph.ts';
import { readHash, readMediaId } from './media-id.ts';
import type { WhatsAppCloudSettings } from './settings.ts';

/** Where a file is, for five minutes. */
const place = z.looseObject({
  url: z.string(),
  file_size: z.coerce.number().optional(),
  sha256: z.string().optional(),
});

/** A photo is a few megabytes; a phone's network is not in the way any more. */
const PATIENCE_MS = 30_000;
const MOST_HOPS = 2;

/** Fetches the files that patients have sent. */
export type FetchMedia = (file: MediaRef, limit: { maxBytes: number }) => Promise<Uint8Array>;

/**
 * Opens the way to the files. The token goes to the hosts that are set, and to no other, whatever an answer
 * says; what arrives is never larger than asked for, and is what was sent, by its hash.
 */
export function openMedia(graph: Graph, settings: WhatsAppCloudSettings): FetchMedia {
  const hosts = settings.mediaHosts.split(/\s+/).filter((host) => host !== '');
  return async (file, { maxBytes }) => {
    const media = readMediaId(file.id);
    if (media === null) throw refused('the reference is none of WhatsApp’s');
    const { success, data } = place.safeParse(await graph.get('media look-up', media.id));
    if (!success) throw new AdapterError('unreachable', 'WhatsApp Cloud: media look-up gave no address');
    if ((data.file_size ?? 0) > maxBytes) throw refused('it is too large');
    const url = allowed(URL.parse(data.url), hosts);
    const bytes = await retrying(() => download(url, { hosts, maxBytes, token: settings.accessToken }));
    const hash = createHash('sha256').update(bytes).digest('hex');
    const expected = [media.sha256, readHash(data.sha256)].filter((one) => one !== null);
    if (expected.some((one) => one !== hash)) {
      throw new AdapterError('unreachable', 'WhatsApp Cloud: a file did not arrive as it was sent');
    }
    return bytes;
  };
}

function refused(why: string): AdapterError {
  return new AdapterError('refused', `WhatsApp Cloud: a file was not fetched, since ${why}`);
}

/** An address of a host that is set, spelt as it is set: no other name, no number, no port of somebody else's. */
function allowed(url: URL | null, hosts: readonly string[]): URL {
  const isOurs = url !== null && hosts.includes(url.host) && url.username === '' && url.password === '';
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === '127.0.0.1');
  if (isOurs && isSafe) return url;
  throw refused('it is at a host that is not set (mediaHosts)');
}

/** A file can be asked for again without harm, so no failure of the network is uncertain. */
async function retrying(work: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof AdapterError) throw cause;
    throw new AdapterError('unreachable', 'WhatsApp Cloud: a file broke off on its way', { cause });
  }
}

interface Way {
  hosts: readonly string[];
  maxBytes: number;
  token: string;
}

async function download(first: URL, { hosts, maxBytes, token }: Way): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const headers = { authorization: `Bearer ${token}` };
  let url = first;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const response = await fetch(url.href, { redirect: 'manual', signal, headers });
    const next = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && next !== null) {
      await response.body?.cancel();
      url = allowed(URL.parse(next, url.href), hosts);
      continue;
    }
    if (response.ok) return readAtMost(response, maxBytes, tooLarge);
    await response.body?.cancel();
    // 404: the address has lapsed, or the file has; looking it up again tells which.
    const isFinal = response.status < 500 && response.status !== 404 && response.status !== 429;
    throw new AdapterError(
      isFinal ? 'refused' : 'unreachable',
      `WhatsApp Cloud: a file was answered ${response.status}`,
    );
  }
  throw refused('it is behind too many redirects');
}

const tooLarge = () => refused('it is too large');
