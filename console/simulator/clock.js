import { put } from '../chat/words.js';
import { fill, h } from '../dom.js';
import { icon } from '../icons.js';
import { fetchDemo, moveClock } from './house-api.js';
import { spanOf } from './words.js';

/**
 * @import { ClockMove, DemoBody } from '../../bot/http/wire.ts'
 * @import { Times } from '../chat/times.js'
 * @import { SimulatorWords } from './words.js'
 */

const MINUTE = 60_000;
const SYNC_MS = 15_000;

/**
 * The house's clock, and the buttons that move it.
 * @param {HTMLElement} place
 * @param {{ clinic: string, words: SimulatorWords, times: Times, moved: (now: number) => void }} options
 */
export function openClock(place, { clinic, words, times, moved }) {
  const face = h('p', { class: 'face', role: 'timer' });
  const offset = h('p', { class: 'offset', role: 'status' });
  /** The house's time less the browser's, in ms. */
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const show = () => {
    fill(
      face,
      h('span', { class: 'face-day' }, times.day(now())),
      h('span', { class: 'face-time' }, times.clock(now())),
    );
  };
  /** @param {DemoBody} body */
  const take = ({ now: at, offsetMs }) => {
    ahead = Date.parse(at) - Date.now();
    const span = spanOf(offsetMs, words);
    offset.textContent =
      Math.abs(offsetMs) < 1000 ? words.onTime : put(offsetMs > 0 ? words.ahead : words.behind, { span });
    show();
  };
  /** @param {ClockMove} move */
  const go = async (move) => {
    take(await moveClock(move));
    moved(now());
  };
  const dialog = settingDialog(words, (to) => void go({ to, clinic }));
  /** @param {string} label @param {() => void} act */
  const button = (label, act) => h('button', { type: 'button', class: 'chip', onclick: act }, label);
  const spans = [10 * MINUTE, 60 * MINUTE, 24 * 60 * MINUTE];
  fill(
    place,
    h('div', { class: 'clock-face' }, icon('clock'), h('div', {}, face, offset)),
    h(
      'div',
      { class: 'chips', role: 'group', 'aria-label': words.clock },
      button(words.now, () => void go({ back: true })),
      ...spans.map((byMs, at) => button(words.later[at] ?? '', () => void go({ byMs }))),
      button(`${words.setClock}…`, () => dialog.open(times.local(now()))),
    ),
    dialog.element,
  );
  const sync = () => fetchDemo().then(take, () => {}); // The chat says when the house is away.
  void sync();
  const timers = [setInterval(show, 1000), setInterval(sync, SYNC_MS)];
  return { now, close: () => timers.forEach((timer) => void clearInterval(timer)) };
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
