import { emblemOf } from '../chat/emblem.js';
import { fill, h } from '../dom.js';
import { icon } from '../icons.js';

/**
 * @import { DemoBody, PhoneChannel } from '../../bot/http/wire.ts'
 * @import { PhoneWords } from './phone/words.js'
 * @import { SimulatorWords } from './words.js'
 */

/**
 * One of several, as a row of radio buttons that arrow keys walk through.
 * @param {HTMLElement} place
 * @param {string} label
 * @param {string} name
 * @param {readonly { value: string, face: (Node | string)[], checked: boolean }[]} options
 * @param {(value: string) => void} choose
 */
function radios(place, label, name, options, choose) {
  place.setAttribute('aria-label', label);
  fill(
    place,
    ...options.map(({ value, face, checked }) =>
      h(
        'label',
        { class: 'option' },
        h('input', { type: 'radio', name, value, checked, onchange: () => choose(value) }),
        h('span', {}, ...face),
      ),
    ),
  );
}

/**
 * @param {HTMLElement} place
 * @param {DemoBody['clinics']} clinics
 * @param {string} chosen
 * @param {SimulatorWords} words
 * @param {(clinic: string) => void} choose
 */
export function chooseClinic(place, clinics, chosen, words, choose) {
  const options = clinics.map((clinic) => ({
    value: clinic.id,
    face: [emblemOf(clinic), clinic.name],
    checked: clinic.id === chosen,
  }));
  radios(place, words.clinic, 'clinic', options, choose);
}

/**
 * @param {HTMLElement} place
 * @param {readonly PhoneChannel[]} phones What there is beside the web chat.
 * @param {PhoneChannel | null} chosen Null for the web chat.
 * @param {PhoneWords} words
 * @param {(channel: PhoneChannel | null) => void} choose
 */
export function chooseChannel(place, phones, chosen, words, choose) {
  place.hidden = phones.length === 0;
  const list = h(
    'select',
    {
      'aria-label': words.channel,
      onchange: () => choose(phones.find((phone) => phone === list.value) ?? null),
    },
    .../** @type {const} */ (['web', ...phones]).map((channel) =>
      h('option', { value: channel, selected: channel === (chosen ?? 'web') }, words.channels[channel]),
    ),
  );
  fill(place, icon('chat'), list);
}

/**
 * @param {HTMLElement} place
 * @param {readonly { name: string, address: string }[]} patients
 * @param {string | null} chosen Null for a visitor who is nobody yet.
 * @param {SimulatorWords} words
 * @param {(address: string | null) => void} choose
 */
export function choosePatient(place, patients, chosen, words, choose) {
  const options = [
    ...patients.map(({ name, address }) => ({
      value: address,
      face: [icon('person'), name],
      checked: address === chosen,
    })),
    { value: '', face: [icon('newcomer'), words.newVisitor], checked: chosen === null },
  ];
  radios(place, words.patient, 'patient', options, (value) => choose(value === '' ? null : value));
}
