import { fill, h } from '../dom.js';
import { icon } from '../icons.js';
import { bubble, outgoingBubble, tick } from './bubble.js';
import { choicesOf, closeChoices } from './choices.js';
import { helloOf } from './hello.js';
import { put } from './words.js';

/**
 * @import { ChatMessage } from '../../bot/http/wire.ts'
 * @import { Look } from './bubble.js'
 * @import { Choice } from './choices.js'
 * @import { Outgoing } from './outbox.js'
 * @typedef {object} Hands
 * @property {(choice: Choice) => void} choose
 * @property {(text: string) => void} write
 * @property {(outgoing: Outgoing) => void} retry
 * @property {(outgoing: Outgoing) => void} remove
 */

/** Nearer to the end than this, the reader follows what comes. */
const NEAR_PX = 120;

/**
 * The conversation as it is read: what the house has shown, then what it has not yet, then a sign that it is
 * busy.
 */
export class Log {
  root;
  #look;
  #hands;
  #lines;
  #tail = h('div', { class: 'tail' });
  #typing = h('div', { class: 'typing', hidden: true, 'aria-hidden': 'true' }, h('i'), h('i'), h('i'));
  #hello;
  #scroll;
  #toEnd;
  #lastId = 0;
  #lastDay = '';
  /** The choices that are still open. @type {HTMLElement | null} */
  #open = null;

  /**
   * @param {Look} look
   * @param {Hands} hands
   */
  constructor(look, hands) {
    const { words, card } = look;
    this.#look = look;
    this.#hands = hands;
    const label = put(words.chatWith, { clinic: card.name });
    this.#lines = h('div', { class: 'lines', role: 'log', 'aria-live': 'off', 'aria-label': label });
    this.#hello = helloOf(look, hands.write);
    this.#scroll = h(
      'div',
      { class: 'scroll', tabindex: 0 },
      this.#hello,
      this.#lines,
      this.#tail,
      this.#typing,
    );
    this.#toEnd = h(
      'button',
      {
        type: 'button',
        class: 'to-end',
        hidden: true,
        'aria-label': words.newMessages,
        onclick: this.goToEnd,
      },
      icon('down'),
    );
    this.root = h('div', { class: 'log' }, this.#scroll, this.#toEnd);
    this.#watchEnd();
  }

  /** The last line that is shown: where a broken line is taken up again. */
  get last() {
    return this.#lastId;
  }

  /** @param {ChatMessage} message */
  add(message) {
    this.#following(() => {
      this.#hello.hidden = true;
      this.#addDay(message.at);
      if (this.#open) closeChoices(this.#open, message.who === 'patient' ? message.text : null);
      if (message.who !== 'patient') this.#markRead();
      this.#lines.append(bubble(message, this.#look));
      this.#open = null;
      if (message.choices.length > 0) {
        this.#open = choicesOf(message.choices, this.#hands.choose, this.#look.words);
        this.#lines.append(this.#open);
      }
      this.#lastId = message.id;
    });
  }

  /** @param {readonly Outgoing[]} outgoing */
  showOutgoing(outgoing) {
    const { retry, remove } = this.#hands;
    const bubbles = outgoing.map((one) =>
      outgoingBubble(one, this.#look, { retry: () => retry(one), remove: () => remove(one) }),
    );
    if (bubbles.length > 0) this.#hello.hidden = true;
    this.#following(() => fill(this.#tail, ...bubbles));
  }

  /** @param {boolean} works */
  showTyping(works) {
    this.#following(() => this.#typing.toggleAttribute('hidden', !works));
  }

  /** All that was there has been shown: from now on, what comes is read aloud. */
  ready() {
    this.#lines.setAttribute('aria-live', 'polite');
    this.#hello.hidden = this.#lastId > 0 || this.#tail.childElementCount > 0;
    this.goToEnd();
  }

  goToEnd = () => {
    this.#scroll.scrollTop = this.#scroll.scrollHeight;
    this.#toEnd.hidden = true;
  };

  /** @param {string} at */
  #addDay(at) {
    const day = this.#look.times.day(at);
    if (day !== this.#lastDay) this.#lines.append(h('div', { class: 'day' }, h('span', {}, day)));
    this.#lastDay = day;
  }

  /** An answer came: what the patient wrote before it has been read. */
  #markRead() {
    for (const mark of this.#lines.querySelectorAll('.tick-delivered')) {
      mark.replaceWith(tick('read', this.#look.words));
    }
  }

  #isNearEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroll;
    return scrollHeight - scrollTop - clientHeight < NEAR_PX;
  }

  /** @param {() => void} change */
  #following(change) {
    const follows = this.#isNearEnd();
    change();
    if (follows) this.goToEnd();
    else this.#toEnd.hidden = this.#isNearEnd();
  }

  /** What loads late, as a picture, or a keyboard that takes half of the screen, must not hide the end. */
  #watchEnd() {
    let follows = true;
    this.#scroll.addEventListener('scroll', () => {
      follows = this.#isNearEnd();
      if (follows) this.#toEnd.hidden = true;
    });
    const stay = () => {
      if (follows) this.goToEnd();
    };
    this.#scroll.addEventListener('load', stay, { capture: true });
    new ResizeObserver(stay).observe(this.#scroll);
  }
}
