import { join } from 'node:path';
import { openChannelKeep } from '../channel-keep.ts';
import { systemClock } from '../clock.ts';
import { DEMO_FOLDER, loadClinics } from '../config/load.ts';
import { watchClinics } from '../config/watch.ts';
import type { Clinic } from '../config.ts';
import { openDevices } from '../devices/devices.ts';
import { openSeal } from '../devices/key.ts';
import { openFiles } from '../files/files.ts';
import { removeOldFiles } from '../files/old-files.ts';
import type { House } from '../house.ts';
import { openHouse } from '../house.ts';
import { type Http, openHttp } from '../http/app.ts';
import { openClock } from '../http/demo/clock.ts';
import { openWatchHttp } from '../http/watch-app.ts';
import { keptSecret, openWebDoor } from '../http/web-door.ts';
import {
  type Installation,
  installationFrom,
  makeDataFolder,
  PLACES,
  portFrom,
  type Role,
  rehearsed,
  roleFrom,
  watchPortFrom,
} from '../installation.ts';
import { type Log, openLog } from '../log.ts';
import { PUBLIC, type PublicAddress, publicAddressFrom } from '../public-address.ts';
import { freshSeed, idsFrom, random } from '../random.ts';
import {
  openAdviserOf,
  openAgendaOf,
  openChannels,
  openDocumentReader,
  openStore,
  openTranscriberOf,
} from '../registry.ts';
import { type Checkpoints, openCheckpoints } from '../rehearsal/checkpoints.ts';
import { faulty } from '../rehearsal/faulty.ts';
import { openPhones } from '../rehearsal/phones.ts';
import { doStandingWork } from '../reminders/standing-work.ts';
import { openMetrics } from '../seen/metrics.ts';
import { openTracing } from '../seen/open-tracing.ts';
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
      await using front = await open({ installation, role, outside, watchPort, secret, simulated }, log);
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

/** A SQLite file has one process at a time: what a dead one had is its successor's at once. */
const ONLY_PROCESS = 'house';

interface Front extends AsyncDisposable {
  house: House;
  http: Http;
  /** For those who watch the house, where they have a port of their own. */
  watch: Http;
}

interface Setup {
  installation: Installation;
  role: Role;
  outside: PublicAddress;
  watchPort: number | undefined;
  secret: Uint8Array;
  /** Of a rehearsal, the address that it has for its providers, and where it listens; null for a house that is none. */
  simulated: { url: string; home(): string; checkpoints: Checkpoints } | null;
}

/** Opens store, house and addresses; closes them in reverse, letting what is in hand end. */
async function open(setup: Setup, log: Log): Promise<Front> {
  const { installation, role, outside, watchPort, secret, simulated } = setup;
  const { data, database, databaseUrl, clinics: folder } = installation;
  const clinics = await loadClinics(folder);
  const { clock, demo } = await openClock(folder === undefined || simulated !== null, data, log);
  const chance = random(freshSeed());
  const newId = idsFrom(chance);
  const files = openFiles(join(data, 'files'), { newId, now: () => clock.now() });
  const door = openWebDoor({
    secret,
    files,
    now: () => clock.now(),
  });
  const faults = { scheduling: 0 };
  await using opened = new AsyncDisposableStack();
  const metrics = openMetrics();
  const tracing = await openTracing();
  opened.defer(() => tracing.close());
  const store = await openStore({ file: database, url: databaseUrl, works: role !== 'web', clock });
  opened.defer(() => store.close());
  const seal = await openSeal(join(data, 'key'));
  const devices = openDevices({
    store,
    seal,
    owner: store.sharing ? newId() : ONLY_PROCESS,
    random: chance,
    log,
  });
  opened.defer(() => devices.close());
  const keepOf = (clinic: string, channel: string) =>
    openChannelKeep({ clinic, channel }, { shelf: store.devices, seal, now: () => clock.now() });
  const reader = await openDocumentReader();
  opened.defer(() => reader.close());
  const phones = simulated && (await openPhones({ clock, data, keepOf, ...simulated }));
  if (phones) opened.use(phones);
  const agendaOf = (clinic: Clinic) => openAgendaOf(clinic, { store, clock, newId });
  const house = await openHouse({
    clinics,
    store,
    clock,
    random: chance,
    newId,
    log,
    files,
    reader,
    channelsOf: async (clinic) =>
      phones
        ? [door.channelOf(clinic.id), ...phones.channelsOf(clinic)]
        : openChannels(clinic, { door, clock, publicUrl: outside.url, devices, keepOf }),
    schedulingOf: async (clinic) => faulty(agendaOf(clinic), demo?.faults ?? faults),
    // In a rehearsal nobody outside is asked anything.
    ...(phones === null && { adviserOf: openAdviserOf, transcriberOf: openTranscriberOf }),
    measures: metrics.measures,
    tracing,
  });
  opened.defer(() => house.close());
  const watching = new AbortController();
  opened.defer(() => watching.abort());
  void followClinics(house, { folder: folder ?? DEMO_FOLDER, signal: watching.signal, log });
  if (role !== 'web') void doStandingWork({ house, clock, log }, watching.signal);
  void removeOldFiles({ clinics: () => house.clinics(), files, clock, log }, watching.signal);
  const { trustedProxies } = outside;
  const publicUrl = simulated?.url ?? outside.url;
  const watch = await openWatchHttp({ house, clock, metrics });
  opened.defer(() => watch.close());
  const http = await openHttp(house, {
    ...{
      door,
      clock,
      newId,
      log,
      demo: demo && { ...demo, phones, agendaOf, checkpoints: simulated?.checkpoints ?? null },
      publicUrl,
      trustedProxies,
      drawer: reader,
      devices,
    },
    metrics: watchPort === undefined ? metrics : null,
  });
  opened.defer(() => http.close());
  const kept = opened.move();
  return { house, http, watch, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

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

/** A file that changes takes effect at once; one that is wrong leaves its clinic as it was. */
async function followClinics(
  house: House,
  { folder, signal, log }: { folder: string; signal: AbortSignal; log: Log },
): Promise<void> {
  await watchClinics({
    folder,
    env: process.env,
    signal,
    sleep: systemClock().sleep,
    onChange: (clinic) => {
      house.replaceClinic(clinic).then(
        () => log.info({ clinic: clinic.id }, 'clinic reloaded'),
        // What cannot be opened is said by the settings, which are no patient's words.
        (error: Error) =>
          log.error({ err: error, clinic: clinic.id }, `clinic not reloaded: ${error.message}`),
      );
    },
    onRefuse: (error) => log.error(`clinic not reloaded, the old one goes on:\n${error.message}`),
  });
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
