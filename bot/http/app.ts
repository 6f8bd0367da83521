import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import type { PageDrawer } from '../../adapters/documents/documents.ts';
import { type Clock, systemClock } from '../clock.ts';
import type { Devices } from '../devices/devices.ts';
import type { House } from '../house.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../seen/metrics.ts';
import { addChannels } from './channels.ts';
import { addChat } from './chat.ts';
import type { Demo } from './demo/demo.ts';
import { addDemo } from './demo/routes.ts';
import { addDesk } from './desk/desk.ts';
import { addSecurityHeaders } from './headers.ts';
import { addHealth } from './health.ts';
import type { HttpParts } from './parts.ts';
import { answerNotFound, answerProblems } from './problem.ts';
import { serveFiles } from './static.ts';
import type { WebDoor } from './web-door.ts';

/** How the house is reached from the web. */
export interface HttpOptions {
  door: WebDoor;
  clock: Clock;
  newId(): string;
  log: Log;
  /** Null outside the demo. */
  demo: Demo | null;
  /** Where the house is reached from outside, no slash at the end; null where no channel needs it. */
  publicUrl?: string | null;
  /** The proxies whose word on who asks (`X-Forwarded-For`) is taken. @default none */
  trustedProxies?: readonly string[];
  /** Shows agents what patients sent. @default nothing is shown */
  drawer?: PageDrawer | null;
  /** What agents link to the clinic's phone. @default nothing can be linked */
  devices?: Devices | null;
  /** What Prometheus reads; null where that is told on another port. @default null */
  metrics?: Metrics | null;
}

/** The house's addresses, not yet listening: `app.listen`, or `app.inject` in a test. */
export interface Http {
  app: FastifyInstance;
  close(): Promise<void>;
}

/** The browser's files. */
const CONSOLE = join(import.meta.dirname, '..', '..', 'console');
/** Of use only where there is a demo. */
const SIMULATOR = /^\/(index\.html|simulator\/)/;
const MAX_JSON_BYTES = 64 * 1024;
/** A request that takes longer to arrive is no browser's. */
const ARRIVAL_MS = 60_000;

/** Opens the web's way into the house. */
export async function openHttp(house: House, options: HttpOptions): Promise<Http> {
  const closing = new AbortController();
  const { publicUrl = null, drawer = null, devices = null } = options;
  const parts: HttpParts = { house, closing: closing.signal, ...options };
  const app = Fastify({
    bodyLimit: MAX_JSON_BYTES,
    requestTimeout: ARRIVAL_MS,
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    forceCloseConnections: 'idle',
    genReqId: options.newId,
  });
  app.setErrorHandler(answerProblems(options.log));
  app.setNotFoundHandler(answerNotFound);
  addSecurityHeaders(app, parts);
  addHealth(app, { house, clock: options.clock, metrics: options.metrics ?? null });
  addChat(app, parts);
  addChannels(app, { ...parts, publicUrl });
  addDesk(app, { ...parts, publicUrl, drawer, devices });
  if (options.demo) addDemo(app, parts, options.demo);
  const pages = { '/widget': '/widget.html', '/console': '/console.html' };
  if (options.demo) serveFiles(app, CONSOLE, { pages: { '/': '/index.html', ...pages } });
  else serveFiles(app, CONSOLE, { pages: { '/': '/widget.html', ...pages }, without: SIMULATOR });
  await app.ready();
  return {
    app,
    close: async () => {
      closing.abort(); // Streams end by this: they never do by themselves.
      await closeWhenAnswered(app);
    },
  };
}

/** A request in hand when the house closes is answered, if that takes no longer. */
const GRACE_MS = 5_000;
const LOOK_EVERY_MS = 50;

/** Takes no more requests, answers those that are there, and closes the connections on which nothing happens. */
async function closeWhenAnswered(app: FastifyInstance): Promise<void> {
  const { sleep } = systemClock();
  const closed = app.close().then(() => true);
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    if (await Promise.race([closed, sleep(LOOK_EVERY_MS).then(() => false)])) return;
    if (waited < GRACE_MS) app.server.closeIdleConnections();
    else app.server.closeAllConnections();
  }
}
