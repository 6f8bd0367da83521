import { h } from '../dom.js';
import { emblemOf } from './emblem.js';

/** @import { ChatCard } from '../../bot/http/wire.ts' */

/**
 * Whom the patient writes to, and whether they are there.
 * @param {ChatCard} card
 */
export function openHead(card) {
  const presence = h('p', { class: 'presence', role: 'status' });
  const name = h('div', {}, h('h2', {}, card.name), presence);
  return {
    root: h('header', { class: 'chat-head' }, emblemOf(card), name),
    /** @param {string} text */
    say: (text) => {
      // The same words again would be read aloud again.
      if (presence.textContent !== text) presence.textContent = text;
    },
  };
}
