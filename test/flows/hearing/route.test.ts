import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Said } from '../../../flows/events.ts';
import type { Move } from '../../../flows/hearing/move.ts';
import { route } from '../../../flows/hearing/route.ts';
import { bookCardiology, cancelling, confirming, handedOver, offered } from '../../kit/flows/cases.ts';
import { WORLDS } from '../../kit/flows/clinic.ts';
import { CONTROL_EXAMPLES as control, INTENT_EXAMPLES as intent } from '../../kit/flows/examples.ts';
import { day, redFlag, says, sends, taps } from '../../kit/flows/said.ts';
import { answered, type Turn, talk } from '../../kit/flows/talk.ts';

const friday = day('2026-03-13');
const thursday = day('2026-03-12');

/** Where the conversation stands when it is said. */
const SITUATIONS = {
  'nothing going on': [],
  'the menu open': [control.help],
  'times on offer': offered,
  'a visit to be confirmed': confirming,
  'a visit about to be cancelled': cancelling,
  'the reason asked for': [...cancelling, intent.yes, answered('appointment.cancelled')],
  'asked whether it is happening now': [says({ redFlag: redFlag('screen') })],
  'a person called': handedOver,
  'a person there': [...handedOver, () => ({ type: 'agent.joined' })],
} as const satisfies Record<string, readonly Turn[]>;

type Row = [situation: keyof typeof SITUATIONS, what: string, said: Said, moves: string];

const ROWS: readonly Row[] = [
  ['nothing going on', 'a wish', bookCardiology, 'begin booking'],
  ['nothing going on', 'only a specialty', says({ values: [specialty('cardiology')] }), 'begin booking'],
  ['nothing going on', 'yes', intent.yes, 'help'],
  ['nothing going on', 'no', intent.no, 'thank'],
  ['nothing going on', 'a greeting', intent.greeting, 'greet'],
  ['nothing going on', 'words that mean nothing', says({}), 'miss words'],
  ['nothing going on', 'an empty text', says({ text: ' ' }), 'miss empty'],
  ['nothing going on', 'what only people of the clinic know', intent.query_status, 'begin person (not-yet)'],
  ['nothing going on', 'results', intent.query_results, 'begin results'],
  ['nothing going on', 'what data there are', control.my_data, 'begin privacy'],
  ['nothing going on', 'a symptom that may be one', says({ redFlag: redFlag('screen') }), 'begin emergency'],
  ['nothing going on', 'two wishes', says({ wants: ['cancel', 'book'] }), 'begin cancelling, begin booking'],
  [
    'nothing going on',
    'a wish read with doubt',
    says({ wants: ['cancel'], band: 'confirm' }),
    'begin cancelling',
  ],
  ['nothing going on', 'a wish that is hardly one', says({ wants: ['cancel'], band: 'ask' }), 'miss words'],
  ['asked whether it is happening now', 'no', intent.no, 'patient.declined'],
  ['asked whether it is happening now', 'yes', intent.yes, 'patient.agreed'],
  [
    'asked whether it is happening now',
    'no, and a wish, which goes on',
    says({ wants: ['no', 'book'] }),
    'patient.declined, begin booking',
  ],
  ['asked whether it is happening now', 'a wish for a person', intent.human, 'begin person'],
  ['the menu open', 'a wish that is on it', intent.cancel, 'begin cancelling'],
  ['the menu open', 'a wish that is not on it', intent.faq_hours, 'begin questions'],
  ['times on offer', 'the second', says({ values: [choice({ index: 2 })] }), 'patient.chose'],
  ['times on offer', 'the last', says({ values: [choice({ index: -1 })] }), 'patient.chose'],
  ['times on offer', 'one that is not there', says({ values: [choice({ index: 9 })] }), 'miss words'],
  ['times on offer', 'none of them', says({ values: [choice({ none: true })] }), 'patient.refused'],
  ['times on offer', 'any of them', says({ values: [choice({ any: true })] }), 'patient.left-it-open'],
  ['times on offer', 'another day', says({ values: [friday] }), 'patient.gave'],
  ['times on offer', 'the same wish again', intent.book, 'repeat'],
  ['times on offer', '"cancel", of what is not booked', intent.cancel, 'leave'],
  [
    'times on offer',
    '"cancel" with the day of a visit',
    says({ wants: ['cancel'], values: [thursday] }),
    'begin cancelling',
  ],
  ['times on offer', 'a tap on another question', taps('0:more'), 'stale'],
  ['times on offer', 'a tap on nothing', taps('more'), 'stale'],
  ['times on offer', 'a sticker', sends('sticker'), 'miss sticker'],
  ['times on offer', 'a place', sends('location'), 'miss location'],
  [
    'times on offer',
    'a wish for a person, with another day',
    says({ wants: ['human'], values: [friday] }),
    'begin person',
  ],
  ['a visit to be confirmed', 'yes', intent.yes, 'patient.agreed'],
  ['a visit to be confirmed', '"I confirm", which is yes', intent.confirm, 'patient.agreed'],
  ['a visit to be confirmed', 'no', intent.no, 'patient.declined'],
  [
    'a visit to be confirmed',
    'no, and another day',
    says({ wants: ['no'], values: [friday] }),
    'patient.gave',
  ],
  [
    'a visit to be confirmed',
    'yes, and another day',
    says({ wants: ['yes'], values: [friday] }),
    'patient.agreed',
  ],
  ['a visit to be confirmed', 'another wish', intent.query_appointment, 'begin appointments'],
  ['a visit to be confirmed', 'a question', intent.faq_price, 'begin questions'],
  [
    'a visit to be confirmed',
    'yes, and a question',
    says({ wants: ['yes', 'faq_price'] }),
    'begin questions, patient.agreed',
  ],
  ['a visit to be confirmed', 'thanks', intent.thanks, 'thank'],
  ['a visit about to be cancelled', 'a day to move it to', says({ values: [friday] }), 'patient.gave'],
  [
    'a visit about to be cancelled',
    'yes, and the reason',
    says({ wants: ['yes'], values: [reason()] }),
    'patient.agreed',
  ],
  ['the reason asked for', 'free words', says({}), 'patient.wrote'],
  ['the reason asked for', 'no', intent.no, 'patient.declined'],
  ['the reason asked for', 'a way out', control.leave, 'leave'],
  ['the reason asked for', 'a wish for a person', intent.human, 'begin person'],
  ['a person called', 'another day', says({ values: [friday] }), 'noted'],
  ['a person called', 'that they go on with the assistant', control.back, 'take-back'],
  ['a person called', 'a red flag', says({ redFlag: redFlag('emergency') }), 'begin emergency'],
  ['a person there', 'that they go on with the assistant', control.back, ''],
  ['a person there', 'a red flag', says({ redFlag: redFlag('emergency') }), 'begin emergency'],
];

describe('whom a message concerns', () => {
  for (const [situation, what, said, moves] of ROWS) {
    test(`with ${situation}, ${what}: ${moves || 'nobody'}`, () => {
      const { scene } = talk(WORLDS.known, ...SITUATIONS[situation]);
      assert.equal(route(scene.conversation, said, scene.world).map(inShort).join(', '), moves);
    });
  }

  test('two wishes with a day each have each its own', () => {
    const { scene } = talk(WORLDS.known);
    const said = says({ wants: ['cancel', 'book'], values: [thursday, friday] });
    const days = route(scene.conversation, said, scene.world).map((move) =>
      move.do === 'begin' ? move.given.when?.map(({ from }) => from) : null,
    );
    assert.deepEqual(days, [['2026-03-12T00:00'], ['2026-03-13T00:00']]);
  });

  const confirms = 'with the menu open, "I confirm my visit" is a wish, and no yes';
  test(confirms, () => {
    const { scene } = talk(WORLDS.known, control.help);
    assert.deepEqual(route(scene.conversation, intent.confirm, scene.world).map(inShort), [
      'begin confirming',
    ]);
  });

  const languages: [text: string, lang: 'es' | 'pt', moves: string][] = [
    ['quero marcar uma consulta', 'pt', 'speak, begin booking'],
    ['marcar consulta', 'pt', 'begin booking'],
    ['quiero una cita pronto', 'es', 'begin booking'],
  ];
  for (const [text, lang, moves] of languages) {
    test(`"${text}", to a bot that speaks Spanish: ${moves}`, () => {
      const { scene } = talk(WORLDS.known);
      const said = says({ text, lang, wants: ['book'] });
      assert.equal(route(scene.conversation, said, scene.world).map(inShort).join(', '), moves);
    });
  }
});

function inShort(move: Move): string {
  switch (move.do) {
    case 'begin':
      return `begin ${move.flow}${move.about?.reason ? ` (${move.about.reason})` : ''}`;
    case 'answer':
      return move.event.type;
    case 'miss':
      return `miss ${move.why}`;
    default:
      return move.do;
  }
}

function specialty(id: string) {
  return { type: 'specialty' as const, specialty: id };
}

function choice(which: { index: number } | { none: true } | { any: true }) {
  return { type: 'choice' as const, choice: which };
}

function reason() {
  return { type: 'reason' as const, reason: 'viaje' };
}
