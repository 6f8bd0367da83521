import { fill, h } from '../../dom.js';
import { icon } from '../../icons.js';

/**
 * @import { PhoneAct, PhoneCall } from '../../../bot/http/wire.ts'
 * @import { PhoneWords } from './words.js'
 * @typedef {(act: PhoneAct) => void} Do
 */

const KEYS = [...'123456789*0#'];

/**
 * A line to write on, and its button.
 * @param {string} label
 * @param {string} button
 * @param {(text: string) => void} send
 * @param {...(Node | null)} before What stands before the line.
 */
function writing(label, button, send, ...before) {
  const input = h('input', {
    class: 'input',
    type: 'text',
    maxlength: 2000,
    placeholder: label,
    'aria-label': label,
  });
  const form = h(
    'form',
    { class: 'composer phone-composer' },
    ...before,
    input,
    h('button', { type: 'submit', class: 'round', 'aria-label': button }, icon('send')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (input.value.trim() === '') return;
    send(input.value);
    input.value = '';
  });
  return form;
}

/**
 * Where messages are written, and files are chosen where the channel carries them.
 * @param {PhoneWords} words
 * @param {{ act: Do, files: { accepted: readonly string[], send: (file: File) => void } | null }} options
 */
export function messageControls(words, { act, files }) {
  const picker = files && choosing(files);
  const attach =
    picker &&
    h(
      'button',
      { type: 'button', class: 'round quiet', 'aria-label': words.attach, onclick: () => picker.click() },
      icon('attach'),
    );
  return writing(words.write, words.send, (text) => act({ do: 'write', text }), attach, picker);
}

/** @param {{ accepted: readonly string[], send: (file: File) => void }} files */
function choosing({ accepted, send }) {
  const picker = h('input', {
    type: 'file',
    class: 'picker',
    accept: accepted.join(','),
    tabindex: -1,
    'aria-hidden': 'true',
    onchange: () => {
      for (const file of picker.files ?? []) send(file);
      picker.value = '';
    },
  });
  return picker;
}

/**
 * What can be done on the telephone, as the call stands.
 * @param {HTMLElement} place
 * @param {PhoneCall} call
 * @param {{ words: PhoneWords, act: Do }} options
 */
export function showCall(place, call, { words, act }) {
  /**
   * @param {string} label
   * @param {PhoneAct} what
   * @param {string} look
   */
  const button = (label, what, look) =>
    h('button', { type: 'button', class: `call-button ${look}`, onclick: () => act(what) }, label);
  if (call === 'none') return fill(place, button(words.call, { do: 'call' }, 'good'));
  if (call === 'ringing') {
    return fill(
      place,
      h('p', { role: 'status' }, words.rings),
      button(words.answer, { do: 'answer' }, 'good'),
      button(words.decline, { do: 'hang-up' }, 'bad'),
    );
  }
  const keys = KEYS.map((digits) => button(digits, { do: 'press', digits }, 'key'));
  fill(
    place,
    writing(words.speak, words.send, (text) => act({ do: 'speak', text })),
    h('div', { class: 'keypad', role: 'group', 'aria-label': words.keypad }, ...keys),
    button(words.silent, { do: 'be-silent' }, 'plain'),
    button(words.hangUp, { do: 'hang-up' }, 'bad'),
  );
}
