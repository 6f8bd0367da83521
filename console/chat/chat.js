import { fill, h } from '../dom.js';
import { keepLine } from '../line.js';
import { Composer } from './composer.js';
import { takeDrops } from './drops.js';
import { openFiles } from './files.js';
import { openHead } from './head.js';
import { Log } from './log.js';
import { Outbox } from './outbox.js';
import { Receipts } from './receipts.js';
import { timesOf } from './times.js';
import { forgetVisitor } from './visitor.js';
import { chatWords, put } from './words.js';

/**
 * @import { ChatCard, ChatMessage } from '../../bot/http/wire.ts'
 * @import { ServerEvent } from '../events.js'
 * @import { Content } from './keep.js'
 * @import { Visitor } from './visitor.js'
 * @typedef {object} Listener
 * @property {(message: ChatMessage) => void} [heard] Told of every line of the transcript.
 * @property {() => boolean} [isShown] Whether the chat is before somebody's eyes, as far as the page knows.
 */

/** How long it is said that the line is back. */
const BACK_SHOWN_MS = 2_500;

/**
 * Opens one conversation in `place`.
 * @param {HTMLElement} place
 * @param {ChatCard} card
 * @param {Visitor} visitor
 * @param {Listener} [listener]
 */
export async function openChat(place, card, visitor, listener = {}) {
  const chat = new Chat(card, visitor, listener);
  fill(place, chat.root);
  await chat.start();
  return chat;
}

/** One conversation: what is shown, what is on its way, and the line to the house. */
export class Chat {
  /** Every line of the transcript, in order. @type {ChatMessage[]} */
  messages = [];
  who;
  root;
  #card;
  #words;
  #listener;
  #head;
  #log;
  #composer;
  #files;
  #receipts;
  #notice = h('div', { class: 'notice', role: 'status', hidden: true });
  #end = new AbortController();
  /** What the browser has kept is read at once; who is quick writes meanwhile. @type {Promise<Outbox>} */
  #opening;
  /** @type {Outbox | null} */
  #outbox = null;
  #working = false;
  #wasBroken = false;

  /**
   * @param {ChatCard} card
   * @param {Visitor} visitor
   * @param {Listener} listener
   */
  constructor(card, visitor, listener) {
    this.who = { clinic: card.id, language: card.locale, ...visitor };
    this.#card = card;
    this.#listener = listener;
    const words = chatWords(card.locale);
    this.#words = words;
    this.#files = openFiles(this.who, words);
    this.#receipts = new Receipts(this.who, listener.isShown);
    this.#head = openHead(card);
    this.#composer = new Composer(card, words, this.send);
    this.#log = new Log(
      { card, words, times: timesOf(card.locale, card.zone), files: this.#files },
      {
        choose: ({ id, label }) => this.send({ kind: 'choice', id, label }),
        write: (text) => this.send({ kind: 'text', text }),
        retry: (outgoing) => void this.#outbox?.retry(outgoing),
        remove: (outgoing) => this.#outbox?.remove(outgoing),
      },
    );
    const label = put(words.chatWith, { clinic: card.name });
    this.root = h(
      'section',
      { class: 'chat', 'data-clinic': card.id, lang: card.locale, 'aria-label': label },
      this.#head.root,
      this.#notice,
      this.#log.root,
      this.#composer.form,
    );
    takeDrops(this.root, this.#composer.sendFiles, words.dropHere);
    this.#opening = Outbox.open(this.who, this.#showOutgoing);
  }

  async start() {
    this.#outbox = await this.#opening;
    this.#showOutgoing();
    const { clinic, token } = this.who;
    void keepLine({
      address: () => `/chat/${encodeURIComponent(clinic)}/stream?after=${this.#log.last}`,
      token,
      end: this.#end.signal,
      tell: this.#tellLine,
      hear: this.#hear,
    });
  }

  /** @param {Content} content */
  send = (content) => {
    void this.#opening.then((outbox) => outbox.add(content));
    this.#log.goToEnd();
  };

  focus() {
    this.#composer.focus();
  }

  /** The page that shows the chat has just brought it before somebody's eyes. */
  shown() {
    this.#receipts.lookAgain();
  }

  close() {
    this.#end.abort();
    void this.#opening.then((outbox) => outbox.close());
    this.#receipts.close();
    this.#files.close();
    this.root.remove();
  }

  /** @param {NonNullable<ServerEvent>} event */
  #hear = ({ event, data }) => {
    switch (event) {
      case 'message':
        this.#hearMessage(data);
        break;
      case 'activity':
        this.#working = data.working;
        this.#showWork();
        break;
      case 'ready':
        this.#log.ready();
        break;
    }
  };

  /** @param {ChatMessage} message */
  #hearMessage(message) {
    if (message.id <= this.#log.last) return;
    this.messages.push(message);
    if (message.ownId) this.#outbox?.settle(message.ownId);
    this.#showOutgoing();
    this.#log.add(message);
    if (message.who !== 'patient') this.#composer.expect(message.awaiting);
    this.#listener.heard?.(message);
    if (message.key) this.#receipts.reached(message.key, message.status);
  }

  #showOutgoing = () => {
    this.#log.showOutgoing(this.#outbox?.outgoing ?? []);
    this.#showWork();
  };

  #showWork() {
    const isHeard = this.#outbox?.outgoing.some(({ progress }) => progress === 'stored') ?? false;
    const works = this.#working || isHeard;
    this.#log.showTyping(works);
    const { typing, assistant, online, offline } = this.#words;
    this.#head.say(this.#wasBroken ? offline : works ? typing : `${assistant} · ${online}`);
  }

  /** @param {'open' | 'broken' | 'refused'} state */
  #tellLine = (state) => {
    const { back, broken, refused } = this.#words;
    const notice = this.#notice;
    notice.dataset['state'] = state;
    notice.textContent = { open: back, broken, refused }[state];
    notice.hidden = state === 'open' && !this.#wasBroken;
    this.#wasBroken = state !== 'open';
    this.#showWork();
    if (state === 'refused') forgetVisitor(this.#card.id, this.who.address);
    if (state !== 'open') return;
    setTimeout(() => {
      if (notice.dataset['state'] === 'open') notice.hidden = true;
    }, BACK_SHOWN_MS);
  };
}
