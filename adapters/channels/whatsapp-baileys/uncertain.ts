import { AdapterError } from '../../error.ts';

/**
 * Nobody knows whether a message went out. It is sent again at once rather than after a wait for its receipt: by
 * the same id, which phones show once.
 */
export function uncertain(message: string): AdapterError {
  return new AdapterError('uncertain', message, { retryAfterSeconds: 0 });
}
