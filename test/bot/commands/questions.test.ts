import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { together } from '../../../bot/commands/questions.ts';
import { ANA } from '../../kit/house.ts';

const run = promisify(execFile);
const bogota = { id: 'andes', zone: 'America/Bogota' };
const asked = (question: string | null, at: string, address: string) => ({
  channel: 'web-chat',
  address,
  topic: null,
  at: Date.parse(at),
  question,
});

describe('the questions that nobody has answered', () => {
  it('are told once for each wording, the most asked first, with who asked', () => {
    const listed = together(
      [
        asked('¿Hay wifi?', '2026-03-10T15:15Z', '+573005550101'),
        asked('¿Tienen guardería?', '2026-03-10T15:16Z', '+573005550102'),
        asked('tienen guarderia', '2026-03-11T01:00Z', '+573005550103'),
        asked('¡TIENEN GUARDERÍA!', '2026-03-11T02:00Z', '+573005550103'),
      ],
      bogota,
    );
    assert.deepEqual(
      listed.map(({ question, times, askedAt, by }) => [question, times, askedAt, by.length]),
      [
        ['¿Tienen guardería?', 3, '2026-03-10T21:00', 2],
        ['¿Hay wifi?', 1, '2026-03-10T10:15', 1],
      ],
    );
  });

  it('are listed by recado questions from the database that the patients wrote to', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'recado-questions-'));
    const script = join(folder, 'script.txt');
    await writeFile(script, '¿ustedes tienen guardería para niños?\n');
    const say = ['say', '--clinic', 'andes', '--as', ANA, '--now', '2026-03-10T10:15'];
    await run(process.execPath, ['bot/main.ts', ...say, '--script', script, '--data', folder]);
    const list = ['questions', '--clinic', 'andes', '--recado-data', folder, '--json'];
    const { stdout } = await run(process.execPath, ['bot/main.ts', ...list]);
    await rm(folder, { recursive: true });
    const { question, times, by } = JSON.parse(stdout);
    assert.deepEqual([question, times], ['¿ustedes tienen guardería para niños?', 1]);
    assert.equal(by[0].address, ANA);
  });
});
