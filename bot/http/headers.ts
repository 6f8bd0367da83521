import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { House } from '../house.ts';
import type { HttpParts } from './parts.ts';

/** Our pages load nothing from elsewhere, and run nothing that is not a file of ours. */
const CONTENT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What decides who may show a page of ours in a frame. */
export type HeaderParts = Pick<HttpParts, 'house' | 'demo'>;

/**
 * Security headers on every answer. A page may stand in a frame of ours; the widget also on the sites of its
 * clinic, and in the demo, which has nothing to steal, anywhere.
 */
export function addSecurityHeaders(app: FastifyInstance, { house, demo }: HeaderParts): void {
  app.addHook('onSend', async (request, reply) => {
    if (!reply.hasHeader('content-security-policy')) {
      const isWidget = request.routeOptions.url === '/widget';
      const others = !isWidget ? [] : demo ? ['*'] : embeddersOf(request, house);
      const embedders = ["'self'", ...others].join(' ');
      reply.header('content-security-policy', `${CONTENT}; frame-ancestors ${embedders}`);
    }
    if (!reply.hasHeader('cross-origin-resource-policy')) {
      reply.header('cross-origin-resource-policy', 'same-origin');
    }
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'same-origin');
    reply.header('permissions-policy', 'camera=(self), microphone=(), geolocation=(), payment=()');
  });
}

/** The sites on which a clinic shows its chat: `sites` of its `web-chat`, origins with spaces between. */
function embeddersOf(request: FastifyRequest, house: House): string[] {
  const { clinic: id } = request.query as { clinic?: unknown };
  const clinic = house.clinics().find((one) => one.id === id);
  const sites = clinic?.channels['web-chat']?.['sites'];
  // What is no origin is left out: it would end up in a header.
  return typeof sites === 'string' ? sites.split(/\s+/).filter(isOrigin) : [];
}

function isOrigin(site: string): boolean {
  return site === '*' || /^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d{1,5}|:\*)?$/i.test(site);
}
