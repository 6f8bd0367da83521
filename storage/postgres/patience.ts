import { StoreError } from '../store-error.ts';
import { gaveWay, isBroken } from './faults.ts';

/** How long a broken connection is made again before what was asked for fails. Milliseconds. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 100;

/**
 * Asks again while it is the connection that fails, or while another transaction is in the way, and gives up
 * after a while. What is asked for must be harmless to repeat: nobody knows whether the first one was heard.
 */
export async function withPatience<T>(
  ask: () => Promise<T>,
  wait: (ms: number) => Promise<void>,
): Promise<T> {
  // By the clock on the wall: one attempt may take long to fail.
  const late = AbortSignal.timeout(PATIENCE_MS);
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!mayPass(error) || late.aborted) throw error;
    }
    await wait(PAUSE_MS);
  }
}

function mayPass(error: unknown): boolean {
  if (error instanceof StoreError) return error.kind === 'unavailable';
  return isBroken(error) || gaveWay(error);
}
