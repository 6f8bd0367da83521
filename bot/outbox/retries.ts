import { AdapterError } from '../../adapters/error.ts';
import type { Random } from '../random.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Waits after each failure; after one more than there are waits, it is given up. */
const WAITS_MS = {
  /** A patient sits before the answer: soon or never. */
  effect: [0.5 * SECOND, 1.5 * SECOND, 4 * SECOND, 8 * SECOND],
  /** A message is worth waiting for, while its channel comes back. */
  deliver: [SECOND, 10 * SECOND, MINUTE, 10 * MINUTE],
} as const;

/** An account that is stopped is tried this often, for a day: messages wait while somebody sets it right. */
const HOLD = { everyMs: 10 * MINUTE, times: 144 };

/** A channel that gave no clear answer may still send a receipt: that is waited for first. */
const RECEIPT_WAIT_MS = 30 * SECOND;

/**
 * How long to wait after the failure number `attempts` (from 1) before an effect is tried again; null when
 * it is given up. Waits are spread by a fifth, so that what failed together does not return together.
 */
export function waitMs(
  kind: keyof typeof WAITS_MS,
  failure: { attempts: number; error: unknown },
  random: Random,
): number | null {
  const { attempts, error } = failure;
  const known = error instanceof AdapterError ? error : null;
  if (known?.next === 'hold' && kind === 'deliver') return attempts > HOLD.times ? null : HOLD.everyMs;
  const wait = WAITS_MS[kind][attempts - 1];
  if (wait === undefined || known?.next === 'give up') return null;
  const asked = (known?.retryAfterSeconds ?? 0) * SECOND;
  // A channel that has no receipts asks for no wait.
  const mayTell = known?.next === 'reconcile' && known.retryAfterSeconds !== 0;
  const receipt = kind === 'deliver' && mayTell ? RECEIPT_WAIT_MS : 0;
  return Math.max(asked, receipt, wait) * (0.9 + 0.2 * random.next());
}
