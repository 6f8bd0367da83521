import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { InboundContent, OutboundMessage, Searchable, Sender } from '../../adapters/channels/channel.ts';
import type { DocumentReader } from '../../adapters/documents/documents.ts';
import type { Scheduling } from '../../adapters/scheduling/scheduling.ts';
import { VirtualClock } from '../../bot/clock.ts';
import { loadClinics } from '../../bot/config/load.ts';
import type { Clinic } from '../../bot/config.ts';
import { type FileStore, openFiles } from '../../bot/files/files.ts';
import type { Happening } from '../../bot/happening.ts';
import { type House, type HouseOptions, openHouse } from '../../bot/house.ts';
import { type Log, silentLog } from '../../bot/log.ts';
import { idsFrom, random } from '../../bot/random.ts';
import { openAgendaOf, openStore } from '../../bot/registry.ts';
import type { Measures } from '../../bot/seen/measures.ts';
import type { Tracing } from '../../bot/seen/tracing.ts';
import type { ConversationKey, Store } from '../../storage/store.ts';

/** 2026-03-10 10:15 in Bogotá, a Tuesday. */
export const TUESDAY = Date.UTC(2026, 2, 10, 15, 15);
export const ANA = '+573005550101';
const PATIENCE_MS = 10_000;
/** More than is waited for another page of an order. */
const MOMENT_MS = 5_000;

const clinics = await loadClinics();

export interface TestHouseOptions {
  /** What stands between the house and its real store. */
  store?: (store: Store) => Store;
  scheduling?: (scheduling: Scheduling) => Scheduling;
  channel?: Partial<Sender & Searchable>;
  /** Channels beside that one. */
  others?: readonly Sender[];
  reader?: DocumentReader;
  adviserOf?: NonNullable<HouseOptions['adviserOf']>;
  transcriberOf?: NonNullable<HouseOptions['transcriberOf']>;
  burstPauseMs?: number;
  clinic?: Clinic;
  log?: Log;
  measures?: Measures;
  tracing?: Tracing;
}

/** A whole house on a temporary SQLite file, with a clock that stands still and a channel that remembers. */
export interface TestHouse extends AsyncDisposable {
  house: House;
  store: Store;
  files: FileStore;
  clock: VirtualClock;
  sent: OutboundMessage[];
  happenings: Happening[];
  /** A message as the channel brings it; resolves when it is durable. */
  write(text: string, how?: { from?: string; id?: string }): Promise<{ accepted: number; repeated: number }>;
  bring(
    content: InboundContent,
    how?: { from?: string; id?: string },
  ): Promise<{ accepted: number; repeated: number }>;
  /** Waits until nothing is left to do, for as long as a patient waits for a file to be read. */
  settle(): Promise<void>;
  /** Waits, for a moment of real time, until it is so. */
  until(isSo: () => boolean, what: string): Promise<void>;
  /** Ends as a killed process does: nothing is finished. Another one opens on the same file. @default `options` */
  crash(next?: TestHouseOptions): Promise<TestHouse>;
  key(from?: string): ConversationKey;
}

/** Opens one on a new file. */
export async function openTestHouse(options: TestHouseOptions = {}): Promise<TestHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'recado-test-'));
  return open(folder, options, { now: TUESDAY, start: 0 });
}

async function open(
  folder: string,
  options: TestHouseOptions,
  { now, start }: { now: number; start: number },
): Promise<TestHouse> {
  const clinic = options.clinic ?? clinics.get('andes')!;
  const clock = new VirtualClock(now);
  const chance = random(`test/${start}`);
  const newId = idsFrom(chance);
  const real = await openStore({ file: join(folder, 'recado.db'), clock });
  const store = options.store?.(real) ?? real;
  let isDead = false;
  const sent: OutboundMessage[] = [];
  const happenings: Happening[] = [];
  const channel: Sender = {
    name: 'web',
    choices: 'buttons',
    answersInline: false,
    dropsRepeats: true,
    vouches: () => true,
    send: async (message) => {
      sent.push(message);
      return { externalId: null };
    },
    ...options.channel,
  };
  const files = openFiles(join(folder, 'files'), { newId, now: () => clock.now() });
  const agenda = openAgendaOf(clinic, { store: real, clock, newId });
  const house = await openHouse({
    clinics: new Map([[clinic.id, clinic]]),
    store,
    clock,
    random: chance,
    newId,
    log: options.log ?? silentLog(),
    files,
    ...(options.reader && { reader: options.reader }),
    ...(options.adviserOf && { adviserOf: options.adviserOf }),
    ...(options.transcriberOf && { transcriberOf: options.transcriberOf }),
    burstPauseMs: options.burstPauseMs ?? 0,
    ...(options.measures && { measures: options.measures }),
    ...(options.tracing && { tracing: options.tracing }),
    watch: (happening) => happenings.push(happening),
    channelsOf: () => [channel, ...(options.others ?? [])],
    schedulingOf: async () => options.scheduling?.(agenda) ?? agenda,
  });
  const bring: TestHouse['bring'] = (content, { from = ANA, id = newId() } = {}) => {
    const message = { externalId: id, from, sentAt: new Date(clock.now()).toISOString(), content };
    return house.receive(clinic.id, channel.name, { messages: [message], receipts: [] });
  };
  return {
    house,
    store,
    files,
    clock,
    sent,
    happenings,
    bring,
    settle: async () => {
      await house.idle();
      await clock.advance(MOMENT_MS, () => house.idle());
    },
    write: (text, how) => bring({ kind: 'text', text }, how),
    until: async (isSo, what) => {
      for (const end = performance.now() + PATIENCE_MS; !isSo(); await nextTurn()) {
        if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
      }
    },
    key: (from = ANA) => ({ clinic: clinic.id, channel: channel.name, address: from }),
    crash: async (next = options) => {
      isDead = true;
      await real.close();
      return open(folder, next, { now: clock.now(), start: start + 1 });
    },
    [Symbol.asyncDispose]: async () => {
      if (isDead) return;
      await house.close();
      await real.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
