import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import { explain } from '../../nlu/explain.ts';
import { understand } from '../../nlu/nlu.ts';
import type { Awaiting, Hints, Lang } from '../../nlu/types.ts';
import { systemClock } from '../clock.ts';
import { type Command, UsageError } from './command.ts';

export const command: Command = {
  usage: 'understand [--explain [TEXT]]',
  about:
    'Reads one utterance a line on standard input, as JSON or as plain text, and prints what was understood,\n' +
    'one JSON object a line. Of {"id","text","lang","country","ref","tz","awaiting"} only "text" is required.',
  options: {
    explain: { type: 'boolean', about: 'show each step for people, of TEXT or of each line' },
    json: { type: 'boolean', about: 'print JSON lines (the default)' },
  },
  takesPositionals: true,
  examples: [
    `echo '{"text":"mñn x la tarde","ref":"2026-03-10T10:15"}' | recado understand`,
    'recado understand --explain "no puedo el jueves, ¿me la pasa al lunes?"',
  ],
  async run({ values, positionals }) {
    if (positionals.length > 0) return explainGiven(positionals, Boolean(values['explain']));
    const print = values['explain'] ? explainLine : understandLine;
    let wrong = 0;
    let number = 0;
    const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
    for await (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      try {
        process.stdout.write(print(readLine(line)));
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        wrong += 1;
        process.stderr.write(`recado understand: line ${number}: ${error.message}\n`);
      }
    }
    return wrong > 0 ? 1 : 0;
  },
};

interface Line {
  id: unknown;
  text: string;
  hints: Hints;
}

/** What stands on the command line, with quotes around it or without, is one message. */
function explainGiven(words: readonly string[], isExplained: boolean): number {
  const text = words.join(' ');
  if (!isExplained)
    throw new UsageError(`A text is read with --explain: recado understand --explain "${text}"`);
  try {
    process.stdout.write(explainLine(readLine(text)));
    return 0;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(error.message, { cause: error });
  }
}

function explainLine({ text, hints }: Line): string {
  return explained(text, hints);
}

function understandLine({ id, text, hints }: Line): string {
  const { lang, ...rest } = understand(text, hints);
  return `${JSON.stringify({ ...(id !== undefined && { id }), lang, ...rest })}\n`;
}

/** Where nothing says which place is meant, it is now in Bogotá. */
const DEFAULT_ZONE = 'America/Bogota';

/** What each field must be, as JSON and for people. */
const FIELDS: Readonly<Record<string, { accepts: (value: unknown) => boolean; accepted: string }>> = {
  text: { accepts: (value) => typeof value === 'string', accepted: 'a text' },
  lang: { accepts: (value) => value === 'es' || value === 'pt', accepted: '"es" or "pt"' },
  country: { accepts: matches(/^[A-Z]{2}$/), accepted: 'two capital letters, as "CO"' },
  ref: { accepts: matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d/), accepted: 'a civil time, as "2026-03-10T10:15"' },
  tz: { accepts: matches(/^[\w+-]+(\/[\w+-]+)*$/), accepted: 'a time zone, as "America/Bogota"' },
  awaiting: {
    accepts: (value) => AWAITED.some((one) => one === value),
    accepted: 'what was asked for, as "yes-no" or "date"',
  },
};

const AWAITED: readonly Awaiting[] = [
  'yes-no',
  'choice',
  'specialty',
  'date',
  'time',
  'name',
  'document',
  'birth-date',
  'reason',
  'file',
  'code',
  'free',
];

function readLine(line: string): Line {
  const given = line.trimStart().startsWith('{') ? parse(line) : { text: line };
  if (given['text'] === undefined) throw new RangeError('there is no "text"');
  for (const [name, { accepts, accepted }] of Object.entries(FIELDS)) {
    const value = given[name] ?? undefined;
    if (value !== undefined && !accepts(value)) {
      throw new RangeError(`"${name}" is ${JSON.stringify(value)}; it must be ${accepted}`);
    }
  }
  // The checks above have made sure of the types.
  const { id, text, lang, country, ref, tz, awaiting } = given as Record<string, string | undefined>;
  return {
    id,
    text: text!,
    hints: {
      ref: ref?.slice(0, 16) ?? civilNow(tz ?? DEFAULT_ZONE),
      awaiting: (awaiting as Awaiting | undefined) ?? null,
      ...(lang && { lang: lang as Lang }),
      ...(country && { country }),
    },
  };
}

function parse(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>; // It begins with a brace.
  } catch (cause) {
    throw new RangeError('it begins like JSON and is not', { cause });
  }
}

function civilNow(zone: string): string {
  // Swedes write dates the way ISO 8601 does.
  return new Date(systemClock().now())
    .toLocaleString('sv-SE', { timeZone: zone })
    .replace(' ', 'T')
    .slice(0, 16);
}

function matches(shape: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && shape.test(value);
}

/** Columns of a terminal that are used, and those that the names of the steps take. */
const WIDTH = 100;
const LABEL = 12;

/** Each step with what was found at it, as people read it. */
function explained(text: string, hints: Hints): string {
  const { ref, country, awaiting } = hints;
  const told = [`now ${ref.replace('T', ' ')}`, country, awaiting && `awaiting ${awaiting}`].filter(Boolean);
  const steps = explain(text, hints).map(({ step, asks, found }) =>
    [
      `${styleText('bold', step.padEnd(LABEL))}${styleText('dim', `${asks}?`)}`,
      ...flowed(found.length > 0 ? found : ['–']),
    ].join('\n'),
  );
  return `«${text}»  (${told.join(', ')})\n${steps.join('\n')}\n\n`;
}

/** The parts one after another, as many on a line as it holds. */
function flowed(parts: readonly string[]): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1)} · ${part}`;
    if (lines.length > 0 && longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(' '.repeat(LABEL) + part);
  }
  return lines;
}
