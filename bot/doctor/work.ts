import { createServer } from 'node:net';
import type { AgendaBook } from '../../storage/agenda-book.ts';
import type { Clock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import { CHANNEL_NAMES, openAgendaOf, PUBLIC_CHANNELS } from '../registry.ts';
import { type Finding, well, wrong } from './check.ts';

/** Looks at which channels each clinic is reached by, and whether their providers can reach us. */
export function checkChannels(clinics: ReadonlyMap<string, Clinic>, publicUrl: string | null): Finding[] {
  return [...clinics.values()].map(({ id, channels }) => {
    const names = Object.keys(channels);
    const missing = names.filter((name) => !CHANNEL_NAMES.includes(name));
    if (missing.length > 0) {
      const advice = `take it out of the clinic's file; there are: ${CHANNEL_NAMES.join(', ')}`;
      return wrong('channels', `${id}: ${missing.join(', ')} cannot be opened by this version`, advice);
    }
    if (names.length === 0)
      return wrong('channels', `${id} has none`, 'add "channels: { web-chat: {} }" to its file');
    const unreached = names.filter((name) => PUBLIC_CHANNELS.includes(name));
    if (publicUrl === null && unreached.length > 0) {
      const advice =
        'set RECADO_PUBLIC_URL to where this house is reached from outside, as https://citas.example.org';
      return wrong(
        'channels',
        `${id}: the provider of ${unreached.join(', ')} cannot reach this house`,
        advice,
      );
    }
    return well('channels', `${id}: ${names.join(', ')}`);
  });
}

/** What an agenda says when nobody has booked anything. */
const EMPTY_BOOK: Pick<AgendaBook, 'busy'> = { busy: async () => [] };

/** Looks at whether every service of every clinic could be booked, were the agenda empty. */
export async function checkScheduling(
  clinics: ReadonlyMap<string, Clinic>,
  clock: Clock,
): Promise<Finding[]> {
  return Promise.all([...clinics.values()].map((clinic) => checkAgenda(clinic, clock)));
}

async function checkAgenda(clinic: Clinic, clock: Clock): Promise<Finding> {
  const { id, services } = clinic;
  // Looking for openings reads the book, and calls nothing else of it.
  const store = { agenda: EMPTY_BOOK as AgendaBook };
  const agenda = openAgendaOf(clinic, { store, clock, newId: () => 'none' });
  const found = await Promise.all(
    services.map((service) => agenda.findOpenings({ service: service.id, windows: [], limit: 1 })),
  );
  const closed = services.filter((_, at) => found[at]?.length === 0).map((service) => service.id);
  await agenda.close();
  if (closed.length === 0) return well('scheduling', `${id}: ${services.length} services can be booked`);
  const advice = 'look at the hours of their practitioners and at the holidays in the clinic’s file';
  return wrong('scheduling', `${id}: never an opening for ${closed.join(', ')}`, advice);
}

/** Looks at whether the house can listen, or already does. */
export async function checkPort(port: number, host: string): Promise<Finding> {
  const refused = await listenOnce(port, host);
  if (refused === null) return well('port', `${port} is free`);
  if (refused !== 'EADDRINUSE') {
    return wrong(
      'port',
      `${host}:${port} cannot be listened on (${refused})`,
      'choose another with PORT or HOST',
    );
  }
  if (await isRecado(port, host)) return well('port', `${port}: Recado answers there`);
  return wrong('port', `${port} is taken by another program`, `choose another: PORT=${port + 1}`);
}

/** The system's word for why not; null where it can. */
async function listenOnce(port: number, host: string): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  const server = createServer();
  server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
  server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  return promise;
}

async function isRecado(port: number, host: string): Promise<boolean> {
  try {
    const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
    const answer = await fetch(`http://${name}:${port}/health`, { signal: AbortSignal.timeout(3_000) });
    const body: unknown = await answer.json();
    return typeof body === 'object' && body !== null && 'status' in body;
  } catch {
    return false; // Whoever it is does not speak as we do.
  }
}
