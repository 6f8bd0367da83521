import { fill, h } from '../dom.js';

/**
 * @import { WhatsAppBody, WhatsAppLinking } from '../../bot/http/desk/wire.ts'
 * @import { Desk } from './api.js'
 * @import { DeskWords } from './words.js'
 */

/** How often it is looked at: while somebody holds a phone in their hand, and else. */
const LINKING_MS = 2_000;
const AT_REST_MS = 30_000;

/**
 * How the clinic's WhatsApp stands, and linking it. It goes on by itself for as long as the page shows it.
 * @param {HTMLElement} place
 * @param {{ desk: Desk, words: DeskWords, explain: (error: unknown) => string }} options
 */
export async function followWhatsApp(place, { desk, words, explain }) {
  let wake = () => {};
  let shown = '';
  /** @param {() => Promise<unknown>} act */
  const after = async (act) => {
    place.querySelector('.problem')?.remove();
    const problem = await act().then(() => '', explain);
    wake();
    if (problem) place.append(h('p', { class: 'problem', role: 'alert' }, problem));
  };
  const hands = {
    /** @param {'picture' | 'code'} way */
    link: (way) => after(() => desk.link(way)),
    stop: () => after(() => desk.stopLinking()),
  };
  while (place.isConnected) {
    // What cannot be asked now is asked again; a session that ended shows elsewhere on the page.
    const told = await desk.whatsApp().catch(() => null);
    const news = JSON.stringify(told);
    // Drawn only where something changed: what has the keyboard keeps it, and what went wrong can be read.
    if (told && news !== shown) {
      draw(place, told, { words, ...hands });
      shown = news;
    }
    await new Promise((resolve) => {
      wake = () => resolve(null);
      setTimeout(wake, told?.linking ? LINKING_MS : AT_REST_MS);
    });
  }
}

/**
 * @param {HTMLElement} place
 * @param {WhatsAppBody} told
 * @param {{ words: DeskWords, link: (way: 'picture' | 'code') => void, stop: () => void }} options
 */
function draw(place, told, { words, link, stop }) {
  if (told.number === null) return fill(place);
  const { whatsapp } = words;
  const { linking } = told;
  const head = h('p', {}, h('b', {}, `WhatsApp ${told.number}`), ' · ', whatsapp[stateOf(told)] ?? '');
  if (linking) {
    const stopping = h('button', { type: 'button', onclick: stop }, words.cancel);
    return fill(place, head, ...wayShown(linking, words), stopping);
  }
  if (told.isLinked) return fill(place, head);
  const failed = told.failed === 'refused' ? whatsapp['refused'] : told.failed ? whatsapp['failed'] : null;
  fill(
    place,
    head,
    failed ? h('p', { class: 'problem', role: 'alert' }, failed) : null,
    h('button', { type: 'button', onclick: () => link('picture') }, whatsapp['byPicture']),
    h('button', { type: 'button', onclick: () => link('code') }, whatsapp['byCode']),
  );
}

/**
 * @param {WhatsAppLinking} linking
 * @param {DeskWords} words
 */
function wayShown({ way, picture, code, isAccepted }, { whatsapp }) {
  if (isAccepted) return [h('p', { role: 'status' }, whatsapp['accepted'])];
  if (picture === null && code === null) return [h('p', { role: 'status' }, whatsapp['waiting'])];
  const how = h('p', {}, whatsapp[way === 'picture' ? 'scan' : 'type']);
  const shown = picture
    ? h('img', { src: picture, alt: whatsapp['alt'] })
    : h('p', { class: 'link-code' }, `${code?.slice(0, 4)}-${code?.slice(4)}`);
  return [how, shown];
}

/**
 * In the words' names. What was told of the connection before the device was linked is no more of use.
 * @param {WhatsAppBody} told
 */
export function stateOf({ isLinked, notice, linking }) {
  if (linking) return 'linking';
  if (!isLinked) return 'unlinked';
  return notice === null || notice === 'unlinked' ? 'connecting' : notice;
}
