import { glob, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { loadClinics } from '../config/load.ts';
import { openDocumentReader } from '../registry.ts';
import { checkTranscript } from '../rehearsal/transcript-check.ts';
import { TranscriptError } from '../rehearsal/transcript-file.ts';
import type { Difference } from '../rehearsal/transcript-run.ts';
import { type Command, textOption, UsageError } from './command.ts';

export const command: Command = {
  usage: 'check-transcripts [PATH…]',
  about:
    'Runs Markdown transcripts through the whole house, with a clock that is moved by hand, and prints\n' +
    'file:line of what differs. UPDATE=1 rewrites what the bot says, to be read before it is kept.',
  options: {
    json: { type: 'boolean', about: 'one JSON object for each difference' },
    'recado-clinics': {
      type: 'string',
      value: 'DIR',
      about: 'folder of clinic.yaml files (the demo clinics)',
    },
  },
  takesPositionals: true,
  examples: [
    'recado check-transcripts',
    'recado check-transcripts test/transcripts/booking',
    'UPDATE=1 recado check-transcripts test/transcripts/booking/books.es-CO.md',
  ],
  async run(given) {
    const paths = given.positionals.length > 0 ? given.positionals : ['test/transcripts'];
    const files = await transcriptsIn(paths);
    if (files.length === 0) throw new UsageError(`There is no transcript (*.md) in ${paths.join(', ')}`);
    const clinics = await loadClinics(textOption(given, 'recado-clinics'));
    const update = process.env['UPDATE'] === '1';
    await using opened = new AsyncDisposableStack();
    const reader = opened.adopt(await openDocumentReader(), (one) => one.close());
    const running = inTurn(files, (file) =>
      check(file, (path) => checkTranscript(path, clinics, { reader, update })),
    );
    let wrong = 0;
    for await (const differences of running) {
      if (differences.length > 0) wrong += 1;
      for (const one of differences) {
        process.stdout.write(`${given.values['json'] ? JSON.stringify(one) : sayDifference(one)}\n`);
      }
    }
    const done = update
      ? 'rewritten; read what changed before you keep it'
      : `${files.length - wrong} as written`;
    process.stderr.write(`${files.length} transcripts: ${done}${wrong > 0 ? `, ${wrong} not` : ''}\n`);
    return wrong > 0 ? 1 : 0;
  },
};

/** Every transcript under these paths, in order. @throws UsageError for a path that is not there. */
export async function transcriptsIn(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch((cause) => {
      throw new UsageError(`There is no '${path}'`, { cause });
    });
    if (found.isFile()) files.push(path);
    else for await (const name of glob('**/*.md', { cwd: path })) files.push(join(path, name));
  }
  return files.filter((file) => !file.endsWith('README.md')).sort();
}

/** A difference, for people. */
export function sayDifference({ file, line, expected, actual }: Difference): string {
  const rows = (text: string | null, otherwise: string) => (text ?? otherwise).replace(/^/gm, '    ');
  return [
    `${relative('', file)}:${line}`,
    '  expected:',
    rows(expected, '(nothing more)'),
    '  but there was:',
    rows(actual, '(nothing)'),
  ].join('\n');
}

/** As many at a time as keep the disk busy; what comes of each, in the order of the files. */
async function* inTurn<T>(files: readonly string[], run: (file: string) => Promise<T>): AsyncGenerator<T> {
  const running: Promise<T>[] = [];
  for (const file of files) {
    running.push(run(file));
    if (running.length >= AT_ONCE) yield await running.shift()!;
  }
  for (const last of running) yield await last;
}

const AT_ONCE = 4;

async function check(file: string, run: (file: string) => Promise<Difference[]>): Promise<Difference[]> {
  try {
    return await run(file);
  } catch (error) {
    if (!(error instanceof TranscriptError)) throw error;
    const [, line = '1', message = error.message] = /:(\d+): ([\s\S]*)$/.exec(error.message) ?? [];
    return [{ file, line: Number(line), expected: null, actual: message }];
  }
}
