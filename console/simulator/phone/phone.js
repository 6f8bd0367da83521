import { openHead } from '../../chat/head.js';
import { timesOf } from '../../chat/times.js';
import { fill, h } from '../../dom.js';
import { keepLine } from '../../line.js';
import { usePhone } from '../house-api.js';
import { messageControls, showCall } from './controls.js';
import { lineOf } from './line.js';
import { phoneWords } from './words.js';

/**
 * @import { ChatCard, PhoneAct, PhoneChannel, PhoneLine } from '../../../bot/http/wire.ts'
 * @import { ServerEvent } from '../../events.js'
 * @typedef {Readonly<{ clinic: string, address: string, token: string, channel: PhoneChannel }>} PhoneWho
 */

/** @type {readonly PhoneChannel[]} */
const WITHOUT_FILES = ['twilio-sms', 'twilio-voice'];

/** A patient's phone on one channel: what the provider brought to it, and what the patient does with it. */
export class PhoneView {
  who;
  root;
  /** Null where the channel carries no files. */
  sendFile;
  #words;
  #times;
  #head;
  #lines = h('div', { class: 'lines', role: 'log', 'aria-live': 'polite' });
  #scroll;
  #controls = h('div', { class: 'phone-controls' });
  #problem = h('p', { class: 'notice', role: 'alert', hidden: true });
  #aloud = h('input', { type: 'checkbox' });
  #last = '';
  /** What it shows, by number. @type {Map<number, PhoneLine>} */
  #shown = new Map();
  #end = new AbortController();

  /**
   * @param {ChatCard} card
   * @param {PhoneWho} who
   */
  constructor(card, who) {
    this.who = who;
    const words = phoneWords(card.locale);
    this.#words = words;
    this.#times = timesOf(card.locale, card.zone);
    this.#head = openHead(card);
    const empty = h('p', { class: 'hint phone-hint' }, words.empty[who.channel]);
    this.#scroll = h('div', { class: 'scroll', tabindex: 0 }, empty, this.#lines);
    const isCall = who.channel === 'twilio-voice';
    this.#head.say(words.channels[who.channel]);
    this.root = h(
      'section',
      {
        class: 'chat phone-view',
        'data-clinic': card.id,
        lang: card.locale,
        'aria-label': words.channels[who.channel],
      },
      this.#head.root,
      this.#problem,
      h('div', { class: 'log' }, this.#scroll),
      h(
        'div',
        { class: 'phone-foot' },
        isCall ? h('label', { class: 'aloud' }, this.#aloud, words.aloud) : null,
        this.#controls,
      ),
    );
    const carriesFiles = !WITHOUT_FILES.includes(who.channel);
    this.sendFile = carriesFiles ? this.#sendFile : null;
    const files = carriesFiles ? { accepted: card.acceptedMedia, send: this.#sendFile } : null;
    if (!isCall) fill(this.#controls, messageControls(words, { act: this.act, files }));
  }

  open() {
    const { clinic, channel, token } = this.who;
    void keepLine({
      address: () => `/demo/${encodeURIComponent(clinic)}/phones/${channel}?after=${this.#last}`,
      token,
      end: this.#end.signal,
      tell: () => {},
      hear: this.#hear,
    });
  }

  close() {
    this.#end.abort();
    window.speechSynthesis?.cancel();
  }

  /** What it shows, in order. @returns {readonly PhoneLine[]} */
  get lines() {
    return [...this.#shown.values()].sort((one, other) => one.number - other.number);
  }

  /** @param {PhoneAct} act */
  act = async (act) => {
    const done = await usePhone(this.who, act).then(
      () => true,
      () => false,
    );
    this.#problem.hidden = done;
    this.#problem.textContent = done ? '' : this.#words.problem;
    return done;
  };

  #sendFile = async (/** @type {File} */ file) => {
    const bytes = base64Of(new Uint8Array(await file.arrayBuffer()));
    await this.act({ do: 'send', name: file.name, mediaType: file.type, bytes });
  };

  /** @param {NonNullable<ServerEvent>} event */
  #hear = ({ event, id, data }) => {
    this.#last = id ?? this.#last;
    if (event === 'line') this.#show(data);
    else if (event === 'call' && this.who.channel === 'twilio-voice') {
      this.#head.say(data === 'open' ? this.#words.inCall : this.#words.noCall);
      showCall(this.#controls, data, { words: this.#words, act: this.act });
    }
  };

  /** @param {PhoneLine} line */
  #show(line) {
    const tap = (/** @type {number} */ at) => this.act({ do: 'tap', number: line.number, tap: at });
    this.#shown.set(line.number, line);
    const drawn = lineOf(line, { words: this.#words, times: this.#times, tap });
    const before = this.#lines.querySelector(`[data-number="${line.number}"]`);
    if (before) {
      // What was opened stays open.
      const isOpen = before.querySelector('details')?.open ?? false;
      before.replaceWith(drawn);
      drawn.querySelector('details')?.toggleAttribute('open', isOpen);
      return;
    }
    this.#lines.append(drawn);
    this.#scroll.scrollTo({ top: this.#scroll.scrollHeight });
    if (line.who === 'clinic' && this.#aloud.checked) this.#say(line.text);
  }

  /** @param {string} text */
  #say(text) {
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.lang = this.root.lang;
    window.speechSynthesis?.speak(spoken);
  }
}

/** So many bytes become letters at once: a call takes no more arguments. */
const PIECE = 0x8000;

/** @param {Uint8Array} bytes */
function base64Of(bytes) {
  let letters = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(letters);
}
