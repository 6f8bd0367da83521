import type { When } from '../../nlu/types.ts';
import type { Given } from '../events.ts';
import { isOfDays } from './from-visit.ts';

/**
 * What was said of a visit, and then more: hours told after a day are hours of that day, a day told after them has the
 * same, and a day that is refused then is not wanted any more.
 */
export function withMore(before: Given | undefined, now: Given): Given {
  const both = { ...before, ...now };
  // Told from no visit, days are those.
  if (!now.fromVisit && now.when?.some(isOfDays)) delete both.fromVisit;
  const days = before?.when ?? [];
  if (days.length && now.notOn?.length && !now.when)
    both.when = days.filter((day) => !isRefused(day, now.notOn!));
  const kept = hoursAlike(days);
  if (kept && now.when?.length && now.when.every(isDay))
    return { ...both, when: now.when.map((day) => onDay(day, kept)) };
  if (!days.length || !now.when?.length || !days.every(isDay) || !now.when.every(isHours)) return both;
  return { ...both, when: days.flatMap((day) => now.when!.map((hours) => onDay(day, hours))) };
}

function isDay({ type, from }: When): boolean {
  return type === 'date' && from !== null;
}

/** Whether it is of a day that was refused. */
function isRefused({ from }: When, notOn: NonNullable<Given['notOn']>): boolean {
  return notOn.some((day) => from !== null && day.from! <= from && from < day.to!);
}

/** The hours that were told of each of these days, or of any, where they are a stretch: "quarta, no fim da tarde". */
function hoursAlike(whens: readonly When[]): When | null {
  const hours = whens.map(({ type, from, to }): When | null => {
    if (type === 'timerange') return { type, from, to };
    if (type !== 'range' || !from || !to || from.slice(0, 10) !== to.slice(0, 10)) return null;
    return { type: 'timerange', from: from.slice(11), to: to.slice(11) };
  });
  const [first] = hours;
  return first && hours.every((one) => one?.from === first.from && one?.to === first.to) ? first : null;
}

function isHours({ type }: When): boolean {
  return type === 'time' || type === 'timerange';
}

function onDay({ from: day }: When, { type, from, to }: When): When {
  const at = (time: string | null) => `${day!.slice(0, 10)}T${time ?? '00:00'}`;
  if (type === 'time') return { type: 'instant', from: at(from), to: at(from) };
  return { type: 'range', from: at(from), to: to === null ? at('24:00') : at(to) };
}
