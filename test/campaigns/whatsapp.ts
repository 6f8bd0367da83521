import { parseArgs } from 'node:util';
import { type Exchanged, exchange } from './whatsapp/exchange.ts';

const USAGE = `npm run campaign:whatsapp -- messages [OPTIONS]

messages: people write to a linked device over WhatsApp's own protocol, while the house is killed and cut off;
  then every message is looked for in the transcripts, and every answer on the phones.

  --people N    who write at once (50)
  --messages N  of all of them together (10000)
  --kills N     how often the house is killed (20)
  --calm        nothing else goes wrong
  --seed S      the same story (1)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: 'string', default: '50' },
    messages: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '20' },
    calm: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

/** What must never happen. */
const MUST_BE_NONE = ['stillOffered', 'lost', 'repeated', 'outOfOrder', 'unheard', 'heardTooOften'] as const;

// libsignal prints whole sessions; here they are of nobody.
console.info = () => {};
console.warn = () => {};
process.exitCode = await main();
// The other end of the protocol leaves timers behind.
process.exit();

async function main(): Promise<number> {
  if (values.help) return print(USAGE);
  if (positionals[0] === 'messages') return messages();
  process.stderr.write(USAGE);
  return 2;
}

async function messages(): Promise<number> {
  const people = count('people');
  const all = count('messages');
  const result = await exchange({
    people,
    each: Math.ceil(all / people),
    kills: count('kills'),
    faults: !values.calm,
    seed: values.seed,
    progress: (written) => process.stderr.write(`\r${written} of ${all} `),
  });
  process.stderr.write('\n');
  return print(
    `${table(result)}again: npm run campaign:whatsapp -- messages --seed ${values.seed}\n`,
    wrong(result),
  );
}

function wrong(result: Exchanged): number {
  return MUST_BE_NONE.reduce((sum, name) => sum + result[name], 0);
}

function table(result: Exchanged): string {
  return Object.entries(result)
    .map(([name, value]) => `${name.padEnd(16)}${Math.round(value)}\n`)
    .join('');
}

function print(text: string, wrong = 0): number {
  process.stdout.write(text);
  return wrong === 0 ? 0 : 1;
}

function count(name: 'people' | 'messages' | 'kills'): number {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= 0) return value;
  throw new RangeError(`--${name} is '${values[name]}'. Accepted: a whole number. Example: --${name} 100`);
}
