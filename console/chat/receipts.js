import { postLetter } from './api.js';

/** Receipts that come together travel together. */
const GATHER_MS = 250;
const RETRY_MS = 5_000;

/** How far a message has come; a receipt says only what is news. */
const RANK = /** @type {Readonly<Record<string, number>>} */ ({ waiting: 0, sent: 1, delivered: 2, read: 3 });

/**
 * Tells the house what has reached the page, and what has been before the patient's eyes.
 * @param {Readonly<{ clinic: string, token: string }>} who
 * @param {() => boolean} [isShown]
 */
export function openReceipts(who, isShown = () => true) {
  /** @type {Map<string, string>} */
  const known = new Map();
  /** @type {Map<string, 'delivered' | 'read'>} */
  let news = new Map();
  let timer = 0;

  const isSeen = () => document.visibilityState === 'visible' && isShown();
  const post = async () => {
    const sending = news;
    news = new Map();
    const receipts = [...sending].map(([key, status]) => ({ key, status }));
    try {
      await postLetter(who, { receipts });
    } catch {
      news = new Map([...sending, ...news]);
      clearTimeout(timer);
      timer = setTimeout(post, RETRY_MS);
    }
  };
  /** @param {string} key */
  const note = (key) => {
    const status = isSeen() ? 'read' : 'delivered';
    if (rank(known.get(key)) >= rank(status)) return;
    known.set(key, status);
    news.set(key, status);
    clearTimeout(timer);
    timer = setTimeout(post, GATHER_MS);
  };
  const noteAll = () => {
    if (isSeen()) for (const key of known.keys()) note(key);
  };
  document.addEventListener('visibilitychange', noteAll);
  window.addEventListener('focus', noteAll);
  return {
    /**
     * A message of the clinic's has reached the page.
     * @param {string} key
     * @param {string | null} status What the house knows of it.
     */
    reached: (key, status) => {
      if (!known.has(key)) known.set(key, status ?? 'sent');
      note(key);
    },
    close: () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', noteAll);
      window.removeEventListener('focus', noteAll);
    },
  };
}

/** @param {string | undefined} status */
function rank(status) {
  return RANK[status ?? ''] ?? 0;
}
