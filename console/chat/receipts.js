import { postLetter, Refused } from './api.js';

/** Receipts that come together travel together. */
const GATHER_MS = 250;
const RETRY_MS = 5_000;

/** How far a message has come; a receipt says only what is news. */
const RANK = /** @type {Readonly<Record<string, number>>} */ ({ waiting: 0, sent: 1, delivered: 2, read: 3 });

/** Tells the house what has reached the page, and what has been before the patient's eyes. */
export class Receipts {
  #who;
  #isShown;
  /** What the house knows, or is being told. @type {Map<string, string>} */
  #known = new Map();
  /** @type {Map<string, 'delivered' | 'read'>} */
  #news = new Map();
  #timer = 0;
  #end = new AbortController();

  /**
   * @param {Readonly<{ clinic: string, token: string }>} who
   * @param {() => boolean} [isShown] Whether the chat is before somebody's eyes, as far as its page knows.
   */
  constructor(who, isShown = () => true) {
    this.#who = who;
    this.#isShown = isShown;
    const { signal } = this.#end;
    document.addEventListener('visibilitychange', this.lookAgain, { signal });
    window.addEventListener('focus', this.lookAgain, { signal });
  }

  /**
   * A message of the clinic's has reached the page.
   * @param {string} key
   * @param {string | null} status What the house knows of it.
   */
  reached(key, status) {
    if (!this.#known.has(key)) this.#known.set(key, status ?? 'sent');
    this.#note(key);
  }

  /** Somebody may be looking now. */
  lookAgain = () => {
    if (this.#isSeen()) for (const key of this.#known.keys()) this.#note(key);
  };

  close() {
    clearTimeout(this.#timer);
    this.#end.abort();
  }

  #isSeen() {
    return document.visibilityState === 'visible' && this.#isShown();
  }

  /** @param {string} key */
  #note(key) {
    const status = this.#isSeen() ? 'read' : 'delivered';
    if (rank(this.#known.get(key)) >= rank(status)) return;
    this.#known.set(key, status);
    this.#news.set(key, status);
    this.#postIn(GATHER_MS);
  }

  /** @param {number} ms */
  #postIn(ms) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#post, ms);
  }

  #post = async () => {
    const sending = this.#news;
    this.#news = new Map();
    const receipts = [...sending].map(([key, status]) => ({ key, status }));
    try {
      await postLetter(this.#who, { receipts });
    } catch (error) {
      if (error instanceof Refused && !error.passes) return;
      this.#news = new Map([...sending, ...this.#news]);
      if (!this.#end.signal.aborted) this.#postIn(RETRY_MS);
    }
  };
}

/** @param {string | undefined} status */
function rank(status) {
  return RANK[status ?? ''] ?? 0;
}
