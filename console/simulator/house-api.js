import { ask } from '../chat/api.js';

/**
 * @import { AgendaDay, ClockJump, ClockMove, DemoBody, Faults, CheckpointAct, PhoneAct, PhoneChannel, StateBody } from '../../bot/http/wire.ts'
 * @typedef {Readonly<{ clinic: string, token: string, channel?: PhoneChannel }>} Who
 */

/** @returns {Promise<DemoBody>} */
export function fetchDemo() {
  return ask('/demo');
}

/**
 * @param {ClockMove} move
 * @returns {Promise<DemoBody>}
 */
export function moveClock(move) {
  return ask('/demo/clock', { body: JSON.stringify(move), json: true });
}

/**
 * Moves the clock to just after what comes next in a conversation. @throws where nothing does
 * @param {Who} who
 * @param {ClockJump['until']} until
 * @returns {Promise<DemoBody>}
 */
export function jumpClock(who, until) {
  const body = JSON.stringify({ until });
  return ask(houseAddress(who, 'clock'), { token: who.token, body, json: true });
}

/**
 * @param {Faults} faults
 * @param {PhoneChannel} [channel] Whose deliveries are meant; the web chat's, where none is named.
 */
export function breakThings(faults, channel) {
  return ask(`/demo/faults${channel ? `?channel=${channel}` : ''}`, {
    body: JSON.stringify(faults),
    json: true,
  });
}

/**
 * Stops the house of a simulation, and starts it again.
 * @param {CheckpointAct} act
 */
export function askCheckpoint(act) {
  return ask('/demo/checkpoints', { body: JSON.stringify(act), json: true });
}

/**
 * @param {Who} who
 * @returns {Promise<StateBody>}
 */
export function fetchState(who) {
  return ask(houseAddress(who, 'state'), { token: who.token });
}

/**
 * @param {Who} who
 * @returns {Promise<AgendaDay[]>}
 */
export function fetchAgenda(who) {
  return ask(houseAddress(who, 'agenda'), { token: who.token });
}

/**
 * Plays the person of the clinic's team.
 * @param {Who} who
 * @param {{ say: string } | { resolve: true }} act
 */
export function playAgent(who, act) {
  return ask(houseAddress(who, 'agent'), { token: who.token, body: JSON.stringify(act), json: true });
}

/**
 * Plays whoever keeps the clinic's agenda: moves, or cancels, the next visit of who looks on.
 * @param {Who} who
 * @param {'move' | 'cancel'} act
 * @returns {Promise<{ done: boolean }>}
 */
export function changeNextVisit(who, act) {
  const body = JSON.stringify({ do: act });
  return ask(houseAddress(who, 'next-visit'), { token: who.token, body, json: true });
}

/**
 * Does something with a phone of the simulation.
 * @param {Readonly<{ clinic: string, token: string, channel: PhoneChannel }>} who
 * @param {PhoneAct} act
 */
export function usePhone({ clinic, token, channel }, act) {
  const path = `/demo/${encodeURIComponent(clinic)}/phones/${channel}`;
  return ask(path, { token, body: JSON.stringify(act), json: true });
}

/**
 * Where the house tells of a conversation: of the web chat, or of a phone's channel.
 * @param {Who} who
 * @param {string} what
 * @param {Record<string, string>} [query]
 */
export function houseAddress({ clinic, channel }, what, query = {}) {
  const all = new URLSearchParams({ ...query, ...(channel && { channel }) });
  const asked = all.size > 0 ? `?${all}` : '';
  return `/demo/${encodeURIComponent(clinic)}/${what}${asked}`;
}
