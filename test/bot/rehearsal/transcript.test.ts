import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Instruction } from '../../../bot/rehearsal/instruction.ts';
import type { Line } from '../../../bot/rehearsal/lines.ts';
import { readTranscript } from '../../../bot/rehearsal/transcript-file.ts';
import { type Difference, differenceIn, runTranscript } from '../../../bot/rehearsal/transcript-run.ts';
import { rewritten } from '../../../bot/rehearsal/transcript-update.ts';

const markdown = `# A patient books

- clinic: andes
- now: 2026-03-02T09:00 America/Bogota

> Hola, necesito una cita

\`findOpenings service=cardiology\`

Tengo estos horarios. ¿Cuál prefiere?
1. martes, 8:00
2. miércoles, 10:30

*(10 minutes later)*

¿Sigue ahí?

**Agent:** Ya le ayudo.
`;

const at = '2026-03-02T09:00:00-05:00';
const to = '+573005550101';
const effect = (name: string, params: object): Line => ({ who: 'effect', effect: name, params, to, at });
const bot = (text: string, choices: string[] = []): Line => ({ who: 'bot', text, choices, to, at });

/** A house that always does the same. */
const stage = (offers: Line) => ({
  perform: async (instruction: Instruction): Promise<Line[]> => {
    if (instruction.do === 'later') return [bot('¿Sigue ahí?')];
    if (instruction.do !== 'say') return [{ who: 'agent', text: 'Ya le ayudo.', to, at }];
    return [effect('findOpenings', { service: 'cardiology', limit: 3 }), effect('startTimer', {}), offers];
  },
});
const offers = bot('Tengo estos horarios. ¿Cuál prefiere?', ['martes, 8:00', 'miércoles, 10:30']);

async function differences(text: string, house = stage(offers)): Promise<Difference[]> {
  const transcript = readTranscript('visit.md', text);
  const scenes = await runTranscript(transcript, house);
  return scenes.flatMap((scene) => differenceIn('visit.md', scene) ?? []);
}

describe('a transcript', () => {
  it('holds settings, what is said, what is done, and the clock', () => {
    const { title, settings, steps } = readTranscript('visit.md', markdown);
    assert.equal(title, 'A patient books');
    assert.equal(settings.get('clinic')?.value, 'andes');
    assert.deepEqual(
      steps.map(({ kind, line }) => `${line} ${kind}`),
      ['6 perform', '8 effect', '10 says', '14 perform', '16 says', '18 perform'],
    );
  });

  it('agrees with a house that says what it says', async () => {
    assert.deepEqual(await differences(markdown), []);
  });

  it('need not name every effect', async () => {
    assert.deepEqual(await differences(markdown.replace(/^`.*`\n\n/m, '')), []);
  });

  it('shows file and line of other words, and what was said instead', async () => {
    const [first, ...rest] = await differences(markdown.replace('¿Sigue ahí?', '¿Hola?'));
    assert.deepEqual(first, { file: 'visit.md', line: 16, expected: '¿Hola?', actual: '¿Sigue ahí?' });
    assert.deepEqual(rest, []);
  });

  it('shows an effect that has other parameters, or none like it', async () => {
    const [first] = await differences(markdown.replace('service=cardiology', 'service=mri'));
    assert.equal(first?.line, 8);
    assert.equal(first?.expected, 'findOpenings service=mri');
  });

  it('shows what was said beyond it', async () => {
    const [first] = await differences(markdown.replace('¿Sigue ahí?\n\n', ''));
    assert.deepEqual(first, { file: 'visit.md', line: 14, expected: null, actual: '¿Sigue ahí?' });
  });

  it('is rewritten to what the house says, and stays as it was otherwise', async () => {
    const transcript = readTranscript('visit.md', markdown.replace('¿Cuál prefiere?', '¿Cuál?'));
    const scenes = await runTranscript(transcript, stage(offers));
    assert.equal(rewritten(transcript, scenes), markdown);
  });

  it('says where a stage direction is wrong', () => {
    const text = '# One\n\n> hola\n\n*(soon)*\n';
    assert.throws(() => readTranscript('visit.md', text), /visit\.md:5: '\(soon\)' is no stage direction/);
  });
});
