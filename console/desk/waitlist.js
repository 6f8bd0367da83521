import { put } from '../chat/words.js';
import { fill, h } from '../dom.js';
import { waitOf } from './reading.js';

/**
 * @import { DeskBody, PlaceBody, WaitlistBody } from '../../bot/http/desk/wire.ts'
 * @import { Desk } from './api.js'
 * @import { DeskWords } from './words.js'
 * @typedef {{ offer: (place: PlaceBody, at: HTMLElement) => void, takeOff: (place: PlaceBody) => void }} Hands
 */

/** How often it is looked at. */
const LOOK_MS = 15_000;

/**
 * Who waits for an opening, and what can be done for them. It goes on by itself for as long as the page shows it.
 * @param {HTMLElement} root
 * @param {{ desk: Desk, card: DeskBody, words: DeskWords, explain: (error: unknown) => string }} options
 */
export async function followWaitlist(root, { desk, card, words, explain }) {
  let wake = () => {};
  let shown = '';
  const said = h('p', { class: 'status', role: 'status' });
  const lines = h('div', {});
  /** @param {() => Promise<unknown>} act */
  const after = async (act) => {
    fill(said, await act().then(() => '', explain));
    shown = '';
    wake();
  };
  /** @type {Hands} */
  const hands = {
    offer: async (place, at) => {
      const { openings } = await desk.openingsFor(place.id).catch(() => ({ openings: [] }));
      const buttons = openings.map((told) =>
        buttonOf(`${told.at} · ${told.practitioner} · ${told.site}`, () =>
          after(() => desk.offer(place.id, told)),
        ),
      );
      fill(at, ...(buttons.length > 0 ? buttons : [words.list.nothingOpen]));
    },
    takeOff: async (place) => {
      await after(() => desk.takeOffList(place.id));
      if (said.textContent !== '') return;
      const undo = buttonOf(words.undo, () => after(() => desk.putBackOnList(place.id)));
      fill(said, put(words.list.takenOff, { name: nameOf(place, words) }), ' ', undo);
    },
  };
  const putOn = (/** @type {string} */ nationalId, /** @type {string} */ service) =>
    after(() => desk.putOnList(nationalId, service));
  fill(root, h('h2', {}, words.list.title), said, lines, formOf(card, { words, putOn }));
  while (root.isConnected) {
    // What cannot be asked now is asked again; a session that ended shows elsewhere on the page.
    const told = await desk.waitlist().catch(() => null);
    const news = told && JSON.stringify(told.places);
    // Drawn only where something changed: what has the keyboard keeps it.
    if (told && news !== shown) {
      draw(lines, told, { words, hands, zone: card.clinic.zone, locale: card.clinic.locale });
      shown = news ?? '';
    }
    await new Promise((resolve) => {
      wake = () => resolve(null);
      setTimeout(wake, LOOK_MS);
    });
  }
}

/**
 * What is told of a place, each by itself: what is waited for, since when, until when, and what is offered.
 * @param {PlaceBody} place
 * @param {string} now
 * @param {{ words: DeskWords, zone: string, locale: string }} options
 */
export function toldOf({ service, since, until, wanted, offered, unanswered }, now, { words, zone, locale }) {
  const { list } = words;
  const wishes = wanted.length > 0 ? wanted.join(', ') : list.anything;
  const time =
    offered &&
    new Date(offered.until).toLocaleTimeString(locale, {
      timeZone: zone,
      hour: 'numeric',
      minute: '2-digit',
    });
  return [
    `${service}: ${wishes}`,
    put(words.waits, { time: waitOf(since, now, words) }),
    ...(until ? [put(list.until, { day: until })] : []),
    ...(unanswered > 0 ? [put(list.unanswered, { n: `${unanswered}` })] : []),
    ...(offered && time ? [put(list.offered, { ...offered, time })] : []),
  ];
}

/**
 * @param {HTMLElement} place
 * @param {WaitlistBody} told
 * @param {{ words: DeskWords, hands: Hands, zone: string, locale: string }} options
 */
function draw(place, { now, places }, { words, hands, zone, locale }) {
  if (places.length === 0) return fill(place, h('p', { class: 'none' }, words.list.none));
  const lines = places.map((one) => {
    const openings = h('span', { class: 'openings' });
    const [what, ...more] = toldOf(one, now, { words, zone, locale });
    return h(
      'li',
      {},
      h('b', {}, nameOf(one, words)),
      h('span', {}, what ?? ''),
      ...more.map((each) => h('span', { class: 'wait' }, each)),
      one.offered ? null : buttonOf(words.list.offer, () => hands.offer(one, openings)),
      buttonOf(words.list.takeOff, () => hands.takeOff(one)),
      openings,
    );
  });
  fill(place, h('ol', {}, ...lines));
}

/**
 * @param {DeskBody} card
 * @param {{ words: DeskWords, putOn: (nationalId: string, service: string) => void }} options
 */
function formOf({ services }, { words, putOn }) {
  const nationalId = h('input', { required: true, minlength: '3', maxlength: '30', autocomplete: 'off' });
  const service = h('select', {}, ...services.map(({ id, name }) => h('option', { value: id }, name)));
  const form = h(
    'form',
    {},
    h('label', {}, words.list.document, nationalId),
    h('label', {}, words.list.service, service),
    h('button', {}, words.list.putOn),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    putOn(nationalId.value.trim(), service.value);
    nationalId.value = '';
  });
  return form;
}

/**
 * @param {string} label
 * @param {() => void} act
 */
function buttonOf(label, act) {
  return h('button', { type: 'button', class: 'quiet', onclick: act }, label);
}

/**
 * @param {PlaceBody} place
 * @param {DeskWords} words
 */
function nameOf({ patient }, words) {
  return patient ?? words.list.somebody;
}
