import { AdapterError } from '../error.ts';
import { readAtMost } from './read-at-most.ts';

/** A photo is a few megabytes; a phone's network is not in the way any more. */
const PATIENCE_MS = 30_000;
const MOST_HOPS = 2;

/** How a file of a patient's is fetched from where a channel says that it is. */
export interface Way {
  /** Who is asked, as it stands in errors: `WhatsApp Cloud`. */
  of: string;
  /** What a host must be: spelt as it is set; or, where that begins with a dot, below it. */
  hosts: readonly string[];
  maxBytes: number;
  /** What the first host is shown, and no other that it leads to. */
  authorization: string | null;
}

/** The hosts of a setting that has them with spaces between. */
export function hostsIn(setting: string): string[] {
  return setting.split(/\s+/).filter((host) => host !== '');
}

/**
 * Fetches a file, from hosts that are set and no others, whatever an answer says; never more than asked for.
 * A file can be asked for again without harm, so that no failure of the network is uncertain.
 * @throws AdapterError without the address, which may be a secret
 */
export async function download(href: string, way: Way): Promise<Uint8Array> {
  const first = allowed(URL.parse(href), way);
  try {
    return await follow(first, way);
  } catch (error) {
    if (error instanceof AdapterError) throw error;
    // What broke may have the address in it.
    throw new AdapterError('unreachable', `${way.of}: a file broke off on its way`);
  }
}

/** A file that is not fetched, and will not be. */
export function notFetched({ of }: Pick<Way, 'of'>, why: string): AdapterError {
  return new AdapterError('refused', `${of}: a file was not fetched, since ${why}`);
}

/** An address at a host that is set, and nothing that only looks like one. */
function allowed(url: URL | null, way: Way): URL {
  const isSet =
    url !== null &&
    way.hosts.some((host) => (host.startsWith('.') ? url.host.endsWith(host) : url.host === host));
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === '127.0.0.1');
  if (isSet && isSafe && url.username === '' && url.password === '') return url;
  throw notFetched(way, 'it is at a host that is not set (mediaHosts)');
}

async function follow(first: URL, way: Way): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  let url = first;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const mayKnow = way.authorization !== null && url.origin === first.origin;
    const headers = new Headers(mayKnow ? { authorization: way.authorization! } : {});
    const response = await fetch(url.href, { redirect: 'manual', signal, headers });
    const next = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && next !== null) {
      await response.body?.cancel();
      url = allowed(URL.parse(next, url.href), way);
      continue;
    }
    if (response.ok) return readAtMost(response, way.maxBytes, () => notFetched(way, 'it is too large'));
    await response.body?.cancel();
    throw new AdapterError(
      isFinal(response.status) ? 'refused' : 'unreachable',
      `${way.of}: a file was answered ${response.status}`,
    );
  }
  throw notFetched(way, 'it is behind too many redirects');
}

/**
 * 404 is not: the address has lapsed, and looking it up again tells another; or Direct Line has the file a moment
 * after it tells of it (BotFramework-Services#255).
 */
function isFinal(status: number): boolean {
  return status < 500 && status !== 404 && status !== 429;
}
