import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { House } from '../house.ts';

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

/** Security headers on every answer. A page may stand in a frame of ours, or of the sites of its clinic. */
export function addSecurityHeaders(app: FastifyInstance, house: House): void {
  app.addHook('onSend', async (request, reply) => {
    if (!reply.hasHeader('content-security-policy')) {
      const embedders = ["'self'", ...embeddersOf(request, house)].join(' ');
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
