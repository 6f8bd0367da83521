import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AdapterError } from '../../error.ts';
import type { MediaRef } from '../channel.ts';
import { download, hostsIn, notFetched } from '../download.ts';
import type { Graph } from './graph.ts';
import { readHash, readMediaId } from './media-id.ts';
import type { WhatsAppCloudSettings } from './settings.ts';

const OF = 'WhatsApp Cloud';

/** Where a file is, for five minutes. */
const place = z.looseObject({
  url: z.string(),
  file_size: z.coerce.number().optional(),
  sha256: z.string().optional(),
});

/** Fetches the files that patients have sent. */
export type FetchMedia = (file: MediaRef, limit: { maxBytes: number }) => Promise<Uint8Array>;

/** Opens the way to the files. What arrives is what was sent, by its hash. */
export function openMedia(graph: Graph, settings: WhatsAppCloudSettings): FetchMedia {
  const way = {
    of: OF,
    hosts: hostsIn(settings.mediaHosts),
    authorization: `Bearer ${settings.accessToken}`,
  };
  return async (file, { maxBytes }) => {
    const media = readMediaId(file.id);
    if (media === null) throw notFetched(way, 'the reference is none of WhatsApp’s');
    const { success, data } = place.safeParse(await graph.get('media look-up', media.id));
    if (!success) throw new AdapterError('unreachable', 'WhatsApp Cloud: media look-up gave no address');
    if ((data.file_size ?? 0) > maxBytes) throw notFetched(way, 'it is too large');
    const bytes = await download(data.url, { ...way, maxBytes });
    const hash = createHash('sha256').update(bytes).digest('hex');
    const expected = [media.sha256, readHash(data.sha256)].filter((one) => one !== null);
    if (expected.some((one) => one !== hash)) {
      throw new AdapterError('unreachable', 'WhatsApp Cloud: a file did not arrive as it was sent');
    }
    return bytes;
  };
}
