import { DAY_MINUTES, type Day, formatCivil, formatMinute, parseCivil } from '../../civil.ts';
import type { When } from '../../types.ts';
import { halfOf, minutesOf } from './hour.ts';
import type { PartName } from './lexicon.ts';
import type { ClockMeaning, DayMeaning, Days, Hour, Minutes, MomentMeaning, Piece } from './meaning.ts';
import type { Reading } from './reading.ts';
import { isReturn } from './refusal.ts';
import { resolveDays } from './resolve.ts';
import { type Settling, settlingOf } from './settling.ts';
import { CLINIC_WINDOWS, type Windows } from './windows.ts';
import type { Wish } from './wishes.ts';

type MinutesAhead = Extract<MomentMeaning, { kind: 'minutes-ahead' }>;

/** The readings of a wish, the likeliest first; empty where it names no time there is. */
export function settle(r: Reading, wish: Wish, refused: readonly Piece[], base: Day = r.ref.day): When[] {
  if (wish.until) {
    const [start] = settle(r, { ...wish, until: undefined }, refused);
    // "De segunda à tarde até quarta": the Wednesday after it.
    const begun = start?.from ? parseCivil(start.from)?.day : undefined;
    const [end] = settle(r, wish.until, refused, begun);
    const isStretch = start && end && !(start.from && end.to && end.to <= start.from);
    return isStretch ? [{ type: 'range', from: start.from, to: end.to }] : [];
  }
  const { moment } = wish;
  const now = r.ref.day * DAY_MINUTES + r.ref.minute;
  if (moment?.kind === 'minutes-away') return [instant(now + moment.minutes)];
  if (moment?.kind === 'minutes-ahead') return [minutesAhead(now, moment, r.windows)];
  if (moment?.kind === 'now') return [instant(now)];
  if (moment?.kind === 'rest-of-day')
    return [{ type: 'range', from: written(now), to: formatCivil(r.ref.day + 1) }];
  const settling: Settling = { ...settlingOf(r), base };
  if (moment?.kind === 'soonest') return [{ type: 'range', from: soonest(r, refused, settling), to: null }];
  const clock = settleClock(wish.clocks, r.windows);
  const said = wish.days.filter(({ kind }) => kind !== 'any');
  if (said.length === 0) {
    if (clock) return timesOf(clock);
    return wish.days.length > 0 ? [{ type: 'range', from: written(now), to: null }] : [];
  }
  const days = unite(said, settling);
  if (!days) return [];
  const kept = without(days, clock, refused, r, settling);
  const readings = [kept.days, ...(kept.days.others ?? [])].map((each) => toWhen(each, kept.clock));
  return wish.ofVisit ? readings : laterToday(readings, days, wish.clocks, r);
}

/** Now, or the day after those that were refused: "lo antes posible, pero no hoy". */
function soonest(r: Reading, refused: readonly Piece[], settling: Settling): string {
  let first = settling.today;
  for (const { day, clock } of refused) {
    const days = day && !clock ? resolveDays(day, settling) : null;
    if (days?.to != null && (days.from ?? first) <= first && days.to > first) first = days.to;
  }
  return first === settling.today ? formatCivil(first, r.ref.minute) : formatCivil(first);
}

/** "Las próximas 2 horas", "los últimos 10 minutos": from now, or back from it. */
function minutesAhead(now: number, moment: MinutesAhead, { ahead }: Windows): When {
  const each = moment.unit === 'hour' ? 60 : 1;
  const isWhole = ahead === 'whole units' && moment.minutes > 0;
  const start = isWhole ? (Math.floor(now / each) + 1) * each : now;
  const other = start + moment.minutes;
  return { type: 'range', from: written(Math.min(start, other)), to: written(Math.max(start, other)) };
}

function instant(minutes: number): When {
  return { type: 'instant', from: written(minutes), to: written(minutes) };
}

/** Minutes since 1970-01-01T00:00, local. */
function written(minutes: number): string {
  return formatCivil(0, minutes);
}

/** "Hoy a las 8" said at 10 is tonight; the morning stays as the other reading. */
function laterToday(readings: When[], days: Days, clocks: readonly ClockMeaning[], r: Reading): When[] {
  const [clock] = clocks;
  const isToday = days.from === r.ref.day && days.to === r.ref.day + 1;
  if (!isToday || clocks.length !== 1 || clock?.kind !== 'at' || clock.hour.half !== null) return readings;
  const minute = minutesOf(clock.hour, r.windows);
  const later = minute + DAY_MINUTES / 2;
  if (minute >= r.ref.minute || later >= DAY_MINUTES || later <= r.ref.minute) return readings;
  return [toWhen(days, { from: later, to: later }), ...readings];
}

/** Days listed or joined by "or" span from the first to the last; two bounds that leave days hold both. */
function unite(meanings: readonly DayMeaning[], settling: Settling): Days | null {
  const all = meanings.map((meaning) => resolveDays(meaning, settling)).filter((days) => days !== null);
  if (all.length < 2) return all[0] ?? null;
  const both = all.every(({ edge }) => edge !== undefined) ? boundTogether(all) : null;
  if (both) return both;
  const starts = all.filter(({ from }) => from !== null);
  // "El miércoles o a más tardar el jueves" begins on Wednesday.
  const last = all.find(({ from, edge }) => from === null && edge === 'until');
  if (last && starts.length > 0 && starts.every(({ from }) => from! < last.to!))
    return { from: Math.min(...starts.map(({ from }) => from!)), to: last.to };
  const froms = all.map(({ from }) => from);
  const tos = all.map(({ to }) => to);
  const from = froms.includes(null) ? null : Math.min(...froms.map((day) => day!));
  const to = tos.includes(null) ? null : Math.max(...tos.map((day) => day!));
  // "Hasta el lunes o desde el martes" leaves nothing out.
  return from === null && to === null ? null : { from, to };
}

/** "Después del 10 y antes del 20". */
function boundTogether(bounds: readonly Days[]): Days | null {
  const from = Math.max(...bounds.map((bound) => bound.from ?? -Infinity));
  const to = Math.min(...bounds.map((bound) => bound.to ?? Infinity));
  return Number.isFinite(from) && Number.isFinite(to) && from < to ? { from, to } : null;
}

/** Minutes of all that was said of the hour together; null where nothing was. */
function settleClock(clocks: readonly ClockMeaning[], windows: Windows): Minutes | null {
  const told = clocks.filter((clock) => clock.kind !== 'part' || clock.part !== 'all-day');
  if (told.length === 0) return null;
  const part = told.find((clock) => clock.kind === 'part')?.part;
  const settled = told.map((clock) => clockMinutes(clock, windows, part));
  return settled.reduce((one, other) => narrower(one, other, told));
}

/** What was said twice holds twice: "temprano" and "en la tarde", "en la tarde" and "después de las 4". */
function narrower(one: Minutes, other: Minutes, clocks: readonly ClockMeaning[]): Minutes {
  if (isInstant(one)) return one;
  if (isInstant(other)) return other;
  const from = Math.max(one.from ?? 0, other.from ?? 0);
  const to = Math.min(one.to ?? DAY_MINUTES, other.to ?? DAY_MINUTES);
  if (from < to) return { from, to };
  const early = clocks.some((clock) => clock.kind === 'part' && clock.part === 'early');
  const later = (one.from ?? 0) > (other.from ?? 0) ? one : other;
  return early ? { from: later.from, to: (later.from ?? 0) + 180 } : later;
}

function isInstant({ from, to }: Minutes): boolean {
  return from !== null && from === to;
}

function clockMinutes(clock: ClockMeaning, windows: Windows, part: PartName | undefined): Minutes {
  const at = (hour: Hour) => minutesOf(withPart(hour, part), windows);
  if (clock.kind === 'at') return { from: at(clock.hour), to: at(clock.hour) };
  if (clock.kind === 'part') return { from: windows.parts[clock.part][0], to: windows.parts[clock.part][1] };
  if (clock.kind === 'between') return { from: clock.from && at(clock.from), to: clock.to && at(clock.to) };
  const all = clock.clocks.map((each) => clockMinutes(each, windows, part));
  const open = all.some(({ to }) => to === null);
  // "A las 7 o a más tardar 7 y media" begins at 7.
  const froms = all.flatMap(({ from }) => from ?? []);
  return {
    from: Math.min(...(froms.length > 0 ? froms : [0])),
    to: open ? null : Math.max(...all.map(({ to }) => to!)),
  };
}

/** A part said apart settles a bare hour: "en la tarde, tipo 8". */
function withPart(hour: Hour, part: PartName | undefined): Hour {
  return part && hour.half === null ? { ...hour, half: halfOf(part, hour.hour) } : hour;
}

function timesOf(clock: Minutes): When[] {
  const from = clock.from === null ? null : formatMinute(clock.from);
  const to = clock.to === null ? null : formatMinute(clock.to);
  if (!isInstant(clock)) return [{ type: 'timerange', from, to }];
  const time = formatMinute(clock.from! % DAY_MINUTES);
  return [{ type: 'time', from: time, to: time }];
}

function toWhen(days: Days, clock: Minutes | null): When {
  const first = days.from ?? null;
  const last = days.to === null ? null : days.to - 1;
  const single = first !== null && first === last;
  if (!clock) {
    const type = single && !days.edge ? 'date' : 'range';
    return {
      type,
      from: first === null ? null : formatCivil(first, days.fromMinute),
      to: days.to === null ? null : formatCivil(days.to),
    };
  }
  if (days.edge) return edged(days, clock);
  if (single && isInstant(clock)) return instant(first * DAY_MINUTES + clock.from!);
  const from = first === null ? null : formatCivil(first, clock.from ?? 0);
  return { type: 'range', from, to: last === null ? null : formatCivil(last, clock.to ?? DAY_MINUTES) };
}

/** The hour of lunch, in minutes since midnight. */
const [NOON, NOON_ENDS] = CLINIC_WINDOWS.parts.noon;

/** "A partir del lunes a las 9": the hour is the bound's, on the day that was named. */
function edged({ from, to, edge }: Days, clock: Minutes): When {
  if (edge === 'from') return { type: 'range', from: formatCivil(from!, clock.from ?? 0), to: null };
  // "Después del 15, en la tarde" is of the days that follow.
  if (edge === 'after' && !isInstant(clock))
    return { type: 'range', from: formatCivil(from!, clock.from ?? 0), to: null };
  if (edge === 'after')
    return { type: 'range', from: formatCivil(from! - 1, clock.to ?? DAY_MINUTES), to: null };
  const day = edge === 'until' ? to! - 1 : to!;
  // "A más tardar mañana a mediodía" ends as noon begins.
  const isNoon = clock.from === NOON && clock.to === NOON_ENDS;
  const minute = edge === 'until' && !isNoon ? (clock.to ?? DAY_MINUTES) : (clock.from ?? 0);
  return { type: 'range', from: null, to: formatCivil(day, minute) };
}

/** Takes what was refused off the ends of what was wished. */
function without(
  days: Days,
  clock: Minutes | null,
  refused: readonly Piece[],
  r: Reading,
  settling: Settling,
): { days: Days; clock: Minutes | null } {
  let kept = days;
  let left = clock;
  // Twice, from either end: "menos viernes, sábado y domingo" takes Sunday off before Friday can go.
  // "Regreso el domingo, para la otra semana" takes no Sunday off.
  const off = refused.flatMap((piece) =>
    piece.day && !piece.clock && !isReturn(r, piece) ? [piece.day] : [],
  );
  for (const day of [...off, ...off.toReversed()]) kept = trim(kept, day, settling);
  for (const [at, piece] of refused.entries()) {
    // "Hoy por la tarde imposible, mañana": that afternoon is today's.
    const before = refused[at - 1];
    if (before?.day && before.end === piece.start) continue;
    if (piece.clock?.kind === 'part' && !LEAVING_BOTH.has(piece.clock.part) && !piece.day && !clock)
      left = complement(clockMinutes(piece.clock, r.windows, undefined));
  }
  return { days: kept, clock: left };
}

/** Parts without which no one stretch is left of a day. */
const LEAVING_BOTH: ReadonlySet<PartName> = new Set<PartName>(['all-day', 'noon']);

function trim(days: Days, refused: DayMeaning, settling: Settling): Days {
  if (days.from === null || days.to === null || days.to - days.from < 2) return days;
  const off = resolveDays(refused, { ...settling, base: Math.max(settling.today, days.from) });
  if (!off || off.from === null || off.to === null) return days;
  if (off.from <= days.from && off.to > days.from && off.to < days.to) return { ...days, from: off.to };
  const overlaps = off.from > days.from && off.from < days.to;
  if (off.to >= days.to && overlaps) return { ...days, to: off.from };
  return days;
}

/** The rest of the day, where a part of it was refused. */
function complement({ from, to }: Minutes): Minutes {
  const [start, end] = [from ?? 0, to ?? DAY_MINUTES];
  return start <= 6 * 60 ? { from: end, to: DAY_MINUTES } : { from: 0, to: start };
}
