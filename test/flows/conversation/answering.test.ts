import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Choice } from '../../../flows/effects.ts';
import type { Given } from '../../../flows/events.ts';
import { type Answer, answerTo } from '../../../flows/hearing/answer.ts';
import type { Asked } from '../../../flows/hearing/asking.ts';
import type { Entity, When } from '../../../nlu/types.ts';
import { says } from '../../kit/flows/said.ts';

const opening = (id: string, at: string): Choice => ({ id, key: 'choice.opening', args: { at: { at } } });
const offer: Asked = {
  key: 'choosing.offer',
  number: 3,
  choices: [
    opening('today-11', '2026-03-10T11:00:00-05:00'),
    opening('today-15', '2026-03-10T15:00:00-05:00'),
    { id: 'more', key: 'choice.other-times' },
  ],
  awaiting: 'choice',
};
const tomorrow: When = { type: 'date', from: '2026-03-11T00:00', to: '2026-03-12T00:00' };
const today: When = { type: 'date', from: '2026-03-10T00:00', to: '2026-03-11T00:00' };

interface Heard {
  /** The words of the choice, and where they stand. */
  choice: [words: string, index: number];
  when?: [words: string, value: When];
}

/** What such words answer to the question. */
function answer(asked: Asked, text: string, { choice: [words, index], when }: Heard): Answer | null {
  const at = (part: string) => ({
    text: part,
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  });
  const entities: Entity[] = [{ type: 'choice', ...at(words), choice: { index } }];
  if (when) entities.push({ type: 'when', ...at(when[0]), when: when[1] });
  const given: Given = when ? { when: [when[1]] } : {};
  const said = says({ text });
  return answerTo(asked, { ...said, understood: { ...said.understood!, entities } }, given);
}

describe('a choice in words', () => {
  test('of the last is of the last that is offered, and not of seeing more', () => {
    const event = answer(offer, 'la última', { choice: ['última', 3] });
    assert.equal(event?.type === 'patient.chose' && event.id, 'today-15');
  });

  test('by its number may be of seeing more', () => {
    const event = answer(offer, 'la 3', { choice: ['3', 3] });
    assert.equal(event?.type === 'patient.chose' && event.id, 'more');
  });

  test('is none where the day that is named is another', () => {
    const event = answer(offer, 'para mañana', { choice: ['para mañana', 1], when: ['mañana', tomorrow] });
    assert.equal(event?.type, 'patient.gave');
  });

  test('is one where the day that is named is its own', () => {
    const event = answer(offer, 'la de hoy a las 11', {
      choice: ['la de hoy a las 11', 1],
      when: ['hoy', today],
    });
    assert.equal(event?.type === 'patient.chose' && event.id, 'today-11');
  });

  test('takes no day from its own words: "a segunda" is the second, and no Monday', () => {
    const services: Asked = {
      ...offer,
      choices: offer.choices!.map(({ id }) => ({ id, key: 'choice.service' })),
    };
    const event = answer(services, 'a segunda', { choice: ['segunda', 2], when: ['segunda', tomorrow] });
    assert.deepEqual(event, { type: 'patient.chose', id: 'today-15', given: {}, counted: true });
  });

  test('of the first is no yes, where it is the first of a day that is wanted', () => {
    const consent: Asked = {
      ...offer,
      choices: [
        { id: 'yes', key: 'choice.yes' },
        { id: 'no', key: 'choice.no' },
      ],
      awaiting: 'yes-no',
    };
    const heard: Heard = { choice: ['primera', 1], when: ['mañana', tomorrow] };
    assert.equal(answer(consent, 'la primera que haya mañana', heard)?.type, 'patient.gave');
  });
});
