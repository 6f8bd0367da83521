/** What follows when a connection to WhatsApp has ended. */
export type Following =
  /** Connect again: at once, or after a while that grows with each failure. */
  | { next: 'again'; after: 'now' | 'a while' }
  /** Nobody but the clinic can mend it. */
  | { next: 'stop'; because: 'unlinked' | 'banned' | 'outdated' | 'replaced' };

/**
 * What to do about the code that a connection ended with. To be replaced (440) means that someone else has
 * connected as this device: whoever connects again pushes the other out, and both would go on for ever.
 * Codes as seen on the wire with Baileys 7.0.0-rc14; 403 and 405 as its users report them (2026).
 */
export function afterClosing(code: number): Following {
  switch (code) {
    case 515:
      return { next: 'again', after: 'now' };
    case 401:
      return { next: 'stop', because: 'unlinked' };
    case 403:
      return { next: 'stop', because: 'banned' };
    case 405:
      return { next: 'stop', because: 'outdated' };
    case 440:
      return { next: 'stop', because: 'replaced' };
    // 408 lost, 411 not ready for several devices, 428 dropped, 500 and 503 WhatsApp's own trouble.
    default:
      return { next: 'again', after: 'a while' };
  }
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 300_000;

/** Milliseconds before the next attempt: doubled each time, and a half of it by chance. */
export function pauseBefore(attempt: number, chance: number): number {
  const whole = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempt, 20), LONGEST_PAUSE_MS);
  return whole / 2 + (whole / 2) * chance;
}
