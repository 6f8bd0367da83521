import { put } from '../chat/words.js';
import { fill, h } from '../dom.js';

/**
 * @import { WirePlace } from '../../bot/http/desk/wire.ts'
 * @import { DeskWords } from './words.js'
 */

/** The pages of an order, and where on them something was read. */
export class Picture {
  #page = 1;
  #image = h('img', { alt: '' });
  #mark = h('div', { class: 'mark', hidden: true });
  #sheet = h('div', { class: 'sheet' }, this.#image, this.#mark);
  #count = h('span', { 'aria-live': 'polite' });
  #missing = h('p', { class: 'hint', hidden: true });

  /**
   * @param {{ pages: number, addressOf: (page: number) => string, words: DeskWords }} options
   */
  constructor({ pages, addressOf, words }) {
    this.pages = pages;
    this.addressOf = addressOf;
    this.words = words;
    this.#missing.textContent = words.noPicture;
    this.#image.addEventListener('error', () => this.#seen(false));
    this.#image.addEventListener('load', () => this.#seen(true));
    const larger = h('button', { type: 'button', class: 'quiet', 'aria-pressed': 'false' }, words.larger);
    larger.addEventListener('click', () => {
      const isLarge = this.#sheet.classList.toggle('large');
      larger.setAttribute('aria-pressed', `${isLarge}`);
    });
    const turn = (/** @type {number} */ by) => () => this.show(this.#page + by);
    const several = pages > 1;
    const before =
      several && h('button', { type: 'button', class: 'quiet', onclick: turn(-1) }, words.before);
    const next = several && h('button', { type: 'button', class: 'quiet', onclick: turn(1) }, words.next);
    const bar = h('div', { class: 'picture-bar' }, before, this.#count, next, larger);
    // What scrolls can be come to, and scrolled, by the keyboard.
    const window = h(
      'div',
      { class: 'picture-window', tabindex: 0, role: 'group' },
      this.#missing,
      this.#sheet,
    );
    this.element = h('section', { class: 'picture' });
    fill(this.element, bar, window);
    this.show(1);
  }

  /** @param {number} page */
  show(page) {
    this.#page = Math.min(Math.max(1, page), this.pages);
    this.#mark.hidden = true;
    const label = put(this.words.page, { n: `${this.#page}`, total: `${this.pages}` });
    this.#count.textContent = label;
    this.#image.alt = label;
    const address = this.addressOf(this.#page);
    if (this.#image.getAttribute('src') !== address) this.#image.src = address;
  }

  /**
   * Shows where something was read.
   * @param {WirePlace | null} place
   */
  point(place) {
    if (!place) {
      this.#mark.hidden = true;
      return;
    }
    if (place.page !== this.#page) this.show(place.page);
    const { style } = this.#mark;
    style.left = `${place.x * 100}%`;
    style.top = `${place.y * 100}%`;
    style.width = `${place.width * 100}%`;
    style.height = `${place.height * 100}%`;
    this.#mark.hidden = false;
    this.#mark.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** @param {boolean} isThere */
  #seen(isThere) {
    this.#sheet.hidden = !isThere;
    this.#missing.hidden = isThere;
  }
}
