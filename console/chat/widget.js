import { fill, find, h } from '../dom.js';
import { fetchCard, Refused } from './api.js';
import { openChat } from './chat.js';
import { visitorAt } from './visitor.js';

/**
 * The chat alone, for a frame in a clinic's portal or a page of its own: `/widget?clinic=andes`. The page
 * that embeds it is told how many messages nobody has seen; it can learn nothing else.
 *
 * @import { Chat } from './chat.js'
 */
const clinic = new URLSearchParams(location.search).get('clinic') ?? '';
const place = find(document, '#chat');
let unseen = 0;
/** Whether the page that embeds us shows us; a page of our own is always shown. */
let isShown = window === window.parent;
/** @type {Chat | null} */
let chat = null;

/** @param {number} count */
function tellUnseen(count) {
  unseen = count;
  window.parent.postMessage({ recado: 'unseen', count }, '*');
}

window.addEventListener('message', ({ source, data }) => {
  if (source !== window.parent || typeof data !== 'object' || data?.recado !== 'shown') return;
  isShown = data.shown === true;
  if (!isShown) return;
  tellUnseen(0);
  chat?.shown();
});

try {
  const card = await fetchCard(clinic);
  document.documentElement.lang = card.locale;
  document.title = card.name;
  chat = await openChat(place, card, await visitorAt(card.id), {
    heard: ({ who, status }) => {
      if (who !== 'patient' && status !== 'read' && !isShown) tellUnseen(unseen + 1);
    },
    isShown: () => isShown,
  });
  if (window === window.parent) chat.focus();
} catch (error) {
  // For who builds the portal: patients never see a clinic that is not there.
  const text =
    error instanceof Refused ? error.message : 'El chat no está disponible · O chat não está disponível';
  fill(place, h('p', { class: 'trouble', role: 'alert' }, text));
}
