import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Given, Said } from '../../../flows/events.ts';
import { answerTo, chose } from '../../../flows/hearing/answer.ts';
import { type Asked, choiceId, tappedChoice } from '../../../flows/hearing/asking.ts';
import type { Awaiting } from '../../../nlu/types.ts';
import { INTENT_EXAMPLES as intent } from '../../kit/flows/examples.ts';
import { says } from '../../kit/flows/said.ts';

const question: Asked = {
  key: 'booking.what-to-change',
  number: 7,
  choices: [
    { id: 'time', key: 'choice.another-time' },
    { id: 'service', key: 'choice.another-service' },
    { id: 'leave', key: 'choice.leave' },
  ],
  awaiting: 'choice',
};

describe('a tap', () => {
  const rows: [tapped: string, what: string, choice: string][] = [
    [choiceId(7, 'service'), 'on a choice of the open question', 'service'],
    [choiceId(6, 'service'), 'on the same choice of an older question', 'stale'],
    [choiceId(7, 'gone'), 'on a choice that the question never had', 'stale'],
    ['service', 'without a number', 'stale'],
    ['', 'on nothing', 'stale'],
  ];
  for (const [tapped, what, expected] of rows) {
    test(`${what} is '${expected}'`, () => {
      const choice = tappedChoice(question, tapped);
      assert.equal(choice === 'stale' ? choice : choice.id, expected);
    });
  }

  test('is stale when no question is open', () => {
    assert.equal(tappedChoice(null, choiceId(7, 'service')), 'stale');
  });

  test('on an id with a colon in it finds its choice', () => {
    const asked: Asked = { ...question, choices: [{ id: 'op:1:2', key: 'choice.service' }] };
    assert.deepEqual(tappedChoice(asked, choiceId(7, 'op:1:2')), asked.choices![0]);
  });

  test('on yes or no agrees or declines', () => {
    assert.equal(chose({ id: 'yes', key: 'choice.yes' }, {}).type, 'patient.agreed');
    assert.equal(chose({ id: 'no', key: 'choice.no' }, {}).type, 'patient.declined');
  });
});

describe('an answer in words', () => {
  const viaje: Given = { reason: 'viaje' };
  const rows: [awaiting: Awaiting, what: string, said: Said, given: Given, event: string | null][] = [
    ['choice', 'the first', pick({ index: 1 }), {}, 'patient.chose'],
    ['choice', 'the last', pick({ index: -1 }), {}, 'patient.chose'],
    ['choice', 'the fortieth', pick({ index: 40 }), {}, null],
    ['choice', 'none of them', pick({ none: true }), {}, 'patient.refused'],
    ['choice', 'none, but on another site', pick({ none: true }), { site: 'sur' }, 'patient.gave'],
    ['choice', 'any of them', pick({ any: true }), {}, 'patient.left-it-open'],
    ['choice', 'another service', says({}), { service: 'mri' }, 'patient.gave'],
    ['choice', 'no, another service', intent.no, { service: 'mri' }, 'patient.gave'],
    ['choice', 'nothing', says({}), {}, null],
    ['specialty', 'one that the clinic has not', says({}), { unoffered: 'neurology' }, 'patient.gave'],
    ['yes-no', 'yes', intent.yes, {}, 'patient.agreed'],
    ['yes-no', '"I confirm"', intent.confirm, {}, 'patient.agreed'],
    ['yes-no', '"I take it"', intent.waitlist_accept, {}, 'patient.agreed'],
    ['yes-no', '"I do not take it"', intent.waitlist_decline, {}, 'patient.declined'],
    ['yes-no', 'yes, for my son', intent.yes, { person: 'son' }, 'patient.agreed'],
    ['yes-no', 'no, for my son', intent.no, { person: 'son' }, 'patient.gave'],
    ['yes-no', 'a yes that is hardly one', says({ wants: ['yes'], band: 'ask' }), {}, null],
    ['name', 'a name', says({}), { name: 'Clara Nieto' }, 'patient.gave'],
    ['name', 'a service', says({}), { service: 'mri' }, null],
    [
      'document',
      'a document',
      says({}),
      { nationalId: { kind: 'CC', value: '1', valid: false } },
      'patient.gave',
    ],
    ['document', 'yes', intent.yes, {}, null],
    ['birth-date', 'a birth date', says({}), { birthDate: '1990-01-01' }, 'patient.gave'],
    ['birth-date', 'a name', says({}), { name: 'Clara Nieto' }, null],
    ['reason', 'words', says({ text: 'me voy de viaje' }), {}, 'patient.wrote'],
    ['reason', 'a reason that was found', says({}), viaje, 'patient.wrote'],
    ['reason', 'no', intent.no, {}, 'patient.declined'],
    ['free', 'nothing but blanks', says({ text: '  ' }), {}, null],
    ['file', 'words', says({}), {}, null],
  ];
  for (const [awaiting, what, said, given, event] of rows) {
    test(`to '${awaiting}', ${what}: ${event ?? 'no answer'}`, () => {
      assert.equal(answerTo({ ...question, awaiting }, said, given)?.type ?? null, event);
    });
  }

  test('carries the words, or the reason that was found in them', () => {
    const asked: Asked = { ...question, awaiting: 'reason' };
    const wrote = answerTo(asked, says({ text: ' me voy de viaje ' }), {});
    assert.deepEqual(wrote, { type: 'patient.wrote', text: 'me voy de viaje', given: {} });
    const found = answerTo(asked, says({ text: 'es que viaje' }), viaje);
    assert.deepEqual(found, { type: 'patient.wrote', text: 'viaje', given: viaje });
  });
});

function pick(choice: { index: number } | { none: true } | { any: true }): Said {
  return says({ values: [{ type: 'choice', choice }] });
}
