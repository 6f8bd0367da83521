import { untilOnline } from '../online.js';
import { postFile, postLetter, Refused } from './api.js';
import { openKeep } from './keep.js';

/**
 * @import { Content, Pending } from './keep.js'
 * @typedef {'waiting' | 'stored' | Refused} Progress Not yet with the house, safe there, or refused.
 * @typedef {Pending & { progress: Progress }} Outgoing
 */

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

/**
 * Sends what the patient writes, one at a time and in order, until the house has it. A message keeps its id
 * through every attempt, so that the house knows it again.
 */
export class Outbox {
  /** @type {Outgoing[]} */
  #outgoing = [];
  #sending = false;
  #who;
  #keep;
  #tell;

  /**
   * @param {Readonly<{ clinic: string, address: string, token: string, language: string }>} who
   * @param {Awaited<ReturnType<typeof openKeep>>} keep
   * @param {() => void} tell Told of every change.
   */
  constructor(who, keep, tell) {
    this.#who = who;
    this.#keep = keep;
    this.#tell = tell;
    window.addEventListener('online', this.#wake);
  }

  /**
   * Opens the outbox of one conversation, with what a page before this one left unsent.
   * @param {Readonly<{ clinic: string, address: string, token: string, language: string }>} who
   * @param {() => void} tell
   */
  static async open(who, tell) {
    const keep = await openKeep(`${who.clinic}/${who.address}`);
    const outbox = new Outbox(who, keep, tell);
    outbox.#outgoing = (await keep.all()).map((pending) => ({ ...pending, progress: 'waiting' }));
    void outbox.#send();
    return outbox;
  }

  /** In the order in which they were written. @returns {readonly Outgoing[]} */
  get outgoing() {
    return this.#outgoing;
  }

  /** @param {Content} content */
  async add(content) {
    const { clinic, address } = this.#who;
    /** @type {Outgoing} */
    const outgoing = {
      ownId: newOwnId(),
      lane: `${clinic}/${address}`,
      at: Date.now(),
      content,
      progress: 'waiting',
    };
    const { progress: _, ...pending } = outgoing;
    await this.#keep.put(pending); // Before it is shown: what is seen to wait outlives the page.
    this.#outgoing.push(outgoing);
    this.#tell();
    await this.#send();
  }

  /**
   * The house has shown it: there is nothing left to send.
   * @param {string} ownId
   */
  settle(ownId) {
    const at = this.#outgoing.findIndex((outgoing) => outgoing.ownId === ownId);
    if (at < 0) return;
    this.#outgoing.splice(at, 1);
    void this.#keep.remove(ownId);
  }

  /**
   * The patient gives it up.
   * @param {Outgoing} outgoing
   */
  remove({ ownId }) {
    this.settle(ownId);
    this.#tell();
  }

  /** @param {Outgoing} outgoing */
  async retry(outgoing) {
    outgoing.progress = 'waiting';
    this.#tell();
    await this.#send();
  }

  close() {
    window.removeEventListener('online', this.#wake);
    this.#outgoing = [];
    this.#keep.close();
  }

  #wake = () => void this.#send();

  async #send() {
    if (this.#sending) return;
    this.#sending = true;
    let wait = FIRST_WAIT_MS;
    for (;;) {
      const next = this.#outgoing.find(({ progress }) => progress === 'waiting');
      if (!next) break;
      const refused = await this.#post(next);
      if (refused === null) wait = FIRST_WAIT_MS;
      else if (refused instanceof Refused && !refused.passes) next.progress = refused;
      else {
        await untilOnline(
          refused instanceof Refused && refused.waitSeconds > 0 ? refused.waitSeconds * 1000 : wait,
        );
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      }
      this.#tell();
    }
    this.#sending = false;
  }

  /**
   * @param {Outgoing} outgoing
   * @returns {Promise<Error | null>} Why it could not be sent.
   */
  async #post(outgoing) {
    const { ownId, content } = outgoing;
    try {
      if (content.kind === 'file') await postFile(this.#who, ownId, content.file);
      else await postLetter(this.#who, { messages: [{ id: ownId, content }], language: this.#who.language });
      outgoing.progress = 'stored';
      return null;
    } catch (error) {
      return error instanceof Error ? error : new Error(`${error}`);
    }
  }
}

/** 128 bits, also where a page without a certificate has no `randomUUID`. */
function newOwnId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
