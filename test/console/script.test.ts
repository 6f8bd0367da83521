import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChatMessage } from '../../bot/http/wire.ts';
import { readTranscript } from '../../bot/rehearsal/transcript-file.ts';
import { scriptOf } from '../../console/simulator/script.js';

const choices = [
  { id: '1:a', label: 'Jueves, 8:00 a. m.' },
  { id: '1:b', label: 'Viernes, 9:00 a. m.' },
];

function message(who: ChatMessage['who'], text: string, more: Partial<ChatMessage> = {}): ChatMessage {
  const nothing = {
    ownId: null,
    kind: 'text',
    file: null,
    choices: [],
    awaiting: null,
    key: null,
    status: null,
  };
  return { ...nothing, id: 1, who, text, at: '2026-03-10T15:15:00.000Z', ...more };
}

test('a conversation is copied as a transcript that can be run again', () => {
  const later = '2026-03-10T17:15:00.000Z';
  const script = scriptOf(
    [
      message('patient', 'hola\nuna cita'),
      message('bot', '¿Cuál prefiere?', { choices }),
      message('patient', choices[1]!.label, { kind: 'choice' }),
      message('patient', 'sigo aquí', { at: later }),
      message('agent', 'Buenas tardes', { at: later }),
    ],
    { clinic: 'andes', address: '+573005550101', title: 'hola', local: (at) => at.slice(0, 16) },
  );
  const { title, settings, steps } = readTranscript('copied.md', script);
  assert.equal(title, 'hola');
  assert.equal(settings.get('clinic')?.value, 'andes');
  assert.equal(settings.get('as')?.value, '+573005550101');
  assert.deepEqual(
    steps.map((step) => (step.kind === 'perform' ? step.instruction : step.kind)),
    [
      { do: 'say', text: 'hola\nuna cita' },
      'says',
      { do: 'choose', index: 2 },
      { do: 'later', ms: 7_200_000 },
      { do: 'say', text: 'sigo aquí' },
      { do: 'agent', text: 'Buenas tardes' },
    ],
  );
});
