import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import type { Store } from '../../storage/store.ts';
import { OffsetClock, systemClock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import { openFiles } from '../files/files.ts';
import { type House, openHouse } from '../house.ts';
import { openHttp } from '../http/app.ts';
import { openWebDoor } from '../http/web-door.ts';
import { openLog } from '../log.ts';
import { idsFrom, random } from '../random.ts';
import { openAgendaOf, openStore } from '../registry.ts';
import { CLINIC } from './clinic.ts';
import { type Failpoints, openFailpoints } from './failpoints.ts';
import { MESSENGERS, openMessenger } from './messenger.ts';
import { unreliable } from './unreliable-agenda.ts';
import type { HouseSetup, Order, Word } from './wire.ts';

// One process of a house that is made to be killed: what `recado serve` opens, with points to be killed at.

/** How often the clinic's people take over what was given to them, and hand it back. Milliseconds. */
const PEOPLE_LOOK_MS = 300;
/** Whatever is still undone after this long will stay so. Milliseconds. */
const LONGEST_REST_MS = 60_000;

const failpoints = openFailpoints(() => process.kill(process.pid, 'SIGKILL'));
let opened: OpenHouse | null = null;

process.on('message', (order: Order) => void obey(order));
// Whoever started it has gone, and with them the reason to be here.
process.on('disconnect', () => process.exit(0));
// The next process loads faster by it, and this one does not live to write it at its end.
flushCompileCache();
tell({ tell: 'loaded' });

async function obey(order: Order): Promise<void> {
  switch (order.ask) {
    case 'open':
      try {
        opened = await open(order.setup, failpoints);
        tell({ tell: 'open', port: opened.port });
      } catch (error) {
        tell({
          tell: 'refused',
          why: error instanceof Error ? (error.stack ?? error.message) : String(error),
        });
      }
      return;
    case 'arm':
      return failpoints.arm(order.doom);
    case 'rest':
      await opened?.rest();
      return tell({ tell: 'rested' });
    case 'close':
      await opened?.close();
      process.disconnect();
  }
}

interface OpenHouse {
  port: number;
  /** Resolves when nothing is left to do. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

async function open(setup: HouseSetup, points: Failpoints): Promise<OpenHouse> {
  const clock = new OffsetClock(systemClock(), setup.aheadMs);
  const chance = random(setup.seed);
  const newId = idsFrom(chance);
  const { clinic, place, room } = setup;
  const real = await openStore({
    file: 'file' in place ? place.file : '',
    url: 'url' in place ? place.url : undefined,
    clock,
    ...(room !== null && { room }),
  });
  const store = points.store(real);
  const door = openWebDoor({
    secret: Buffer.from(setup.secret, 'hex'),
    files: openFiles(join('file' in place ? place.file : '.', '..', 'files'), {
      newId,
      now: () => clock.now(),
    }),
    now: () => clock.now(),
  });
  const messengers = MESSENGERS.map((name) =>
    openMessenger(name, { secret: setup.secret, api: setup.messengers }),
  );
  const agendaOf = (one: Clinic) => openAgendaOf(one, { store: real, clock, newId });
  const faults = { chance: random(`${setup.seed}/agenda`), clock };
  const log = openLog('fatal');
  const house = await openHouse({
    clinics: new Map([[clinic.id, clinic]]),
    store,
    clock,
    random: chance,
    newId,
    log,
    channelsOf: ({ id }) => [door.channelOf(id), ...messengers].map((channel) => points.sender(channel)),
    schedulingOf: async (one) =>
      points.scheduling(setup.faults ? unreliable(agendaOf(one), faults) : agendaOf(one)),
  });
  const http = await openHttp(house, { door, clock, newId, log, demo: null });
  const address = await http.app.listen({ port: 0, host: '127.0.0.1' });
  const people = new AbortController();
  void handBack(house, clock, people.signal);
  return {
    port: Number(new URL(address).port),
    rest: async () => {
      const until = clock.now() + LONGEST_REST_MS;
      await house.idle();
      // What a process that died a moment ago had in hand may not have been taken over yet.
      while (clock.now() < until && (house.nextRetryAt() !== null || (await isOpen(real)))) {
        await clock.sleep(50);
        await house.idle();
      }
    },
    close: async () => {
      people.abort();
      await http.close();
      await house.close();
      await real.close();
    },
  };
}

/** Whether some effect is still to be carried out, here or elsewhere. */
async function isOpen(store: Store): Promise<boolean> {
  return (await store.counts(CLINIC)).openOutbox > 0;
}

/** The people of the clinic are quick: whoever is given to them is handed back to the assistant. */
async function handBack(house: House, clock: OffsetClock, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await clock.sleep(PEOPLE_LOOK_MS, signal).catch(() => {}); // They leave.
    try {
      for (const { status, channel, address } of await house.store.handoffs(CLINIC)) {
        if (status === 'resolved' || signal.aborted) continue;
        await house.agent({ clinic: CLINIC, channel, address }, { type: 'agent.resolved' });
      }
    } catch {
      // The store fails, as it is made to: they look again.
    }
  }
}

function tell(word: Word): void {
  if (process.connected) process.send?.(word);
}
