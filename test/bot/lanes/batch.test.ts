import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextBatch } from '../../../bot/lanes/batch.ts';
import type { InboxEvent } from '../../../bot/turn/inbox-event.ts';
import type { InboxRow } from '../../../storage/store.ts';

const text = (words: string): InboxEvent => ({
  type: 'message.arrived',
  content: { kind: 'text', text: words },
});
const tap: InboxEvent = { type: 'message.arrived', content: { kind: 'choice', id: 'yes', label: 'Sí' } };
const timer: InboxEvent = { type: 'timer.elapsed', name: 'nudge', frame: 1 };
const answer: InboxEvent = { type: 'openings.found', openings: [], frame: 1 };

function rows(...events: InboxEvent[]): InboxRow[] {
  return events.map((event, at) => ({
    clinic: 'andes',
    channel: 'web',
    address: '+573005550101',
    externalId: null,
    event,
    at: 0,
    readyAt: 0,
    id: at + 1,
    attempts: 0,
  }));
}

const wordsOf = (row: InboxRow) => {
  const event = row.event as InboxEvent;
  return event.type === 'message.arrived' && event.content.kind === 'text' ? event.content.text : '';
};
/** "hola" and "quiero" say next to nothing; anything longer says something. */
const littleAlone = async (batch: readonly InboxRow[]) =>
  batch.every((row) => wordsOf(row) === 'hola' || wordsOf(row) === 'quiero');

const cases: [title: string, events: InboxEvent[], holding: boolean, taken: number[]][] = [
  ['an answer goes before what was written meanwhile', [text('sí'), answer], false, [2]],
  ['what was written waits while an answer is on its way', [text('sí')], true, []],
  ['an answer does not wait for another answer', [text('sí'), answer], true, [2]],
  ['a word from the patient goes before a timer', [timer, text('2')], false, [2]],
  ['a timer goes when nothing else is there', [timer], false, [1]],
  ['pieces of one thought are one turn', [text('hola'), text('quiero'), text('una cita')], false, [1, 2, 3]],
  ['two thoughts are two turns', [text('una cita'), text('a las tres')], false, [1]],
  ['a tap is a turn of its own', [text('hola'), tap], false, [1]],
  ['nothing makes no turn', [], false, []],
];

describe('the next turn of a lane', () => {
  for (const [title, events, holding, taken] of cases) {
    it(title, async () => {
      const batch = await nextBatch(rows(...events), { holding, littleAlone });
      assert.deepEqual(
        batch.map(({ id }) => id),
        taken,
      );
    });
  }
});
