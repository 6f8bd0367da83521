import { rmSync } from 'node:fs';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { pathToFileURL } from 'node:url';

// npm run tests -- PATH…: the tests below the paths, or all. To read all words that the house knows takes longer than
// most tests do: those that touch nothing outside their own process share one, a folder at a time.

const ROOT = resolve(import.meta.dirname, '..', '..');
/** Where tests hold nothing open: no server, no database, no clock but the one they pass in. */
const SHARED = [
  'test/nlu',
  'test/flows',
  'test/adapters/documents/tesseract/fields',
  'test/adapters/scheduling',
];
/** What takes longest is begun first, so that nothing is left running alone at the end. */
const LONGEST = [
  'test/transcripts.test.ts',
  'test/bot/crash-test/postgres.test.ts',
  'test/flows',
  'test/flows/hearing',
  'test/bot/bench/bench.test.ts',
  'test/bot/commands/cli.test.ts',
  'test/nlu',
  'test/bot/commands/serve.test.ts',
];
/** Half of what many tests take is spent waiting: for a disk, for a server, for a process that was killed. */
const AT_ONCE = availableParallelism() + 1;

const paths = process.argv.slice(2).map((path) => resolve(path));
const files = await testsBelow(paths.length > 0 ? paths : [join(ROOT, 'test')]);
if (files.length === 0) throw new RangeError(`no tests below ${paths.join(', ')}`);
const rooms = Map.groupBy(files, (file) => (isShared(file) ? dirname(file) : file));
const places = [...rooms.keys()].sort((one, other) => urgencyOf(one) - urgencyOf(other));
const entries = await mkdtemp(join(tmpdir(), 'recado-tests-'));
const begun = await Promise.all(places.map((place) => entryOf(place, rooms.get(place)!)));
process.on('exit', () => rmSync(entries, { recursive: true }));
run({ files: begun, concurrency: AT_ONCE })
  .on('test:fail', () => {
    process.exitCode = 1;
  })
  .compose(spec)
  .pipe(process.stdout);

async function testsBelow(below: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    below.map(async (path) => {
      if (path.endsWith('.test.ts')) return [path];
      const names = await readdir(path, { recursive: true });
      return names.filter((name) => name.endsWith('.test.ts')).map((name) => join(path, name));
    }),
  );
  return found.flat().sort();
}

function isShared(file: string): boolean {
  return SHARED.some((folder) => file.startsWith(join(ROOT, folder) + sep));
}

function urgencyOf(place: string): number {
  const at = LONGEST.indexOf(relative(ROOT, place).split(sep).join('/'));
  return at < 0 ? LONGEST.length : at;
}

/** What Node runs for a place: the file itself, or a module that has all of its files, each with hooks of its own. */
async function entryOf(place: string, tests: readonly string[]): Promise<string> {
  if (tests[0] === place) return place;
  const entry = join(entries, `${relative(ROOT, place).split(sep).join('-')}.test.mjs`);
  const suites = tests.map((file) => {
    const [name, url] = [relative(ROOT, file), pathToFileURL(file)].map((text) => JSON.stringify(text));
    return `describe(${name}, async () => { await import(${url}); });\n`;
  });
  await writeFile(entry, `import { describe } from 'node:test';\n${suites.join('')}`);
  return entry;
}
