import { h } from '../dom.js';

/** @import { ChatCard } from '../../bot/http/wire.ts' */

/** Clinics that have an emblem of their own among our files: those of the demo. */
const EMBLEMS = new Set(['andes', 'ipe']);

/**
 * A clinic's emblem; its initial where it has none.
 * @param {Pick<ChatCard, 'id' | 'name'>} card
 */
export function emblemOf({ id, name }) {
  if (EMBLEMS.has(id))
    return h('img', { class: 'emblem', src: `/art/${id}.svg`, alt: '', width: 40, height: 40 });
  const initial = name
    .replace(/^cl[ií]nica\s+/i, '')
    .charAt(0)
    .toUpperCase();
  return h('span', { class: 'emblem letter', 'aria-hidden': 'true' }, initial);
}
