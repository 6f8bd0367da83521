import { put } from '../chat/words.js';
import { fill, h } from '../dom.js';
import { waitOf } from './reading.js';

/**
 * @import { WaitingBody, WaitingLine } from '../../bot/http/desk/wire.ts'
 * @import { DeskWords } from './words.js'
 */

/**
 * The orders that wait, the longest waiting first. What has the keyboard keeps it when the line is drawn anew.
 * @param {HTMLElement} place
 * @param {WaitingBody} waiting
 * @param {{ words: DeskWords, me: string, open: (id: string) => void }} options
 */
export function showWaiting(place, { now, orders }, { words, me, open }) {
  const focused = document.activeElement?.getAttribute('data-order');
  if (orders.length === 0) {
    fill(place, h('p', { class: 'none' }, words.none));
    return;
  }
  const lines = orders.map((order) => {
    const button = h(
      'button',
      { type: 'button', 'data-order': order.id },
      ...told(order, now, { words, me }),
    );
    button.addEventListener('click', () => open(order.id));
    return h('li', {}, button);
  });
  fill(place, h('ol', { class: 'waiting' }, ...lines));
  if (focused) {
    const again = place.querySelector(`[data-order="${CSS.escape(focused)}"]`);
    if (again instanceof HTMLElement) again.focus();
  }
}

/**
 * @param {WaitingLine} order
 * @param {string} now
 * @param {{ words: DeskWords, me: string }} options
 */
function told({ at, reason, service, files, claimedBy }, now, { words, me }) {
  const what = put(words.unsure, { what: words.fields[reason ?? ''] ?? words.reasons[reason ?? ''] ?? '' });
  return [
    h('b', {}, service ?? what),
    service ? h('span', {}, what) : null,
    h('span', { class: 'wait' }, put(words.waits, { time: waitOf(at, now, words) })),
    files > 1 ? h('span', {}, put(words.pages, { n: `${files}` })) : null,
    claimedBy && claimedBy !== me ? h('em', {}, put(words.with, { name: claimedBy })) : null,
  ];
}
