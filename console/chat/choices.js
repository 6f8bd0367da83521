import { fill, find, h } from '../dom.js';
import { icon } from '../icons.js';

/**
 * @import { ChatMessage } from '../../bot/http/wire.ts'
 * @import { ChatWords } from './words.js'
 * @typedef {ChatMessage['choices'][number]} Choice
 */

/** As many stand as buttons under the message; more of them are a list behind one button. */
const MOST_BUTTONS = 6;

/**
 * What may be tapped under a message.
 * @param {readonly Choice[]} choices
 * @param {(choice: Choice) => void} choose
 * @param {ChatWords} words
 */
export function choicesOf(choices, choose, words) {
  if (choices.length <= MOST_BUTTONS) {
    const buttons = choices.map((choice) =>
      h(
        'button',
        { type: 'button', class: 'choice', 'data-choice': choice.id, onclick: () => choose(choice) },
        choice.label,
      ),
    );
    return h('div', { class: 'choices', role: 'group', 'aria-label': words.chooseOne }, ...buttons);
  }
  const open = () => openSheet(choices, choose, words);
  const button = h(
    'button',
    { type: 'button', class: 'choice list', onclick: open },
    icon('list'),
    `${words.options} (${choices.length})`,
  );
  return h('div', { class: 'choices' }, button);
}

/**
 * Choices that are no longer open: they stay to be read, and the one that was taken is marked.
 * @param {HTMLElement} group
 * @param {string | null} taken The label that was answered with.
 */
export function closeChoices(group, taken) {
  group.classList.add('past');
  for (const button of group.querySelectorAll('button')) {
    button.disabled = true;
    button.classList.toggle('taken', taken !== null && button.textContent === taken);
  }
}

/**
 * A sheet with a long list, over the chat.
 * @param {readonly Choice[]} choices
 * @param {(choice: Choice) => void} choose
 * @param {ChatWords} words
 */
function openSheet(choices, choose, words) {
  const sheet = h('dialog', { class: 'sheet', 'aria-label': words.chooseOne, closedby: 'any' });
  const rows = choices.map((choice) => {
    const take = () => {
      sheet.close();
      choose(choice);
    };
    return h(
      'li',
      {},
      h('button', { type: 'button', 'data-choice': choice.id, onclick: take }, choice.label),
    );
  });
  const close = h(
    'button',
    { type: 'button', class: 'quiet', 'aria-label': words.close, onclick: () => sheet.close() },
    icon('close'),
  );
  fill(sheet, h('div', { class: 'sheet-head' }, h('h3', {}, words.chooseOne), close), h('ul', {}, ...rows));
  sheet.addEventListener('close', () => sheet.remove());
  const chat = find(document, '.chat');
  chat.append(sheet);
  lieOver(sheet, chat.getBoundingClientRect());
  sheet.showModal();
}

/**
 * A modal dialog is laid out in the whole window: it is put where the foot of the chat is.
 * @param {HTMLElement} sheet
 * @param {DOMRect} chat
 */
function lieOver(sheet, { left, width, height, bottom }) {
  sheet.style.setProperty('--left', `${left}px`);
  sheet.style.setProperty('--width', `${width}px`);
  sheet.style.setProperty('--tallest', `${height * 0.72}px`);
  sheet.style.setProperty('--bottom', `${innerHeight - bottom}px`);
}
