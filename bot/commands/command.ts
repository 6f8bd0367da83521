import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../config/nearest.ts';

/** One option of a command, and what it does. */
export interface Option {
  type: 'string' | 'boolean';
  short?: string;
  /** What stands for the value: `FILE`. */
  value?: string;
  about: string;
}

/** What was given on the command line. */
export interface Given {
  values: Readonly<Record<string, string | boolean | undefined>>;
  positionals: readonly string[];
}

/** One command of `recado`. */
export interface Command {
  /** After `recado`: `read FILE…`. */
  usage: string;
  /** One sentence, or a few lines. */
  about: string;
  options: Readonly<Record<string, Option>>;
  /** @default false */
  takesPositionals?: boolean;
  /** Command lines that work as they stand. */
  examples: readonly string[];
  /** Gives the exit code: 0 done, 1 the work found a problem. @throws UsageError for 2 */
  run(given: Given): Promise<number>;
}

/** The command line is wrong. The message says what, and what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads a command's arguments. @throws UsageError that names the nearest right option. */
export function readArguments(command: Command, args: readonly string[]): Given {
  const options: NonNullable<ParseArgsConfig['options']> = { help: { type: 'boolean', short: 'h' } };
  for (const [name, { type, short }] of Object.entries(command.options)) {
    options[name] = { type, ...(short && { short }) };
  }
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals: true });
    const [first] = read.positionals;
    if (first !== undefined && !command.takesPositionals) {
      throw new UsageError(`'${first}' is one word too many: recado ${command.usage}`);
    }
    return { values: read.values as Given['values'], positionals: read.positionals };
  } catch (error) {
    throw error instanceof UsageError ? error : explain(error as Error, Object.keys(options));
  }
}

/** What `--help` prints. */
export function helpOf(command: Command): string {
  const rows = Object.entries({ ...command.options, help: HELP }).map(([name, option]) => {
    const short = option.short ? `-${option.short}, ` : '    ';
    return [`  ${short}--${name}${option.value ? ` ${option.value}` : ''}`, option.about] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [
    `recado ${command.usage}`,
    '',
    command.about,
    '',
    'Options:',
    ...rows.map(([left, about]) => left.padEnd(width) + about),
    '',
    command.examples.length > 1 ? 'Examples:' : 'Example:',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

/** A text option's value; undefined where it was not given. */
export function textOption({ values }: Given, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** A text option that must be one of a few. @throws UsageError that lists them. */
export function oneOf<T extends string>(given: Given, name: string, allowed: readonly T[]): T | undefined {
  const value = textOption(given, name);
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const near = nearest(value, allowed);
  throw new UsageError(
    `--${name} '${value}' is not known${near ? `; did you mean '${near}'?` : ''} Accepted: ${allowed.join(', ')}`,
  );
}

const HELP: Option = { type: 'boolean', short: 'h', about: 'say this' };

function explain(error: Error & { code?: string }, names: readonly string[]): UsageError {
  const [, option = ''] = /'-{1,2}([^'\s]+)/.exec(error.message) ?? [];
  if (error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return new UsageError(error.message.split('\n')[0]!.replace(/\. To specify.*/, ''), { cause: error });
  }
  const near = nearest(option, names);
  const meant = near
    ? `Did you mean '--${near}'?`
    : `There are: ${names.map((name) => `--${name}`).join(', ')}`;
  return new UsageError(`There is no option '--${option}'. ${meant}`, { cause: error });
}
