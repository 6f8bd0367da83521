import type { Clock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import type { Log } from '../log.ts';
import type { FileStore } from './files.ts';

/** How often it is looked after what has been kept for long enough. */
const EVERY_MS = 6 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

export interface OldFilesParts {
  /** The clinics as they are now. */
  clinics(): readonly Clinic[];
  files: FileStore;
  clock: Clock;
  log: Log;
}

/**
 * Removes what patients sent once it was kept as long as their clinic says (`retention.fileDays`); at once, and then
 * every six hours, until `signal` aborts.
 */
export async function removeOldFiles(
  { clinics, files, clock, log }: OldFilesParts,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    for (const { id, retention } of clinics()) {
      try {
        const removed = await files.removeBefore(id, clock.now() - retention.fileDays * DAY_MS);
        if (removed > 0) log.info({ clinic: id, files: removed }, 'files were kept long enough, and removed');
      } catch (error) {
        log.error({ err: error, clinic: id }, 'files that were kept long enough could not be removed');
      }
    }
    await clock.sleep(EVERY_MS, signal).catch(() => {}); // Woken early only by the end.
  }
}
