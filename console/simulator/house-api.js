import { ask } from '../chat/api.js';

/**
 * @import { AgendaDay, ClockMove, DemoBody, Faults, StateBody } from '../../bot/http/wire.ts'
 * @typedef {Readonly<{ clinic: string, token: string }>} Who
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

/** @param {Faults} faults */
export function breakThings(faults) {
  return ask('/demo/faults', { body: JSON.stringify(faults), json: true });
}

/**
 * @param {Who} who
 * @returns {Promise<StateBody>}
 */
export function fetchState({ clinic, token }) {
  return ask(`/demo/${encodeURIComponent(clinic)}/state`, { token });
}

/**
 * @param {Who} who
 * @returns {Promise<AgendaDay[]>}
 */
export function fetchAgenda({ clinic, token }) {
  return ask(`/demo/${encodeURIComponent(clinic)}/agenda`, { token });
}

/**
 * Plays the person of the clinic's team.
 * @param {Who} who
 * @param {{ say: string } | { resolve: true }} act
 */
export function playAgent({ clinic, token }, act) {
  return ask(`/demo/${encodeURIComponent(clinic)}/agent`, { token, body: JSON.stringify(act), json: true });
}
