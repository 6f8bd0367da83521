import { put } from '../chat/words.js';
import { fill, h } from '../dom.js';
import { icon } from '../icons.js';
import { untilOnline } from '../online.js';
import { askCheckpoint, fetchDemo } from './house-api.js';

/**
 * @import { DemoBody, CheckpointAct } from '../../bot/http/wire.ts'
 * @import { Times } from '../chat/times.js'
 * @import { IconName } from '../icons.js'
 */

const es = {
  title: 'Volver atrás',
  restart: 'Apagar la casa y encenderla',
  restartHint: 'En medio de lo que sea: todo sigue donde iba.',
  keep: 'Guardar este momento',
  keepHint: 'Para volver a él, y probar otro camino desde aquí.',
  back: 'Volver a {at}',
  backHint: 'Conversaciones, agenda, teléfonos y reloj, como estaban.',
  working: 'La casa se enciende de nuevo…',
  restarted: 'La casa está encendida otra vez.',
  kept: 'Guardado.',
};

/** @type {typeof es} */
const pt = {
  title: 'Voltar atrás',
  restart: 'Desligar a casa e ligá-la',
  restartHint: 'No meio do que for: tudo segue de onde estava.',
  keep: 'Guardar este momento',
  keepHint: 'Para voltar a ele e tentar outro caminho a partir daqui.',
  back: 'Voltar a {at}',
  backHint: 'Conversas, agenda, telefones e relógio, como estavam.',
  working: 'A casa está ligando de novo…',
  restarted: 'A casa está ligada outra vez.',
  kept: 'Guardado.',
};

/** The house is away for a moment, and is asked so often whether it is back. */
const ASK_EVERY_MS = 300;

/**
 * The house of a simulation, stopped and started again: as it is, or as it was at a checkpoint that was kept.
 * @param {HTMLElement} place Stays empty where the house is no simulation.
 * @param {{ locale: string, times: Times }} voice
 */
export function openCheckpoints(place, { locale, times }) {
  const words = locale.startsWith('pt') ? pt : es;
  const outcome = h('p', { class: 'outcome', role: 'status' });
  const list = h('div', { class: 'rehearsals' });
  /**
   * @param {CheckpointAct} act
   * @param {string} [done] Without it the page begins anew: what it shows has not happened.
   */
  const perform = async (act, done) => {
    outcome.textContent = words.working;
    await askCheckpoint(act);
    const demo = await untilBack();
    if (done === undefined) return location.reload();
    show(demo);
    outcome.textContent = done;
  };
  /**
   * @param {IconName} picture
   * @param {string} title
   * @param {string} hint
   * @param {() => void} act
   */
  const button = (picture, title, hint, act) =>
    h(
      'button',
      { type: 'button', class: 'rehearsal', onclick: act },
      icon(picture),
      h('span', {}, h('b', {}, title), h('small', {}, hint)),
    );
  /** @param {DemoBody} demo */
  const show = ({ checkpoints }) => {
    place.hidden = checkpoints === null;
    fill(
      list,
      button('gear', words.restart, words.restartHint, () => perform({ do: 'restart' }, words.restarted)),
      button('copy', words.keep, words.keepHint, () => perform({ do: 'keep' }, words.kept)),
      ...(checkpoints ?? [])
        .toReversed()
        .map(({ id, at }) =>
          button('retry', put(words.back, { at: times.said(times.local(at)) }), words.backHint, () =>
            perform({ do: 'return', id }),
          ),
        ),
    );
  };
  place.hidden = true;
  fill(place, h('h3', {}, icon('retry'), words.title), list, outcome);
  void fetchDemo().then(show, () => {}); // The chat says when the house is away.
}

/** @returns {Promise<DemoBody>} */
async function untilBack() {
  for (;;) {
    await untilOnline(ASK_EVERY_MS);
    try {
      return await fetchDemo();
    } catch {
      // It is not open yet.
    }
  }
}
