import type { When } from '../../nlu/types.ts';
import type { Reply } from '../effects.ts';
import type { Given } from '../events.ts';
import type { Message } from '../message.ts';
import { type Wish, type WishWindow, windowOf } from '../wish/wish.ts';
import type { Attendance, World } from '../world.ts';

type Practitioner = World['clinic']['practitioners'][number];

/**
 * When a practitioner sees people, or those of a service, and where: in an ordinary week, as the clinic's file has it.
 * `isWhether`: it is said whether they do at the time, or the site, that was told. Null where that is not known.
 */
export function attendance(
  given: Given,
  { world: { clinic }, isWhether }: { world: World; isWhether: boolean },
): Reply | null {
  const { practitioner, service, site } = given;
  const asked = clinic.practitioners.filter(({ id, services }) =>
    practitioner ? id === practitioner : service !== undefined && services.includes(service),
  );
  if (!asked.some(({ week }) => week?.length)) return null;
  const services = asked.flatMap((one) => (practitioner ? one.services : [service!]));
  const names = [...new Set(services)].map((id) => clinic.services.find((one) => one.id === id)?.name ?? id);
  const who = practitioner ? asked.map(({ name }) => name) : [];
  const meant = (one: Attendance) => (!site || one.site === site) && isThen(one, given.when ?? []);
  const isNarrow = site !== undefined || Boolean(given.when?.length);
  const then = isNarrow ? linesOf(asked, meant) : [];
  const days = then.length ? then : linesOf(asked, () => true);
  const isThere = then.length > 0;
  const key =
    isNarrow && !isThere ? 'question.days-no' : isNarrow && isWhether ? 'question.days-yes' : 'question.days';
  return { key, args: { subject: [...who, ...names].join(', '), days: { lines: days } } };
}

/**
 * Whether anybody is there for a service in an ordinary week, at whatever site, at a time that is wished. True too where
 * the clinic's file does not tell when people are there.
 */
export function isEverAttended({ service, windows }: Wish, { practitioners }: World['clinic']): boolean {
  const weeks = practitioners.flatMap(({ services, week = [] }) =>
    service === undefined || services.includes(service) ? week : [],
  );
  const isThere = (window: WishWindow) => weeks.some((one) => overlaps(one, window));
  return weeks.length === 0 || windows.length === 0 || windows.some(isThere);
}

/** What is told of each of them, a line for each site. */
function linesOf(practitioners: readonly Practitioner[], meant: (one: Attendance) => boolean): Message[] {
  return practitioners.flatMap(({ id, week = [] }) => {
    const hours = week.filter(meant);
    const sites = [...new Set(hours.map(({ site }) => site))];
    return sites.map((site): Message => {
      const there = hours.filter((one) => one.site === site);
      return {
        key: 'question.days-of',
        args: { practitioner: { practitioner: id }, site: { site }, week: { week: there } },
      };
    });
  });
}

/** Whether somebody is there at any of these times. */
function isThen(one: Attendance, when: readonly When[]): boolean {
  return when.length === 0 || when.map(windowOf).some((window) => overlaps(one, window));
}

function overlaps(
  { weekday, from, to }: Attendance,
  { from: day, to: end, dayFrom, dayTo }: WishWindow,
): boolean {
  const isInHours = (!dayFrom || to > dayFrom) && (!dayTo || from < dayTo);
  return isInHours && (!day || weekdaysIn(day, end).has(weekday));
}

const WEEK = 7;
const DAY_MS = 86_400_000;

/** The days of the week from one day on; `to` is exclusive, and null is open. */
function weekdaysIn(from: string, to: string | null | undefined): ReadonlySet<number> {
  const first = Date.parse(`${from.slice(0, 10)}T00:00Z`);
  const end = to ? Date.parse(`${to.slice(0, 16)}Z`) : Infinity;
  const days = Array.from({ length: WEEK }, (_, at) => first + at * DAY_MS).filter((day) => day < end);
  return new Set(days.map((day) => (new Date(day).getUTCDay() + WEEK - 1) % WEEK));
}
