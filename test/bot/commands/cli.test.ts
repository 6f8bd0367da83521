import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Command } from '../../../bot/commands/command.ts';

const MAIN = join(import.meta.dirname, '..', '..', '..', 'bot', 'main.ts');

const NAMES = [
  'serve',
  'say',
  'understand',
  'check-transcripts',
  'doctor',
  'migrate',
  'draw',
  'crash-test',
  'bench',
];

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `recado` as a person would: in a process of its own. */
async function recado(args: string[], input = '', env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, ...env } });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recado-cli-'));
});
after(() => rm(folder, { recursive: true, force: true }));

describe('recado', { concurrency: 3 }, () => {
  it('without a command lists the commands', async () => {
    const { code, out } = await recado([]);
    assert.equal(code, 0);
    for (const name of NAMES) assert.match(out, new RegExp(`^  ${name} `, 'm'));
  });

  it('says more of a command, with an example, when it is asked to', async () => {
    const { code, out } = await recado(['say', '--help']);
    assert.equal(code, 0);
    assert.match(out, /Examples:\n {2}recado say/);
  });

  for (const name of NAMES) {
    it(`${name} has an example, and every option says what it does`, async () => {
      const { command } = (await import(`../../../bot/commands/${name}.ts`)) as { command: Command };
      assert.ok(command.examples.some((example) => example.includes(`recado ${name}`)));
      for (const [option, { about }] of Object.entries(command.options)) assert.notEqual(about, '', option);
    });
  }

  const wrong: [args: string[], says: RegExp][] = [
    [['docter'], /Did you mean 'recado doctor'\?/],
    [['say', '--chanel', 'sms'], /Did you mean '--channel'\?/],
    [['say', '--clinic', 'nowhere', '--as', '+573005550101'], /There are: andes, ipe/],
    [['say', '--agenda', 'one-visti'], /did you mean 'one-visit'\?/],
    [['serve', '--port', 'http'], /--port is 'http'/],
  ];
  for (const [args, says] of wrong) {
    it(`${args.join(' ')} is wrong usage, and says what is right`, async () => {
      const { code, out, err } = await recado(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, says);
    });
  }
});

describe('recado say', { concurrency: 3 }, () => {
  const usual = ['say', '--clinic', 'andes', '--now', '2026-03-10T10:15', '--json'];

  it('prints JSON and nothing else: lines, what it waits for, and the state at the end', async () => {
    const { code, out } = await recado(usual, 'hola\n');
    assert.equal(code, 0);
    const lines = linesOf(out);
    const [said, answered] = lines;
    assert.deepEqual(said, {
      who: 'patient',
      text: 'hola',
      to: '+573005550101',
      at: '2026-03-10T10:15:00-05:00',
    });
    assert.equal(answered.who, 'bot');
    const waits = lines.at(-2);
    assert.equal(waits.idle, true);
    assert.ok('awaiting' in waits && Array.isArray(waits.choices));
    assert.deepEqual(Object.keys(lines.at(-1).state), [
      'appointments',
      'waitlist',
      'unmet',
      'orders',
      'handoffs',
      'consents',
      'optedOut',
      'language',
    ]);
  });

  it('goes on after its house was killed, on the same file', async () => {
    const script = join(folder, 'restart.txt');
    await writeFile(script, 'quiero una cita de cardiología\nsí\n!restart\n1\n!restart\nsí\n');
    const { code, out, err } = await recado([...usual, '--script', script]);
    assert.equal(code, 0, err);
    const { state } = linesOf(out).at(-1);
    assert.deepEqual(
      state.appointments.map(({ patient, service, status }: Record<string, string>) => [
        patient,
        service,
        status,
      ]),
      [['Ana Gómez', 'cardiology', 'booked']],
    );
  });

  it('does the same with the same seed', async () => {
    const input = 'quiero una cita de cardiología\nsí\n1\nsí\n';
    const [one, other] = await Promise.all([
      recado([...usual, '--seed', 's'], input),
      recado([...usual, '--seed', 's'], input),
    ]);
    assert.equal(one.out, other.out);
  });

  it('says what is wrong with an instruction, goes on, and ends with 1', async () => {
    const { code, out, err } = await recado(usual, '!latr 2 hours\nhola\n!quit\nnever said\n');
    assert.equal(code, 1);
    assert.match(err, /Did you mean "!later 2 hours"\?/);
    assert.equal(linesOf(out).filter(({ who }) => who === 'patient').length, 1);
  });

  it('ends at !quit though whoever talks with it keeps their end open', async () => {
    const child = spawn(process.execPath, [MAIN, ...usual], { stdio: ['pipe', 'pipe', 'ignore'] });
    const ended = once(child, 'exit');
    child.stdout.resume();
    child.stdin.write('hola\n!quit\n');
    assert.deepEqual(await ended, [0, null]);
    child.stdin.destroy();
  });

  it('in a pipe is a transcript that check-transcripts agrees with', async () => {
    const { out } = await recado(
      ['say', '--clinic', 'andes', '--now', '2026-03-10T10:15'],
      'hola\n¿a qué hora abren?\n',
    );
    const file = join(folder, 'piped.md');
    await writeFile(file, `# Piped\n\n- clinic: andes\n- now: 2026-03-10T10:15\n\n${out}`);
    assert.deepEqual(await recado(['check-transcripts', file]).then(({ code, out }) => ({ code, out })), {
      code: 0,
      out: '',
    });
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^Hola/m, 'Adiós'));
    const differs = await recado(['check-transcripts', file]);
    assert.equal(differs.code, 1);
    assert.match(differs.out, /piped\.md:8\n {2}expected:\n {4}Adiós/);
  });

  it('writes what was tried down, ready to be kept as a test; what could not be done is left out', async () => {
    const file = join(folder, 'asks-and-waits.es-CO.md');
    const { code } = await recado(
      ['say', '--now', '2026-03-10T10:15', '--record', file],
      'quiero una cita de cardiología\n!choose 1\n!choose 99\n!later 2 hours\n¿a qué hora abren?\n!restart\n',
    );
    assert.equal(code, 1);
    const written = await readFile(file, 'utf8');
    assert.match(
      written,
      /^# Asks and waits\n\n- clinic: andes\n- as: \+573005550101\n- now: 2026-03-10T10:15\n/,
    );
    const directions = written.match(/^(>|\*).*/gm);
    assert.deepEqual(directions, [
      '> quiero una cita de cardiología',
      '*(taps 1)*',
      '*(2 hours later)*',
      '> ¿a qué hora abren?',
      '*(the house restarts)*',
    ]);
    const checked = await recado(['check-transcripts', file]);
    assert.deepEqual({ code: checked.code, out: checked.out }, { code: 0, out: '' });
  });
});

describe('recado understand', () => {
  it('reads JSON lines and plain ones, and names the line that is wrong', async () => {
    const input =
      '{"id":"a","text":"quiero una cita","lang":"es"}\nquero marcar uma consulta\n{"text":1}\n{oops\n';
    const { code, out, err } = await recado(['understand'], input);
    assert.equal(code, 1);
    const [first, second] = linesOf(out);
    assert.equal(first.id, 'a');
    assert.deepEqual(
      [first, second].map(({ lang, intent }) => [lang, intent]),
      [
        ['es', 'book'],
        ['pt', 'book'],
      ],
    );
    assert.match(err, /line 3: "text" is 1; it must be a text/);
    assert.match(err, /line 4: it begins like JSON and is not/);
  });

  it('explains a text given on the command line, step by step', async () => {
    const { code, out } = await recado(['understand', '--explain', 'me duele el pecho']);
    assert.equal(code, 0);
    assert.match(out, /^«me duele el pecho»/);
    assert.match(out, /red flag {4}is anybody in danger\?\n +chest-pain, emergency: pain «duele»/);
    const refused = await recado(['understand', 'me duele el pecho']);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /read with --explain/);
  });
});

describe('recado serve', () => {
  it('answers, keeps others off its database, and ends when it is asked to', async () => {
    const data = join(folder, 'data');
    const env = { RECADO_DATA: data, PORT: '0', LOG_LEVEL: 'warn' };
    const child = spawn(process.execPath, [MAIN, 'serve'], { env: { ...process.env, ...env } });
    const [out] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    const [address = ''] = /http:\/\/\S+/.exec(out) ?? [];
    assert.equal((await fetch(`${address}/health`)).status, 200);
    const second = await recado(['migrate'], '', env);
    assert.equal(second.code, 1);
    assert.match(second.err, /recado\.db/);
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    assert.equal(code, 0);
    assert.equal((await recado(['doctor'], '', env)).code, 0);
  });
});
