import { Refused } from '../chat/api.js';
import { put } from '../chat/words.js';
import { fill, find, h } from '../dom.js';
import { Desk } from './api.js';
import { showOrder } from './order.js';
import { showWaiting } from './waiting.js';
import { followWaitlist } from './waitlist.js';
import { followWhatsApp } from './whatsapp.js';
import { deskWords } from './words.js';

/** @import { DeskBody } from '../../bot/http/desk/wire.ts' */

/** How often the line is looked at. */
const LOOK_MS = 15_000;
const root = find(document, '#desk');
const wanted = new URLSearchParams(location.search).get('clinic') ?? '';

let words = deskWords(navigator.language);

begin();

/** Goes on as whoever is signed in; or lets somebody sign in. */
async function begin() {
  if (wanted === '') return showSignIn('');
  const desk = new Desk(wanted);
  try {
    await work(desk, await desk.session());
  } catch (error) {
    showSignIn(error instanceof Refused && error.code === 'not-signed-in' ? '' : explain(error));
  }
}

/** @param {string} said */
function showSignIn(said) {
  document.title = words.title;
  const clinic = h('input', { value: wanted, required: true, autocomplete: 'organization' });
  const name = h('input', { required: true, autocomplete: 'username', autocapitalize: 'none' });
  const password = h('input', { type: 'password', required: true, autocomplete: 'current-password' });
  const problem = h('p', { class: 'problem', role: 'alert' }, said);
  const form = h(
    'form',
    { class: 'sign-in' },
    h('h1', {}, words.title),
    h('label', {}, words.clinic, clinic),
    h('label', {}, words.name, name),
    h('label', {}, words.password, password),
    problem,
    h('button', { class: 'strong' }, words.signIn),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const desk = new Desk(clinic.value.trim());
    try {
      const card = await desk.signIn(name.value.trim(), password.value);
      history.replaceState(null, '', `?${new URLSearchParams({ clinic: desk.clinic })}`);
      await work(desk, card);
    } catch (error) {
      // It may have been in the middle of work that the session ended.
      if (!form.isConnected) return showSignIn(explain(error));
      problem.textContent = explain(error);
      password.select();
    }
  });
  fill(root, form);
  (wanted === '' ? clinic : name).focus();
}

/**
 * The line of orders, and one after the other. Throws where the session has ended.
 * @param {Desk} desk
 * @param {DeskBody} card
 */
async function work(desk, card) {
  words = deskWords(card.clinic.locale);
  document.documentElement.lang = card.clinic.locale;
  document.documentElement.dataset['clinic'] = card.clinic.id;
  document.title = `${words.title} · ${card.clinic.name}`;
  const place = h('div', {});
  const status = h('p', { class: 'status', role: 'status' });
  const out = h('button', { type: 'button', class: 'quiet' }, words.signOut);
  out.addEventListener('click', () => desk.signOut().finally(() => showSignIn('')));
  const who = h('p', {}, `${card.agent.fullName} · ${card.clinic.name}`);
  const phone = h('section', { class: 'whatsapp' });
  const list = h('section', { class: 'waitlist' });
  fill(root, h('header', { class: 'top' }, h('h1', {}, words.title), who, out), phone, status, place, list);
  void followWhatsApp(phone, { desk, words, explain });
  void followWaitlist(list, { desk, card, words, explain });
  while (place.isConnected) {
    const id = await choose(place, desk, card);
    if (id === null) return;
    status.textContent = '';
    try {
      const order = await desk.claim(id);
      status.textContent = await showOrder(place, order, { desk, card, words, explain });
    } catch (error) {
      if (error instanceof Refused && error.code === 'not-signed-in') throw error;
      status.textContent = explain(error);
    }
  }
}

/**
 * The order that is chosen from the line, which is looked at again and again; null where the page shows it no more.
 * @param {HTMLElement} place
 * @param {Desk} desk
 * @param {DeskBody} card
 * @returns {Promise<string | null>}
 */
async function choose(place, desk, card) {
  const { promise, resolve } = Promise.withResolvers();
  while (place.isConnected) {
    const waiting = await desk.waiting();
    showWaiting(place, waiting, { words, me: card.agent.name, open: resolve });
    const pause = new Promise((/** @type {(none: null) => void} */ done) => setTimeout(done, LOOK_MS, null));
    const chosen = await Promise.race([promise, pause]);
    if (chosen !== null) return chosen;
  }
  return null;
}

/** @param {unknown} error */
function explain(error) {
  if (!(error instanceof Refused)) return words.internal;
  /** @type {Record<string, unknown>} */
  const known = words;
  const said = known[error.code];
  return typeof said === 'string' ? put(said, { seconds: `${error.waitSeconds}` }) : words.internal;
}
