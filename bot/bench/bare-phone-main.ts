import Fastify from 'fastify';
import { isSigned } from '../../adapters/twilio/signature.ts';
import { PHONE } from './house-wire.ts';

// The least that answers a call: Fastify, the form, Twilio's signature; and the same words to whoever calls.

const token = process.argv[2]!;
const app = Fastify();
app.removeAllContentTypeParsers();
app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
app.post('/*', async (request, reply) => {
  const params = Object.fromEntries(new URLSearchParams(String(request.body)));
  const signature = String(request.headers['x-twilio-signature'] ?? '');
  if (!isSigned({ url: `${PHONE.publicUrl}${request.url}`, params, signature }, token)) {
    return reply.code(403).send();
  }
  const action = `${PHONE.publicUrl}${PHONE.path}/heard`;
  return reply
    .type('text/xml')
    .send(`<Response><Gather action="${action}"><Say>Hola.</Say></Gather></Response>`);
});
process.on('disconnect', () => process.exit(0));
process.send?.(await app.listen({ port: 0, host: '127.0.0.1' }));
