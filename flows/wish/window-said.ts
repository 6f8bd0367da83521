import type { Message } from '../message.ts';
import { isOneHour, type WishWindow } from './wish.ts';

/** How one day is said: that something is for then, that it is then, or that it is that day's. */
export type DayKey = 'wanted.day' | 'wanted.on-day' | 'wanted.of-day';

/** How a stretch is said back: "para el jueves 12 de marzo por la tarde", "desde las 3:00 p. m.". */
export function windowSaid(window: WishWindow, day: DayKey = 'wanted.day'): Message {
  const [days, hours] = [daysSaid(window, day), hoursSaid(window)];
  if (!days || !hours) return (days ?? hours)!;
  return { key: 'wanted.days-and-hours', args: { days: { message: days }, hours: { message: hours } } };
}

/** A stretch that has begun, from now on. */
export function ahead({ from, ...window }: WishWindow, now: string): WishWindow {
  return from && from > now ? { from, ...window } : window;
}

function daysSaid({ from, to }: WishWindow, day: DayKey): Message | null {
  const first = from && { on: { theDay: from } };
  if (!to) return first ? { key: 'wanted.from-day', args: first } : null;
  const last = { until: { theDay: dayBefore(to) } };
  if (!first) return { key: 'wanted.until-day', args: last };
  const isOne = from.slice(0, 10) === dayBefore(to);
  if (!isOne) return { key: 'wanted.days', args: { ...first, ...last } };
  return { key: day, args: { ...first, at: { onDay: from }, its: { ofDay: from } } };
}

/** The last day of a stretch that ends there. */
function dayBefore(to: string): string {
  if (!to.endsWith('T00:00')) return to.slice(0, 10);
  return new Date(Date.parse(`${to.slice(0, 10)}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

const PARTS: Readonly<Record<string, Message['key']>> = {
  '06:00-09:00': 'wanted.early',
  '06:00-12:00': 'wanted.morning',
  '12:00-19:00': 'wanted.afternoon',
  '19:00-24:00': 'wanted.evening',
};

function hoursSaid({ dayFrom, dayTo }: WishWindow): Message | null {
  const part = PARTS[`${dayFrom}-${dayTo}`];
  if (part) return { key: part };
  if (dayFrom && isOneHour({ dayFrom, dayTo: dayTo! }))
    return { key: 'wanted.at-hour', args: { hour: { atClock: dayFrom } } };
  const to = dayTo === '24:00' ? undefined : dayTo;
  if (dayFrom && to) return { key: 'wanted.between', args: { from: { clock: dayFrom }, to: { clock: to } } };
  if (dayFrom) return { key: 'wanted.from-hour', args: { hour: { clock: dayFrom } } };
  return to ? { key: 'wanted.until-hour', args: { hour: { clock: to } } } : null;
}
