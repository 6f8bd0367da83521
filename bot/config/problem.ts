/** One thing that is wrong in a setting, and all that is needed to put it right. */
export interface Problem {
  /** `file:line:column`, or where else the setting came from. */
  where: string;
  /** The path of the setting: `services[2].minutes`. Empty for the file as a whole. */
  setting: string;
  /** What was found there. */
  found: string;
  /** What is accepted there. */
  accepted: string;
  example: string | null;
}

/** More than anyone reads at once; the others show when these are put right. */
const MOST_TOLD = 50;

/** A configuration that cannot be used. Its message lists every problem, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    const lines = problems.slice(0, MOST_TOLD).map(sayProblem);
    if (problems.length > MOST_TOLD) lines.push(`… and ${problems.length - MOST_TOLD} more`);
    super(lines.join('\n'), options);
    this.problems = problems;
  }
}

/** `andes.yaml:31:14 services[1].minutes: found "thirty"; accepted: a whole number from 5 to 480. Example: 30` */
export function sayProblem({ where, setting, found, accepted, example }: Problem): string {
  const place = setting === '' ? where : `${where} ${setting}`;
  return `${place}: ${found}; accepted: ${accepted}${example === null ? '' : `. Example: ${example}`}`;
}

/** Writes the path of a setting: `services[2].minutes`. */
export function sayPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** A value as it is quoted in an error: short, on one line. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}
