import { h } from '../dom.js';
import { icon } from '../icons.js';
import { Refused } from './api.js';
import { sizeOf } from './files.js';
import { put } from './words.js';

/**
 * @import { ChatCard, ChatMessage } from '../../bot/http/wire.ts'
 * @import { Files } from './files.js'
 * @import { Outgoing } from './outbox.js'
 * @import { Times } from './times.js'
 * @import { ChatWords } from './words.js'
 * @typedef {'waiting' | 'sent' | 'delivered' | 'read' | 'failed'} Tick
 * @typedef {{ card: ChatCard, words: ChatWords, times: Times, files: Files }} Look
 */

/**
 * One line of the transcript.
 * @param {ChatMessage} message
 * @param {Look} look
 */
export function bubble(message, { words, times, files }) {
  const { who, text, file, ownId, at } = message;
  return h(
    'div',
    { class: `bubble from-${who}`, 'data-id': message.id },
    h('span', { class: 'speaker' }, speakerOf(who, words)),
    file && files.show(file, ownId, file.id),
    text !== '' && h('p', { class: 'text', dir: 'auto' }, text),
    text === '' && !file && h('p', { class: 'text unseen' }, words.unseen),
    h(
      'span',
      { class: 'meta' },
      h('time', { datetime: at }, times.clock(at)),
      who === 'patient' && tick('delivered', words),
    ),
  );
}

/**
 * One message that the house has not shown yet.
 * @param {Outgoing} outgoing
 * @param {Look} look
 * @param {{ retry: () => void, remove: () => void }} hands
 */
export function outgoingBubble(outgoing, { card, words, files }, hands) {
  const { ownId, content, progress } = outgoing;
  const refused = progress instanceof Refused;
  if (content.kind === 'file') files.keep(ownId, content.file);
  return h(
    'div',
    { class: `bubble from-patient outgoing${refused ? ' refused' : ''}`, 'data-own': ownId },
    content.kind === 'file' && files.show(factsOf(content.file), ownId),
    content.kind === 'text' && h('p', { class: 'text', dir: 'auto' }, content.text),
    content.kind === 'choice' && h('p', { class: 'text', dir: 'auto' }, content.label),
    h(
      'span',
      { class: 'meta' },
      tick(refused ? 'failed' : progress === 'stored' ? 'sent' : 'waiting', words),
    ),
    refused && refusal(progress, card, words, hands),
  );
}

/**
 * One grey tick: sent. Two grey: delivered. Two blue: read.
 * @param {Tick} state
 * @param {ChatWords} words
 */
export function tick(state, words) {
  const shape = /** @type {const} */ ({
    waiting: 'clock',
    sent: 'tick',
    delivered: 'ticks',
    read: 'ticks',
    failed: 'alert',
  })[state];
  return h(
    'span',
    { class: `tick tick-${state}`, title: words[state] },
    icon(shape),
    h('span', { class: 'for-ears' }, words[state]),
  );
}

/**
 * @param {Refused} refused
 * @param {ChatCard} card
 * @param {ChatWords} words
 * @param {{ retry: () => void, remove: () => void }} hands
 */
function refusal({ code }, card, words, hands) {
  const max = sizeOf(card.maxFileBytes, card.locale);
  return h(
    'span',
    { class: 'refusal', role: 'alert' },
    put(refusalText(code, words), { max }),
    h('button', { type: 'button', onclick: hands.remove }, words.remove),
    h('button', { type: 'button', onclick: hands.retry }, words.retry),
  );
}

/**
 * @param {string} code
 * @param {ChatWords} words
 */
function refusalText(code, words) {
  switch (code) {
    case 'empty-file':
    case 'too-large':
    case 'unsupported-file':
    case 'disk-full':
      return words[code];
    default:
      return words.unreadable;
  }
}

/** @param {Blob & { name?: string }} file */
function factsOf(file) {
  return { mediaType: file.type || 'application/octet-stream', bytes: file.size, name: file.name };
}

/**
 * @param {ChatMessage['who']} who
 * @param {ChatWords} words
 */
function speakerOf(who, words) {
  return { patient: words.you, bot: words.assistant, agent: words.person }[who];
}
