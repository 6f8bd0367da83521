import type { Clinic } from '../config.ts';
import { check } from './check/check.ts';
import { type Environment, fillIn } from './environment.ts';
import { explain } from './explain.ts';
import { ConfigError, type Problem, sayPath } from './problem.ts';
import { clinicFile } from './schema/clinic.ts';
import { toClinic } from './to-clinic.ts';
import { readYaml } from './yaml-source.ts';

/**
 * Makes a clinic of the text of its file. `${NAME}` in the settings of channels is read from `env`.
 * @throws ConfigError naming each wrong setting, its place, what is accepted and an example
 */
export function readClinic(file: string, text: string, env: Environment): Clinic {
  const source = readYaml(file, text);
  const missing = fillIn(source, env);
  const read = clinicFile.safeParse(source.value);
  if (!read.success) throw inOrder([...explain(read.error.issues, source, clinicFile), ...missing]);
  const flaws = check(read.data).map(({ path, found, accepted, example }) => ({
    where: source.whereIs(path),
    setting: sayPath(path),
    found,
    accepted,
    example: example ?? null,
  }));
  if (flaws.length + missing.length > 0) throw inOrder([...flaws, ...missing]);
  return toClinic(read.data);
}

/** From the top of the file to its end: `:9:` comes before `:10:`. */
function inOrder(problems: readonly Problem[]): ConfigError {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return new ConfigError(problems.toSorted((a, b) => compare(a.where, b.where)));
}
