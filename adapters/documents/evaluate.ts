import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fold } from '../../nlu/normalise.ts';
import { FIELD_NAMES, type FieldName, type OrderFields, type OrderItem, type Reading } from './documents.ts';
import { readDocument } from './tesseract/read-document.ts';
import { Recognisers } from './tesseract/text/recognisers.ts';

/**
 * Judges the reader on a folder of orders with their truth:
 * `npm run orders:report -- FOLDER [--by=country] [--only=d001,d002] [--alone] [--misses]`.
 * The folder holds `truth.jsonl`, one object a file with `id`, `file`, `expect`, `level`, `fields` and `items`.
 */
interface Truth {
  id: string;
  file: string;
  expect: string;
  level?: number | string;
  country?: string;
  layout?: string;
  fields?: OrderFields;
  items?: OrderItem[];
}

/** Fields that must be sure for an order to be accepted by itself, and how sure. */
const NEEDED: readonly FieldName[] = ['patient_name', 'issue_date', 'practitioner_name'];
const SURE = 0.9;

/** What orders may be told apart by. */
type Column = 'level' | 'country' | 'layout';

function isColumn(name: string): name is Column {
  return name === 'level' || name === 'country' || name === 'layout';
}

interface Tally {
  right: number;
  told: number;
  true: number;
}

const [folder = '.', ...flags] = process.argv.slice(2);
const only = flags
  .find((flag) => flag.startsWith('--only='))
  ?.slice(7)
  .split(',');
const by = flags.find((flag) => flag.startsWith('--by='))?.slice(5) ?? 'level';
if (!isColumn(by)) throw new RangeError(`--by=${by}: it is level, country or layout`);
const lines = (await readFile(join(folder, 'truth.jsonl'), 'utf8')).trim().split('\n');
const truths = lines.map((line) => JSON.parse(line) as Truth); // Our own format, described above.
const levels = new Map<string, Map<string, Tally>>();
const accepted = { orders: 0, accepted: 0, wrong: 0, verdicts: 0, files: 0 };
await using recognisers = new Recognisers({ withPaddle: !flags.includes('--alone') });
for (const truth of truths.filter(({ id }) => !only || only.includes(id))) await judgeOne(truth);
print();

async function judgeOne(truth: Truth): Promise<void> {
  const reading = await readDocument([await readFile(join(folder, truth.file))], recognisers);
  accepted.files++;
  const isOrder = truth.expect === 'order';
  if (isOrder === (reading.verdict === 'order')) accepted.verdicts++;
  else process.stdout.write(`${truth.id}: ${reading.verdict} (${reading.reason}), not ${truth.expect}\n`);
  if (!isOrder) return;
  accepted.orders++;
  const level = String(truth[by as Column] ?? '–');
  const wrong = FIELD_NAMES.filter((name) => !count(level, name, truth, reading));
  const itemsRight = countItems(level, truth, reading.items);
  const isSure = [...NEEDED, 'items' as const].every((name) => (reading.confidence[name] ?? 0) >= SURE);
  if (!isSure || reading.verdict !== 'order') return;
  accepted.accepted++;
  if (wrong.some((name) => NEEDED.includes(name)) || !itemsRight) {
    accepted.wrong++;
    process.stdout.write(`${truth.id}: accepted, and wrong in ${wrong.join(', ') || 'items'}\n`);
  }
}

function tallyOf(level: string, name: string): Tally {
  const tallies = levels.get(level) ?? new Map<string, Tally>();
  levels.set(level, tallies);
  const tally = tallies.get(name) ?? { right: 0, told: 0, true: 0 };
  tallies.set(name, tally);
  return tally;
}

/** Counts one field; gives whether it is as it should be, absent ones too. */
function count(level: string, name: FieldName, truth: Truth, reading: Reading): boolean {
  const [meant, read] = [keyOf(truth.fields?.[name]), keyOf(reading.fields[name])];
  const tally = tallyOf(level, name);
  if (meant !== null) tally.true++;
  if (read !== null) tally.told++;
  if (meant !== null && meant === read) tally.right++;
  if (meant !== read && flags.includes('--misses')) {
    process.stdout.write(
      `${truth.id} ${by} ${level} ${name}: ${read} for ${meant} (${reading.confidence[name]})\n`,
    );
  }
  return meant === read;
}

function countItems(level: string, truth: Truth, read: readonly OrderItem[]): boolean {
  const meant = truth.items ?? [];
  const key = ({ code, description }: OrderItem) =>
    `${code ?? ''} ${fold(description).replace(/[^\p{L}\p{N}]/gu, '')}`;
  const rest = meant.map(key);
  const tally = tallyOf(level, 'items');
  tally.true += meant.length;
  tally.told += read.length;
  for (const one of read.map(key)) {
    const at = rest.indexOf(one);
    if (at < 0) continue;
    rest.splice(at, 1);
    tally.right++;
  }
  if (rest.length > 0 && flags.includes('--misses')) {
    process.stdout.write(
      `${truth.id} ${by} ${level} items: ${read.map(key).join(' | ')} for ${rest.join(' | ')}\n`,
    );
  }
  return rest.length === 0 && read.length === meant.length;
}

/** Values are the same where they differ in capitals and accents alone. */
function keyOf(value: OrderFields[FieldName] | undefined): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? fold(value).replace(/\s+/g, ' ') : `${value.type} ${value.value}`;
}

function print(): void {
  const names = [...FIELD_NAMES, 'items'];
  const columns = [...levels.keys()].toSorted();
  const f1 = (tally: Tally | undefined) =>
    tally && tally.true + tally.told > 0 ? ((2 * tally.right) / (tally.true + tally.told)).toFixed(3) : '–';
  process.stdout.write(`| F1 | ${columns.map((column) => `${by} ${column}`).join(' | ')} |\n`);
  process.stdout.write(`| --- |${' --- |'.repeat(columns.length)}\n`);
  for (const name of names) {
    const row = columns.map((level) => f1(levels.get(level)?.get(name)));
    process.stdout.write(`| ${name} | ${row.join(' | ')} |\n`);
  }
  const all = columns.map((level) => f1(sumOf([...levels.get(level)!.values()])));
  process.stdout.write(`| **all** | ${all.join(' | ')} |\n`);
  const { orders, accepted: sure, wrong, verdicts, files } = accepted;
  process.stdout.write(
    `verdicts right ${verdicts} of ${files}; accepted by themselves ${sure} of ${orders}, wrong ${wrong}\n`,
  );
}

function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0);
  return {
    right: sum(({ right }) => right),
    told: sum(({ told }) => told),
    true: sum((tally) => tally.true),
  };
}
