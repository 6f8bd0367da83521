import { tick } from '../chat/bubble.js';
import { put } from '../chat/words.js';
import { h } from '../dom.js';
import { icon } from '../icons.js';
import { factsOf } from './facts.js';
import { wordFor } from './words.js';

/**
 * @import { LiveHappening } from '../../bot/http/wire.ts'
 * @import { ChatWords } from '../chat/words.js'
 * @import { Times } from '../chat/times.js'
 * @import { SimulatorWords } from './words.js'
 * @typedef {{ words: SimulatorWords, chatWords: ChatWords, times: Times }} Voice
 */

/** Turns kept in view: what is older is in the transcript. */
const MOST_TURNS = 60;

/** What answers each effect that the dialog waits for. */
const ANSWERS = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  'openings.found': ['findOpenings'],
  'opening.held': ['holdOpening'],
  'opening.taken': ['holdOpening', 'bookAppointment', 'moveAppointment'],
  'appointment.booked': ['bookAppointment'],
  'appointment.confirmed': ['confirmAppointment'],
  'appointment.cancelled': ['cancelAppointment'],
  'appointment.moved': ['moveAppointment'],
  'appointment.gone': ['confirmAppointment', 'cancelAppointment', 'moveAppointment'],
  'appointments.found': ['findAppointments'],
  'patient.found': ['findPatient'],
});
const ANSWERED = new Set(Object.values(ANSWERS).flat());

/**
 * What the house does, turn by turn, the newest on top.
 * @param {HTMLElement} list
 * @param {Voice} voice
 */
export function openFeed(list, voice) {
  const { words, chatWords, times } = voice;
  /** The turn that is being told. @type {{ card: HTMLElement, body: HTMLElement, isTaken: boolean } | null} */
  let open = null;
  /** @param {number} at */
  const begin = (at) => {
    const body = h('div', { class: 'turn-body' });
    const card = h(
      'li',
      { class: 'turn' },
      h('div', { class: 'turn-head' }, h('time', {}, times.clock(at))),
      body,
    );
    list.prepend(card);
    while (list.childElementCount > MOST_TURNS) list.lastElementChild?.remove();
    open = { card, body, isTaken: false };
    return open;
  };
  /** What begins a turn: a message, an answer, a timer. @param {number} at */
  const opening = (at) => (open === null || open.isTaken ? begin(at) : open);

  /** @param {LiveHappening} happening */
  return (happening) => {
    const { at } = happening;
    switch (happening.kind) {
      case 'heard':
        opening(at).body.append(heard(happening.content));
        break;
      case 'result':
        settleActs(list, happening.event);
        opening(at);
        break;
      case 'timer':
        opening(at).body.append(h('p', { class: 'note' }, icon('clock'), happening.name));
        break;
      case 'agent':
        opening(at).body.append(
          h(
            'p',
            { class: 'note' },
            icon('person'),
            happening.event === 'joined' ? words.agentJoined : words.agentResolved,
          ),
        );
        break;
      case 'turn': {
        const turn = opening(at);
        turn.isTaken = true;
        headOf(turn.card, happening, voice);
        turn.body.append(stands(happening, words));
        break;
      }
      case 'effect':
        (open ?? begin(at)).body.append(act(happening, voice));
        break;
      case 'said':
        (open ?? begin(at)).body.append(said(happening, voice));
        break;
      case 'receipt': {
        const mark = list.querySelector(`[data-key="${CSS.escape(happening.key)}"] .tick`);
        const { status } = happening;
        if (status === 'sent' || status === 'delivered' || status === 'read' || status === 'failed')
          mark?.replaceWith(tick(status, chatWords));
        break;
      }
      case 'parked':
        (open ?? begin(at)).body.append(h('p', { class: 'note bad' }, icon('alert'), words.parked));
        break;
    }
  };
}

/** @param {Extract<LiveHappening, { kind: 'heard' }>['content']} content */
function heard({ kind, text, label, file }) {
  const shown = text ?? label ?? file?.mediaType ?? kind;
  return h('p', { class: 'heard', dir: 'auto' }, shown);
}

/**
 * @param {HTMLElement} card
 * @param {Extract<LiveHappening, { kind: 'turn' }>} turn
 * @param {Voice} voice
 */
function headOf(card, { revision, because }, { words }) {
  card.classList.add(because === 'patient.said' ? 'by-patient' : 'by-house');
  card
    .querySelector('.turn-head')
    ?.prepend(
      h('b', {}, put(words.turn, { number: `${revision}` })),
      h('span', { class: 'because' }, wordFor(words.because, because)),
    );
}

/**
 * Where the turn leaves the conversation.
 * @param {Extract<LiveHappening, { kind: 'turn' }>} turn
 * @param {SimulatorWords} words
 */
function stands({ flows, awaiting }, words) {
  const path = flows.length > 0 ? flows.join(' › ') : words.noFlow;
  const wait = awaiting === null ? words.nothingOpen : put(words.waitsFor, { what: awaiting });
  return h('p', { class: 'stands' }, h('code', {}, path), h('span', {}, wait));
}

/**
 * @param {Extract<LiveHappening, { kind: 'effect' }>} happening
 * @param {Voice} voice
 */
function act({ effect, params }, { words, times }) {
  const state = ANSWERED.has(effect) ? 'pending' : 'done';
  return h(
    'details',
    { class: `act act-${state}`, 'data-effect': effect },
    h(
      'summary',
      {},
      h('span', { class: 'mark' }, icon(state === 'pending' ? 'gear' : 'tick')),
      h('span', { class: 'act-name' }, wordFor(words.effects, effect)),
      h('span', { class: 'facts' }, factsOf(params, words, times)),
    ),
    h('pre', {}, `${effect} ${JSON.stringify(params, null, 2)}`),
  );
}

/**
 * @param {Extract<LiveHappening, { kind: 'said' }>} happening
 * @param {Voice} voice
 */
function said({ who, message }, { chatWords }) {
  return h(
    'p',
    { class: `said said-${who}`, 'data-key': message.key, dir: 'auto' },
    h('span', { class: 'said-text' }, message.text),
    tick('waiting', chatWords),
  );
}

/**
 * An answer came: the effect that it belongs to is no longer under way.
 * @param {HTMLElement} list
 * @param {string} event
 */
function settleActs(list, event) {
  for (const pending of list.querySelectorAll('.act-pending')) {
    const effect = pending.getAttribute('data-effect') ?? '';
    const isMeant = event === 'scheduling.failed' || ANSWERS[event]?.includes(effect);
    if (!isMeant) continue;
    const isBad = event === 'scheduling.failed' || event === 'opening.taken' || event === 'appointment.gone';
    pending.classList.replace('act-pending', isBad ? 'act-failed' : 'act-done');
    pending.querySelector('.mark')?.replaceChildren(icon(isBad ? 'alert' : 'tick'));
  }
}
