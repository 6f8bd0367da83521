import { fill, h } from '../dom.js';
import { icon } from '../icons.js';
import { bubble, outgoingBubble, tick } from './bubble.js';
import { choicesOf, closeChoices } from './choices.js';

/**
 * @import { ChatMessage } from '../../bot/http/wire.ts'
 * @import { Look } from './bubble.js'
 * @import { Choice } from './choices.js'
 * @import { Outbox } from './outbox.js'
 */

/** Nearer to the end than this, the reader follows what comes. */
const NEAR_PX = 120;

/**
 * The conversation as it is read: what the house has shown, then what it has not yet, then a sign that it is busy.
 * @param {Look} look
 * @param {{ choose: (choice: Choice) => void, write: (text: string) => void, outbox: () => Outbox }} hands
 */
export function openLog(look, hands) {
  const { words, times, card } = look;
  const lines = h('div', {
    class: 'lines',
    role: 'log',
    'aria-live': 'off',
    'aria-label': words.chatWith.replace('{clinic}', card.name),
  });
  const tail = h('div', { class: 'tail' });
  const typing = h('div', { class: 'typing', hidden: true, 'aria-hidden': 'true' }, h('i'), h('i'), h('i'));
  const hello = helloOf(look, hands.write);
  const scroll = h('div', { class: 'scroll', tabindex: 0 }, hello, lines, tail, typing);
  const toEnd = h(
    'button',
    { type: 'button', class: 'to-end', hidden: true, 'aria-label': words.newMessages },
    icon('down'),
  );
  const root = h('div', { class: 'log' }, scroll, toEnd);
  const seen = { last: 0, day: '' };
  /** @type {{ group: HTMLElement, own: readonly Choice[] } | null} */
  let open = null;

  const isNearEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_PX;
  const goToEnd = () => {
    scroll.scrollTop = scroll.scrollHeight;
  };
  /** @param {() => void} change */
  const following = (change) => {
    const follows = isNearEnd();
    change();
    if (follows) goToEnd();
    toEnd.hidden = isNearEnd();
  };
  toEnd.addEventListener('click', goToEnd);
  scroll.addEventListener('scroll', () => {
    if (isNearEnd()) toEnd.hidden = true;
  });
  // What loads late, as a picture, or a keyboard that takes half of the screen, must not hide the end.
  scroll.addEventListener('load', () => following(() => {}), { capture: true });
  new ResizeObserver(() => {
    if (toEnd.hidden) goToEnd();
  }).observe(scroll);

  /** @param {ChatMessage} message */
  const add = (message) => {
    if (message.id <= seen.last) return;
    seen.last = message.id;
    hello.hidden = true;
    const day = times.day(message.at);
    if (day !== seen.day) lines.append(h('div', { class: 'day' }, h('span', {}, day)));
    seen.day = day;
    if (open) closeChoices(open.group, message.who === 'patient' ? message.text : null);
    open = null;
    if (message.who !== 'patient')
      for (const mark of lines.querySelectorAll('.tick-delivered')) mark.replaceWith(tick('read', words));
    lines.append(bubble(message, look));
    if (message.choices.length > 0) {
      const group = choicesOf(message.choices, hands.choose, words);
      lines.append(group);
      open = { group, own: message.choices };
    }
  };
  return {
    root,
    /** The last line that is shown: where a broken line is taken up again. */
    last: () => seen.last,
    /** @param {ChatMessage} message */
    add: (message) => following(() => add(message)),
    /** Shows what is on its way. */
    showOutgoing: () => {
      const outbox = hands.outbox();
      const bubbles = outbox.outgoing.map((outgoing) =>
        outgoingBubble(outgoing, look, {
          retry: () => void outbox.retry(outgoing),
          remove: () => outbox.remove(outgoing),
        }),
      );
      if (bubbles.length > 0) hello.hidden = true;
      following(() => fill(tail, ...bubbles));
    },
    /** @param {boolean} works */
    showTyping: (works) => following(() => typing.toggleAttribute('hidden', !works)),
    /** All that was there has been shown: from now on, what comes is read aloud. */
    ready: () => {
      lines.setAttribute('aria-live', 'polite');
      if (seen.last === 0 && tail.childElementCount === 0) hello.hidden = false;
      goToEnd();
    },
    goToEnd,
  };
}

/**
 * What a new visitor sees before anything is said.
 * @param {Look} look
 * @param {(text: string) => void} write
 */
function helloOf({ card, words }, write) {
  const examples = words.examples.map((text) =>
    h('button', { type: 'button', class: 'example', onclick: () => write(text) }, text),
  );
  return h(
    'div',
    { class: 'hello', hidden: true },
    h('p', {}, words.welcome),
    h('p', { class: 'small' }, words.tryFor),
    ...examples,
    h('p', { class: 'small' }, words.emergency.replace('{number}', card.emergencyNumber)),
  );
}
