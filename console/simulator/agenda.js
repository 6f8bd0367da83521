import { fill, h } from '../dom.js';
import { icon } from '../icons.js';
import { wordFor } from './words.js';

/**
 * @import { AgendaDay, AgendaVisit } from '../../bot/http/wire.ts'
 * @import { Times } from '../chat/times.js'
 * @import { SimulatorWords } from './words.js'
 */

/** The hours that a day's strip spans. */
const FROM_HOUR = 6;
const TO_HOUR = 20;

/**
 * The coming days: a strip each, on which visits stand where their hour is, and the visitor's own in words.
 * @param {HTMLElement} place
 * @param {readonly AgendaDay[]} days
 * @param {{ words: SimulatorWords, times: Times }} voice
 */
export function showAgenda(place, days, voice) {
  fill(place, h('ol', { class: 'days' }, ...days.map((day) => dayOf(day, voice))));
}

/**
 * @param {AgendaDay} day
 * @param {{ words: SimulatorWords, times: Times }} voice
 */
function dayOf({ day, hours, holiday, visits, holds }, { words, times }) {
  const taken = visits.filter(({ gone }) => !gone);
  const strip = h(
    'div',
    { class: 'strip', 'aria-hidden': 'true' },
    ...hours.map(({ from, to }) => block('open', minutesOf(from), minutesOf(to) - minutesOf(from))),
    ...taken.map(({ startsAt, minutes, own }) =>
      block(own ? 'visit own' : 'visit', minuteIn(startsAt), minutes),
    ),
    ...holds.map(({ startsAt, minutes, own }) =>
      block(own ? 'hold own' : 'hold', minuteIn(startsAt), minutes),
    ),
  );
  const isOpen = hours.length > 0;
  const own = visits.filter((visit) => visit.own);
  const held = holds.filter((hold) => hold.own);
  const others = taken.length - own.filter(({ gone }) => !gone).length;
  return h(
    'li',
    { class: isOpen ? 'agenda-day' : 'agenda-day closed' },
    h('div', { class: 'day-name' }, times.shortDay(day)),
    strip,
    h('div', { class: 'day-count' }, isOpen ? othersText(others, words) : (holiday ?? words.closed)),
    (own.length > 0 || held.length > 0) &&
      h(
        'ul',
        { class: 'own-visits' },
        ...own.map((visit) => visitLine(visit, words)),
        ...held.map(({ startsAt }) =>
          h('li', { class: 'held' }, icon('clock'), h('b', {}, startsAt.slice(11, 16)), words.held),
        ),
      ),
  );
}

/**
 * @param {number} others
 * @param {SimulatorWords} words
 */
function othersText(others, { others: [one = '', more = ''] }) {
  return others === 0 ? '' : `${others} ${others === 1 ? one : more}`;
}

/**
 * @param {AgendaVisit} visit
 * @param {SimulatorWords} words
 */
function visitLine({ startsAt, service, practitioner, site, status, patient, gone }, words) {
  return h(
    'li',
    { class: gone ? 'gone' : 'kept', 'data-status': status },
    icon('calendar'),
    h('b', {}, startsAt.slice(11, 16)),
    h('span', {}, [service, practitioner, site, patient].filter(Boolean).join(' · ')),
    h('em', {}, wordFor(words.statuses, status)),
  );
}

/**
 * @param {string} kind
 * @param {number} minute
 * @param {number} length
 */
function block(kind, minute, length) {
  const whole = (TO_HOUR - FROM_HOUR) * 60;
  const element = h('i', { class: kind });
  element.style.setProperty('--from', `${((minute - FROM_HOUR * 60) / whole) * 100}%`);
  element.style.setProperty('--length', `${(length / whole) * 100}%`);
  return element;
}

/** @param {string} clock `HH:mm` */
function minutesOf(clock) {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** @param {string} startsAt ISO 8601 with the clinic's offset. */
function minuteIn(startsAt) {
  return minutesOf(startsAt.slice(11, 16));
}
