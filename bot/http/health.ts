import type { FastifyInstance } from 'fastify';
import type { Clock } from '../clock.ts';
import type { House } from '../house.ts';
import { inTime, type Metrics } from '../seen/metrics.ts';
import { readiness, takesMessages } from '../seen/readiness.ts';

export interface HealthParts {
  house: House;
  clock: Clock;
  /** Null where they are told elsewhere, or not at all. */
  metrics: Metrics | null;
}

/**
 * What watches the house asks: `/health`, 200 when it takes messages and 503 when not; `/ready`, the same for
 * all that answering takes, with what is wrong by name; `/metrics`, for Prometheus.
 */
export function addHealth(app: FastifyInstance, { house, clock, metrics }: HealthParts): void {
  const { store } = house;
  app.get('/health', async (_request, reply) => {
    const now = clock.now();
    if (!(await inTime(store.backlog(now)))) {
      const reason = `The ${store.name} store does not answer.`;
      return reply.code(503).send({ status: 'unavailable', reason });
    }
    const { isWell, found } = takesMessages(house, now);
    if (isWell) return { status: 'ok' };
    return reply.code(503).send({ status: 'unavailable', reason: `Messages: ${found}.` });
  });
  app.get('/ready', async (_request, reply) => {
    const checks = await readiness(house, clock.now());
    const wrong = checks.filter(({ isWell }) => !isWell).map(({ name }) => name);
    const told = Object.fromEntries(checks.map(({ name, isWell, found }) => [name, { ok: isWell, found }]));
    return reply
      .code(wrong.length === 0 ? 200 : 503)
      .send({ status: wrong.length === 0 ? 'ready' : 'not ready', wrong, checks: told });
  });
  if (!metrics) return;
  app.get('/metrics', async (_request, reply) => {
    const { lanesInMemory } = house;
    reply.type(metrics.contentType);
    return metrics.read({ store, lanesInMemory, now: () => clock.now() });
  });
}
