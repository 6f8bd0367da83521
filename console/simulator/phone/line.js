import { put } from '../../chat/words.js';
import { h } from '../../dom.js';
import { icon } from '../../icons.js';

/**
 * @import { PhoneLine } from '../../../bot/http/wire.ts'
 * @import { Times } from '../../chat/times.js'
 * @import { PhoneWords } from './words.js'
 */

/**
 * One message as the phone shows it: its words, what can be tapped, when it came and what became of it.
 * @param {PhoneLine} line
 * @param {{ words: PhoneWords, times: Times, tap: (at: number) => void }} options
 */
export function lineOf(line, { words, times, tap }) {
  const { who, text, at, segments, status, isFile } = line;
  const meta = [
    times.clock(at),
    segments === null ? '' : put(words.segments, { n: `${segments}` }),
    status === null ? '' : words.statuses[status],
  ];
  return h(
    'div',
    { class: 'phone-line', 'data-number': `${line.number}` },
    h(
      'article',
      { class: `bubble ${who === 'patient' ? 'from-patient' : 'from-bot'}` },
      h('p', { class: isFile ? 'text phone-file' : 'text' }, isFile ? icon('attach') : null, text),
      h('p', { class: 'meta' }, meta.filter((part) => part !== '').join(' · ')),
    ),
    tapsOf(line, tap),
  );
}

/**
 * Buttons under the message; or the list that a button opens.
 * @param {PhoneLine} line
 * @param {(at: number) => void} tap
 */
function tapsOf({ taps, list }, tap) {
  if (taps.length === 0) return null;
  const buttons = taps.map(({ title, more }, at) =>
    h(
      'button',
      { type: 'button', class: 'choice', onclick: () => tap(at) },
      title,
      more === null ? null : h('small', {}, more),
    ),
  );
  const choices = h('div', { class: 'choices' }, ...buttons);
  return list === null ? choices : h('details', { class: 'phone-list' }, h('summary', {}, list), choices);
}
