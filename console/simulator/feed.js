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
 * @import { IconName } from '../icons.js'
 * @import { SimulatorWords } from './words.js'
 * @typedef {{ card: HTMLElement, body: HTMLElement, isTaken: boolean }} Telling
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

/** What the house does, turn by turn, the newest on top. */
export class Feed {
  #list;
  #voice;
  /** The turn that is being told. @type {Telling | null} */
  #open = null;

  /**
   * @param {HTMLElement} list
   * @param {Voice} voice
   */
  constructor(list, voice) {
    this.#list = list;
    this.#voice = voice;
  }

  /** @param {LiveHappening} happening */
  hear(happening) {
    switch (happening.kind) {
      case 'turn':
        this.#take(happening);
        break;
      case 'receipt':
        this.#mark(happening);
        break;
      case 'effect':
      case 'said':
      case 'parked':
        this.#last(happening.at).body.append(lineOf(happening, this.#voice));
        break;
      case 'result':
        settleActs(this.#list, happening.event);
        this.#next(happening.at);
        break;
      default:
        this.#next(happening.at).body.append(lineOf(happening, this.#voice));
    }
  }

  /** @param {Extract<LiveHappening, { kind: 'turn' }>} turn */
  #take(turn) {
    const { words } = this.#voice;
    const open = this.#next(turn.at);
    open.isTaken = true;
    open.card.classList.add(turn.because === 'patient.said' ? 'by-patient' : 'by-house');
    open.card
      .querySelector('.turn-head')
      ?.prepend(
        h('b', {}, put(words.turn, { number: `${turn.revision}` })),
        h('span', { class: 'because' }, wordFor(words.because, turn.because)),
      );
    open.body.append(stands(turn, words));
  }

  /** @param {Extract<LiveHappening, { kind: 'receipt' }>} receipt */
  #mark({ key, status }) {
    if (status !== 'sent' && status !== 'delivered' && status !== 'read' && status !== 'failed') return;
    const mark = this.#list.querySelector(`[data-key="${CSS.escape(key)}"] .tick`);
    mark?.replaceWith(tick(status, this.#voice.chatWords));
  }

  /** The turn that what comes now belongs to: messages, answers and timers begin one. @param {number} at */
  #next(at) {
    return this.#open === null || this.#open.isTaken ? this.#begin(at) : this.#open;
  }

  /** @param {number} at */
  #last(at) {
    return this.#open ?? this.#begin(at);
  }

  /** @param {number} at */
  #begin(at) {
    const body = h('div', { class: 'turn-body' });
    const head = h('div', { class: 'turn-head' }, h('time', {}, this.#voice.times.clock(at)));
    const card = h('li', { class: 'turn' }, head, body);
    this.#list.prepend(card);
    while (this.#list.childElementCount > MOST_TURNS) this.#list.lastElementChild?.remove();
    this.#open = { card, body, isTaken: false };
    return this.#open;
  }
}

/**
 * @param {Exclude<LiveHappening, { kind: 'turn' | 'receipt' | 'result' }>} happening
 * @param {Voice} voice
 */
function lineOf(happening, voice) {
  const { words } = voice;
  switch (happening.kind) {
    case 'heard':
      return heard(happening.content);
    case 'effect':
      return act(happening, voice);
    case 'said':
      return said(happening, voice);
    case 'timer':
      return note('clock', happening.name);
    case 'agent':
      return note('person', happening.event === 'joined' ? words.agentJoined : words.agentResolved);
    case 'parked':
      return note('alert', words.parked);
  }
}

/**
 * @param {IconName} picture
 * @param {string} text
 */
function note(picture, text) {
  return h('p', { class: picture === 'alert' ? 'note bad' : 'note' }, icon(picture), text);
}

/** @param {Extract<LiveHappening, { kind: 'heard' }>['content']} content */
function heard({ kind, text, label, file }) {
  const shown = text ?? label ?? file?.mediaType ?? kind;
  return h('p', { class: 'heard', dir: 'auto' }, shown);
}

/**
 * Where the turn leaves the conversation.
 * @param {Extract<LiveHappening, { kind: 'turn' }>} turn
 * @param {SimulatorWords} words
 */
function stands({ flows, awaiting }, words) {
  if (flows.length === 0) return h('p', { class: 'stands' }, words.noFlow);
  const wait = awaiting === null ? words.nothingOpen : put(words.waitsFor, { what: awaiting });
  return h('p', { class: 'stands' }, h('code', {}, flows.join(' › ')), h('span', {}, wait));
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
