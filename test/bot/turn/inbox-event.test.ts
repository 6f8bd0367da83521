import assert from 'node:assert/strict';
import { it } from 'node:test';
import { arrivedFrom, cleanText } from '../../../bot/turn/inbox-event.ts';

const cases: [title: string, given: string, kept: string][] = [
  ['NUL bytes, which databases refuse, are taken out', 'ho\u0000la', 'hola'],
  ['marks that turn text around are taken out', 'a\u202Eb\u2066c\u200F', 'abc'],
  ['letters of no width are taken out', 'c\u200Bi\uFEFFta', 'cita'],
  ['Arabic stays as it is', 'موعد', 'موعد'],
  ['a family of emoji stays whole', '👩‍👧', '👩‍👧'],
  ['lines stay lines', 'hola\nquiero', 'hola\nquiero'],
  ['half a character becomes the mark for one', 'a\uD83D', 'a\uFFFD'],
];

for (const [title, given, kept] of cases) {
  it(title, () => assert.equal(cleanText(given), kept));
}

it('a text of any length is kept up to 20,000 characters', () => {
  assert.equal(cleanText('a'.repeat(1_000_000)).length, 20_000);
});

const AT = Date.parse('2026-03-10T15:15:02Z');

it('what was long on its way keeps the time at which it was sent', () => {
  const content = { kind: 'text', text: 'hola' } as const;
  const sentAt = '2026-03-08T15:15:00Z';
  const message = { externalId: 'm1', from: '+573005550101', sentAt, content };
  assert.deepEqual(arrivedFrom(message, AT), { type: 'message.arrived', content, sentAt });
});

it('what arrives keeps its kind, and its device language', () => {
  const message = {
    externalId: 'm1',
    from: '+573005550101',
    sentAt: '2026-03-10T15:15:00Z',
    content: { kind: 'choice', id: 'yes', label: 'S\u0000í' } as const,
  };
  const content = { kind: 'choice', id: 'yes', label: 'Sí' };
  assert.deepEqual(arrivedFrom(message, AT), { type: 'message.arrived', content });
  assert.deepEqual(arrivedFrom({ ...message, language: 'pt-BR' }, AT), {
    type: 'message.arrived',
    content,
    language: 'pt-BR',
  });
});
