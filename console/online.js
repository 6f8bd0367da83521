/**
 * Waits, but not longer than until the browser says that it is back online.
 * @param {number} ms
 * @param {AbortSignal} [end]
 * @returns {Promise<void>}
 */
export function untilOnline(ms, end) {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener('online', go);
      end?.removeEventListener('abort', go);
      resolve();
    };
    const timer = setTimeout(go, ms);
    window.addEventListener('online', go);
    end?.addEventListener('abort', go);
  });
}
