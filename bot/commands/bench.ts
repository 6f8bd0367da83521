import { nearest } from '../config/nearest.ts';
import { MEASURES } from './bench/measures.ts';
import { type Command, UsageError } from './command.ts';

export const command: Command = {
  usage: 'bench turns|webhooks|calls|scale|read|understand [--json]',
  about:
    'Measures, always as a ratio beside a reference of the same run, every commit flushed to the disk.\n' +
    'turns: whole turns, from a message to its durable reply, beside bare drivers that write the same rows. Without\n' +
    '  --conversations it measures one alone, 64 at once, and 64 at 50 messages a second. Patients who write alike are\n' +
    '  understood the sooner: `unseen` is the same where nobody ever wrote the same text before.\n' +
    'webhooks: signed webhooks over real connections, beside a server that only checks the signature; with\n' +
    '  --per-second at that pace, each timed from when it was due.\n' +
    'calls: calls that are answered by speech, beside a server that only checks the signature of Twilio.\n' +
    'scale: time and memory with 100, 1,000 and 100,000 conversations at rest, beside the fewest; and in a\n' +
    '  conversation of 10,000 messages, beside one without a history.\n' +
    "read: orders read in the reader's process, its memory, beside tesseract's command line where it is installed.\n" +
    'understand: what patients write, each text once, beside finding its words; and its start, beside that of Node.',
  options: {
    conversations: { type: 'string', value: 'N', about: 'how many conversations (scale: at most)' },
    'per-second': {
      type: 'string',
      value: 'N',
      about: 'turns, webhooks: how many a second (as fast as they are done)',
    },
    workers: {
      type: 'string',
      value: 'N',
      about: 'turns: processes that share the store (1; for PostgreSQL)',
    },
    connections: { type: 'string', value: 'N', about: 'webhooks, calls: how many at once (64; calls 8)' },
    history: { type: 'string', value: 'N', about: 'scale: messages of the long conversation (10000)' },
    messages: {
      type: 'string',
      value: 'N',
      about:
        'messages in a round (6000, one alone 1500; webhooks 10000; calls 480; scale 60; understand 3000)',
    },
    'warm-up': {
      type: 'string',
      value: 'N',
      about: 'turns: messages before the first round, not measured (24000)',
    },
    rounds: {
      type: 'string',
      value: 'N',
      about: 'rounds, of which the median counts (3; scale, understand 5)',
    },
    store: { type: 'string', value: 'NAME', about: 'sqlite or postgres (sqlite)' },
    'database-url': {
      type: 'string',
      value: 'URL',
      about: 'a PostgreSQL server to make databases on (one that is started for it)',
    },
    dir: {
      type: 'string',
      value: 'DIR',
      about: 'where SQLite files are made (the folder for temporary files)',
    },
    orders: {
      type: 'string',
      value: 'DIR',
      about: 'read: a folder of photos and PDFs (two that ship)',
    },
    seed: { type: 'string', value: 'S', about: 'for the ids (bench)' },
    json: { type: 'boolean', about: 'one JSON object a measurement' },
  },
  takesPositionals: true,
  examples: [
    'recado bench turns',
    'recado bench turns --conversations 64 --store postgres --json',
    'recado bench scale --conversations 10000',
  ],
  async run(given) {
    const [name = '', ...more] = given.positionals;
    const measure = more.length > 0 ? undefined : MEASURES[name];
    if (!measure) throw unknownBench(given.positionals.join(' '));
    for await (const { result, said } of measure(given)) {
      process.stdout.write(given.values['json'] ? `${JSON.stringify(result)}\n` : said);
    }
    return 0;
  },
};

function unknownBench(name: string): UsageError {
  const benches = Object.keys(MEASURES);
  const near = nearest(name, benches);
  const wrong = name === '' ? 'Say which bench' : `There is no bench '${name}'`;
  return new UsageError(
    `${wrong}${near ? `; did you mean '${near}'?` : ''}. There are: ${benches.join(', ')}`,
  );
}
