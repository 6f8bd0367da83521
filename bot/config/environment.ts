import { type Problem, sayPath } from './problem.ts';
import type { YamlSource } from './yaml-source.ts';

/** Variables of the environment, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Puts the environment's values in place of `${NAME}` in the settings of channels; gives what is missing. */
export function fillIn(source: YamlSource, env: Environment): Problem[] {
  const channels = (source.value as { channels?: unknown } | null)?.channels;
  if (typeof channels !== 'object' || channels === null) return [];
  return Object.entries(channels).flatMap(([channel, settings]) => {
    if (typeof settings !== 'object' || settings === null) return [];
    return Object.entries(settings).flatMap(([name, value]) => {
      if (typeof value !== 'string') return [];
      const path = ['channels', channel, name];
      const { text, unset } = filled(value, env);
      settings[name] = text;
      return unset.map((variable) => ({
        where: source.whereIs(path),
        setting: sayPath(path),
        found: `the environment has no ${variable}`,
        accepted: 'a variable that is set where Recado is started',
        example: `${variable}=…`,
      }));
    });
  });
}

function filled(value: string, env: Environment): { text: string; unset: string[] } {
  const unset: string[] = [];
  const text = value.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    if (!env[name]) unset.push(name);
    return env[name] ?? '';
  });
  return { text, unset };
}
