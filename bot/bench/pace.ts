import { systemClock } from '../clock.ts';

/** Does something with each, so many a second, whether or not what was done before has ended; waits for all. */
export async function atPace<Item>(
  items: readonly Item[],
  perSecond: number,
  work: (item: Item, due: number) => Promise<void>,
): Promise<void> {
  const clock = systemClock();
  const began = performance.now();
  const done: Promise<void>[] = [];
  for (const [at, item] of items.entries()) {
    const due = began + (at * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 1) await clock.sleep(wait);
    done.push(work(item, due));
  }
  await Promise.all(done);
}
