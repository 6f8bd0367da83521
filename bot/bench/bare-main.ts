import { createHmac, timingSafeEqual } from 'node:crypto';
import Fastify from 'fastify';
import { SIGNATURE } from '../crash-test/messenger.ts';

// The least that a server of signed webhooks does: Fastify, the signature, the JSON; nothing is kept.

const secret = process.argv[2]!;
const app = Fastify();
app.removeAllContentTypeParsers();
app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
app.post('/webhook', async (request, reply) => {
  const body = request.body as Buffer; // As the parser leaves it.
  const expected = createHmac('sha256', secret).update(body).digest();
  const given = Buffer.from(String(request.headers[SIGNATURE] ?? ''), 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return reply.code(401).send();
  JSON.parse(body.toString());
  return 'ok';
});
process.on('disconnect', () => process.exit(0));
process.send?.(await app.listen({ port: 0, host: '127.0.0.1' }));
