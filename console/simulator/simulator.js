import { fetchCard } from '../chat/api.js';
import { openChat } from '../chat/chat.js';
import { forgetVisitor, visitorAt } from '../chat/visitor.js';
import { fill, find, h } from '../dom.js';
import { icon } from '../icons.js';
import { untilOnline } from '../online.js';
import { chooseChannel, chooseClinic, choosePatient } from './choosers.js';
import { fetchDemo } from './house-api.js';
import { openPanel } from './panel.js';
import { PhoneView } from './phone/phone.js';
import { phoneWords } from './phone/words.js';
import { simulatorWords } from './words.js';

/**
 * The simulator: a phone, and beside it the house from within. Which clinic and which patient stand in the
 * address, so that a reload, a bookmark or a link shows the same: `#andes/+573005550101`, `#ipe/new`, `#andes/+573005550101/twilio-sms`.
 *
 * @import { ChatCard, DemoBody, PhoneChannel } from '../../bot/http/wire.ts'
 * @import { Visitor } from '../chat/visitor.js'
 * @import { IconName } from '../icons.js'
 */

const RETRY_MS = 1_000;
const NEW = 'new';
const VIEWS = /** @type {const} */ (['chat', 'live', 'agenda', 'more']);
const VIEW_ICONS = /** @type {Record<typeof VIEWS[number], IconName>} */ ({
  chat: 'chat',
  live: 'gear',
  agenda: 'calendar',
  more: 'retry',
});

const demo = await untilThere();
/** Closes the scene that is shown. */
let close = () => {};
/** Scenes are shown one after the other, however fast they are chosen. */
let showing = Promise.resolve();

window.addEventListener('hashchange', show);
show();

/** The house may still be starting. @returns {Promise<DemoBody>} */
async function untilThere() {
  for (;;) {
    try {
      return await fetchDemo();
    } catch {
      await untilOnline(RETRY_MS);
    }
  }
}

function show() {
  showing = showing.then(showScene).catch(reportError);
}

async function showScene() {
  const { clinic, wanted, channel } = readAddress();
  const card = await fetchCard(clinic);
  const address =
    wanted === NEW
      ? null
      : ((card.patients.find((one) => one.address === wanted) ?? card.patients[0])?.address ?? null);
  const visitor = await visitorAt(card.id, address ?? undefined);
  close();
  const words = simulatorWords(card.locale);
  document.documentElement.lang = card.locale;
  document.body.dataset['clinic'] = card.id;
  document.title = `Recado · ${card.name}`;
  find(document, '[data-say="tagline"]').textContent = words.tagline;
  chooseClinic(find(document, '#clinics'), demo.clinics, card.id, words, (id) => go(id, null, channel));
  choosePatient(find(document, '#patients'), card.patients, address, words, (chosen) =>
    go(card.id, chosen ?? NEW, channel),
  );
  chooseChannel(find(document, '#channels'), demo.phones, channel, phoneWords(card.locale), (chosen) =>
    go(card.id, address ?? NEW, chosen),
  );
  showViews(words.views);
  const talk = await openTalk(find(document, '#chat'), card, visitor, channel);
  const startAgain = () => {
    forgetVisitor(card.id);
    if (wanted === NEW) show();
    else go(card.id, NEW, channel);
  };
  const closePanel = openPanel(find(document, '#house'), card, talk, { startAgain });
  close = () => {
    talk.close();
    closePanel();
  };
}

/**
 * The web chat; or the patient's phone.
 * @param {HTMLElement} place
 * @param {ChatCard} card
 * @param {Visitor} visitor
 * @param {PhoneChannel | null} channel
 */
async function openTalk(place, card, visitor, channel) {
  if (channel === null) {
    const chat = await openChat(place, card, visitor);
    const sendFile = (/** @type {File} */ file) => chat.send({ kind: 'file', file });
    return { who: chat.who, chat, phone: null, sendFile, close: () => chat.close() };
  }
  const phone = new PhoneView(card, { clinic: card.id, ...visitor, channel });
  fill(place, phone.root);
  phone.open();
  return { who: phone.who, chat: null, phone, sendFile: phone.sendFile, close: () => phone.close() };
}

function readAddress() {
  const [clinic = '', wanted = '', way = ''] = decodeURIComponent(location.hash.slice(1)).split('/');
  const known = demo.clinics.find(({ id }) => id === clinic) ?? ofLanguage() ?? demo.clinics[0];
  const channel = demo.phones.find((phone) => phone === way) ?? null;
  return { clinic: known?.id ?? clinic, wanted, channel };
}

/** The clinic that speaks the browser's language. */
function ofLanguage() {
  return demo.clinics.find(({ locale }) => navigator.language.slice(0, 2) === locale.slice(0, 2));
}

/**
 * @param {string} clinic
 * @param {string | null} patient
 * @param {PhoneChannel | null} channel
 */
function go(clinic, patient, channel) {
  location.hash = [clinic, patient ?? '', channel ?? ''].join('/').replace(/\/+$/, '');
}

/**
 * On a narrow screen one thing is shown at a time.
 * @param {Readonly<Record<typeof VIEWS[number], string>>} names
 */
function showViews(names) {
  const stage = find(document, '.stage');
  const buttons = VIEWS.map((view) =>
    h(
      'button',
      {
        type: 'button',
        'aria-pressed': String(stage.dataset['view'] === view),
        onclick: () => {
          stage.dataset['view'] = view;
          showViews(names);
        },
      },
      icon(VIEW_ICONS[view]),
      names[view],
    ),
  );
  fill(find(document, '#views'), ...buttons);
}
