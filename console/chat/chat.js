import { fill, h } from '../dom.js';
import { icon } from '../icons.js';
import { keepLine } from '../line.js';
import { openComposer } from './composer.js';
import { emblemOf } from './emblem.js';
import { openFiles } from './files.js';
import { openLog } from './log.js';
import { Outbox } from './outbox.js';
import { openReceipts } from './receipts.js';
import { timesOf } from './times.js';
import { forgetVisitor } from './visitor.js';
import { chatWords, put } from './words.js';

/**
 * @import { ChatCard, ChatMessage } from '../../bot/http/wire.ts'
 * @import { Content } from './keep.js'
 * @import { Visitor } from './visitor.js'
 * @typedef {{ close: () => void, send: (content: Content) => void, focus: () => void, messages: () => readonly ChatMessage[], who: { clinic: string, address: string, token: string } }} Chat
 */

const BACK_SHOWN_MS = 2_500;

/**
 * One conversation, in `place`.
 * @param {HTMLElement} place
 * @param {ChatCard} card
 * @param {Visitor} visitor
 * @param {{ heard?: (message: ChatMessage) => void }} [listener]
 * @returns {Promise<Chat>}
 */
export async function openChat(place, card, visitor, { heard } = {}) {
  const words = chatWords(card.locale);
  const who = { clinic: card.id, language: card.locale, ...visitor };
  const end = new AbortController();
  const files = openFiles(who, words);
  const receipts = openReceipts(who);
  /** @type {ChatMessage[]} */
  const messages = [];
  /** @type {Outbox} */
  let outbox;
  /** @param {Content} content */
  const send = (content) => {
    void outbox.add(content, `${who.clinic}/${who.address}`);
    log.goToEnd();
  };
  const log = openLog(
    { card, words, times: timesOf(card.locale, card.zone), files },
    {
      choose: ({ id, label }) => send({ kind: 'choice', id, label }),
      write: (text) => send({ kind: 'text', text }),
      outbox: () => outbox,
    },
  );
  const composer = openComposer(card, words, send);
  const head = headOf(card);
  const notice = h('div', { class: 'notice', role: 'status', hidden: true });
  const root = h(
    'section',
    {
      class: 'chat',
      'data-clinic': card.id,
      lang: card.locale,
      'aria-label': put(words.chatWith, { clinic: card.name }),
    },
    head.root,
    notice,
    log.root,
    composer.form,
  );
  fill(place, root);
  takeDrops(root, composer.sendFiles, words.dropHere);

  let working = false;
  const showWork = () => {
    const stored = outbox.outgoing.some(({ progress }) => progress === 'stored');
    log.showTyping(working || stored);
    head.say(working || stored ? words.typing : `${words.assistant} · ${words.online}`);
  };
  outbox = await Outbox.open(who, () => {
    log.showOutgoing();
    showWork();
  });
  log.showOutgoing();

  /** @param {ChatMessage} message */
  const hear = (message) => {
    messages.push(message);
    if (message.ownId) outbox.settle(message.ownId);
    log.showOutgoing();
    log.add(message);
    if (message.key) receipts.reached(message.key, message.status);
    if (message.who !== 'patient') composer.expect(message.awaiting);
    showWork();
    heard?.(message);
  };
  let wasBroken = false;
  /** @param {'open' | 'broken' | 'refused'} state */
  const tell = (state) => {
    notice.hidden = state === 'open' && !wasBroken;
    notice.dataset['state'] = state;
    notice.textContent = { open: words.back, broken: words.broken, refused: words.refused }[state];
    if (state === 'open')
      setTimeout(() => (notice.hidden ||= notice.dataset['state'] === 'open'), BACK_SHOWN_MS);
    if (state === 'refused')
      forgetVisitor(card.id, visitor.address.startsWith('web:') ? undefined : visitor.address);
    if (state !== 'open') head.say(words.offline);
    else showWork();
    wasBroken = state !== 'open';
  };
  void keepLine({
    address: () => `/chat/${encodeURIComponent(card.id)}/stream?after=${log.last()}`,
    token: visitor.token,
    end: end.signal,
    tell,
    hear: ({ event, data }) => {
      if (event === 'message') hear(data);
      if (event === 'ready') log.ready();
      if (event === 'activity') {
        working = data.working;
        showWork();
      }
    },
  });
  return {
    who,
    send,
    focus: composer.focus,
    messages: () => messages,
    close: () => {
      end.abort();
      outbox.close();
      receipts.close();
      files.close();
      root.remove();
    },
  };
}

/** @param {ChatCard} card */
function headOf(card) {
  const presence = h('p', { class: 'presence', role: 'status' });
  const root = h(
    'header',
    { class: 'chat-head' },
    emblemOf(card),
    h('div', {}, h('h2', {}, card.name), presence),
  );
  return {
    root,
    /** @param {string} text */
    say: (text) => {
      if (presence.textContent !== text) presence.textContent = text;
    },
  };
}

/**
 * Files may be dropped anywhere on the chat.
 * @param {HTMLElement} root
 * @param {(files: Iterable<File>) => void} sendFiles
 * @param {string} invitation
 */
function takeDrops(root, sendFiles, invitation) {
  const cover = h('div', { class: 'drop', hidden: true }, icon('attach'), invitation);
  root.append(cover);
  root.addEventListener('dragover', (event) => {
    event.preventDefault();
    cover.hidden = false;
  });
  root.addEventListener('dragleave', (event) => {
    if (!(event.relatedTarget instanceof Node) || !root.contains(event.relatedTarget)) cover.hidden = true;
  });
  root.addEventListener('drop', (event) => {
    event.preventDefault();
    cover.hidden = true;
    sendFiles(event.dataTransfer?.files ?? []);
  });
}
