import type { When } from '../../nlu/types.ts';
import type { Given } from '../events.ts';
import { isOfDays } from './from-visit.ts';

/** What was said of a visit, and then more: hours told after a day are hours of that day. */
export function withMore(before: Given | undefined, now: Given): Given {
  const both = { ...before, ...now };
  // Told from no visit, days are those.
  if (!now.fromVisit && now.when?.some(isOfDays)) delete both.fromVisit;
  const days = before?.when ?? [];
  if (!days.length || !now.when?.length || !days.every(isDay) || !now.when.every(isHours)) return both;
  return { ...both, when: days.flatMap((day) => now.when!.map((hours) => onDay(day, hours))) };
}

function isDay({ type, from }: When): boolean {
  return type === 'date' && from !== null;
}

function isHours({ type }: When): boolean {
  return type === 'time' || type === 'timerange';
}

function onDay({ from: day }: When, { type, from, to }: When): When {
  const at = (time: string | null) => `${day!.slice(0, 10)}T${time ?? '00:00'}`;
  if (type === 'time') return { type: 'instant', from: at(from), to: at(from) };
  return { type: 'range', from: at(from), to: to === null ? at('24:00') : at(to) };
}
