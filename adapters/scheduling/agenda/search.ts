import type { Modality, OpeningQuery } from '../../../flows/appointment.ts';
import { civilMs } from '../../zone.ts';
import type { Busy } from './book.ts';
import { type Calendar, civilOf, momentOn, practitionersOf, serviceOf } from './calendar.ts';
import { DAY, dayOf, MINUTE } from './days.ts';
import { collide, type Stay } from './engaged.ts';
import { type OpeningParts, readOpeningId } from './opening-id.ts';
import type { Presence } from './presence.ts';
import type { AgendaPractitioner, AgendaService, Stretch } from './settings.ts';
import { BEST_APART_MS, closest, spread } from './spread.ts';
import { type Wanted, type WantedHours, wantedDays } from './windows.ts';

/** Days whose busy rows are read at first: most searches end within a week. Each further read doubles it. */
const DAYS_AT_FIRST = 7;
/** A named time is offered off the grid only on such minutes: 8:35, never 8:07. */
const ROUND_MINUTES = 5;

/** Gives the rows that block these practitioners' time within [from, to). */
export type ReadBusy = (
  practitioners: readonly string[],
  from: number,
  to: number,
) => Promise<readonly Busy[]>;

interface Search {
  service: AgendaService;
  modality: Modality;
  practitioners: readonly AgendaPractitioner[];
  site: string | undefined;
  /** Nothing before this moment. */
  earliest: number;
  wanted: Wanted;
  refused: ReadonlySet<number>;
  /** When the patient is to be elsewhere. */
  engaged: readonly Stay[];
}

/**
 * The best `query.limit` openings, soonest first: hours, less breaks, exceptions and holidays, less what
 * blocks. Work is bounded by the clinic's horizon, and ends as soon as there is enough to choose from.
 */
export async function search(
  calendar: Calendar,
  query: OpeningQuery,
  { now, engaged, readBusy }: { now: number; engaged: readonly Stay[]; readBusy: ReadBusy },
): Promise<OpeningParts[]> {
  const prepared = prepare(calendar, query, now);
  const asked = prepared && { ...prepared, engaged };
  if (!asked || asked.practitioners.length === 0) return [];
  const { firstDay, lastDay } = asked.wanted;
  const who = asked.practitioners.map(({ id }) => id);
  const free: OpeningParts[] = [];
  for (let first = firstDay, days = DAYS_AT_FIRST; first <= lastDay; first += days, days *= 2) {
    const end = Math.min(first + days, lastDay + 1);
    const rows = await readBusy(who, momentOn(calendar, first, 0), momentOn(calendar, end, 0));
    const busy = Map.groupBy(rows, ({ practitioner }) => practitioner);
    for (let day = first; day < end; day++) {
      free.push(...freeOn(calendar, asked, { day, busy }));
      if (isEnough(free, query)) return best(calendar, free, query);
    }
  }
  return best(calendar, free, query);
}

/** Near an hour, one day with enough is enough; else there is to be a choice of times well apart. */
function isEnough(free: readonly OpeningParts[], { near, limit }: OpeningQuery): boolean {
  return (near === undefined ? countApart(free) : new Set(free.map(({ at }) => at)).size) >= limit;
}

function best(
  calendar: Calendar,
  free: readonly OpeningParts[],
  { near, limit }: OpeningQuery,
): OpeningParts[] {
  if (near === undefined) return spread(free, limit);
  const wanted = civilMs(`1970-01-01T${near}`);
  return closest(free, limit, (at) => Math.abs((civilOf(calendar, at) % DAY) - wanted));
}

function prepare(calendar: Calendar, query: OpeningQuery, now: number): Omit<Search, 'engaged'> | null {
  const service = serviceOf(calendar, query.service);
  const modality = query.modality ?? service?.modalities[0];
  if (!service || !modality || !service.modalities.includes(modality)) return null;
  const { minNoticeMinutes, horizonDays } = calendar.settings;
  const earliest = now + minNoticeMinutes * MINUTE;
  const horizon = (dayOf(civilOf(calendar, now)) + horizonDays + 1) * DAY;
  return {
    service,
    modality,
    practitioners: practitionersOf(calendar, service.id).filter(
      ({ id }) => query.practitioner === undefined || query.practitioner === id,
    ),
    site: query.site,
    earliest,
    wanted: wantedDays(query.windows, civilOf(calendar, earliest), horizon),
    refused: refusedMoments(query),
  };
}

/**
 * A refused time is refused with whoever else is free then: 8:00 with another doctor is no new offer. Unless
 * another doctor or another site is what the patient has asked for since.
 */
function refusedMoments({ except = [], service, practitioner, site, modality }: OpeningQuery): Set<number> {
  const refused = except.map(readOpeningId).filter((parts) => parts !== null);
  const still = refused.filter(
    (parts) =>
      parts.service === service &&
      (practitioner === undefined || parts.practitioner === practitioner) &&
      (site === undefined || parts.site === site) &&
      (modality === undefined || parts.modality === modality),
  );
  return new Set(still.map(({ at }) => at));
}

/** Free openings of one day in order of time; those of one minute in the clinic's order of practitioners. */
function freeOn(
  calendar: Calendar,
  asked: Search,
  { day, busy }: { day: number; busy: ReadonlyMap<string, readonly Busy[]> },
): OpeningParts[] {
  const hours = asked.wanted.on(day);
  if (hours.length === 0) return [];
  const found = asked.practitioners.flatMap((practitioner) => {
    const presences = calendar.presentOn(practitioner, day);
    const here = presences.filter(({ site }) => asked.site === undefined || asked.site === site);
    if (here.length === 0) return [];
    const blocks = blocksOn(calendar, day, busy.get(practitioner.id) ?? []);
    return here.flatMap((presence) =>
      freeWith(calendar, asked, { day, hours, practitioner, presence, blocks }),
    );
  });
  return found.sort((a, b) => a.at - b.at);
}

/** Of the busy rows, those that reach into the day. */
function blocksOn(calendar: Calendar, day: number, busy: readonly Busy[]): readonly Busy[] {
  const [today, tomorrow] = [momentOn(calendar, day, 0), momentOn(calendar, day + 1, 0)];
  return busy.filter(({ startsAt, endsAt }) => startsAt < tomorrow && endsAt > today);
}

/** A practitioner's stretch of presence on one day, and what blocks their time then. */
interface Shift {
  day: number;
  /** Of that day, the hours that are wanted. */
  hours: readonly WantedHours[];
  practitioner: AgendaPractitioner;
  presence: Presence;
  blocks: readonly Busy[];
}

/** Free openings within one stretch of one practitioner's presence, in order of time. */
function freeWith(
  calendar: Calendar,
  { service, modality, earliest, refused, engaged }: Search,
  { day, hours, practitioner, presence, blocks }: Shift,
): OpeningParts[] {
  const { travelMinutes } = calendar.settings;
  const { site } = presence;
  const isFree = (at: number) => {
    const endsAt = at + service.minutes * MINUTE;
    if (blocks.some((block) => block.startsAt < endsAt && at < block.endsAt)) return false;
    const stay = { startsAt: at, endsAt, site, modality };
    return !engaged.some((visit) => collide(visit, stay, travelMinutes));
  };
  return momentsIn(calendar, presence, { day, hours, minutes: service.minutes })
    .filter((at) => at >= earliest && !refused.has(at) && isFree(at))
    .map((at) => ({ service: service.id, practitioner: practitioner.id, site, at, modality }));
}

/** The starts within a presence, as moments. */
function momentsIn(
  calendar: Calendar,
  presence: Stretch,
  { day, hours, minutes }: { day: number; hours: readonly WantedHours[]; minutes: number },
): number[] {
  const end = momentOn(calendar, day, presence.to);
  const moments: number[] = [];
  for (const start of startsIn(presence, hours, minutes)) {
    const at = momentOn(calendar, day, start);
    // Where the clock skips an hour, its minutes do not exist; and a stretch across it is shorter than it looks.
    const exists = civilOf(calendar, at) === day * DAY + start * MINUTE;
    if (exists && at + minutes * MINUTE <= end) moments.push(at);
  }
  return moments;
}

/** Starts on the grid that begins with the stretch, and those the patient named, if they fit at all. */
function startsIn(presence: Stretch, hours: readonly WantedHours[], minutes: number): number[] {
  const starts = new Set<number>();
  const last = presence.to - minutes;
  for (const { from, to, named } of hours) {
    const steps = Math.max(0, Math.ceil((from - presence.from) / minutes));
    for (let start = presence.from + steps * minutes; start < to && start <= last; start += minutes) {
      starts.add(start);
    }
    if (named && from % ROUND_MINUTES === 0 && from >= presence.from && from <= last) starts.add(from);
  }
  return [...starts];
}

/** How many of these, in order of time, are as far apart as offers are at best. */
function countApart(free: readonly OpeningParts[]): number {
  let last = -Infinity;
  let count = 0;
  for (const { at } of free) {
    if (at - last < BEST_APART_MS) continue;
    last = at;
    count += 1;
  }
  return count;
}
