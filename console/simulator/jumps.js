import { h } from '../dom.js';
import { jumpClock } from './house-api.js';

/**
 * @import { ClockJump, DemoBody } from '../../bot/http/wire.ts'
 * @import { Who } from './house-api.js'
 */

const es = {
  label: 'Adelantar hasta',
  next: 'Lo próximo',
  reminder: 'El recordatorio',
  window: 'El fin de las 24 h',
  none: 'No hay nada así por venir.',
};

/** @type {typeof es} */
const pt = {
  label: 'Adiantar até',
  next: 'O próximo evento',
  reminder: 'O lembrete',
  window: 'O fim das 24 h',
  none: 'Não há nada assim por vir.',
};

const UNTIL = /** @type {const} */ (['next', 'reminder', 'window']);

/**
 * Buttons that move the clock to where something happens in this conversation.
 * @param {{ who: Who, locale: string, moved: (demo: DemoBody) => void, say: (text: string) => void }} options
 */
export function jumps({ who, locale, moved, say }) {
  const words = locale.startsWith('pt') ? pt : es;
  /** @param {ClockJump['until']} until */
  const jump = async (until) => {
    const demo = await jumpClock(who, until).catch(() => null);
    if (demo === null) say(words.none);
    else moved(demo);
  };
  return h(
    'div',
    { class: 'chips', role: 'group', 'aria-label': words.label },
    h('span', { class: 'chips-label' }, words.label),
    ...UNTIL.map((until) =>
      h('button', { type: 'button', class: 'chip', onclick: () => void jump(until) }, words[until]),
    ),
  );
}
