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
  return shareOut(minutes, limit < minutes.length ? farApart(minutes, limit) : minutes, limit);
}

/** As `spread`, but the times chosen are those for which `distance` is smallest. */
export function closest<Free extends Timed>(
  free: readonly Free[],
  limit: number,
  distance: (at: number) => number,
): Free[] {
  const minutes = [...Map.groupBy(free, ({ at }) => at).values()];
  const near = minutes.toSorted((a, b) => distance(a[0]!.at) - distance(b[0]!.at));
  return shareOut(near, near.slice(0, limit), limit);
}

/** One opening of each chosen minute, and seconds of the same minutes only for want of others; by time. */
function shareOut<Free extends Timed>(minutes: Free[][], chosen: Free[][], limit: number): Free[] {
  const picked = new Set<Free>();
  const times = new Map<string, number>();
  const pick = (options: readonly Free[]) => {
    const one = leastChosen(options, times);
    times.set(one.practitioner, (times.get(one.practitioner) ?? 0) + 1);
    picked.add(one);
  };
  for (const minute of chosen) pick(minute);
  for (const minute of minutes) {
    const others = minute.filter((one) => !picked.has(one));
    if (picked.size < limit && others.length > 0) pick(others);
  }
  return [...picked].sort((a, b) => a.at - b.at);
}

/** The `limit` groups that lie farthest apart, the soonest among them; in order of time. */
function farApart<Free extends Timed>(minutes: readonly Free[][], limit: number): Free[][] {
  const chosen = new Set<Free[]>();
  for (const apart of APART_MS) {
    for (const minute of minutes) {
      if (chosen.size >= limit) break;
      if (!chosen.has(minute) && isApart(minute, chosen, apart)) chosen.add(minute);
    }
  }
  return minutes.filter((minute) => chosen.has(minute));
}

function isApart(minute: readonly Timed[], chosen: Iterable<readonly Timed[]>, apart: number): boolean {
  for (const other of chosen) if (Math.abs(other[0]!.at - minute[0]!.at) < apart) return false;
  return true;
}

/** The one whose practitioner has been chosen least so far; the first of them where it is even. */
function leastChosen<Free extends Timed>(options: readonly Free[], times: ReadonlyMap<string, number>): Free {
  const count = (one: Free) => times.get(one.practitioner) ?? 0;
  return options.reduce((best, one) => (count(one) < count(best) ? one : best));
}
