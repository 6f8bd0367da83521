import { z } from 'zod';
import { AdapterError } from '../../error.ts';
import type { MediaRef } from '../channel.ts';
import { readAtMost } from '../read-at-most.ts';
import type { AccessToken } from './access-token.ts';
import type { InboundActivity, InboundAttachment } from './activity.ts';

/** A photo is a few megabytes; a phone's network is not in the way any more. */
const PATIENCE_MS = 30_000;
const MOST_HOPS = 2;

/** How Teams sends a file, which is in the sender's OneDrive: an address that needs no token, for a few minutes. */
const TEAMS_FILE = 'application/vnd.microsoft.teams.file.download.info';
const teamsFile = z.looseObject({
  downloadUrl: z.string().max(4_000),
  fileType: z.string().max(20).optional(),
});

/**
 * A file that an activity brings; null where there is no telling where it is. Its id says whether the bot's own
 * token is wanted for it: only by the very service that the activity came from.
 */
export function fileOf(
  { contentType, contentUrl, content, name }: InboundAttachment,
  { serviceUrl }: Pick<InboundActivity, 'serviceUrl'>,
): MediaRef | null {
  const teams = contentType === TEAMS_FILE ? teamsFile.safeParse(content).data : undefined;
  const url = URL.parse(teams?.downloadUrl ?? contentUrl ?? '');
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const isOwn = teams === undefined && url.origin === new URL(serviceUrl).origin;
  return {
    id: `${isOwn ? 'token' : 'open'} ${url.href}`,
    mediaType: teams ? 'application/octet-stream' : contentType.split(';')[0]!.trim().toLowerCase(),
    bytes: 0,
    ...(name && { name: name.slice(0, 200) }),
  };
}

interface MediaOptions {
  /** As it is set: names with spaces between. */
  mediaHosts: string;
  token: AccessToken;
}

/** Opens the way to the files. Only hosts that are set are asked, and what arrives is never larger than asked for. */
export function openMedia({ mediaHosts, token }: MediaOptions) {
  const hosts = mediaHosts.split(/\s+/).filter((host) => host !== '');
  return async ({ id }: MediaRef, { maxBytes }: { maxBytes: number }): Promise<Uint8Array> => {
    const [, kind, href = ''] = /^(token|open) (\S+)$/.exec(id) ?? [];
    const url = allowed(URL.parse(href), hosts);
    const authorization = kind === 'token' ? `Bearer ${await token.get()}` : null;
    try {
      return await download(url, { hosts, maxBytes, authorization });
    } catch (error) {
      if (error instanceof AdapterError) throw error;
      // A file can be asked for again without harm. What broke may have its address in it.
      throw new AdapterError('unreachable', 'Bot Framework: a file broke off on its way');
    }
  };
}

function refused(why: string): AdapterError {
  return new AdapterError('refused', `Bot Framework: a file was not fetched, since ${why}`);
}

/** An address at a host that is set, and nothing that only looks like one. */
function allowed(url: URL | null, hosts: readonly string[]): URL {
  const isSet =
    url !== null &&
    hosts.some((host) => (host.startsWith('.') ? url.host.endsWith(host) : url.host === host));
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === '127.0.0.1');
  if (isSet && isSafe && url.username === '' && url.password === '') return url;
  throw refused('it is at a host that is not set (mediaHosts)');
}

interface Way {
  hosts: readonly string[];
  maxBytes: number;
  authorization: string | null;
}

async function download(first: URL, { hosts, maxBytes, authorization }: Way): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  let url = first;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    // The token is for who asked for it, and for nobody that they lead to.
    const mayKnow = authorization !== null && url.origin === first.origin;
    const headers = new Headers(mayKnow ? { authorization } : {});
    const response = await fetch(url.href, { redirect: 'manual', signal, headers });
    const next = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && next !== null) {
      await response.body?.cancel();
      url = allowed(URL.parse(next, url.href), hosts);
      continue;
    }
    if (response.ok) return readAtMost(response, maxBytes, tooLarge);
    await response.body?.cancel();
    // 404: Direct Line has a file a moment after it tells of it (BotFramework-Services#255).
    const isFinal = response.status < 500 && response.status !== 404 && response.status !== 429;
    throw new AdapterError(
      isFinal ? 'refused' : 'unreachable',
      `Bot Framework: a file was answered ${response.status}`,
    );
  }
  throw refused('it is behind too many redirects');
}

const tooLarge = () => refused('it is too large');
