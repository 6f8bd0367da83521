import { join } from 'node:path';
import { systemClock } from '../clock.ts';
import { openFront } from '../front.ts';
import type { House } from '../house.ts';
import type { Http } from '../http/app.ts';
import { keptSecret } from '../http/web-door.ts';
import {
  installationFrom,
  makeDataFolder,
  PLACES,
  portFrom,
  rehearsed,
  roleFrom,
  watchPortFrom,
} from '../installation.ts';
import { type Log, openLog } from '../log.ts';
import { PUBLIC, publicAddressFrom } from '../public-address.ts';
import { openCheckpoints } from '../rehearsal/checkpoints.ts';
import { type Command, textOption } from './command.ts';

export const command: Command = {
  usage: 'serve [--port 3000] [--simulate] [--recado-data DIR] [--recado-clinics DIR] [--database-url URL]',
  about:
    'Runs everything. Without a folder of clinics it runs the two demo clinics, with a clock that visitors of\n' +
    'the page can move, and nothing leaves the machine.',
  options: {
    port: { type: 'string', value: 'N', about: 'where to listen (PORT, 3000)' },
    host: {
      type: 'string',
      value: 'NAME',
      about: 'for whom to listen (HOST, localhost; 0.0.0.0 for everyone)',
    },
    ...PLACES,
    ...PUBLIC,
    role: {
      type: 'string',
      value: 'ROLE',
      about: 'all, or with PostgreSQL: web takes messages in, worker takes their turns (RECADO_ROLE, all)',
    },
    'watch-port': {
      type: 'string',
      value: 'N',
      about: 'a port of its own for /health, /ready and /metrics; a worker has no other (RECADO_WATCH_PORT)',
    },
    simulate: {
      type: 'boolean',
      about:
        'the page also shows WhatsApp, SMS and the telephone, with no account anywhere: a rehearsal in a folder\n' +
        'of its own (simulated), which no message leaves',
    },
    'log-level': {
      type: 'string',
      value: 'LEVEL',
      about: 'trace, debug, info, warn, error (LOG_LEVEL, info)',
    },
  },
  examples: [
    'recado serve',
    'recado serve --simulate',
    'PORT=8080 RECADO_CLINICS=./clinics recado serve --host 0.0.0.0',
    'DATABASE_URL=postgres://recado@db/recado recado serve --role worker',
  ],
  async run(given) {
    const port = portFrom(given);
    const host = textOption(given, 'host') ?? (process.env['HOST'] || 'localhost');
    const level = textOption(given, 'log-level') ?? (process.env['LOG_LEVEL'] || 'info');
    const simulates = given.values['simulate'] === true;
    const installation = simulates ? rehearsed(installationFrom(given)) : installationFrom(given);
    const role = roleFrom(given, installation);
    const watchPort = watchPortFrom(given);
    const outside = publicAddressFrom(given);
    let home = `http://localhost:${port}`;
    await makeDataFolder(installation);
    const secret = await keptSecret(join(installation.data, 'secret'));
    const log = openLog(level, undefined, { secret });
    const ended = untilSignal(log);
    const checkpoints = simulates ? openCheckpoints(installation.data, systemClock()) : null;
    const simulated = checkpoints && { url: home, home: () => home, checkpoints };
    let at = port;
    do {
      await using front = await openFront({ installation, role, outside, watchPort, secret, simulated }, log);
      if (watchPort !== undefined) {
        log.info({ at: await listenAt(front.watch, { port: watchPort, host }) }, 'open to who watches');
      }
      if (role === 'worker') log.info({ store: front.house.store.name }, 'at work');
      else {
        home = await listenAt(front.http, { port: at, host });
        at = Number(new URL(home).port);
        sayOpen(front.house, home);
      }
      await (checkpoints ? Promise.race([ended, checkpoints.asked()]) : ended);
      // The house is closed here: what a page of a simulation asks for is done while it is.
    } while (await checkpoints?.perform());
    return 0;
  },
};

function sayOpen(house: House, address: string): void {
  const names = house.clinics().map(({ name, id }) => `${name} (${id})`);
  const shown = address.replace(/\/\/(127\.0\.0\.1|\[::1\])/, '//localhost');
  process.stdout.write(`\nRecado is open: ${shown}\nClinics: ${names.join(', ')}\n\n`);
}

async function listenAt({ app }: Http, at: { port: number; host: string }): Promise<string> {
  try {
    return await app.listen(at);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    throw new RangeError(`Port ${at.port} is taken. Try another: PORT=${at.port + 1} recado serve`, {
      cause,
    });
  }
}

/** Whoever asks the house to close waits half a minute at most, however much is out of reach. */
const CLOSING_MS = 30_000;

/** Resolves at the first SIGTERM or SIGINT. The second ends the process as it is: nothing durable is lost. */
function untilSignal(log: Log): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const clock = systemClock();
  let asked = false;
  const end = (signal: string) => {
    if (asked) process.exit(1);
    asked = true;
    log.info({ signal }, 'closing');
    clock.at(clock.now() + CLOSING_MS, () => {
      log.error('it did not close in time, and is ended as it is');
      process.exit(1);
    });
    resolve();
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  return promise;
}
