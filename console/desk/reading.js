/**
 * @import { OrderField, WireItem, WireNumber } from '../../bot/http/desk/wire.ts'
 * @import { DeskWords } from './words.js'
 * @typedef {string | WireNumber | null} Value
 */

/** Below this a field is one that a person must look at: where the house takes it as read. */
const SURE = 0.9;

/**
 * How sure a field is, as people say it.
 * @param {Pick<OrderField, 'value' | 'confidence'>} field
 * @returns {'confident' | 'doubtful' | 'missing'}
 */
export function surenessOf({ value, confidence }) {
  if (value === null) return 'missing';
  return confidence !== null && confidence >= SURE ? 'confident' : 'doubtful';
}

/**
 * How long somebody waits, in the largest unit that says enough.
 * @param {string} since ISO 8601
 * @param {string} now
 * @param {Pick<DeskWords, 'now' | 'minutes' | 'hours' | 'days'>} words
 */
export function waitOf(since, now, words) {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 60_000));
  if (minutes < 1) return words.now;
  if (minutes < 60) return words.minutes.replace('{n}', `${minutes}`);
  if (minutes < 48 * 60) return words.hours.replace('{n}', `${Math.floor(minutes / 60)}`);
  return words.days.replace('{n}', `${Math.floor(minutes / (24 * 60))}`);
}

/**
 * What was typed in the places of a field; null where nothing was.
 * @param {OrderField['kind']} kind
 * @param {readonly string[]} typed its text; of a number the register first
 * @returns {Value}
 */
export function valueTyped(kind, typed) {
  const [first = '', second = ''] = typed.map((each) => each.trim());
  if (kind !== 'number') return first === '' ? null : first;
  return second === '' ? null : { type: first || '?', value: second };
}

/**
 * The fields that are not as they were read.
 * @param {readonly Pick<OrderField, 'name' | 'value'>[]} read
 * @param {Readonly<Record<string, Value>>} typed
 */
export function changedFields(read, typed) {
  /** @type {Record<string, Value>} */
  const changed = {};
  for (const { name, value } of read) {
    const now = typed[name] ?? null;
    if (JSON.stringify(now) !== JSON.stringify(value)) changed[name] = now;
  }
  return changed;
}

/**
 * The studies as they were left: one without a description is none.
 * @param {readonly { code: string, system: string | null, description: string, quantity: string }[]} rows
 * @returns {WireItem[]}
 */
export function itemsTyped(rows) {
  return rows.flatMap(({ code, system, description, quantity }) => {
    if (description.trim() === '') return [];
    const count = Number(quantity);
    return [
      {
        code: code.trim() || null,
        system: code.trim() ? system : null,
        description: description.trim(),
        quantity: Number.isInteger(count) && count >= 1 && count <= 99 ? count : null,
      },
    ];
  });
}
