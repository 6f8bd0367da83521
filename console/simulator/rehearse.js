import { postLetter } from '../chat/api.js';
import { put } from '../chat/words.js';
import { fill, h } from '../dom.js';
import { icon } from '../icons.js';
import { breakThings, changeNextVisit, playAgent } from './house-api.js';
import { phoneRehearsals } from './phone/rehearse.js';
import { sampleOrder } from './sample-order.js';
import { scriptOf } from './script.js';

/**
 * @import { Chat } from '../chat/chat.js'
 * @import { Who } from './house-api.js'
 * @import { PhoneView } from './phone/phone.js'
 * @import { Times } from '../chat/times.js'
 * @import { IconName } from '../icons.js'
 * @import { SimulatorWords } from './words.js'
 * @typedef {object} Stage
 * @property {Who} who Whose conversation it is.
 * @property {Chat | null} chat Null where it is not by the web chat.
 * @property {PhoneView | null} phone Null where it is by the web chat.
 * @property {((file: File) => void) | null} sendFile Null where the channel carries no files.
 * @property {string} locale
 * @property {Times} times
 * @property {() => number} now
 * @property {SimulatorWords} words
 * @property {() => void} startAgain
 */

/**
 * @typedef {Promise<string | null> | string | null} Outcome What is said afterwards, if anything.
 * @typedef {[picture: IconName, title: string, hint: string, act: () => Outcome]} Rehearsal
 */

/**
 * What happens in a real clinic, at will: deliveries that come twice, systems that fail, a person's answer.
 * @param {HTMLElement} place
 * @param {Stage} stage
 */
export function openRehearsals(place, stage) {
  const outcome = h('p', { class: 'outcome', role: 'status' });
  /** @param {() => Outcome} act */
  const perform = async (act) => {
    outcome.textContent = (await act()) ?? '';
  };
  const buttons = rehearsalsOf(stage).map(([picture, title, hint, act]) =>
    h(
      'button',
      { type: 'button', class: 'rehearsal', onclick: () => void perform(act) },
      icon(picture),
      h('span', {}, h('b', {}, title), h('small', {}, hint)),
    ),
  );
  fill(place, h('div', { class: 'rehearsals' }, ...buttons), outcome, agentForm(stage));
}

/**
 * @param {Stage} stage
 * @returns {Rehearsal[]}
 */
function rehearsalsOf(stage) {
  const { words, chat, phone } = stage;
  const startAgain = () => {
    stage.startAgain();
    return null;
  };
  return [
    ...(chat ? chatRehearsals({ ...stage, chat }) : []),
    ...(phone ? phoneRehearsals({ ...stage, phone }) : []),
    ...sampleRehearsals(stage),
    ['calendar', words.clinicMoves, words.clinicMovesHint, () => byClinic('move', stage)],
    ['close', words.clinicCancels, words.clinicCancelsHint, () => byClinic('cancel', stage)],
    ['calendar', words.breakScheduling, words.breakSchedulingHint, () => failNext({ scheduling: 2 }, words)],
    ['person', words.again, words.againHint, startAgain],
  ];
}

/**
 * @param {Stage} stage
 * @returns {Rehearsal[]}
 */
function sampleRehearsals({ words, sendFile, locale, times, now }) {
  if (sendFile === null) return [];
  const send = async () => {
    sendFile(await sampleOrder(locale, times.date(now())));
    return null;
  };
  return [['file', words.sample, words.sampleHint, send]];
}

/** @typedef {Stage & { chat: Chat }} ChatStage */

/**
 * @param {ChatStage} stage
 * @returns {Rehearsal[]}
 */
function chatRehearsals(stage) {
  const { words } = stage;
  return [
    ['copy', words.twice, words.twiceHint, () => deliverTwice(stage)],
    ['chat', words.together, words.togetherHint, () => sendTogether(stage)],
    ['alert', words.breakDelivery, words.breakDeliveryHint, () => failNext({ deliveries: 2 }, words)],
    ['list', words.script, words.scriptHint, () => copyScript(stage)],
  ];
}

/**
 * The same message, with the same id, through the same door.
 * @param {ChatStage} stage
 */
async function deliverTwice({ chat, words }) {
  const last = chat.messages.findLast(
    ({ who, ownId, kind }) => who === 'patient' && ownId !== null && kind === 'text',
  );
  if (!last) return words.twiceNone;
  const content = { kind: 'text', text: last.text };
  const { accepted, repeated } = await postLetter(chat.who, { messages: [{ id: last.ownId, content }] });
  return put(words.twiceDone, { accepted: `${accepted}`, repeated: `${repeated}` });
}

/** @param {ChatStage} stage */
async function sendTogether({ chat, words, now }) {
  const letters = words.togetherTexts.map((text, at) => {
    const id = `together-${Math.round(now())}-${at}`;
    return postLetter(chat.who, { messages: [{ id, content: { kind: 'text', text } }] });
  });
  await Promise.all(letters);
  return null;
}

/**
 * @param {{ deliveries?: number, scheduling?: number }} faults
 * @param {SimulatorWords} words
 */
async function failNext(faults, words) {
  await breakThings(faults);
  return words.willFail;
}

/**
 * @param {'move' | 'cancel'} act
 * @param {Stage} stage
 */
async function byClinic(act, { who, words }) {
  const { done } = await changeNextVisit(who, act);
  return done ? words.clinicDone : words.clinicNone;
}

/** @param {ChatStage} stage */
async function copyScript({ chat, times, words }) {
  const { clinic, address } = chat.who;
  const [first] = chat.messages;
  const title = first?.text.split('\n')[0] ?? clinic;
  const script = scriptOf(chat.messages, { clinic, address, local: times.local, title });
  await navigator.clipboard.writeText(script);
  return words.copied;
}

/** @param {Stage} stage */
function agentForm({ who, words }) {
  const input = h('input', {
    type: 'text',
    placeholder: words.agentPlaceholder,
    'aria-label': words.agentSay,
    maxlength: 2000,
  });
  const form = h(
    'form',
    { class: 'agent-form' },
    h('h3', {}, icon('person'), words.agentSay),
    input,
    h('button', { type: 'submit', class: 'chip strong' }, icon('send')),
    h(
      'button',
      { type: 'button', class: 'chip', onclick: () => void playAgent(who, { resolve: true }) },
      words.agentBack,
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (input.value.trim() === '') return;
    void playAgent(who, { say: input.value });
    input.value = '';
  });
  return form;
}
