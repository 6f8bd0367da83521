import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Store } from '../../storage/store.ts';
import type { Measures } from './measures.ts';

/** What Prometheus reads. */
export interface Metrics {
  /** Tells the house's doings to what is read. */
  readonly measures: Measures;
  readonly contentType: string;
  /** All metrics as they are now. A store that does not answer is one of them. */
  read(from: Readable): Promise<string>;
}

/** What is looked at when somebody reads. */
export interface Readable {
  store: Pick<Store, 'backlog'>;
  lanesInMemory(): number;
  now(): number;
}

/** Seconds. A turn takes milliseconds; one that takes a second has waited for something. */
const TURN_BUCKETS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Seconds. The built-in agenda answers in milliseconds, a hospital's system in seconds. */
const CALL_BUCKETS = [0.005, 0.02, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Seconds. A patient waits meanwhile: 2.5 s for understanding, longer for a voice note. */
const OUTSIDE_BUCKETS = [0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 5, 10, 20];
/** A store that takes longer than this is not up. */
const PATIENCE_MS = 3_000;

/**
 * Opens the metrics of one process, with those of the runtime (event loop, memory, garbage, files). Labels are
 * names from the configuration: clinics, channels, calls. None is an address, so that none grows with patients.
 */
export function openMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const refresh = gaugesOf(registry);
  return {
    measures: measuresOf(registry),
    contentType: registry.contentType,
    read: async (from) => {
      await refresh(from);
      return registry.metrics();
    },
  };
}

/** What is counted and timed, each by the names that it is told with. */
function metersOf(registry: Registry) {
  const registers = [registry];
  const where = ['clinic', 'channel'] as const;
  const messages = new Counter({
    name: 'recado_messages_total',
    help: 'Messages of patients that came in: accepted, repeated (they had come before), failed (not stored).',
    labelNames: [...where, 'outcome'],
    registers,
  });
  const refusals = new Counter({
    name: 'recado_webhooks_refused_total',
    help: 'Webhooks and posts of the web chat that were not let in: forged, malformed, too large. No clinic: an address that all share.',
    labelNames: [...where, 'status'],
    registers,
  });
  const turns = new Counter({
    name: 'recado_turns_total',
    help: 'Turns, by how they ended. Only those that are done count for a patient.',
    labelNames: [...where, 'outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'recado_turn_duration_seconds',
    help: 'How long a turn took, from reading the conversation to its commit.',
    labelNames: where,
    buckets: TURN_BUCKETS,
    registers,
  });
  const deliveries = new Counter({
    name: 'recado_deliveries_total',
    help: 'What became of messages to patients, as it became known.',
    labelNames: [...where, 'status'],
    registers,
  });
  const calls = new Histogram({
    name: 'recado_scheduling_call_duration_seconds',
    help: 'How long the scheduling system took to answer, by what it was asked and how that ended.',
    labelNames: ['clinic', 'call', 'outcome'],
    buckets: CALL_BUCKETS,
    registers,
  });
  const standing = new Counter({
    name: 'recado_standing_total',
    help: 'What was due to be said of visits: reminders and changes of the clinic; begun, late, nobody, opted-out.',
    labelNames: ['clinic', 'what', 'outcome'],
    registers,
  });
  const outsides = new Histogram({
    name: 'recado_outside_call_duration_seconds',
    help: 'How long services outside took that understand and hear, by use and by how that ended.',
    labelNames: ['clinic', 'use', 'outcome'],
    buckets: OUTSIDE_BUCKETS,
    registers,
  });
  return { messages, refusals, turns, durations, deliveries, calls, standing, outsides };
}

function measuresOf(registry: Registry): Measures {
  const { messages, refusals, turns, durations, deliveries, calls, standing, outsides } = metersOf(registry);
  return {
    message: ({ clinic, channel }, outcome) => messages.inc({ clinic, channel, outcome }),
    refused: ({ clinic, channel }, status) => refusals.inc({ clinic: clinic ?? '', channel, status }),
    turn: ({ clinic, channel }) => {
      const began = performance.now();
      return (outcome) => {
        turns.inc({ clinic, channel, outcome });
        if (outcome === 'done') durations.observe({ clinic, channel }, (performance.now() - began) / 1000);
      };
    },
    delivery: ({ clinic, channel }, status) => deliveries.inc({ clinic, channel, status }),
    standing: (clinic, what, outcome) => standing.inc({ clinic, what, outcome }),
    outside: (clinic, use) => {
      const began = performance.now();
      return (outcome) => outsides.observe({ clinic, use, outcome }, (performance.now() - began) / 1000);
    },
    call: (clinic, call) => {
      const began = performance.now();
      return (outcome) => calls.observe({ clinic, call, outcome }, (performance.now() - began) / 1000);
    },
  };
}

/** What is not told but looked up: how much waits, and since when. */
function gaugesOf(registry: Registry): (from: Readable) => Promise<void> {
  const gauge = (name: string, help: string, labelNames: string[] = ['clinic']) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const up = gauge('recado_store_up', 'Whether the store answers.', []);
  const inMemory = gauge(
    'recado_lanes_in_memory',
    'Conversations with something to do, in this process.',
    [],
  );
  const lanes = gauge('recado_lanes_waiting', 'Conversations with an event that is ready and not taken.');
  const inbox = gauge('recado_inbox_waiting', 'Events that are ready and not taken.');
  const inboxAge = gauge('recado_inbox_oldest_age_seconds', 'Since when the oldest of them has been ready.');
  const due = gauge('recado_outbox_due', 'Effects and messages that are due and not carried out.');
  const dueAge = gauge('recado_outbox_oldest_age_seconds', 'Since when the oldest of them has been due.');
  const parked = gauge('recado_outbox_parked', 'Effects and messages that were given up.');
  const ofClinics = [lanes, inbox, inboxAge, due, dueAge, parked];
  return async ({ store, lanesInMemory, now }) => {
    const at = now();
    inMemory.set(lanesInMemory());
    const waiting = await inTime(store.backlog(at));
    up.set(waiting ? 1 : 0);
    for (const one of ofClinics) one.reset();
    const age = (since: number | null) => (since === null ? 0 : Math.max(0, at - since) / 1000);
    for (const { clinic, ...row } of waiting?.clinics ?? []) {
      lanes.set({ clinic }, row.lanes);
      inbox.set({ clinic }, row.inbox);
      inboxAge.set({ clinic }, age(row.readySince));
      due.set({ clinic }, row.outbox);
      dueAge.set({ clinic }, age(row.dueSince));
      parked.set({ clinic }, row.parked);
    }
  };
}

/** The answer, or null where it fails or does not come in time. */
export async function inTime<T>(answer: Promise<T>): Promise<T | null> {
  const late = AbortSignal.timeout(PATIENCE_MS);
  const { promise, resolve } = Promise.withResolvers<null>();
  late.addEventListener('abort', () => resolve(null), { once: true });
  return Promise.race([answer.catch(() => null), promise]);
}
