import { fetchCard } from '../chat/api.js';
import { openChat } from '../chat/chat.js';
import { forgetVisitor, visitorAt } from '../chat/visitor.js';
import { fill, find, h } from '../dom.js';
import { icon } from '../icons.js';
import { untilOnline } from '../online.js';
import { chooseClinic, choosePatient } from './choosers.js';
import { fetchDemo } from './house-api.js';
import { openPanel } from './panel.js';
import { simulatorWords } from './words.js';

/**
 * The simulator: a phone, and beside it the house from within. Which clinic and which patient stand in the
 * address, so that a reload, a bookmark or a link shows the same: `#andes/+573005550101`, `#ipe/new`.
 *
 * @import { DemoBody } from '../../bot/http/wire.ts'
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
  const { clinic, wanted } = readAddress();
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
  chooseClinic(find(document, '#clinics'), demo.clinics, card.id, words, (id) => go(id, null));
  choosePatient(find(document, '#patients'), card.patients, address, words, (chosen) =>
    go(card.id, chosen ?? NEW),
  );
  showViews(words.views);
  const chat = await openChat(find(document, '#chat'), card, visitor);
  const startAgain = () => {
    forgetVisitor(card.id);
    if (wanted === NEW) show();
    else go(card.id, NEW);
  };
  const closePanel = openPanel(find(document, '#house'), card, chat, { startAgain });
  close = () => {
    chat.close();
    closePanel();
  };
}

function readAddress() {
  const [clinic = '', wanted = ''] = decodeURIComponent(location.hash.slice(1)).split('/');
  const known = demo.clinics.find(({ id }) => id === clinic) ?? ofLanguage() ?? demo.clinics[0];
  return { clinic: known?.id ?? clinic, wanted };
}

/** The clinic that speaks the browser's language. */
function ofLanguage() {
  return demo.clinics.find(({ locale }) => navigator.language.slice(0, 2) === locale.slice(0, 2));
}

/**
 * @param {string} clinic
 * @param {string | null} patient
 */
function go(clinic, patient) {
  location.hash = patient === null ? clinic : `${clinic}/${patient}`;
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
