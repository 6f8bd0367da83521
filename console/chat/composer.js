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

/**
 * Where the patient writes.
 * @param {ChatCard} card
 * @param {ChatWords} words
 * @param {(content: Content) => void} send
 */
export function openComposer(card, words, send) {
  const input = h('textarea', {
    class: 'input',
    rows: 1,
    maxlength: 20_000,
    placeholder: words.writeHere,
    'aria-label': words.writeHere,
    enterkeyhint: 'send',
    autocomplete: 'off',
    dir: 'auto',
  });
  const picker = h('input', {
    type: 'file',
    class: 'picker',
    accept: card.acceptedMedia.join(','),
    multiple: true,
    tabindex: -1,
    'aria-hidden': 'true',
  });
  const attach = h(
    'button',
    {
      type: 'button',
      class: 'round quiet',
      'aria-label': words.attach,
      title: words.attach,
      onclick: () => picker.click(),
    },
    icon('attach'),
  );
  const button = h(
    'button',
    { type: 'submit', class: 'round', 'aria-label': words.send, title: words.send },
    icon('send'),
  );
  const form = h('form', { class: 'composer' }, attach, picker, input, button);
  let last = '';

  const grow = () => {
    input.style.height = 'auto';
    input.style.height = `${Math.min(input.scrollHeight, TALLEST_PX)}px`;
    form.classList.toggle('written', input.value.trim() !== '');
  };
  const submit = () => {
    if (input.value.trim() === '') return;
    last = input.value;
    send({ kind: 'text', text: input.value });
    input.value = '';
    grow();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
    input.focus();
  });
  input.addEventListener('input', grow);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    }
    if (event.key === 'ArrowUp' && input.value === '' && last !== '') {
      event.preventDefault();
      input.value = last;
      grow();
    }
  });
  /** @param {Iterable<File>} files */
  const sendFiles = (files) => {
    for (const file of files) send({ kind: 'file', file });
  };
  picker.addEventListener('change', () => {
    sendFiles(picker.files ?? []);
    picker.value = '';
  });
  input.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length > 0) event.preventDefault();
    sendFiles(files);
  });
  return {
    form,
    sendFiles,
    focus: () => input.focus(),
    /** @param {string | null} awaiting */
    expect: (awaiting) => {
      input.inputMode = KEYBOARDS[awaiting ?? ''] ?? 'text';
      input.autocapitalize = awaiting === 'name' ? 'words' : 'sentences';
    },
  };
}
