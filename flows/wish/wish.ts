import type { When } from '../../nlu/types.ts';
import type { Modality, Opening } from '../appointment.ts';
import type { Given } from '../events.ts';
import { keeping } from '../keeping.ts';

/** What a patient wants of a visit, as far as it is known. It grows, and changes, as they speak. */
export interface Wish {
  service?: string;
  practitioner?: string;
  site?: string;
  /** The site is that of a visit which is to be moved, or near which it is to be, and nobody asked for it: another will do before another time. */
  siteIsKept?: true;
  modality?: Modality;
  /** Any of these stretches will do; empty is whenever. */
  windows: WishWindow[];
  /** Days that were refused: nothing on these will do. */
  notOn?: readonly DaySpan[];
  /** `HH:mm` that was asked for and is taken: what is nearest to it comes first. */
  near?: string;
  /** Nothing from this moment on will do, whatever else is given up: that of the visit which is to be had sooner. */
  before?: string;
  /** No other days will do, also to wait for. */
  onlyThen?: true;
  /** All of it as it was told, where some has been given up since. */
  asked?: Wish;
}

/** Days, hours, or both. Civil time; ends are exclusive. */
export interface WishWindow {
  from?: string;
  to?: string | null;
  dayFrom?: string;
  dayTo?: string;
}

/** Days on end. Civil time; the end is exclusive. */
export interface DaySpan {
  from: string;
  to: string;
}

/** What openings and appointments have in common. */
type Visit = Pick<Opening, 'service' | 'practitioner' | 'site' | 'modality' | 'startsAt'>;

/** An hour that no opening is later than: what is nearest to it is the last of its day. */
export const END_OF_DAY = '23:59';

const FIELDS = ['service', 'practitioner', 'site', 'modality'] as const;

/** The wish after more was said: what is new replaces what it contradicts, the rest stays. */
export function wishWith(wish: Wish, given: Given): Wish {
  const { asked: _less, ...kept } = wish;
  const merged: Wish = { ...kept };
  for (const field of FIELDS) {
    const value = given[field];
    if (value !== undefined) Object.assign(merged, { [field]: value });
  }
  if (given.siteIsKept) merged.siteIsKept = true;
  else if (given.site !== undefined) delete merged.siteIsKept;
  // Another service is another doctor, unless one was named with it.
  if (given.service && given.service !== wish.service && !given.practitioner) delete merged.practitioner;
  if (given.when?.length) {
    const told = narrowest(given.when.map(windowOf));
    delete merged.onlyThen;
    merged.windows = given.onAnyDay ? told : mergeWindows(wish.windows, told);
    delete merged.near;
    // "Entonces el lunes" gives up that it should be sooner.
    if (given.when.some(({ type }) => !type.startsWith('time'))) delete merged.before;
  }
  Object.assign(merged, given.onlyThen && { onlyThen: true }, given.atLast && { near: END_OF_DAY });
  const notOn = refusedDays(wish, given);
  if (notOn.length) merged.notOn = notOn;
  else delete merged.notOn;
  return merged;
}

/** The days that were refused, before or now; a day that is asked for after all is none of them. */
function refusedDays({ notOn = [] }: Wish, { notOn: now = [], when = [] }: Given): DaySpan[] {
  const asked = when.map(windowOf).filter(({ from, to }) => from && to);
  const old = notOn.filter(({ from, to }) => !asked.some((day) => day.from! < to && from < day.to!));
  return [...old, ...now.map(({ from, to }) => ({ from: from!, to: to! }))];
}

/** Whether any day is told to do, where only some were wanted: "cualquier día". */
export function opensDays({ windows }: Wish, { when = [] }: Given): boolean {
  return windows.some(({ to }) => to != null) && when.some(({ type, to }) => type === 'range' && to === null);
}

/** Whether `given` says anything about the visit wanted. */
export function concernsVisit(given: Given): boolean {
  return (
    FIELDS.some((field) => given[field] !== undefined) ||
    Boolean(
      namesTime(given) || given.asBefore || given.asVisit || given.instead || given.waits || given.sooner,
    )
  );
}

/** Whether a time was told, from today or from the visit in hand. */
export function namesTime({ when, fromVisit }: Given): boolean {
  return Boolean(when?.length || fromVisit);
}

/** Whether an opening is what was just said: "sí, el jueves a las 8" of Thursday at 8. */
export function fits(opening: Visit, given: Given): boolean {
  if (given.instead || given.asVisit) return false;
  if (FIELDS.some((field) => given[field] !== undefined && given[field] !== opening[field])) return false;
  return isAmong(opening.startsAt, given.when ?? []);
}

/** Whether a time is in one of these stretches; any is, where none was said. */
export function isAmong(startsAt: string, when: readonly When[]): boolean {
  return when.length === 0 || when.map(windowOf).some((window) => inWindow(startsAt, window));
}

/** Whether all the days that were named are over. */
export function isPast(wish: Wish, now: string): boolean {
  return wish.windows.length > 0 && wish.windows.every((window) => isOver(window, now));
}

/** The wish without its days: the hours that were named still hold. */
export function withoutDays(wish: Wish): Wish {
  const hours = wish.windows.map(({ from: _from, to: _to, ...window }) => window);
  return { ...wish, windows: hours.filter(({ dayFrom, dayTo }) => dayFrom || dayTo) };
}

/** The wish at just the time of an opening. */
export function atItsTime(wish: Wish, { startsAt }: Pick<Opening, 'startsAt'>): Wish {
  const dayFrom = startsAt.slice(11, 16);
  return { ...wish, windows: [{ ...wholeDay(startsAt), dayFrom, dayTo: minuteAfter(dayFrom) }] };
}

/** Whether a stretch is behind. */
export function isOver({ to }: WishWindow, now: string): boolean {
  return Boolean(to && to <= now);
}

/** What was given up to find anything. */
export type GivenUp = 'kept-site' | 'hours' | 'days' | 'site' | 'practitioner' | 'modality';

/** The wish with its least important condition dropped; null when there is none left to drop. */
export function widened(wish: Wish, now: string): { wish: Wish; gaveUp: GivenUp } | null {
  if (wish.siteIsKept && wish.windows.length) return { gaveUp: 'kept-site', wish: without(wish, 'site') };
  if (wish.windows.some((window) => window.from && (window.dayFrom || window.dayTo))) {
    const near = wish.windows.find((window) => window.dayFrom)?.dayFrom;
    const windows = wish.windows.map(withoutHours);
    return { gaveUp: 'hours', wish: { ...wish, windows, ...(near ? { near } : {}) } };
  }
  if (wish.windows.some((window) => window.from && window.to)) {
    const from = wish.windows.map((window) => window.from ?? now).sort()[0]!;
    return { gaveUp: 'days', wish: { ...wish, windows: [{ from, to: null }] } };
  }
  if (wish.site) return { gaveUp: 'site', wish: without(wish, 'site') };
  if (wish.practitioner) return { gaveUp: 'practitioner', wish: without(wish, 'practitioner') };
  if (wish.windows.length) {
    const named = wish.windows.some(({ from, to }) => from || to);
    const near = wish.windows.find(({ dayFrom }) => dayFrom)?.dayFrom;
    return { gaveUp: named ? 'days' : 'hours', wish: { ...wish, windows: [], ...(near && { near }) } };
  }
  if (wish.modality) return { gaveUp: 'modality', wish: without(wish, 'modality') };
  return null;
}

/**
 * The wish after none of what was offered would do: what it is least about is dropped, and the days that were
 * refused with it are behind. Null when nothing was asked for that could be dropped.
 */
export function afterRefusal(wish: Wish, now: string): { wish: Wish; gaveUp: GivenUp } | null {
  const wider = widened(wish, now);
  if (wider?.gaveUp !== 'days' || !wish.windows.length) return wider;
  const ends = wish.windows.flatMap(({ to }) => to ?? []);
  if (ends.length < wish.windows.length) return wider;
  const from = ends.sort().at(-1)!;
  return { gaveUp: 'days', wish: { ...wider.wish, windows: [{ from, to: null }] } };
}

/** "Antes del viernes, mañana si se puede" is tomorrow: of a stretch and one within it, the narrower was meant. */
function narrowest(windows: WishWindow[]): WishWindow[] {
  return windows.filter(
    (window, at) =>
      !windows.some(
        (other, place) => at !== place && holds(window, other) && (place < at || !holds(other, window)),
      ),
  );
}

/** Whether every time of `inner` is one of `outer`. */
function holds(outer: WishWindow, inner: WishWindow): boolean {
  const isFrom = outer.from === undefined || (inner.from !== undefined && outer.from <= inner.from);
  const isTo = !outer.to || (Boolean(inner.to) && inner.to! <= outer.to);
  const isDayFrom = !outer.dayFrom || (inner.dayFrom !== undefined && outer.dayFrom <= inner.dayFrom);
  const isDayTo = !outer.dayTo || (inner.dayTo !== undefined && inner.dayTo <= outer.dayTo);
  return isFrom && isTo && isDayFrom && isDayTo;
}

/** The hours of a stretch, without its days. */
export function hoursIn({ dayFrom, dayTo }: WishWindow): Pick<WishWindow, 'dayFrom' | 'dayTo'> {
  return { ...(dayFrom && { dayFrom }), ...(dayTo && { dayTo }) };
}

/** Whether a stretch is one moment of each day. */
export function isOneHour({ dayFrom, dayTo }: WishWindow): boolean {
  return dayFrom !== undefined && minuteAfter(dayFrom) === dayTo;
}

function mergeWindows(old: readonly WishWindow[], fresh: WishWindow[]): WishWindow[] {
  const days = old.filter((window) => window.from !== undefined);
  const hours = old.find((window) => !isOneHour(window) && (window.dayFrom || window.dayTo));
  if (fresh.every((window) => window.from === undefined) && days.length) {
    const first = fresh[0]!;
    return days.map(withoutHours).map((window) => ({ ...dayOnly(window), ...first }));
  }
  if (hours && fresh.every((window) => !window.dayFrom && !window.dayTo)) {
    return fresh.map((window) => ({ ...window, ...hoursIn(hours) }));
  }
  return fresh;
}

/** A window of hours within one day, spread over that whole day: for joining it with other hours. */
function dayOnly(window: WishWindow): WishWindow {
  if (!window.from || !window.to || window.from.slice(0, 10) !== window.to.slice(0, 10)) return window;
  return { from: `${window.from.slice(0, 10)}T00:00`, to: `${window.from.slice(0, 10)}T24:00` };
}

function withoutHours(window: WishWindow): WishWindow {
  const { dayFrom: _from, dayTo: _to, ...days } = window;
  return days;
}

/** The wish, with one condition less. */
export function without(wish: Wish, field: 'site' | 'practitioner' | 'modality'): Wish {
  const { [field]: _dropped, ...rest } = wish;
  if (field === 'site') delete rest.siteIsKept;
  return rest;
}

/** A time that was told, as days and hours. */
export function windowOf(when: When): WishWindow {
  const { from, to } = when;
  switch (when.type) {
    case 'time':
      return { dayFrom: from!, dayTo: minuteAfter(from!) };
    case 'timerange':
      return { ...(from ? { dayFrom: from } : {}), ...(to ? { dayTo: to } : {}) };
    case 'instant':
      return { ...wholeDay(from!), dayFrom: from!.slice(11, 16), dayTo: minuteAfter(from!.slice(11, 16)) };
    default:
      return hoursOfOneDay(from, to) ?? hoursOfEachDay(from, to) ?? { ...(from ? { from } : {}), to };
  }
}

/** "Thursday afternoon" is Thursday, and the afternoon: so that the afternoon can be given up first. */
function hoursOfOneDay(from: string | null, to: string | null): WishWindow | null {
  if (!from || !to || from.endsWith('T00:00')) return null;
  const midnight = `${nextDay(from)}T00:00`;
  if (from.slice(0, 10) !== to.slice(0, 10) && to !== midnight) return null;
  const dayTo = to === midnight ? '24:00' : to.slice(11, 16);
  return { ...wholeDay(from), dayFrom: from.slice(11, 16), dayTo };
}

/**
 * "La semana que viene por la mañana" is the mornings of that week, and "esta semana a las 9" nine o'clock on each of its
 * days: not all that lies between the first and the last.
 */
function hoursOfEachDay(from: string | null, to: string | null): WishWindow | null {
  if (!from || !to) return null;
  const [dayFrom, end] = [from.slice(11), to.slice(11)];
  const dayTo = end === '00:00' ? '24:00' : end === dayFrom ? minuteAfter(end) : end;
  if ((dayFrom === '00:00' && dayTo === '24:00') || dayFrom >= dayTo) return null;
  const last = end === '00:00' ? to : wholeDay(to).to;
  return { from: wholeDay(from).from, to: last, dayFrom, dayTo };
}

/** From the midnight before a moment to the one after. */
export function wholeDay(at: string): { from: string; to: string } {
  return { from: `${at.slice(0, 10)}T00:00`, to: `${nextDay(at)}T00:00` };
}

function nextDay(at: string): string {
  return dayAfter(at.slice(0, 10));
}

const dayAfter = keeping((day) =>
  new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10),
);

function minuteAfter(time: string): string {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + 1;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Whether a time is in a stretch. */
export function inWindow(startsAt: string, window: WishWindow): boolean {
  const local = startsAt.slice(0, 16);
  const time = local.slice(11);
  if (window.from && local < window.from) return false;
  if (window.to && local >= window.to) return false;
  if (window.dayFrom && time < window.dayFrom) return false;
  return !(window.dayTo && time >= window.dayTo);
}
