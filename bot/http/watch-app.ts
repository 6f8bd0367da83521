import Fastify from 'fastify';
import type { Http } from './app.ts';
import { addHealth, type HealthParts } from './health.ts';

/** What watches the house asks here, on a port of its own: nothing of a patient's is to be had on it. */
export async function openWatchHttp(parts: HealthParts): Promise<Http> {
  const app = Fastify({ forceCloseConnections: true });
  addHealth(app, parts);
  await app.ready();
  return { app, close: () => app.close() };
}
