import { spanOf } from './words.js';

/**
 * @import { Times } from '../chat/times.js'
 * @import { SimulatorWords } from './words.js'
 */

/** What of an effect is worth a glance. The whole of it unfolds below. */
const TOLD = [
  'service',
  'practitioner',
  'site',
  'modality',
  'name',
  'relation',
  'reason',
  'topic',
  'language',
  'purpose',
  'given',
  'from',
];

/**
 * "cardiology · norte · 10 minutos"
 * @param {object} params
 * @param {SimulatorWords} words
 * @param {Times} times
 */
export function factsOf(params, words, times) {
  const values = /** @type {Record<string, unknown>} */ (params);
  const told = TOLD.flatMap((name) => factOf(values[name], times));
  if (typeof values['seconds'] === 'number') told.push(spanOf(values['seconds'] * 1000, words));
  return told.join(' · ');
}

/**
 * @param {unknown} value
 * @param {Times} times
 * @returns {string[]}
 */
function factOf(value, times) {
  if (value === true) return ['✓'];
  if (value === false) return ['✗'];
  if (typeof value !== 'string' || value === '') return [];
  return [/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) ? times.said(value) : value];
}
