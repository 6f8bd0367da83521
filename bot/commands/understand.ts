import { createInterface } from 'node:readline';
import { understand } from '../../nlu/nlu.ts';
import type { Awaiting, Hints, Lang, Understanding } from '../../nlu/types.ts';
import { systemClock } from '../clock.ts';
import type { Command } from './command.ts';

export const command: Command = {
  usage: 'understand [--explain]',
  about:
    'Reads one utterance a line on standard input, as JSON or as plain text, and prints what was understood,\n' +
    'one JSON object a line. Of {"id","text","lang","country","ref","tz","awaiting"} only "text" is required.',
  options: {
    explain: { type: 'boolean', about: 'print it for people, with the words that led to it' },
    json: { type: 'boolean', about: 'print JSON lines (the default)' },
  },
  examples: [
    `echo '{"text":"mñn x la tarde","ref":"2026-03-10T10:15"}' | recado understand`,
    'echo "quiero una cita de cardiología el jueves" | recado understand --explain',
  ],
  async run({ values }) {
    let wrong = 0;
    let number = 0;
    const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
    for await (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      try {
        const { id, text, hints } = readLine(line);
        const understood = understand(text, hints);
        const { lang, ...rest } = understood;
        if (values['explain']) process.stdout.write(explain(text, understood));
        else process.stdout.write(`${JSON.stringify({ ...(id !== undefined && { id }), lang, ...rest })}\n`);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        wrong += 1;
        process.stderr.write(`recado understand: line ${number}: ${error.message}\n`);
      }
    }
    return wrong > 0 ? 1 : 0;
  },
};

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

function readLine(line: string): { id: unknown; text: string; hints: Hints } {
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

/** The words, what they were taken for, and how sure that is. */
function explain(text: string, { lang, intents, entities, redFlag, controls }: Understanding): string {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const rows: [string, string][] = [
    ['text', text],
    ['language', lang],
    ...intents.map(({ intent, confidence, band }): [string, string] => [
      'wants',
      `${intent} (${percent(confidence)}: ${band})`,
    ]),
    ...entities.map(({ type, text: words, start, end, confidence: _, ...value }): [string, string] => [
      'found',
      `${type} «${words}» at ${start}–${end}: ${JSON.stringify(Object.values(value))}`,
    ]),
    ...controls.map((control): [string, string] => ['steers', control]),
  ];
  if (redFlag) {
    const { kind, level, confidence, text: words } = redFlag;
    rows.push(['RED FLAG', `${kind}, ${level} (${percent(confidence)}) by «${words}»`]);
  }
  return `${rows.map(([name, value]) => `${name.padEnd(9)} ${value}`).join('\n')}\n\n`;
}
