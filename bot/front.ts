import { join } from 'node:path';
import { openChannelKeep } from './channel-keep.ts';
import { systemClock } from './clock.ts';
import { DEMO_FOLDER, loadClinics } from './config/load.ts';
import { watchClinics } from './config/watch.ts';
import type { Clinic } from './config.ts';
import { openDevices } from './devices/devices.ts';
import { openSeal } from './devices/key.ts';
import { openFiles } from './files/files.ts';
import { removeOldFiles } from './files/old-files.ts';
import type { House } from './house.ts';
import { openHouse } from './house.ts';
import { type Http, openHttp } from './http/app.ts';
import { openClock } from './http/demo/clock.ts';
import { openWatchHttp } from './http/watch-app.ts';
import { openWebDoor } from './http/web-door.ts';
import type { Installation, Role } from './installation.ts';
import type { Log } from './log.ts';
import type { PublicAddress } from './public-address.ts';
import { freshSeed, idsFrom, random } from './random.ts';
import {
  openAdviserOf,
  openAgendaOf,
  openChannels,
  openDocumentReader,
  openStore,
  openTranscriberOf,
} from './registry.ts';
import type { Checkpoints } from './rehearsal/checkpoints.ts';
import { faulty } from './rehearsal/faulty.ts';
import { openPhones } from './rehearsal/phones.ts';
import { doStandingWork } from './reminders/standing-work.ts';
import { openMetrics } from './seen/metrics.ts';
import { openTracing } from './seen/open-tracing.ts';

/** A SQLite file has one process at a time: what a dead one had is its successor's at once. */
const ONLY_PROCESS = 'house';

/** A house with the addresses that it is reached at. */
export interface Front extends AsyncDisposable {
  house: House;
  http: Http;
  /** For those who watch the house, where they have a port of their own. */
  watch: Http;
}

/** What one process serves, and as what. */
export interface FrontSetup {
  installation: Installation;
  role: Role;
  outside: PublicAddress;
  watchPort: number | undefined;
  secret: Uint8Array;
  /** Of a rehearsal, the address that it has for its providers, and where it listens; null for a house that is none. */
  simulated: { url: string; home(): string; checkpoints: Checkpoints } | null;
}

/** Opens store, house and addresses; closes them in reverse, letting what is in hand end. */
export async function openFront(setup: FrontSetup, log: Log): Promise<Front> {
  await using opened = new AsyncDisposableStack();
  const ground = await openGround(opened, setup, log);
  const house = await openHouseOn(ground, setup, log);
  opened.defer(() => house.close());
  const watching = new AbortController();
  opened.defer(() => watching.abort());
  beginWork(house, { setup, ground, log, signal: watching.signal });
  const { watch, http } = await openAddresses(opened, house, { setup, ground, log });
  const kept = opened.move();
  return { house, http, watch, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** What the house stands on; what is opened here is closed by `opened`. */
type Ground = Awaited<ReturnType<typeof openGround>>;

async function openGround(opened: AsyncDisposableStack, setup: FrontSetup, log: Log) {
  const { installation, role, secret, simulated } = setup;
  const { data, database, databaseUrl, clinics: folder } = installation;
  const clinics = await loadClinics(folder);
  const { clock, demo } = await openClock(folder === undefined || simulated !== null, data, log);
  const chance = random(freshSeed());
  const newId = idsFrom(chance);
  const files = openFiles(join(data, 'files'), { newId, now: () => clock.now() });
  const door = openWebDoor({ secret, files, now: () => clock.now() });
  const metrics = openMetrics();
  const tracing = await openTracing();
  opened.defer(() => tracing.close());
  const store = await openStore({ file: database, url: databaseUrl, works: role !== 'web', clock });
  opened.defer(() => store.close());
  const seal = await openSeal(join(data, 'key'));
  const owner = store.sharing ? newId() : ONLY_PROCESS;
  const devices = openDevices({ store, seal, owner, random: chance, log });
  opened.defer(() => devices.close());
  const keepOf = (clinic: string, channel: string) =>
    openChannelKeep({ clinic, channel }, { shelf: store.devices, seal, now: () => clock.now() });
  const reader = await openDocumentReader();
  opened.defer(() => reader.close());
  const phones = simulated && (await openPhones({ clock, data, keepOf, ...simulated }));
  if (phones) opened.use(phones);
  const agendaOf = (clinic: Clinic) => openAgendaOf(clinic, { store, clock, newId });
  return {
    ...{ clinics, clock, demo, chance, newId, files, door, metrics, tracing },
    ...{ store, devices, keepOf, reader, phones, agendaOf },
  };
}

/** Opens the house. In a rehearsal its channels are its own telephones, and nobody outside is asked anything. */
function openHouseOn(ground: Ground, { outside }: FrontSetup, log: Log): Promise<House> {
  const { clinics, store, clock, chance, newId, files, reader, metrics, tracing } = ground;
  const { phones, door, devices, keepOf, agendaOf, demo } = ground;
  const faults = { scheduling: 0 };
  return openHouse({
    ...{ clinics, store, clock, random: chance, newId, log, files, reader, tracing },
    measures: metrics.measures,
    channelsOf: async (clinic) =>
      phones
        ? [door.channelOf(clinic.id), ...phones.channelsOf(clinic)]
        : openChannels(clinic, { door, clock, publicUrl: outside.url, devices, keepOf }),
    schedulingOf: async (clinic) => faulty(agendaOf(clinic), demo?.faults ?? faults),
    ...(phones === null && { adviserOf: openAdviserOf, transcriberOf: openTranscriberOf }),
  });
}

/** What a house is given to work with. */
interface Work {
  setup: FrontSetup;
  ground: Ground;
  log: Log;
}

/** Begins what the house does of its own accord, until `signal`. */
function beginWork(
  house: House,
  { setup: { installation, role }, ground: { clock, files }, log, signal }: Work & { signal: AbortSignal },
): void {
  void followClinics(house, { folder: installation.clinics ?? DEMO_FOLDER, signal, log });
  if (role !== 'web') void doStandingWork({ house, clock, log }, signal);
  void removeOldFiles({ clinics: () => house.clinics(), files, clock, log }, signal);
}

/** Opens the addresses of the house, and those of who watches it. */
async function openAddresses(
  opened: AsyncDisposableStack,
  house: House,
  { setup: { outside, simulated, watchPort }, ground, log }: Work,
): Promise<Pick<Front, 'watch' | 'http'>> {
  const { door, clock, newId, demo, phones, agendaOf, reader, devices, metrics } = ground;
  const watch = await openWatchHttp({ house, clock, metrics });
  opened.defer(() => watch.close());
  const http = await openHttp(house, {
    ...{ door, clock, newId, log, devices, drawer: reader },
    demo: demo && { ...demo, phones, agendaOf, checkpoints: simulated?.checkpoints ?? null },
    publicUrl: simulated?.url ?? outside.url,
    trustedProxies: outside.trustedProxies,
    metrics: watchPort === undefined ? metrics : null,
  });
  opened.defer(() => http.close());
  return { watch, http };
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
