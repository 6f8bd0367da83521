import { zoneOf } from '../../adapters/zone.ts';
import type { BookedRow } from '../../storage/agenda-book.ts';
import type { Store, TranscriptRow } from '../../storage/store.ts';
import type { Clinic } from '../config.ts';
import { laneOf } from '../lanes/lane-name.ts';
import type { Life } from './patient.ts';
import { timeOf, toldIn } from './told.ts';

/** What must never happen, and how often it did. */
export interface Violations {
  /** Acknowledged messages that no turn was taken on, and replies that never came. */
  lost: number;
  /** Messages on which more than one turn was taken, and replies that came twice where that can be told. */
  repeatedTurns: number;
  /** Pairs of appointments of one practitioner at one time. */
  doubleBookings: number;
  /** Visits that a patient was told of, booked or cancelled, and that the agenda does not show so. */
  toldButNotBooked: number;
  /** Visits in the agenda, or cancelled in it, that nobody was told of. */
  bookedButNotTold: number;
  /** Conversations with something left undone. */
  stuckLanes: number;
  /** Messages that were heard, or replies that were sent, before one that came before them. */
  outOfOrder: number;
}

/** What was found, and where. */
export interface Audit {
  violations: Violations;
  /** Replies that came more than once by a channel that cannot tell. */
  repeatedSends: number;
  /** Replies, each once. */
  replies: number;
  visits: number;
  /** The visits themselves, those that were cancelled among them. */
  agenda: readonly BookedRow[];
  /** Each violation in a line, with ids and without anybody's words. */
  findings: string[];
}

const EVERYTHING = 1_000_000;

/** Counts what became of everybody, when all houses have come to rest and are closed. */
export async function audit(
  store: Store,
  clinic: Clinic,
  { lives, now }: { lives: readonly Life[]; now: number },
): Promise<Audit> {
  const visits = await store.agenda.of(clinic.id, null, 0);
  const counted = { repeatedSends: 0, replies: 0, visits: visits.length, agenda: visits };
  const result: Audit = { violations: none(), ...counted, findings: [] };
  for (const life of lives) {
    const { channel, address } = life.line;
    const rows = await store.transcript({ clinic: clinic.id, channel, address }, { limit: EVERYTHING });
    const count = counter(result, channel, address);
    auditMessages(life, rows, count);
    auditReplies(life, rows, result, count);
    const name = laneOf({ clinic: clinic.id, channel, address });
    auditVisits(
      life,
      visits.filter(({ key }) => key.startsWith(`${name}:`)),
      clinic,
      count,
    );
  }
  for (const [one, other] of overlaps(visits))
    counter(result, 'agenda', `${one} ${other}`)('doubleBookings', 1);
  const { lanes } = await store.readyLanes(now, EVERYTHING);
  for (const { channel, address } of lanes) counter(result, channel, address)('stuckLanes', 1, 'open rows');
  const { openOutbox } = await store.counts(clinic.id);
  counter(result, 'all', 'outbox')('stuckLanes', openOutbox, 'effects left undone');
  return result;
}

type Count = (what: keyof Violations, times: number, how?: string) => void;

function counter(result: Audit, channel: string, who: string): Count {
  return (what, times, how = '') => {
    if (times <= 0) return;
    result.violations[what] += times;
    result.findings.push(`${what} ${times} ${channel} ${who} ${how}`.trim());
  };
}

function none(): Violations {
  return {
    lost: 0,
    repeatedTurns: 0,
    doubleBookings: 0,
    toldButNotBooked: 0,
    bookedButNotTold: 0,
    stuckLanes: 0,
    outOfOrder: 0,
  };
}

/** Every acknowledged message has exactly one turn, in order. */
function auditMessages({ line, acknowledged }: Life, rows: readonly TranscriptRow[], count: Count): void {
  const heard = rows
    .filter(({ who }) => who === 'patient')
    .map(({ detail }) => (detail as { id: string }).id.replace(`${line.address}/`, '')); // The turn wrote it.
  const times = tally(heard);
  const isAcknowledged = new Set(acknowledged);
  for (const id of acknowledged) {
    if (!times.has(id)) count('lost', 1, `message ${id}`);
  }
  for (const [id, n] of times) count('repeatedTurns', n - 1, `message ${id}`);
  const inOrder = [...new Set(heard)].filter((id) => isAcknowledged.has(id));
  const wanted = acknowledged.filter((id) => times.has(id));
  for (const id of misplaced(inOrder, wanted)) count('outOfOrder', 1, `message ${id}`);
}

/** Every reply came: once, where the channel can tell. */
function auditReplies({ line }: Life, rows: readonly TranscriptRow[], result: Audit, count: Count): void {
  const said = rows.flatMap(({ delivery }) =>
    delivery && delivery.status !== 'parked' ? [delivery.key] : [],
  );
  const came = line.heard.map(({ key }) => key).filter((key) => key !== '');
  const times = tally(came);
  result.replies += times.size;
  for (const key of said) if (!times.has(key)) count('lost', 1, `reply ${key}`);
  for (const [key, n] of times) {
    if (line.channel === 'pigeon') result.repeatedSends += n - 1;
    else count('repeatedTurns', n - 1, `reply ${key}`);
  }
  const known = new Set(said);
  const first = [...times.keys()].filter((key) => known.has(key));
  const wanted = said.filter((key) => times.has(key));
  for (const key of misplaced(first, wanted)) count('outOfOrder', 1, `reply ${key}`);
}

/** Every visit was told of, and every visit told of is in the agenda. */
function auditVisits({ line }: Life, visits: readonly BookedRow[], clinic: Clinic, count: Count): void {
  const zone = zoneOf(clinic.zone);
  const told = toldIn(line.heard);
  const compare = (said: readonly string[], done: readonly string[], what: string) => {
    // Who asks twice to cancel one visit is told twice that it is.
    const claimed = what === 'cancelled' ? said.filter((time) => !done.includes(time)) : without(said, done);
    for (const time of claimed) count('toldButNotBooked', 1, `${what} ${time}`);
    for (const time of without(done, said)) count('bookedButNotTold', 1, `${what} ${time}`);
  };
  const times = (rows: readonly BookedRow[]) =>
    rows.map(({ startsAt }) => timeOf(startsAt, zone, clinic.locale));
  const toldOf = (...deeds: string[]) =>
    told.filter(({ deed }) => deeds.includes(deed)).map(({ time }) => time);
  compare(toldOf('booked', 'moved'), times(visits), 'booked');
  compare(toldOf('cancelled'), times(visits.filter(({ status }) => status === 'cancelled')), 'cancelled');
}

/** Those of `some` that are not in `others`, each counted as often as it is there. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = tally(others);
  return some.filter((one) => {
    const n = left.get(one) ?? 0;
    left.set(one, n - 1);
    return n <= 0;
  });
}

/** Those of `found` that stand after one which they should stand before. Both hold the same, each once. */
function misplaced(found: readonly string[], wanted: readonly string[]): string[] {
  const places = new Map(wanted.map((id, at) => [id, at]));
  let last = -1;
  return found.filter((id) => {
    const at = places.get(id) ?? last;
    const isLate = at < last;
    last = Math.max(last, at);
    return isLate;
  });
}

function tally(ids: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

const BLOCKING: ReadonlySet<string> = new Set(['booked', 'confirmed', 'arrived', 'fulfilled']);

function overlaps(visits: readonly BookedRow[]): [string, string][] {
  const taken = visits
    .filter(({ status }) => BLOCKING.has(status))
    .toSorted(
      (one, other) => one.practitioner.localeCompare(other.practitioner) || one.startsAt - other.startsAt,
    );
  return taken.flatMap((visit, at) => {
    const next = taken[at + 1];
    const clash = next && next.practitioner === visit.practitioner && next.startsAt < visit.endsAt;
    return clash ? [[visit.id, next.id] as [string, string]] : [];
  });
}
