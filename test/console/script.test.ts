import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChatMessage, PhoneLine } from '../../bot/http/wire.ts';
import { readTranscript } from '../../bot/rehearsal/transcript-file.ts';
import { spokenOf } from '../../console/simulator/phone/spoken.js';
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

test('what a phone shows is copied by the labels that its rows were made of, and taps by their place', () => {
  const line = (who: PhoneLine['who'], text: string, taps: PhoneLine['taps'] = []): PhoneLine => {
    const nothing = { list: null, segments: null, status: null, isFile: false };
    return { ...nothing, number: 1, who, text, at: '2026-03-10T15:15:00.000Z', taps };
  };
  const rows = [
    { title: '1. Jueves 12 de marzo', more: 'a las 8:00 a. m.' },
    { title: '2. Ver otros horarios', more: null },
  ];
  const lines = [
    line('patient', 'una cita'),
    line('clinic', '¿Cuál le sirve?', rows),
    line('patient', '1. Jueves 12 de marzo a las 8:00 a. m.'),
    { ...line('patient', 'orden.png'), isFile: true },
  ];
  const setting = { clinic: 'andes', address: '+573005550101', channel: 'whatsapp', title: 'una cita' };
  const script = scriptOf(lines.map(spokenOf), { ...setting, local: () => '2026-03-10T10:15' });
  const said = script.slice(script.indexOf('> una cita'));
  assert.match(script, /^- channel: whatsapp$/m);
  assert.equal(
    said,
    [
      '> una cita',
      '¿Cuál le sirve?\n1. Jueves 12 de marzo a las 8:00 a. m.\n2. Ver otros horarios',
      '*(taps 1)*',
      '*(sends orden.png)*\n',
    ].join('\n\n'),
  );
});
