import { tmpdir } from 'node:os';
import { benchTurns, type TurnsResult } from '../bench/turns.ts';
import { loadClinics } from '../config/load.ts';
import { nearest } from '../config/nearest.ts';
import { type Command, type Given, textOption, UsageError } from './command.ts';

const BENCHES = ['turns'];

export const command: Command = {
  usage: 'bench turns [--conversations N] [--per-second N] [--json]',
  about:
    'Measures whole turns, from a message to its durable reply, beside bare better-sqlite3 and node:sqlite\n' +
    'that write the same rows in the same run, every commit flushed to the disk. Without --conversations it\n' +
    'measures one alone, 64 at once, and 64 at 50 messages a second.',
  options: {
    conversations: { type: 'string', value: 'N', about: 'how many at once' },
    'per-second': { type: 'string', value: 'N', about: 'messages a second (as fast as they are done)' },
    messages: { type: 'string', value: 'N', about: 'messages in a round (1500)' },
    rounds: { type: 'string', value: 'N', about: 'rounds, of which the median counts (3)' },
    dir: {
      type: 'string',
      value: 'DIR',
      about: 'where the databases are made (the folder for temporary files)',
    },
    seed: { type: 'string', value: 'S', about: 'for the ids (bench)' },
    json: { type: 'boolean', about: 'one JSON object a measurement' },
  },
  takesPositionals: true,
  examples: ['recado bench turns', 'recado bench turns --conversations 64 --json'],
  async run(given) {
    const [bench = '', ...more] = given.positionals;
    if (more.length > 0 || !BENCHES.includes(bench)) {
      const near = nearest(bench, BENCHES);
      const wrong = bench === '' ? 'Say which bench' : `There is no bench '${given.positionals.join(' ')}'`;
      throw new UsageError(
        `${wrong}${near ? `; did you mean '${near}'?` : ''}. There are: ${BENCHES.join(', ')}`,
      );
    }
    const clinic = (await loadClinics()).get('andes')!; // It ships.
    for (const { conversations, perSecond } of runsOf(given)) {
      process.stderr.write(`${conversations} at once${perSecond ? `, ${perSecond} a second` : ''} …\n`);
      const result = await benchTurns({
        clinic,
        conversations,
        perSecond,
        messages: numberOption(given, 'messages') ?? (perSecond ? perSecond * 10 : 1500),
        rounds: numberOption(given, 'rounds') ?? 3,
        seed: textOption(given, 'seed') ?? 'bench',
        folder: textOption(given, 'dir') ?? tmpdir(),
      });
      process.stdout.write(given.values['json'] ? `${JSON.stringify(result)}\n` : sayResult(result));
    }
    return 0;
  },
};

function runsOf(given: Given): { conversations: number; perSecond: number | null }[] {
  const conversations = numberOption(given, 'conversations');
  const perSecond = numberOption(given, 'per-second') ?? null;
  if (conversations !== null || perSecond !== null)
    return [{ conversations: conversations ?? 64, perSecond }];
  return [
    { conversations: 1, perSecond: null },
    { conversations: 64, perSecond: null },
    { conversations: 64, perSecond: 50 },
  ];
}

function numberOption(given: Given, name: string): number | null {
  const text = textOption(given, name);
  if (text === undefined) return null;
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UsageError(`--${name} is '${text}'; it must be a whole number from 1 on`);
}

function sayResult(result: TurnsResult): string {
  const { conversations, turnsPerSecond, p50Ms, p99Ms, stallMs, references, ratios, perSecond } = result;
  const rows = [
    `${conversations} conversations${perSecond ? `, ${perSecond} messages a second` : ''}: ${turnsPerSecond} turns/s`,
    `  to the durable reply: p50 ${p50Ms} ms, p99 ${p99Ms} ms; longest stall of the event loop ${stallMs} ms`,
    // At a given pace nobody is measured against anybody: the pace is what it is.
    ...Object.entries(perSecond ? {} : references).map(
      ([name, rate]) =>
        `  ${name} alone: ${rate} turns/s; ours is ${ratios[name as keyof typeof ratios]} of it`,
    ),
  ];
  return `${rows.join('\n')}\n`;
}
