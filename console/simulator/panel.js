import { timesOf } from '../chat/times.js';
import { chatWords } from '../chat/words.js';
import { fill, h } from '../dom.js';
import { keepLine } from '../line.js';
import { showAgenda } from './agenda.js';
import { openClock } from './clock.js';
import { openFeed } from './feed.js';
import { fetchAgenda, fetchState } from './house-api.js';
import { openRehearsals } from './rehearse.js';
import { showState, Timers } from './state.js';
import { simulatorWords } from './words.js';

/**
 * @import { ChatCard, LiveHappening } from '../../bot/http/wire.ts'
 * @import { Chat } from '../chat/chat.js'
 */

/** What the house does comes in bursts: agenda and state are read again once one is over. */
const GATHER_MS = 120;

/**
 * The house from within, beside one conversation.
 * @param {HTMLElement} place
 * @param {ChatCard} card
 * @param {Chat} chat
 * @param {{ startAgain: () => void }} hands
 */
export function openPanel(place, card, chat, { startAgain }) {
  const words = simulatorWords(card.locale);
  const times = timesOf(card.locale, card.zone);
  const end = new AbortController();
  const parts = panelParts(words);
  fill(place, ...parts.cards);

  const timers = new Timers();
  let timer = 0;
  const refresh = async () => {
    try {
      const [state, agenda] = await Promise.all([fetchState(chat.who), fetchAgenda(chat.who)]);
      if (end.signal.aborted) return;
      showState(parts.state, state, { timers, now: clock.now(), words });
      showAgenda(parts.agenda, agenda, { words, times });
    } catch {
      // The chat says when the house is away; what is shown stays until it is back.
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, GATHER_MS);
  };
  const clock = openClock(parts.clock, { clinic: card.id, words, times, moved: soon });
  openRehearsals(parts.more, { chat, locale: card.locale, times, now: clock.now, words, startAgain });
  const hear = openFeed(parts.feed, { words, chatWords: chatWords(card.locale), times });
  followLive(
    chat.who,
    (happening) => {
      parts.hint.hidden = true;
      timers.hear(happening);
      hear(happening);
      soon();
    },
    soon,
    end.signal,
  );
  return () => {
    end.abort();
    clearTimeout(timer);
    clock.close();
    fill(place);
  };
}

/**
 * Listens to the house while somebody looks: a browser opens six lines to one house, in all its tabs together,
 * and the chats need theirs.
 * @param {Readonly<{ clinic: string, token: string }>} who
 * @param {(happening: LiveHappening) => void} hear
 * @param {() => void} tell
 * @param {AbortSignal} end
 */
function followLive({ clinic, token }, hear, tell, end) {
  let last = '';
  let look = new AbortController();
  const follow = () => {
    look.abort();
    if (document.hidden) return;
    look = new AbortController();
    void keepLine({
      address: () => `/demo/${encodeURIComponent(clinic)}/live?after=${last}`,
      token,
      end: AbortSignal.any([end, look.signal]),
      tell,
      hear: ({ id, data }) => {
        last = id ?? last;
        hear(data);
      },
    });
  };
  document.addEventListener('visibilitychange', follow, { signal: end });
  follow();
}

/** @param {ReturnType<typeof simulatorWords>} words */
function panelParts(words) {
  const clock = h('div', { class: 'clock' });
  const feed = h('ol', { class: 'feed' });
  const hint = h('p', { class: 'hint' }, words.liveHint);
  const agenda = h('div', { class: 'agenda' });
  const state = h('div', { class: 'state' });
  const more = h('div', { class: 'more' });
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
    cards: [
      card('clock', words.clock, clock),
      card('live', words.live, hint, feed),
      card('agenda', words.agenda, agenda),
      card('state', words.state, state),
      card('more', words.rehearse, h('p', { class: 'hint' }, words.rehearseHint), more),
    ],
  };
}
