import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Store } from '../../storage/store.ts';
import { systemClock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import { type House, openHouse } from '../house.ts';
import { silentLog } from '../log.ts';
import { idsFrom, random } from '../random.ts';
import { openAgendaOf } from '../registry.ts';
import { openMetrics } from '../seen/metrics.ts';
import type { Writes } from './dialog.ts';
import { atPace } from './pace.ts';
import { openPatients, type Patients } from './patients.ts';
import { addressOf } from './webhook-client.ts';

/** What patients write to a house that is measured. */
export interface TurnsRun {
  clinic: Clinic;
  /** The number of the first patient. @default 0 */
  firstPatient?: number;
  conversations: number;
  /** Messages in all. */
  messages: number;
  /** Messages a second, whether or not the ones before are done; null: as fast as they are done. */
  perSecond: number | null;
  seed: string;
  writes: Writes;
}

/** What a run has shown. */
export interface TurnsRan {
  turns: number;
  seconds: number;
  /** Milliseconds from each message to its durable reply. */
  latencies: number[];
  /** The longest that the event loop was held up, and at the 99th percentile. */
  stallMs: number;
  delayP99Ms: number;
  driver: string;
}

/**
 * Opens a house on this store, which it closes, and has its patients write. `begins` is told when everyone has
 * agreed, and what is measured begins when it resolves.
 */
export async function runTurns(
  options: TurnsRun,
  store: Store,
  begins: () => void | Promise<void> = () => {},
): Promise<TurnsRan> {
  const clock = systemClock();
  const chance = random(options.seed);
  const newId = idsFrom(chance);
  const { clinic } = options;
  const patients = openPatients(clock);
  const house = await openHouse({
    clinics: new Map([[clinic.id, clinic]]),
    store,
    clock,
    random: chance,
    newId,
    log: silentLog(),
    burstPauseMs: 0,
    measures: openMetrics().measures, // As in `recado serve`: whatever is measured there costs here.
    channelsOf: () => [patients.channel],
    schedulingOf: async () => openAgendaOf(clinic, { store, clock, newId }),
  });
  const send = sender(house, clinic.id, newId);
  await agree(options, send, house);
  await begins();
  let turns = 0;
  house.watch(({ kind }) => {
    if (kind === 'turn') turns += 1;
  });
  const latencies: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  if (options.perSecond === null) await asFastAsDone(options, send, patients, latencies);
  else await comeAtPace(options, send, latencies, options.perSecond);
  await house.idle();
  const seconds = (performance.now() - began) / 1000;
  delay.disable();
  const { driver } = store;
  await house.close();
  await store.close();
  return {
    turns,
    seconds,
    latencies,
    stallMs: delay.max / 1e6,
    delayP99Ms: delay.percentile(99) / 1e6,
    driver,
  };
}

type Send = (patient: number, text: string) => Promise<void>;

function sender(house: House, clinic: string, newId: () => string): Send {
  return async (patient, text) => {
    const message = {
      externalId: newId(),
      from: addressOf(patient),
      sentAt: '2026-03-10T15:15:00Z',
      content: { kind: 'text', text } as const,
    };
    await house.receive(clinic, 'bench', { messages: [message], receipts: [] });
  };
}

/** Everyone has been greeted, and has agreed to the use of their data: what is measured is the daily round. */
async function agree(run: TurnsRun, send: Send, house: House): Promise<void> {
  for (const patient of patientsOf(run)) {
    await send(patient, 'quiero una cita');
    await house.idle();
    await send(patient, 'sí');
    await house.idle();
    await send(patient, 'olvídelo');
    await house.idle();
  }
}

/** Every patient writes when they have been replied to: the reply's row is durable then, and it is on its way. */
async function asFastAsDone(
  run: TurnsRun,
  send: Send,
  patients: Patients,
  latencies: number[],
): Promise<void> {
  const { conversations, messages, writes } = run;
  const each = Math.ceil(messages / conversations);
  const one = async (patient: number) => {
    for (let at = 0; at < each; at++) {
      const began = performance.now();
      await Promise.all([patients.reply(patient), send(patient, writes(patient, at))]);
      latencies.push(performance.now() - began);
    }
  };
  await Promise.all(patientsOf(run).map(one));
}

/** Messages come at their own pace, whether or not the house keeps up. */
async function comeAtPace(
  { conversations, firstPatient = 0, messages, writes }: TurnsRun,
  send: Send,
  latencies: number[],
  perSecond: number,
): Promise<void> {
  const all = Array.from({ length: messages }, (_, at) => at);
  await atPace(all, perSecond, async (at) => {
    const asked = performance.now();
    const patient = firstPatient + (at % conversations);
    await send(patient, writes(patient, Math.floor(at / conversations)));
    latencies.push(performance.now() - asked);
  });
}

function patientsOf({ firstPatient = 0, conversations }: TurnsRun): number[] {
  return Array.from({ length: conversations }, (_, at) => firstPatient + at);
}
