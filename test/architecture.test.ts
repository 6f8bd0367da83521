import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';

const ROOT = join(import.meta.dirname, '..');

/** Who may import whom: each folder only from its left. DESIGN's table, as data. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  locales: [],
  nlu: ['locales'],
  flows: ['locales', 'nlu'],
  storage: ['locales', 'nlu', 'flows'],
  adapters: ['locales', 'nlu', 'flows'],
  bot: ['locales', 'nlu', 'flows', 'storage', 'adapters'],
  console: [],
};

/** The one way from the house to its tests: a rehearsal's providers are the tests' own fakes (ADR 0010). */
const REHEARSAL = { of: 'bot/rehearsal/phones.ts', may: 'test' };

/** Folders that hold the heart: they know nothing of Node. Building the model is work for a script. */
const WITHOUT_NODE = /^(locales|nlu|flows)\//;
const SCRIPTS = /^nlu\/(train|model|report)/;

/** A regular expression, after whatever one may follow. */
const PATTERN =
  /(?<=[\s(=,:[])\/(?![/*\s])((?:\\.|\[(?:\\.|[^\]\n\\])*\]|[^/\n\\[])+)\/[a-z]*(?=[\s;,.)\]])/g;
/** What is written in one and is no word: classes and the names of groups. */
const NO_WORDS = /\\p\{\w+\}|\\k<\w+>|\\[a-z]|\(\?<\w+>/gi;
/** "^(?:booking|rescheduling)\.": of the keys of messages. */
const OF_KEYS = /^\^(?:\(\?:)?[a-z|-]+\)?\\\.|^\^?picking/;
const WORD = /\p{L}{2}/u;

/** What reads one thing of an utterance. Times, acts and yes or no still have words among their rules (ADR 0016). */
const READER = /^nlu\/readers\/(?!yes-no|held|when)[a-z-]+\.ts$/;
/** What is written there is no word: marks of figures, of the letters of a CURP, of hours as labels have them. */
const OF_ONE_KIND = /\/(?:document-id|labels|choice-number)\.ts$/;

/** The patterns of a file that have words in them. */
function wordsInPatterns(text: string, belongInto: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/[^\n]*$/gm, '');
  return [...code.matchAll(PATTERN)]
    .map(([, pattern]) => pattern!)
    .filter((pattern) => !OF_KEYS.test(pattern) && WORD.test(pattern.replace(NO_WORDS, '')))
    .map((pattern) => `has the pattern ${pattern.slice(0, 60)}, whose words belong into ${belongInto}`);
}

/** The only places that read time, wait, draw or make ids. */
const OWNERS: readonly { of: RegExp; what: string; files: RegExp }[] = [
  { of: /\bDate\.now\(|\bnew Date\(\)/, what: 'the time', files: /^bot\/clock\.ts$/ },
  { of: /\bset(Timeout|Interval)\(/, what: 'waiting', files: /^(bot\/clock|storage\/sqlite\/thread)\.ts$/ },
  { of: /\bMath\.random\(|\brandomUUID\(/, what: 'chance', files: /^bot\/random\.ts$/ },
  {
    of: /\bperformance\.now\(/,
    what: 'measuring',
    files: /^(bot\/commands\/bench|bot\/bench\/|bot\/seen\/metrics\.ts$|nlu\/(train|report))/,
  },
];

const LONGEST_FILE = 300;

interface Source {
  path: string;
  text: string;
  imports: { from: string; typeOnly: boolean }[];
}

const sources = await readSources();

async function readSources(): Promise<Source[]> {
  const folders = Object.keys(MAY_IMPORT).join(',');
  const found: Source[] = [];
  for await (const path of glob(`{${folders}}/**/*.{ts,tsx,mjs}`, {
    cwd: ROOT,
    exclude: ['**/node_modules/**', 'console/dist/**'],
  })) {
    const text = readFileSync(join(ROOT, path), 'utf8');
    found.push({ path, text, imports: importsOf(text) });
  }
  return found.sort((a, b) => a.path.localeCompare(b.path));
}

function importsOf(text: string): Source['imports'] {
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:[\w*{][^;'"]*?from\s+)?['"]([^'"]+)['"]/gm,
  );
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...statements].map(([, type, from]) => ({ from: from!, typeOnly: Boolean(type) })),
    ...[...dynamic].map(([, from]) => ({ from: from!, typeOnly: false })),
  ];
}

const folderOf = (path: string) => path.split('/')[0]!;
const targetOf = ({ path }: Source, from: string) => normalize(join(dirname(path), from));
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

/** What breaks a rule, one a line: an empty list is what is wanted. */
function broken(rule: (source: Source) => string[]): string[] {
  return sources.flatMap((source) => rule(source).map((what) => `${source.path}: ${what}`));
}

describe('the house is built as it was drawn', () => {
  it('there is something to look at', () => assert.ok(sources.length > 100, `${sources.length} files`));

  it('every folder imports only from its left', () => {
    const found = broken((source) =>
      source.imports
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => folderOf(targetOf(source, from)))
        .filter(
          (folder) =>
            folder !== folderOf(source.path) &&
            !MAY_IMPORT[folderOf(source.path)]!.includes(folder) &&
            !(source.path === REHEARSAL.of && folder === REHEARSAL.may),
        )
        .map((folder) => `imports from ${folder}/`),
    );
    assert.deepEqual(found, []);
  });

  it('the heart knows nothing of Node', () => {
    const found = broken(({ path, imports }) =>
      WITHOUT_NODE.test(path) && !SCRIPTS.test(path)
        ? imports.filter(({ from }) => from.startsWith('node:')).map(({ from }) => `imports ${from}`)
        : [],
    );
    assert.deepEqual(found, []);
  });

  it('flows take only types from nlu', () => {
    const found = broken((source) =>
      folderOf(source.path) === 'flows'
        ? source.imports
            .filter(({ from, typeOnly }) => !typeOnly && folderOf(targetOf(source, from)) === 'nlu')
            .map(({ from }) => `imports ${from}, and not its types only`)
        : [],
    );
    assert.deepEqual(found, []);
  });

  it('flows hold no words of a language, not even in patterns', () => {
    const found = broken(({ path, text }) =>
      folderOf(path) === 'flows' ? wordsInPatterns(text, 'locales/*/heard') : [],
    );
    assert.deepEqual(found, []);
  });

  it('readers hold no words of a language, not even in patterns', () => {
    const found = broken(({ path, text }) =>
      READER.test(path) && !OF_ONE_KIND.test(path) ? wordsInPatterns(text, 'nlu/terms/*') : [],
    );
    assert.deepEqual(found, []);
  });

  it('dialogs run nothing of what hears words for them', () => {
    const found = broken((source) =>
      folderOf(source.path) === 'flows' && /\bdefineFlow\(\{/.test(source.text)
        ? source.imports
            .filter(({ from, typeOnly }) => !typeOnly && targetOf(source, from).startsWith('flows/hearing/'))
            .map(({ from }) => `imports ${from}, and not its types only`)
        : [],
    );
    assert.deepEqual(found, []);
  });

  it('adapters do not import each other', () => {
    const adapterOf = (path: string) => /^adapters\/(\w+)\/([\w-]+)\//.exec(path)?.slice(1).join('/');
    const found = broken((source) =>
      source.imports
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => adapterOf(targetOf(source, from)))
        .filter((adapter) => adapter !== undefined && adapterOf(source.path) !== undefined)
        .filter((adapter) => adapter !== adapterOf(source.path))
        .map((adapter) => `imports ${adapter}`),
    );
    assert.deepEqual(found, []);
  });

  it('only step.ts runs XState', () => {
    const found = broken(({ path, text }) =>
      path !== 'flows/step.ts' &&
      /import\s*{[^}]*\b(createActor|transition|initialTransition|interpret)\b[^}]*}\s*from 'xstate'/.test(
        text,
      )
        ? ['imports what runs machines']
        : [],
    );
    assert.deepEqual(found, []);
  });

  for (const { of, what, files } of OWNERS) {
    it(`${what} has one owner`, () => {
      const found = broken(({ path, text }) =>
        folderOf(path) !== 'console' && !files.test(path) && of.test(withoutComments(text))
          ? [`matches ${of}`]
          : [],
      );
      assert.deepEqual(found, []);
    });
  }

  it(`no file is longer than ${LONGEST_FILE} lines`, () => {
    const found = broken(({ text }) => {
      const lines = text.split('\n').length - 1;
      return lines > LONGEST_FILE ? [`${lines} lines`] : [];
    });
    assert.deepEqual(found, []);
  });

  it('nothing is a barrel: a file that only exports what others hold', () => {
    const found = broken(({ path, text }) => {
      const code = withoutComments(text)
        .replace(/^\s*\n/gm, '')
        .trim();
      const statements = code.split(/;\s*\n?/).filter((statement) => statement.trim() !== '');
      const isBarrel =
        statements.length > 0 &&
        statements.every((statement) => /^export\s[^=]*\sfrom\s/.test(statement.trim()));
      const isIndex = /(^|\/)index\.ts$/.test(path) && !/^adapters\/\w+\/[\w-]+\/index\.ts$/.test(path);
      return isBarrel || isIndex ? ['is a barrel'] : [];
    });
    assert.deepEqual(found, []);
  });

  it('names are kebab-case, and say more than utils', () => {
    const found = broken(({ path }) => {
      const name = path.split('/').at(-1)!;
      const vague = /^(utils?|helpers?|common|misc|types\.d)\./.test(name);
      return !/^[a-z0-9]+(-[a-z0-9]+)*(\.(d|min|test))?\.(ts|tsx|mjs)$/.test(name) || vague
        ? ['is no good name']
        : [];
    });
    assert.deepEqual(found, []);
  });

  it('no file knows the machine it was written on', () => {
    const places =
      /\/(home|Users|root|tmp|work|mnt)\/\w|\bC:\\\\|\b(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}\b/;
    const found = broken(({ text }) => {
      const place = places.exec(text)?.[0];
      return place ? [`names ${place}`] : [];
    });
    assert.deepEqual(found, []);
  });
});

describe('nothing goes round in circles', () => {
  it('no file reaches itself by what it imports at run time', () => {
    const known = new Map(sources.map((source) => [source.path, source]));
    const next = (path: string) =>
      (known.get(path)?.imports ?? [])
        .filter(({ from, typeOnly }) => from.startsWith('.') && !typeOnly)
        .map(({ from }) => normalize(join(dirname(path), from)));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      else if (!done.has(path)) {
        for (const target of next(path)) visit(target, [...trail, path]);
        done.add(path);
      }
    };
    for (const { path } of sources) visit(path, []);
    assert.deepEqual(circles, []);
  });
});
