import type { Modality, OpeningQuery } from '../../../flows/appointment.ts';
import { civilMs } from '../../zone.ts';
import type { Busy } from './book.ts';
import { type Calendar, civilOf, momentOn, practitionersOf, serviceOf } from './calendar.ts';
import { DAY, dayOf, MINUTE } from './days.ts';
import { collide, type Stay } from './engaged.ts';
import { type OpeningParts, readOpeningId } from './opening-id.ts';
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
  const { service, modality, practitioners, site, earliest, refused, engaged } = asked;
  const { travelMinutes } = calendar.settings;
  const length = service.minutes * MINUTE;
  const [today, tomorrow] = [momentOn(calendar, day, 0), momentOn(calendar, day + 1, 0)];
  const found: OpeningParts[] = [];
  for (const practitioner of practitioners) {
    const presences = calendar.presentOn(practitioner, day);
    if (presences.length === 0) continue;
    const blocks = (busy.get(practitioner.id) ?? []).filter(
      ({ startsAt, endsAt }) => startsAt < tomorrow && endsAt > today,
    );
    for (const presence of presences) {
      if (site !== undefined && site !== presence.site) continue;
      for (const at of momentsIn(calendar, presence, { day, hours, minutes: service.minutes })) {
        if (at < earliest || refused.has(at)) continue;
        if (blocks.some((block) => block.startsAt < at + length && at < block.endsAt)) continue;
        const stay = { startsAt: at, endsAt: at + length, site: presence.site, modality };
        if (engaged.some((visit) => collide(visit, stay, travelMinutes))) continue;
        const { id } = practitioner;
        found.push({ service: service.id, practitioner: id, site: presence.site, at, modality });
      }
    }
  }
  return found.sort((a, b) => a.at - b.at);
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
