import { type CrashTestResult, crashTest, isSound } from '../crash-test/crash-test.ts';
import { openCutter } from '../crash-test/cut.ts';
import { databaseUrlFrom } from '../installation.ts';
import { freshSeed } from '../random.ts';
import { openScratchDatabase } from '../scratch-database.ts';
import { type Command, type Given, oneOf, textOption, UsageError } from './command.ts';

const STORES = ['sqlite', 'postgres'] as const;

export const command: Command = {
  usage: 'crash-test [--kills 50] [--seed S] [--store sqlite|postgres] [--json]',
  about:
    'Kills real processes of a house at random while patients book, confirm, move and cancel in the web chat and\n' +
    'by signed webhooks, and race for the same openings; while the agenda answers late, twice or not at all,\n' +
    'connections to the database are cut (PostgreSQL) and the disk is full (SQLite). Then it counts what must\n' +
    'never happen, from the database and from what the patients saw. Everything is in a temporary folder or a\n' +
    'database of its own; on PostgreSQL two processes share it, and are killed in turn.',
  options: {
    kills: { type: 'string', value: 'N', about: 'how many processes are killed (50)' },
    seed: { type: 'string', value: 'S', about: 'the same seed gives the same story (a new one)' },
    patients: { type: 'string', value: 'N', about: 'how many patients (12)' },
    store: { type: 'string', value: 'NAME', about: 'sqlite or postgres (sqlite)' },
    'database-url': {
      type: 'string',
      value: 'URL',
      about: 'a PostgreSQL server to make a database on (one that is started for it)',
    },
    json: { type: 'boolean', about: 'one JSON object at the end' },
  },
  examples: [
    'recado crash-test --kills 20',
    'recado crash-test --kills 200 --store postgres --seed 7 --json',
  ],
  async run(given) {
    const seed = textOption(given, 'seed') ?? freshSeed().slice(0, 8);
    const kills = numberOption(given, 'kills', { least: 1, otherwise: 50 });
    const patients = numberOption(given, 'patients', { least: 2, otherwise: 12 });
    const server = databaseUrlFrom(given, {});
    const store = oneOf(given, 'store', STORES) ?? (server === undefined ? 'sqlite' : 'postgres');
    if (store === 'sqlite' && server !== undefined)
      throw new UsageError('--database-url is for --store postgres');
    await using opened = new AsyncDisposableStack();
    const postgres = store === 'sqlite' ? null : await openPostgres(server, opened);
    const progress = showProgress(kills);
    const result = await crashTest({ kills, seed, patients, postgres, progress });
    process.stdout.write(
      given.values['json'] ? `${JSON.stringify(asJson(result))}\n` : sayResult(result, patients),
    );
    for (const finding of result.findings) process.stderr.write(`${finding}\n`);
    return isSound(result) ? 0 : 1;
  },
};

async function openPostgres(server: string | undefined, opened: AsyncDisposableStack) {
  const name = `recado_crash_${freshSeed().slice(0, 12)}`;
  const { url } = opened.use(await openScratchDatabase(name, { server, durable: false }));
  const cutter = await openCutter(url);
  opened.defer(() => cutter.close());
  return { url, cutter };
}

function showProgress(kills: number) {
  const { isTTY } = process.stderr;
  return (done: { kills: number; messages: number; replies: number }) => {
    const line = `${done.kills} of ${kills} killed, ${done.messages} messages, ${done.replies} replies`;
    if (isTTY) process.stderr.write(`\r${line}${done.kills === kills ? '\n' : ''}`);
    else if (done.kills % 10 === 0) process.stderr.write(`${line}\n`);
  };
}

function asJson({
  kills,
  seed,
  store,
  messages,
  violations,
  repeatedSends,
  ...more
}: CrashTestResult): object {
  const { replies, visits, troubles, points } = more;
  const number = Number(seed);
  return {
    kills,
    seed: String(number) === seed ? number : seed,
    store,
    messages,
    violations,
    repeatedSends,
    replies,
    visits,
    troubles,
    points,
  };
}

function sayResult(result: CrashTestResult, patients: number): string {
  const { kills, seed, store, messages, replies, visits, violations, repeatedSends, points, troubles } =
    result;
  const trouble = store === 'sqlite' ? 'met a full disk' : 'times its connections were cut';
  const where = Object.entries(points).map(([point, count]) => `${point} ${count}`);
  const rows: [string, number][] = [
    ['acknowledged messages lost, or replies', violations.lost],
    [
      'messages with more than one turn, or replies sent again where that can be told',
      violations.repeatedTurns,
    ],
    ['openings with two appointments', violations.doubleBookings],
    ['told of a visit that the agenda does not have', violations.toldButNotBooked],
    ['a visit that nobody was told of', violations.bookedButNotTold],
    ['conversations with something left undone', violations.stuckLanes],
    ['messages or replies out of order', violations.outOfOrder],
  ];
  return [
    '',
    `${kills} houses killed on ${store} (${where.join(', ')}); ${troubles} ${trouble}`,
    `${messages} messages of ${patients} patients, ${replies} replies, ${visits} visits`,
    '',
    ...rows.map(([what, count]) => `${String(count).padStart(6)}  ${what}`),
    '',
    `${String(repeatedSends).padStart(6)}  replies sent again by a channel that cannot tell (not counted as wrong)`,
    '',
    `seed ${seed}; again: recado crash-test --kills ${kills} --seed ${seed} --patients ${patients} --store ${store}`,
    '',
  ].join('\n');
}

function numberOption(
  given: Given,
  name: string,
  { least, otherwise }: { least: number; otherwise: number },
): number {
  const text = textOption(given, name);
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (/^\d{1,5}$/.test(text) && number >= least) return number;
  throw new UsageError(`--${name} is '${text}'; it must be a whole number from ${least} on`);
}
