import { put } from '../chat/words.js';
import { fill, h } from '../dom.js';
import { icon } from '../icons.js';
import { fetchDemo, moveClock } from './house-api.js';
import { jumps } from './jumps.js';
import { spanOf } from './words.js';

/**
 * @import { ClockMove, DemoBody } from '../../bot/http/wire.ts'
 * @import { Times } from '../chat/times.js'
 * @import { Who } from './house-api.js'
 * @import { SimulatorWords } from './words.js'
 */

const MINUTE_MS = 60_000;
const STEPS_MS = [10 * MINUTE_MS, 60 * MINUTE_MS, 24 * 60 * MINUTE_MS];
const SYNC_MS = 15_000;

/** The house's clock, and the buttons that move it. */
export class HouseClock {
  #clinic;
  #words;
  #times;
  #moved;
  #face = h('p', { class: 'face', role: 'timer' });
  #offset = h('p', { class: 'offset', role: 'status' });
  /** The house's time less the browser's, in ms. */
  #ahead = 0;
  #timers;

  /**
   * @param {HTMLElement} place
   * @param {{ clinic: string, who: Who, locale: string, words: SimulatorWords, times: Times, moved: () => void }} options
   */
  constructor(place, { clinic, who, locale, words, times, moved }) {
    this.#clinic = clinic;
    this.#words = words;
    this.#times = times;
    this.#moved = moved;
    fill(place, h('div', { class: 'clock-face' }, icon('clock'), h('div', {}, this.#face, this.#offset)));
    const jumped = (/** @type {DemoBody} */ demo) => {
      this.#take(demo);
      this.#moved();
    };
    const say = (/** @type {string} */ text) => {
      this.#offset.textContent = text;
    };
    place.append(...this.#hands(), jumps({ who, locale, moved: jumped, say }));
    void this.#sync();
    this.#timers = [setInterval(() => this.#show(), 1000), setInterval(() => this.#sync(), SYNC_MS)];
  }

  /** The house's time, in ms since the epoch. */
  now = () => Date.now() + this.#ahead;

  close() {
    for (const timer of this.#timers) clearInterval(timer);
  }

  #hands() {
    const { clock, now, later, setClock } = this.#words;
    const dialog = settingDialog(this.#words, (to) => void this.#move({ to, clinic: this.#clinic }));
    const buttons = [
      chip(now, () => void this.#move({ back: true })),
      ...STEPS_MS.map((byMs, at) => chip(later[at] ?? '', () => void this.#move({ byMs }))),
      chip(`${setClock}…`, () => dialog.open(this.#times.local(this.now()))),
    ];
    return [h('div', { class: 'chips', role: 'group', 'aria-label': clock }, ...buttons), dialog.element];
  }

  /** @param {ClockMove} move */
  async #move(move) {
    this.#take(await moveClock(move));
    this.#moved();
  }

  async #sync() {
    try {
      this.#take(await fetchDemo());
    } catch {
      // The chat says when the house is away.
    }
  }

  /** @param {DemoBody} body */
  #take({ now, offsetMs }) {
    this.#ahead = Date.parse(now) - Date.now();
    const { onTime, ahead, behind } = this.#words;
    const span = spanOf(offsetMs, this.#words);
    this.#offset.textContent =
      Math.abs(offsetMs) < 1000 ? onTime : put(offsetMs > 0 ? ahead : behind, { span });
    this.#show();
  }

  #show() {
    const now = this.now();
    fill(
      this.#face,
      h('span', { class: 'face-day' }, this.#times.day(now)),
      h('span', { class: 'face-time' }, this.#times.clock(now)),
    );
  }
}

/**
 * @param {string} label
 * @param {() => void} act
 */
function chip(label, act) {
  return h('button', { type: 'button', class: 'chip', onclick: act }, label);
}

/**
 * @param {SimulatorWords} words
 * @param {(to: string) => void} apply
 */
function settingDialog(words, apply) {
  const input = h('input', { type: 'datetime-local', required: true, name: 'to' });
  const element = h(
    'dialog',
    { class: 'small-dialog', closedby: 'any' },
    h(
      'form',
      {
        method: 'dialog',
        onsubmit: (/** @type {SubmitEvent} */ event) => {
          const isApplied = event.submitter instanceof HTMLButtonElement && event.submitter.value === 'apply';
          if (isApplied && input.value !== '') apply(input.value.slice(0, 16));
        },
      },
      h('label', {}, words.setTo, input),
      h(
        'div',
        { class: 'dialog-buttons' },
        h('button', { type: 'submit', class: 'chip', value: 'cancel', formnovalidate: true }, words.cancel),
        h('button', { type: 'submit', class: 'chip strong', value: 'apply' }, words.apply),
      ),
    ),
  );
  return {
    element,
    /** @param {string} local */
    open: (local) => {
      input.value = local;
      element.showModal();
    },
  };
}
