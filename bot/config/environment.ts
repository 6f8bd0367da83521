import type { z } from 'zod';
import { isSecret } from '../../adapters/channels/settings.ts';
import { CHANNEL_SETTINGS, SPEECH_SETTINGS, UNDERSTANDING_SETTINGS } from '../registry.ts';
import { type Problem, sayPath } from './problem.ts';
import type { YamlSource } from './yaml-source.ts';

/** Variables of the environment, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The parts of a clinic's file whose settings may be read from the environment, and what each of them may hold. */
const SECTIONS: Sections = {
  channels: CHANNEL_SETTINGS,
  understanding: UNDERSTANDING_SETTINGS,
  speech: SPEECH_SETTINGS,
};

type Sections = Readonly<Record<string, Readonly<Record<string, z.ZodObject>>>>;

/** One setting as the file has it. */
interface Setting {
  path: readonly [string, string, string];
  value: string;
  isSecret: boolean;
}

/**
 * Puts the environment's values in place of `${NAME}` in the settings of what is outside the house: channels, and who helps to
 * understand and to hear. Gives what is missing there, and which secrets stand in the file itself.
 * @param sections the settings of each, which say what is secret
 */
export function fillIn(source: YamlSource, env: Environment, sections: Sections = SECTIONS): Problem[] {
  return Object.entries(sections).flatMap(([section, schemas]) =>
    entriesOf(entryOf(source.value, section)).flatMap(([one, settings]) =>
      entriesOf(settings).flatMap(([name, value]) => {
        if (typeof value !== 'string') return [];
        const { text, unset } = filled(value, env);
        (settings as Record<string, unknown>)[name] = text; // It has entries.
        const shape = schemas[one]?.shape[name] as z.ZodType | undefined;
        const setting: Setting = { path: [section, one, name], value, isSecret: isSecret(shape) };
        return problemsOf(setting, unset, source);
      }),
    ),
  );
}

function entryOf(value: unknown, name: string): unknown {
  return Object.fromEntries(entriesOf(value))[name];
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function problemsOf(
  { path, value, isSecret }: Setting,
  unset: readonly string[],
  source: YamlSource,
): Problem[] {
  const place = { where: source.whereIs(path), setting: sayPath(path) };
  const missing = unset.map((variable) => ({
    ...place,
    found: `the environment has no ${variable}`,
    accepted: 'a variable that is set where Recado is started',
    example: `${variable}=…`,
  }));
  if (!isSecret || /^\$\{\w+\}$/.test(value)) return missing;
  const variable = `${path[1]}_${path[2]}`.replace(/[a-z](?=[A-Z])/g, '$&_').replace(/\W/g, '_');
  return [
    ...missing,
    {
      ...place,
      found: 'a secret stands in the file, where others can read it',
      accepted: 'the name of a variable of the environment that holds it',
      example: `\${${variable.toUpperCase()}}`,
    },
  ];
}

function filled(value: string, env: Environment): { text: string; unset: string[] } {
  const unset: string[] = [];
  const text = value.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    if (!env[name]) unset.push(name);
    return env[name] ?? '';
  });
  return { text, unset };
}
