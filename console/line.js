import { readEvents } from './events.js';
import { untilOnline } from './online.js';

/** The house says something every 20 s: a line that is silent for so long is dead, whatever it looks like. */
const SILENCE_MS = 45_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

/**
 * @typedef {object} LineOptions
 * @property {() => string} address Where to listen; asked anew at every attempt.
 * @property {string} token
 * @property {(event: NonNullable<import('./events.js').ServerEvent>) => void} hear
 * @property {(state: 'open' | 'broken' | 'refused') => void} tell
 * @property {AbortSignal} end
 */

/**
 * Keeps a line of events open until `end`: when it breaks, it waits a little longer each time, and tries at
 * once when the browser says that it is back online.
 * @param {LineOptions} options
 */
export async function keepLine({ address, token, hear, tell, end }) {
  let wait = FIRST_WAIT_MS;
  while (!end.aborted) {
    const outcome = await listen({
      address,
      token,
      tell,
      end,
      hear: (event) => {
        wait = FIRST_WAIT_MS;
        hear(event);
      },
    });
    if (end.aborted) return;
    tell(outcome);
    if (outcome === 'refused') return;
    await untilOnline(wait * (0.75 + Math.random() / 2), end);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }
}

/**
 * @param {LineOptions} options
 * @returns {Promise<'broken' | 'refused'>}
 */
async function listen({ address, token, hear, tell, end }) {
  const broken = new AbortController();
  const breakIt = () => broken.abort();
  let watch = setTimeout(breakIt, SILENCE_MS);
  window.addEventListener('offline', breakIt);
  try {
    const signal = AbortSignal.any([broken.signal, end]);
    const response = await fetch(address(), { headers: { authorization: `Bearer ${token}` }, signal });
    if (response.status === 401 || response.status === 404) return 'refused';
    if (!response.ok || !response.body) return 'broken';
    tell('open');
    for await (const event of readEvents(response.body)) {
      clearTimeout(watch);
      watch = setTimeout(breakIt, SILENCE_MS);
      if (event) hearOne(hear, event);
    }
    return 'broken';
  } catch {
    return 'broken'; // Everyday life: it is tried again.
  } finally {
    clearTimeout(watch);
    window.removeEventListener('offline', breakIt);
  }
}

/**
 * A fault of ours in what hears is reported as such, and is not taken for a broken line.
 * @param {LineOptions['hear']} hear
 * @param {NonNullable<import('./events.js').ServerEvent>} event
 */
function hearOne(hear, event) {
  try {
    hear(event);
  } catch (error) {
    reportError(error);
  }
}
