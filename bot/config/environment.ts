import type { z } from 'zod';
import { isSecret } from '../../adapters/channels/settings.ts';
import { CHANNEL_SETTINGS } from '../registry.ts';
import { type Problem, sayPath } from './problem.ts';
import type { YamlSource } from './yaml-source.ts';

/** Variables of the environment, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One setting of a channel as the file has it. */
interface Setting {
  path: readonly [string, string, string];
  value: string;
  isSecret: boolean;
}

/**
 * Puts the environment's values in place of `${NAME}` in the settings of channels; gives what is missing there,
 * and which secrets stand in the file itself.
 * @param schemas the settings of each channel, which say what is secret
 */
export function fillIn(
  source: YamlSource,
  env: Environment,
  schemas: Readonly<Record<string, z.ZodObject>> = CHANNEL_SETTINGS,
): Problem[] {
  const channels = (source.value as { channels?: unknown } | null)?.channels;
  if (typeof channels !== 'object' || channels === null) return [];
  return Object.entries(channels).flatMap(([channel, settings]) => {
    if (typeof settings !== 'object' || settings === null) return [];
    return Object.entries(settings).flatMap(([name, value]) => {
      if (typeof value !== 'string') return [];
      const { text, unset } = filled(value, env);
      settings[name] = text;
      const shape = schemas[channel]?.shape[name] as z.ZodType | undefined;
      const setting: Setting = { path: ['channels', channel, name], value, isSecret: isSecret(shape) };
      return problemsOf(setting, unset, source);
    });
  });
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
