import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sender } from '../../adapters/channels/channel.ts';
import { signVisitor } from '../../adapters/channels/web-chat/visitor.ts';
import type { PageDrawer } from '../../adapters/documents/documents.ts';
import type { Scheduling } from '../../adapters/scheduling/scheduling.ts';
import { type Clock, OffsetClock, systemClock, VirtualClock } from '../../bot/clock.ts';
import { loadClinics } from '../../bot/config/load.ts';
import type { Clinic } from '../../bot/config.ts';
import type { Devices } from '../../bot/devices/devices.ts';
import { type FileStore, openFiles } from '../../bot/files/files.ts';
import { type House, openHouse } from '../../bot/house.ts';
import { type Http, openHttp } from '../../bot/http/app.ts';
import { openWebDoor, type WebDoor } from '../../bot/http/web-door.ts';
import { type Log, silentLog } from '../../bot/log.ts';
import { idsFrom, random } from '../../bot/random.ts';
import { openAgendaOf, openStore } from '../../bot/registry.ts';
import { faulty } from '../../bot/rehearsal/faulty.ts';
import type { Phones } from '../../bot/rehearsal/phones.ts';
import type { Metrics } from '../../bot/seen/metrics.ts';
import type { Store } from '../../storage/store.ts';

/** How a house on the web is tried. */
export interface WebHouseOptions {
  /** @default true */
  demo?: boolean;
  /** The machine's clock, for browsers; or one that stands still at this moment. */
  now?: number;
  /** Whether the clock goes on from `now`, as it must for what is tried again. @default false */
  runs?: boolean;
  store?: (store: Store) => Store;
  files?: (files: FileStore) => FileStore;
  scheduling?: (scheduling: Scheduling) => Scheduling;
  clinic?: (clinic: Clinic) => Clinic;
  maxFileBytes?: number;
  /** Channels beside the web chat. */
  channels?: (clinic: Clinic, clock: Clock, devices: Devices | null) => Sender[] | Promise<Sender[]>;
  /** The phones of a simulation, where the house is one. */
  phones?: Phones;
  /** Devices that are linked to clinics' phones. */
  devices?: (store: Store) => Devices;
  publicUrl?: string;
  trustedProxies?: string[];
  log?: Log;
  metrics?: Metrics;
  drawer?: PageDrawer;
}

/** The whole house, its real store and its addresses; gone when the test is over. */
export interface WebHouse extends AsyncDisposable {
  house: House;
  http: Http;
  door: WebDoor;
  clock: OffsetClock;
  /** Where the clock was moved to, each time. */
  moves: number[];
  /** The headers of who is this address at this clinic. */
  as(address: string, clinic?: string): { authorization: string };
  /** Waits until the house has nothing left to do. */
  idle(): Promise<void>;
  /** Moves the clock on to whatever is tried again, until nothing is. */
  retry(): Promise<void>;
  /** Moves the clock on to this time, where it is before that, and waits until what then falls due is done. */
  until(time: number): Promise<void>;
  /** Opens a port, once; returns where. */
  listen(): Promise<string>;
  /** Closes the house, and opens it again on the same files and at the same port. */
  restart(): Promise<void>;
}

const SECRET = new TextEncoder().encode('the secret of a house in a test');
const clinics = await loadClinics();

/** What has fallen due is done by timers of the machine's clock. */
const fallsDue = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Opens one on a new folder. `http.app.inject` asks it; `http.app.listen` opens a port. */
export async function openWebHouse(options: WebHouseOptions = {}): Promise<WebHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'recado-web-'));
  const clock = clockOf(options);
  const moves: number[] = [];
  let start = 0;
  let port: number | null = null;
  let open = await openOn(folder, { clock, moves, start, options });
  return {
    get house() {
      return open.house;
    },
    get http() {
      return open.http;
    },
    get door() {
      return open.door;
    },
    clock,
    moves,
    as: (address, clinic = 'andes') => ({
      authorization: `Bearer ${signVisitor(SECRET, { clinic, address })}`,
    }),
    idle: () => open.house.idle(),
    retry: async () => {
      for (let at = open.house.nextRetryAt(); at !== null; at = open.house.nextRetryAt()) {
        clock.move(Math.max(0, at - clock.now()) + 1);
        await fallsDue();
        await open.house.idle();
      }
    },
    until: async (time) => {
      if (time <= clock.now()) return;
      clock.move(time - clock.now());
      await fallsDue();
      await open.house.idle();
    },
    listen: async () => {
      if (port === null) {
        const address = await open.http.app.listen({ port: 0, host: '127.0.0.1' });
        port = Number(new URL(address).port);
      }
      return `http://127.0.0.1:${port}`;
    },
    restart: async () => {
      await open.close();
      start += 1;
      open = await openOn(folder, { clock, moves, start, options });
      if (port !== null) await open.http.app.listen({ port, host: '127.0.0.1' });
    },
    [Symbol.asyncDispose]: async () => {
      await open.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function clockOf({ now, runs }: WebHouseOptions): OffsetClock {
  if (now === undefined) return new OffsetClock(systemClock());
  return runs ? new OffsetClock(systemClock(), now - Date.now()) : new OffsetClock(new VirtualClock(now));
}

interface Parts {
  clock: OffsetClock;
  moves: number[];
  start: number;
  options: WebHouseOptions;
}

async function openOn(folder: string, { clock, moves, start, options }: Parts) {
  const chance = random(`web/${start}`);
  const newId = idsFrom(chance);
  const real = await openStore({ file: join(folder, 'recado.db'), clock });
  const store = options.store?.(real) ?? real;
  const kept = openFiles(join(folder, 'files'), { newId, now: () => clock.now() });
  const files = options.files?.(kept) ?? kept;
  const { maxFileBytes } = options;
  const door = openWebDoor({
    secret: SECRET,
    files,
    now: () => clock.now(),
    ...(maxFileBytes !== undefined && { maxFileBytes }),
  });
  const faults = { scheduling: 0, channel: 0 };
  const log = options.log ?? silentLog();
  const devices = options.devices?.(store) ?? null;
  const changed = [...clinics].map(([id, clinic]) => [id, options.clinic?.(clinic) ?? clinic] as const);
  const house = await openHouse({
    clinics: new Map(changed),
    store,
    clock,
    random: chance,
    newId,
    log,
    files,
    burstPauseMs: 0,
    ...(options.metrics && { measures: options.metrics.measures }),
    channelsOf: async (clinic) => [
      door.channelOf(clinic.id),
      ...((await options.channels?.(clinic, clock, devices)) ?? []),
    ],
    schedulingOf: async (clinic) => {
      const agenda = openAgendaOf(clinic, { store: real, clock, newId });
      return faulty(options.scheduling?.(agenda) ?? agenda, faults);
    },
  });
  const moved = (ms: number) => void moves.push(ms);
  const agendaOf = (clinic: Clinic) => openAgendaOf(clinic, { store: real, clock, newId });
  const phones = options.phones ?? null;
  const demo = options.demo === false ? null : { clock, faults, moved, phones, checkpoints: null, agendaOf };
  const { publicUrl = null, trustedProxies = [], metrics = null, drawer = null } = options;
  const http = await openHttp(house, {
    ...{ door, clock, newId, log, demo, publicUrl, trustedProxies, metrics, drawer, devices },
  });
  const close = async () => {
    await http.close();
    await house.close();
    await devices?.close();
    await real.close();
  };
  return { http, house, door, close };
}
