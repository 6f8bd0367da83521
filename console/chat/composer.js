import { h } from '../dom.js';
import { icon } from '../icons.js';

/**
 * @import { ChatCard } from '../../bot/http/wire.ts'
 * @import { ChatWords } from './words.js'
 * @import { Content } from './keep.js'
 */

/** The keyboard that a phone brings up, by what was asked. */
const KEYBOARDS = /** @type {Readonly<Record<string, string>>} */ ({ code: 'numeric' });
const TALLEST_PX = 132;
const LONGEST_TEXT = 20_000;

/** Where the patient writes. */
export class Composer {
  form;
  #input;
  #send;
  /** What was written last: the arrow upwards brings it back. */
  #last = '';

  /**
   * @param {ChatCard} card
   * @param {ChatWords} words
   * @param {(content: Content) => void} send
   */
  constructor(card, words, send) {
    this.#send = send;
    this.#input = this.#makeInput(words);
    const picker = this.#makePicker(card);
    this.form = h(
      'form',
      { class: 'composer', onsubmit: this.#submit },
      round('button', words.attach, 'attach', () => picker.click()),
      picker,
      this.#input,
      round('submit', words.send, 'send'),
    );
  }

  focus() {
    this.#input.focus();
  }

  /** @param {string | null} awaiting What the patient was asked for. */
  expect(awaiting) {
    this.#input.inputMode = KEYBOARDS[awaiting ?? ''] ?? 'text';
    this.#input.autocapitalize = awaiting === 'name' ? 'words' : 'sentences';
  }

  /** @param {Iterable<File>} files */
  sendFiles = (files) => {
    for (const file of files) this.#send({ kind: 'file', file });
  };

  /** @param {ChatWords} words */
  #makeInput(words) {
    return h('textarea', {
      class: 'input',
      rows: 1,
      maxlength: LONGEST_TEXT,
      placeholder: words.writeHere,
      'aria-label': words.writeHere,
      enterkeyhint: 'send',
      autocomplete: 'off',
      dir: 'auto',
      oninput: this.#grow,
      onkeydown: this.#press,
      onpaste: this.#paste,
    });
  }

  /** @param {ChatCard} card */
  #makePicker({ acceptedMedia }) {
    const picker = h('input', {
      type: 'file',
      class: 'picker',
      accept: acceptedMedia.join(','),
      multiple: true,
      tabindex: -1,
      'aria-hidden': 'true',
      onchange: () => {
        this.sendFiles(picker.files ?? []);
        picker.value = '';
      },
    });
    return picker;
  }

  /** @param {Event} event */
  #submit = (event) => {
    event.preventDefault();
    this.#sendText();
    this.focus();
  };

  #sendText() {
    const text = this.#input.value;
    if (text.trim() === '') return;
    this.#last = text;
    this.#write('');
    this.#send({ kind: 'text', text });
  }

  /** @param {KeyboardEvent} event */
  #press = (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#sendText();
    }
    if (event.key === 'ArrowUp' && this.#input.value === '' && this.#last !== '') {
      event.preventDefault();
      this.#write(this.#last);
    }
  };

  /** @param {ClipboardEvent} event */
  #paste = (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length > 0) event.preventDefault();
    this.sendFiles(files);
  };

  /** @param {string} text */
  #write(text) {
    this.#input.value = text;
    this.#grow();
  }

  #grow = () => {
    const { style } = this.#input;
    style.height = 'auto';
    style.height = `${Math.min(this.#input.scrollHeight, TALLEST_PX)}px`;
  };
}

/**
 * @param {'button' | 'submit'} type
 * @param {string} label
 * @param {'attach' | 'send'} picture
 * @param {() => void} [onclick]
 */
function round(type, label, picture, onclick) {
  const look = type === 'submit' ? 'round' : 'round quiet';
  return h('button', { type, class: look, 'aria-label': label, title: label, onclick }, icon(picture));
}
