import type { Clock } from '../clock.ts';

/** How much of something one caller may have: `burst` at once, and `perSecond` from then on. */
export interface Limit {
  burst: number;
  perSecond: number;
}

/** Buckets that are emptied by use and fill again with time, one for each caller. */
export interface Buckets {
  /** Takes `cost`; returns how many milliseconds to wait instead, where there is not as much. */
  take(caller: string, cost?: number): number;
}

/** Callers remembered at once: beyond that, those whose buckets are full again are forgotten. */
const MOST_CALLERS = 10_000;

/** Opens full buckets. */
export function openBuckets({ burst, perSecond }: Limit, clock: Pick<Clock, 'now'>): Buckets {
  const buckets = new Map<string, { left: number; at: number }>();
  const leftNow = (bucket: { left: number; at: number }) => {
    // A clock that is set back gives nothing and takes nothing.
    const seconds = Math.max(0, clock.now() - bucket.at) / 1000;
    return Math.min(burst, bucket.left + seconds * perSecond);
  };
  const forgetFull = () => {
    for (const [caller, bucket] of buckets) if (leftNow(bucket) >= burst) buckets.delete(caller);
    // All of them in use at once: forgetting some is kinder than keeping ever more.
    if (buckets.size >= MOST_CALLERS) buckets.clear();
  };
  return {
    take: (caller, cost = 1) => {
      const known = buckets.get(caller);
      if (!known && buckets.size >= MOST_CALLERS) forgetFull();
      const left = known ? leftNow(known) : burst;
      if (left < cost) return Math.ceil(((cost - left) / perSecond) * 1000);
      buckets.set(caller, { left: left - cost, at: clock.now() });
      return 0;
    },
  };
}
