import type { FastifyRequest } from 'fastify';

/**
 * The web's own Request of a request whose body was kept as bytes: what channels are handed.
 * @param base where this house is reached, by its configuration: what a request says of that proves nothing
 */
export function toWebRequest(request: FastifyRequest, base = 'http://localhost'): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  const body = Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : null;
  // A request line may name a whole address, with a host of the sender's choice.
  const path = request.url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
  return new Request(`${base}${path}`, { method: request.method, headers, body });
}
