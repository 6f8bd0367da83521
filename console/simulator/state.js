import { fill, h } from '../dom.js';
import { spanOf } from './words.js';

/**
 * @import { LiveHappening, StateBody } from '../../bot/http/wire.ts'
 * @import { SimulatorWords } from './words.js'
 */

/** Reminders that the dialog has set and not taken back, as the live feed tells of them. */
export class Timers {
  /** @type {Map<string, number>} */
  #due = new Map();

  /** @param {LiveHappening} happening */
  hear(happening) {
    if (happening.kind === 'timer') this.#due.delete(happening.name);
    if (happening.kind !== 'effect') return;
    const { name, seconds } = /** @type {{ name?: string, seconds?: number }} */ (happening.params);
    if (name === undefined) return;
    if (happening.effect === 'startTimer') this.#due.set(name, happening.at + (seconds ?? 0) * 1000);
    if (happening.effect === 'stopTimer') this.#due.delete(name);
  }

  get due() {
    return [...this.#due].map(([name, at]) => ({ name, at })).sort((a, b) => a.at - b.at);
  }
}

/**
 * Where the conversation stands: the dialogs in progress, what each knows, and who is spoken with.
 * @param {HTMLElement} place
 * @param {StateBody} state
 * @param {{ timers: Timers, now: number, words: SimulatorWords }} around
 */
export function showState(place, { frames, handoff, consent, people, language }, { timers, now, words }) {
  const { given, refused, unasked } = words.consentStates;
  fill(
    place,
    handoff &&
      h(
        'p',
        { class: 'handoff' },
        handoff.status === 'with-agent' ? words.withPerson : words.waitsPerson,
        h('code', {}, handoff.reason),
      ),
    h(
      'ol',
      { class: 'frames' },
      ...frames.map(frameOf),
      frames.length === 0 && h('li', { class: 'none' }, words.noFlow),
    ),
    h(
      'dl',
      { class: 'state-facts' },
      ...fact(
        words.people,
        people.map(({ name, relation }) => `${name} (${relation})`).join(', ') || words.nobody,
      ),
      ...fact(words.consent, consent === null ? unasked : consent ? given : refused),
      ...fact(words.language, language ?? '–'),
      ...fact(
        words.timers,
        timers.due.map(({ name, at }) => `${name} · ${spanOf(at - now, words)}`).join(', ') || '–',
      ),
    ),
  );
}

/** @param {StateBody['frames'][number]} frame */
function frameOf({ flow, state, known }) {
  const facts = Object.entries(known).filter(([, value]) => !isNothing(value));
  return h(
    'li',
    {},
    h('span', { class: 'frame-name' }, h('b', {}, flow), h('code', {}, state)),
    facts.length > 0 &&
      h('dl', { class: 'known' }, ...facts.flatMap(([name, value]) => fact(name, glance(value)))),
  );
}

/**
 * A value in a few words: the name or the hour of what has one.
 * @param {unknown} value
 * @returns {string}
 */
function glance(value) {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(glance).join(', ');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const { name, startsAt, service, ...rest } = /** @type {Record<string, unknown>} */ (value);
  if (typeof name === 'string') return name;
  if (typeof startsAt === 'string') return `${service} ${startsAt.slice(0, 16)}`;
  const facts = Object.entries(service === undefined ? rest : { service, ...rest });
  return facts
    .filter(([, inner]) => !isNothing(inner))
    .map(([key, inner]) => `${key}: ${glance(inner)}`)
    .join(', ');
}

/** @param {unknown} value */
function isNothing(value) {
  if (value === null || value === undefined || value === '' || value === 0) return true;
  return typeof value === 'object' && Object.values(value).every(isNothing);
}

/**
 * @param {string} name
 * @param {string} value
 */
function fact(name, value) {
  return [h('dt', {}, name), h('dd', {}, value)];
}
