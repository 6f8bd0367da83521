import type { FastifyInstance } from 'fastify';
import type { House } from '../house.ts';

/** A store that takes longer than this to answer a count does not take messages either. */
const PATIENCE_MS = 3_000;

/** `GET /health`: 200 when the house takes messages, 503 when it does not. */
export function addHealth(app: FastifyInstance, { store }: House): void {
  app.get('/health', async (_request, reply) => {
    try {
      const late = AbortSignal.timeout(PATIENCE_MS);
      const { promise, reject } = Promise.withResolvers<never>();
      late.addEventListener('abort', () => reject(late.reason), { once: true });
      const { openInbox, openOutbox, parked } = await Promise.race([store.counts(null), promise]);
      return { status: 'ok', openInbox, openOutbox, parked };
    } catch {
      return reply
        .code(503)
        .send({ status: 'unavailable', reason: `The ${store.name} store does not answer.` });
    }
  });
}
