import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { FastifyInstance } from 'fastify';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** Scripts that other sites load with a script tag. */
const FOR_OTHER_SITES: ReadonlySet<string> = new Set(['/embed.js']);

/** Which files are served, and under which other names. */
export interface Served {
  /** Addresses of pages, as `/` for `/index.html`. */
  pages: Readonly<Record<string, string>>;
  /** What is not served. */
  without?: RegExp;
}

/**
 * Serves the browser's files. What is served is decided here, once: an address is looked up among the files
 * that there are, and never becomes a path.
 */
export function serveFiles(app: FastifyInstance, folder: string, { pages, without }: Served): void {
  const files = globSync(`**/*{${Object.keys(MEDIA_TYPES).join(',')}}`, { cwd: folder });
  const addresses = files.map((file) => [`/${file.split(sep).join('/')}`, file] as const);
  const aliases = Object.entries(pages).map(([address, page]) => [address, page.slice(1)] as const);
  for (const [address, file] of [...addresses, ...aliases]) {
    if (without?.test(address)) continue;
    const body = readFileSync(join(folder, file));
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
    const mediaType = MEDIA_TYPES[extname(file)] ?? 'application/octet-stream';
    app.get(address, { logLevel: 'silent' }, async (request, reply) => {
      reply.header('etag', etag).header('cache-control', 'no-cache');
      if (FOR_OTHER_SITES.has(address)) reply.header('cross-origin-resource-policy', 'cross-origin');
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      return reply.type(mediaType).send(body);
    });
  }
}
