/** Hours between two offers, as far apart as the day allows: a choice of times, not of minutes. */
const APART_MS = [4, 2, 1, 0].map((hours) => hours * 3_600_000);

/** How far apart offers are at best, in milliseconds: a search may stop with enough of those. */
export const BEST_APART_MS = APART_MS[0]!;

interface Timed {
  at: number;
  practitioner: string;
}

/**
 * Chooses what is offered from what is free, which is given in order of time. The soonest is always among
 * them; the others are spread over the day, and among the practitioners who share a time.
 * The same minute comes up twice only when there is nothing else, and never three times.
 */
export function spread<Free extends Timed>(free: readonly Free[], limit: number): Free[] {
  const minutes = [...Map.groupBy(free, ({ at }) => at).values()];
  const chosen = new Set<Free[]>();
  for (const apart of APART_MS) {
    for (const minute of minutes) {
      if (chosen.size >= limit) break;
      if (!chosen.has(minute) && isApart(minute, chosen, apart)) chosen.add(minute);
    }
  }
  const picked: Free[] = [];
  for (const minute of minutes.filter((one) => chosen.has(one))) picked.push(leastChosen(minute, picked));
  for (const minute of minutes) {
    const others = minute.filter((one) => !picked.includes(one));
    if (picked.length < limit && others.length > 0) picked.push(leastChosen(others, picked));
  }
  return picked.sort((a, b) => a.at - b.at);
}

function isApart(minute: readonly Timed[], chosen: Iterable<readonly Timed[]>, apart: number): boolean {
  for (const other of chosen) if (Math.abs(other[0]!.at - minute[0]!.at) < apart) return false;
  return true;
}

/** The one whose practitioner has been chosen least so far; the first of them where it is even. */
function leastChosen<Free extends Timed>(options: readonly Free[], picked: readonly Free[]): Free {
  const times = (one: Free) => picked.filter(({ practitioner }) => practitioner === one.practitioner).length;
  return options.reduce((best, one) => (times(one) < times(best) ? one : best));
}
