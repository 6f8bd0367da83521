import { timesOf } from '../chat/times.js';
import { chatWords } from '../chat/words.js';
import { fill, h } from '../dom.js';
import { showAgenda } from './agenda.js';
import { openCheckpoints } from './checkpoints.js';
import { HouseClock } from './clock.js';
import { Feed } from './feed.js';
import { fetchAgenda, fetchState } from './house-api.js';
import { followLive } from './live.js';
import { openRehearsals } from './rehearse.js';
import { showState, Timers } from './state.js';
import { simulatorWords } from './words.js';

/**
 * @import { ChatCard, LiveHappening } from '../../bot/http/wire.ts'
 * @import { Chat } from '../chat/chat.js'
 * @import { Who } from './house-api.js'
 * @import { PhoneView } from './phone/phone.js'
 */

/** What the house does comes in bursts: agenda and state are read again once one is over. */
const GATHER_MS = 120;

/**
 * The house from within, beside one conversation.
 * @param {HTMLElement} place
 * @param {ChatCard} card
 * @param {{ who: Who, chat: Chat | null, phone: PhoneView | null, sendFile: ((file: File) => void) | null }} talk
 * @param {{ startAgain: () => void }} hands
 */
export function openPanel(place, card, { who, chat, phone, sendFile }, { startAgain }) {
  const words = simulatorWords(card.locale);
  const times = timesOf(card.locale, card.zone);
  const end = new AbortController();
  const parts = panelParts(words);
  fill(place, ...parts.cards);

  const timers = new Timers();
  let timer = 0;
  const refresh = async () => {
    const read = await Promise.all([fetchState(who), fetchAgenda(who)]).catch(() => null);
    // The chat says when the house is away; what is shown stays until it is back.
    if (read === null || end.signal.aborted) return;
    showState(parts.state, read[0], { timers, now: clock.now(), words });
    showAgenda(parts.agenda, read[1], { words, times });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, GATHER_MS);
  };
  const clock = new HouseClock(parts.clock, {
    clinic: card.id,
    who,
    locale: card.locale,
    words,
    times,
    moved: soon,
  });
  openRehearsals(parts.more, {
    who,
    chat,
    phone,
    sendFile,
    locale: card.locale,
    times,
    now: clock.now,
    words,
    startAgain,
  });
  openCheckpoints(parts.checkpoints, { locale: card.locale, times });
  const feed = new Feed(parts.feed, { words, chatWords: chatWords(card.locale), times });
  const hear = (/** @type {LiveHappening} */ happening) => {
    parts.hint.hidden = true;
    timers.hear(happening);
    feed.hear(happening);
    soon();
  };
  followLive(who, { hear, opened: soon, end: end.signal });
  return () => {
    end.abort();
    clearTimeout(timer);
    clock.close();
    fill(place);
  };
}

/** @param {ReturnType<typeof simulatorWords>} words */
function panelParts(words) {
  const clock = h('div', { class: 'clock' });
  const feed = h('ol', { class: 'feed' });
  const hint = h('p', { class: 'hint' }, words.liveHint);
  const agenda = h('div', { class: 'agenda' });
  const state = h('div', { class: 'state' });
  const more = h('div', { class: 'more' });
  const checkpoints = h('div', { class: 'more checkpoints' });
  /**
   * @param {string} name
   * @param {string} title
   * @param {...HTMLElement} children
   */
  const card = (name, title, ...children) =>
    h(
      'section',
      { class: `card card-${name}`, 'data-card': name, 'aria-label': title },
      h('h2', {}, title),
      ...children,
    );
  return {
    clock,
    feed,
    hint,
    agenda,
    state,
    more,
    checkpoints,
    cards: [
      card('clock', words.clock, clock),
      card('live', words.live, hint, feed),
      card('agenda', words.agenda, agenda),
      card('state', words.state, state),
      card('more', words.rehearse, h('p', { class: 'hint' }, words.rehearseHint), more, checkpoints),
    ],
  };
}
