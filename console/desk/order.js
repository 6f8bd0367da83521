import { put } from '../chat/words.js';
import { fill, h } from '../dom.js';
import { openForm } from './form.js';
import { Picture } from './picture.js';
import { changedFields, waitOf } from './reading.js';
import { openVerdict } from './verdict.js';

/**
 * @import { DeskBody, OrderBody } from '../../bot/http/desk/wire.ts'
 * @import { Desk } from './api.js'
 * @import { DeskWords } from './words.js'
 */

/** An order is ours for three minutes: we say in time that it still is. */
const STILL_HERE_MS = 60_000;

/**
 * One order: its sheet beside what was read, and what becomes of it. Resolves when it is left, with what to say.
 * @param {HTMLElement} place
 * @param {OrderBody} order
 * @param {{ desk: Desk, card: DeskBody, words: DeskWords, explain: (error: unknown) => string }} options
 * @returns {Promise<string>}
 */
export function showOrder(place, order, { desk, card, words, explain }) {
  const { promise, resolve } = Promise.withResolvers();
  const { id } = order;
  const picture = new Picture({
    pages: order.pages,
    addressOf: (page) => desk.pageAddress(id, page),
    words,
  });
  const form = openForm(order, { words, services: card.services, point: (at) => picture.point(at) });
  const problem = h('p', { class: 'problem', role: 'alert' });
  const verdict = openVerdict(order, {
    ...{ words, card, form },
    changed: () => changedFields(order.fields, form.fields()),
    decide: (decision) => {
      desk.decide(id, decision).then(
        () => leave(words.sent),
        (error) => {
          if (['order-decided', 'no-such-order'].includes(error.code)) return leave(explain(error));
          problem.textContent = explain(error);
          verdict.start();
        },
      );
    },
  });
  const isOurs = order.decided === null && order.claimedBy === card.agent.name;
  if (!isOurs) {
    problem.textContent = order.decided ? words['order-decided'] : words['order-claimed'];
    verdict.element.hidden = true;
    form.element.disabled = true;
  }
  const back = h('button', { type: 'button', class: 'quiet' }, words.back);
  back.addEventListener('click', () => {
    if (!verdict.leave()) leave('');
  });
  const wait = put(words.waits, { time: waitOf(order.at, order.now, words) });
  const what = put(words.unsure, { what: words.fields[order.reason ?? ''] ?? words.fields['items'] ?? '' });
  const head = h('header', { class: 'order-head' }, back, h('h2', { tabindex: -1 }, what), h('p', {}, wait));
  const side = h('div', { class: 'side' }, problem, form.element, verdict.element);
  fill(place, head, h('div', { class: 'order' }, picture.element, side));
  head.querySelector('h2')?.focus();

  const still = setInterval(() => {
    if (isOurs) desk.claim(id).catch((error) => (problem.textContent = explain(error)));
  }, STILL_HERE_MS);
  const closing = () => verdict.leave();
  addEventListener('pagehide', closing);

  /** @param {string} said */
  function leave(said) {
    clearInterval(still);
    removeEventListener('pagehide', closing);
    if (isOurs && said === '') desk.release(id).catch(() => {}); // It lapses by itself, too.
    resolve(said);
  }
  return promise;
}
