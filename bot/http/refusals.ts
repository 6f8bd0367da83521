import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Measures } from '../seen/measures.ts';
import { openBuckets } from './limits.ts';

/** Refusals that are told one by one, for each channel. A flood of forgeries must not fill the disk. */
const TOLD = { burst: 20, perSecond: 1 / 60 };

/** Whom something was for that was refused. */
export type RefusedBy = Parameters<Measures['refused']>[0];

/** What counting refusals needs. */
export interface RefusalParts {
  measures: Pick<Measures, 'refused'>;
  log: Log;
  clock: Clock;
}

/** Counts what is refused, and tells of it by number: nothing of who sent it, and nothing of what it said. */
export function countRefusals({ measures, log, clock }: RefusalParts) {
  const told = openBuckets(TOLD, clock);
  const counts = new Map<string, number>();
  return (where: RefusedBy, status: number) => {
    measures.refused(where, status);
    const channel = where.clinic === null ? where.channel : `${where.clinic}/${where.channel}`;
    const refused = (counts.get(channel) ?? 0) + 1;
    counts.set(channel, refused);
    if (told.take(channel) === 0) log.warn({ channel, status, refused }, 'a webhook was refused');
  };
}
