import { put } from '../chat/words.js';
import { fill, h } from '../dom.js';
import { itemsTyped, surenessOf, valueTyped } from './reading.js';

/**
 * @import { OrderBody, OrderField, WireItem, WirePlace } from '../../bot/http/desk/wire.ts'
 * @import { Value } from './reading.js'
 * @import { DeskWords } from './words.js'
 * @typedef {(place: WirePlace | null) => void} Point
 */

/**
 * What was read, to be corrected. Whatever is entered shows its place on the sheet.
 * @param {OrderBody} order
 * @param {{ words: DeskWords, services: readonly { id: string, name: string }[], point: Point }} options
 */
export function openForm(order, { words, services, point }) {
  const rows = order.fields.map((field) => fieldRow(field, words, point));
  const items = openItems(order, words, point);
  const service = h('select', {});
  fill(service, h('option', { value: '' }, words.anyService));
  for (const { id, name } of services) {
    service.append(h('option', { value: id, selected: id === order.service }, name));
  }
  const people = order.people.map(({ name, nationalId, birthDate }) =>
    h('li', {}, [name, nationalId, birthDate].filter(Boolean).join(' · ')),
  );
  const element = h('fieldset', { class: 'reading' }, h('legend', {}, words.read));
  element.append(
    h('div', { class: 'people' }, h('h3', {}, words.people), h('ul', {}, ...people)),
    people.length === 0 ? h('p', { class: 'hint' }, words.nobody) : '',
    ...rows.map((row) => row.element),
    items.element,
    h('label', { class: 'field' }, h('span', {}, words.service), service),
  );
  return {
    element,
    /** @returns {Record<string, Value>} */
    fields: () => Object.fromEntries(rows.map(({ name, value }) => [name, value()])),
    items: items.typed,
    service: () => service.value || null,
  };
}

/**
 * @param {OrderField} field
 * @param {DeskWords} words
 * @param {Point} point
 */
function fieldRow({ name, kind, value, confidence, place }, words, point) {
  const label = words.fields[name] ?? name;
  const inputs =
    kind === 'number'
      ? numberInputs(typeof value === 'object' ? value : null, label, words)
      : [h('input', { type: kind, value: `${value ?? ''}`, 'aria-label': label, maxlength: 300 })];
  const sureness = surenessOf({ value, confidence });
  const percent = confidence === null ? '' : put(words.percent, { n: `${Math.round(confidence * 100)}` });
  const told = value === null ? words.missing : `${words[sureness]} ${percent}`;
  for (const input of inputs) input.addEventListener('focus', () => point(place));
  const element = h(
    'div',
    { class: `field ${sureness}` },
    h('span', { class: 'field-name' }, label),
    h('span', { class: 'field-inputs' }, ...inputs),
    h('span', { class: 'sureness' }, told),
    place && h('button', { type: 'button', class: 'quiet', onclick: () => point(place) }, words.show),
  );
  return {
    name,
    element,
    value: () =>
      valueTyped(
        kind,
        inputs.map((input) => input.value),
      ),
  };
}

/**
 * @param {{ type: string, value: string } | null} number
 * @param {string} label
 * @param {DeskWords} words
 */
function numberInputs(number, label, words) {
  const { type = '', value = '' } = number ?? {};
  return [
    h('input', { value: type, class: 'short', 'aria-label': `${label}: ${words.register}`, maxlength: 12 }),
    h('input', { value, 'aria-label': `${label}: ${words.number}`, maxlength: 60 }),
  ];
}

/**
 * The studies that are asked for: corrected, struck or added.
 * @param {OrderBody} order
 * @param {DeskWords} words
 * @param {Point} point
 */
function openItems({ items, itemsConfidence }, words, point) {
  const list = h('ul', { class: 'items' });
  /** @type {{ row: HTMLElement, typed: () => { code: string, system: string | null, description: string, quantity: string } }[]} */
  let rows = [];
  const blank = { code: null, system: null, description: '', quantity: 1, place: null };
  const addRow = (/** @type {OrderBody['items'][number]} */ item) => {
    const code = h('input', { value: item.code ?? '', class: 'short', 'aria-label': words.code });
    const description = h('input', {
      value: item.description,
      'aria-label': words.description,
      maxlength: 300,
    });
    const quantity = h('input', {
      ...{ type: 'number', min: 1, max: 99, class: 'short', 'aria-label': words.quantity },
      value: `${item.quantity ?? ''}`,
    });
    const remove = h('button', { type: 'button', class: 'quiet' }, words.remove);
    const row = h('li', {}, code, description, quantity, remove);
    for (const input of [code, description, quantity])
      input.addEventListener('focus', () => point(item.place));
    const { system } = item;
    const typed = () => {
      return { code: code.value, system, description: description.value, quantity: quantity.value };
    };
    const entry = { row, typed };
    remove.addEventListener('click', () => {
      rows = rows.filter((other) => other !== entry);
      row.remove();
      add.focus();
    });
    rows.push(entry);
    list.append(row);
    return description;
  };
  const add = h('button', { type: 'button', class: 'quiet' }, words.add);
  add.addEventListener('click', () => addRow(blank).focus());
  for (const item of items) addRow(item);
  const sureness = surenessOf({ value: items.length > 0 ? '' : null, confidence: itemsConfidence });
  const percent =
    itemsConfidence === null ? '' : put(words.percent, { n: `${Math.round(itemsConfidence * 100)}` });
  const told = items.length === 0 ? words.missing : `${words[sureness]} ${percent}`;
  const head = h('h3', {}, words.studies, ' ', h('span', { class: 'sureness' }, told));
  const element = h('div', { class: `studies ${sureness}` }, head, list, add);
  /** @returns {WireItem[]} */
  const typed = () => itemsTyped(rows.map((each) => each.typed()));
  return { element, typed };
}
