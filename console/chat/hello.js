import { h } from '../dom.js';
import { put } from './words.js';

/** @import { Look } from './bubble.js' */

/**
 * What a new visitor sees before anything is said.
 * @param {Pick<Look, 'card' | 'words'>} look
 * @param {(text: string) => void} write
 */
export function helloOf({ card, words }, write) {
  const examples = words.examples.map((text) =>
    h('button', { type: 'button', class: 'example', onclick: () => write(text) }, text),
  );
  return h(
    'div',
    { class: 'hello', hidden: true },
    h('p', {}, words.welcome),
    h('p', { class: 'small' }, words.tryFor),
    ...examples,
    h('p', { class: 'small' }, put(words.emergency, { number: card.emergencyNumber })),
  );
}
