import { put } from '../chat/words.js';
import { fill, h } from '../dom.js';

/**
 * @import { DecisionBody, DeskBody, OrderBody } from '../../bot/http/desk/wire.ts'
 * @import { openForm } from './form.js'
 * @import { DeskWords } from './words.js'
 */

/** For so long a decision can be taken back: it has not left the page yet. */
const UNDO_SECONDS = 6;

/**
 * What becomes of an order: three buttons, and what each needs to know. `decide` is called once it is meant.
 * @param {OrderBody} order
 * @param {{ words: DeskWords, card: DeskBody, form: ReturnType<typeof openForm>,
 *           changed: () => Record<string, import('./reading.js').Value>,
 *           decide: (decision: DecisionBody) => void }} options
 */
export function openVerdict(order, { words, card, form, changed, decide }) {
  const element = h('section', { class: 'verdict' });
  /** @type {(() => void) | null} what sends the decision that can still be taken back */
  let flush = null;
  const start = () => {
    const valid = h('button', { type: 'button', class: 'strong' }, words.valid);
    const photo = h('button', { type: 'button' }, words.betterPhoto);
    const not = h('button', { type: 'button' }, words.notValid);
    valid.addEventListener('click', () => wait(validDecision()));
    photo.addEventListener('click', () => ask('better-photo', card.photoReasons));
    not.addEventListener('click', () => ask('not-valid', card.refusalReasons));
    fill(element, h('div', { class: 'buttons' }, valid, photo, not));
    return valid;
  };
  /** @returns {DecisionBody} */
  const validDecision = () => {
    return { verdict: 'valid', service: form.service(), fields: changed(), items: form.items() };
  };

  /**
   * @param {'better-photo' | 'not-valid'} verdict
   * @param {readonly string[]} reasons
   */
  const ask = (verdict, reasons) => {
    const choices = reasons.map((reason, index) => {
      const input = h('input', { type: 'radio', name: 'reason', value: reason, checked: index === 0 });
      return { input, label: h('label', { class: 'reason' }, input, words.reasons[reason] ?? reason) };
    });
    const note = h('textarea', { rows: 2, maxlength: 300, 'aria-describedby': 'note-hint' });
    const files =
      verdict === 'better-photo' && order.files.length > 1 ? fileChoice(order.files, words) : null;
    const problem = h('p', { class: 'problem', role: 'alert' });
    const body = h(
      'form',
      {},
      h('fieldset', { class: 'reasons' }, h('legend', {}, words.why), ...choices.map(({ label }) => label)),
      files && h('label', { class: 'field' }, h('span', {}, words.whichFiles), files),
      h('label', { class: 'field' }, h('span', {}, words.note), note),
      h('p', { class: 'hint', id: 'note-hint' }, words.noteHint),
      problem,
      h(
        'div',
        { class: 'buttons' },
        h('button', { class: 'strong' }, words.send),
        h('button', { type: 'button', onclick: () => start().focus() }, words.cancel),
      ),
    );
    body.addEventListener('submit', (event) => {
      event.preventDefault();
      const reason = choices.find(({ input }) => input.checked)?.input.value ?? '';
      const said = note.value.trim() || null;
      if (reason === 'in-words' && said === null) {
        problem.textContent = words.noteNeeded;
        note.focus();
        return;
      }
      const which = files?.value ? { files: [files.value] } : {};
      if (verdict === 'better-photo') wait({ verdict, reason, note: said, ...which });
      else wait({ verdict, reason, note: said, fields: changed(), items: form.items() });
    });
    fill(element, body);
    choices[0]?.input.focus();
  };

  /** @param {DecisionBody} decision */
  const wait = (decision) => {
    const send = () => {
      clearTimeout(timer);
      flush = null;
      fill(element);
      decide(decision);
    };
    const timer = setTimeout(send, UNDO_SECONDS * 1000);
    flush = send;
    const undo = h('button', { type: 'button' }, words.undo);
    undo.addEventListener('click', () => {
      clearTimeout(timer);
      flush = null;
      start().focus();
    });
    fill(
      element,
      h('p', { role: 'status' }, put(words.sending, { n: `${UNDO_SECONDS}` })),
      h('div', { class: 'buttons' }, undo),
    );
    undo.focus();
  };

  start();
  return {
    element,
    /** Sends what waits to be taken back: the page is left. Says whether anything did. */
    leave: () => {
      const waited = flush !== null;
      flush?.();
      return waited;
    },
    start,
  };
}

/**
 * @param {readonly string[]} files
 * @param {DeskWords} words
 */
function fileChoice(files, words) {
  const options = files.map((file, index) =>
    h('option', { value: file }, put(words.page, { n: `${index + 1}`, total: `${files.length}` })),
  );
  return h('select', {}, h('option', { value: '' }, words.allFiles), ...options);
}
