import { z } from 'zod';
import type { MediaRef } from '../channel.ts';
import { download, hostsIn } from '../download.ts';
import type { AccessToken } from './access-token.ts';
import type { InboundActivity, InboundAttachment } from './activity.ts';

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

/** Opens the way to the files. */
export function openMedia({ mediaHosts, token }: MediaOptions) {
  const hosts = hostsIn(mediaHosts);
  return async ({ id }: MediaRef, { maxBytes }: { maxBytes: number }): Promise<Uint8Array> => {
    const [, kind, href = ''] = /^(token|open) (\S+)$/.exec(id) ?? [];
    const authorization = kind === 'token' ? `Bearer ${await token.get()}` : null;
    return download(href, { of: 'Bot Framework', hosts, maxBytes, authorization });
  };
}
