import type { FastifyRequest } from 'fastify';

/** The web's own Request of a request whose body was kept as bytes: what channels are handed. */
export function toWebRequest(request: FastifyRequest): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  const body = Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : null;
  // The host is whatever the sender says it is: nothing may depend on it.
  const url = new URL(request.url, 'http://localhost');
  return new Request(url, { method: request.method, headers, body });
}
