import { type CrashTestResult, crashTest, isSound } from '../crash-test/crash-test.ts';
import { openCutter } from '../crash-test/cut.ts';
import { type DialogsResult, FAULTS, faultyDialogs, isExact } from '../crash-test/dialogs.ts';
import { databaseUrlFrom } from '../installation.ts';
import { freshSeed } from '../random.ts';
import { openScratchDatabase } from '../scratch/scratch-database.ts';
import { type Command, type Given, oneOf, textOption, UsageError } from './command.ts';

const STORES = ['sqlite', 'postgres'] as const;

export const command: Command = {
  usage: 'crash-test [--kills 50] [--dialogs N] [--seed S] [--store sqlite|postgres] [--json]',
  about:
    'Kills real processes of a house at random while patients book, confirm, move and cancel in the web chat and\n' +
    'by signed webhooks, and race for the same openings; while the agenda answers late, twice or not at all,\n' +
    'connections to the database are cut (PostgreSQL) and the disk is full (SQLite). Then it counts what must\n' +
    'never happen, from the database and from what the patients saw. Everything is in a temporary folder or a\n' +
    'database of its own; on PostgreSQL two processes share it, and are killed in turn.\n' +
    'With --dialogs, so many people book one visit each, at a time of their own: with every webhook delivered\n' +
    'twice, with all that is said in two texts at once, and with processes killed; how many have exactly what\n' +
    'they asked for is counted.',
  options: {
    kills: { type: 'string', value: 'N', about: 'how many processes are killed (50; with --dialogs 20)' },
    dialogs: { type: 'string', value: 'N', about: 'people who book one visit each, under three faults' },
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
    'recado crash-test --dialogs 200',
  ],
  async run(given) {
    const seed = textOption(given, 'seed') ?? freshSeed().slice(0, 8);
    const dialogs = numberOption(given, 'dialogs', { least: 1, otherwise: 0 });
    const kills = numberOption(given, 'kills', { least: 1, otherwise: dialogs > 0 ? 20 : 50 });
    const patients = numberOption(given, 'patients', { least: 2, otherwise: 12 });
    const server = databaseUrlFrom(given, {});
    const store = oneOf(given, 'store', STORES) ?? (server === undefined ? 'sqlite' : 'postgres');
    if (store === 'sqlite' && server !== undefined)
      throw new UsageError('--database-url is for --store postgres');
    await using opened = new AsyncDisposableStack();
    const openDatabase = async () => (store === 'sqlite' ? null : openPostgres(server, opened));
    const isJson = given.values['json'] === true;
    if (dialogs > 0) return await runDialogs({ dialogs, kills, seed, store }, openDatabase, isJson);
    const progress = showProgress(kills);
    const result = await crashTest({ kills, seed, patients, postgres: await openDatabase(), progress });
    process.stdout.write(isJson ? `${JSON.stringify(asJson(result))}\n` : sayResult(result, patients));
    for (const finding of result.findings) process.stderr.write(`${finding}\n`);
    return isSound(result) ? 0 : 1;
  },
};

type Store = (typeof STORES)[number];
type Database = Awaited<ReturnType<typeof openPostgres>> | null;

async function runDialogs(
  tried: { dialogs: number; kills: number; seed: string; store: Store },
  openDatabase: () => Promise<Database>,
  isJson: boolean,
): Promise<number> {
  const results: DialogsResult[] = [];
  for (const fault of FAULTS) {
    const progress = showDialogs(fault, tried.dialogs);
    results.push(await faultyDialogs({ ...tried, fault, postgres: await openDatabase(), progress }));
  }
  const findings = results.flatMap(({ audit }) => audit.findings);
  process.stdout.write(
    isJson ? `${JSON.stringify(dialogsAsJson(tried, results))}\n` : sayDialogs(tried, results),
  );
  for (const finding of findings) process.stderr.write(`${finding}\n`);
  return results.every(isExact) ? 0 : 1;
}

function dialogsAsJson(
  { dialogs, seed, store }: { dialogs: number; seed: string; store: Store },
  results: readonly DialogsResult[],
): object {
  const faults = results.map(({ audit: { violations, replies }, dialogs: _same, ...counted }) => {
    return { ...counted, replies, violations };
  });
  return { dialogs, seed, store, faults };
}

const FAULT_IN_WORDS = {
  twice: 'every webhook twice',
  together: 'two texts at once',
  kills: 'processes killed',
} as const;

function sayDialogs(
  { dialogs, kills, seed, store }: { dialogs: number; kills: number; seed: string; store: Store },
  results: readonly DialogsResult[],
): string {
  const columns = ['exact', 'missing', 'double', 'wrong', 'repeatedReplies', 'saidAgain'] as const;
  const heads = ['exactly right', 'missing', 'double', 'wrong', 'replies again', 'said again'];
  const row = (name: string, cells: readonly (string | number)[]) =>
    `${name.padEnd(24)}${cells.map((cell) => String(cell).padStart(15)).join('')}`;
  return [
    '',
    `${dialogs} people book one visit each on ${store}`,
    '',
    row('', heads),
    ...results.map((result) =>
      row(
        `${FAULT_IN_WORDS[result.fault]}${result.kills > 0 ? `, ${result.kills}` : ''}`,
        columns.map((column) => result[column]),
      ),
    ),
    '',
    `seed ${seed}; again: recado crash-test --dialogs ${dialogs} --kills ${kills} --seed ${seed} --store ${store}`,
    '',
  ].join('\n');
}

function showDialogs(fault: DialogsResult['fault'], dialogs: number) {
  const { isTTY } = process.stderr;
  return (ended: number) => {
    const line = `${FAULT_IN_WORDS[fault]}: ${ended} of ${dialogs}`;
    if (isTTY) process.stderr.write(`\r${line}${ended === dialogs ? '\n' : ''}`);
    else if (ended % 20 === 0) process.stderr.write(`${line}\n`);
  };
}

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
