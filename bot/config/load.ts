import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Clinic } from '../config.ts';
import type { Environment } from './environment.ts';
import { ConfigError, type Problem } from './problem.ts';
import { readClinic } from './read-clinic.ts';

/** The folder of the two clinics that ship. */
export const DEMO_FOLDER = join(import.meta.dirname, '..', 'demo');

/** A clinic, or what is wrong with its file. */
export type ReadFile =
  | { file: string; text: string; clinic: Clinic }
  | { file: string; text: string; error: ConfigError };

/**
 * Every clinic of a folder, by id: `*.yaml` and `*` + `/clinic.yaml` in it. @default the demo clinics
 * @throws ConfigError with all that is wrong in any of the files
 */
export async function loadClinics(
  folder: string = DEMO_FOLDER,
  env: Environment = process.env,
): Promise<Map<string, Clinic>> {
  const files = await readFolder(folder, env);
  const problems = files.flatMap((read) => ('error' in read ? read.error.problems : []));
  const clinics = files.flatMap((read) => ('clinic' in read ? [read] : []));
  problems.push(...sameIds(clinics));
  if (files.length === 0) problems.push(noFiles(folder));
  if (problems.length > 0) throw new ConfigError(problems);
  return new Map(clinics.map(({ clinic }) => [clinic.id, clinic]));
}

/** Reads every file of a folder, whatever is wrong with the others, in the order of their names. */
export async function readFolder(folder: string, env: Environment): Promise<ReadFile[]> {
  const files = await filesIn(folder);
  return Promise.all(files.map((file) => readOne(file, env)));
}

async function readOne(file: string, env: Environment): Promise<ReadFile> {
  const shown = relative(process.cwd(), file) || basename(file);
  let text = '';
  try {
    text = await readFile(file, 'utf8');
    return { file, text, clinic: readClinic(shown.startsWith('..') ? file : shown, text, env) };
  } catch (cause) {
    if (cause instanceof ConfigError) return { file, text, error: cause };
    return { file, text, error: new ConfigError([unreadable(shown, cause)], { cause }) };
  }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const nested = await Promise.all(
      entries
        .filter((entry) => entry.isDirectory())
        .map(async ({ name }) => (await readdir(join(folder, name))).map((file) => join(name, file))),
    );
    const found = [
      ...entries
        .filter((entry) => !entry.isDirectory())
        .map(({ name }) => name)
        .filter((name) => /\.ya?ml$/.test(name)),
      ...nested.flat().filter((name) => /^clinic\.ya?ml$/.test(basename(name))),
    ];
    return found.sort().map((name) => join(folder, name));
  } catch (cause) {
    throw new ConfigError([unreadable(folder, cause)], { cause });
  }
}

function sameIds(clinics: readonly { file: string; clinic: Clinic }[]): Problem[] {
  return clinics.flatMap(({ file, clinic: { id } }, at) => {
    const first = clinics.findIndex(({ clinic }) => clinic.id === id);
    if (first === at) return [];
    return [
      {
        where: file,
        setting: 'id',
        found: `'${id}' is the id of the clinic in ${clinics[first]!.file} already`,
        accepted: 'an id of its own for each clinic',
        example: null,
      },
    ];
  });
}

function noFiles(folder: string): Problem {
  return {
    where: folder,
    setting: '',
    found: 'there is no clinic in this folder',
    accepted: 'one YAML file for each clinic',
    example: join(folder, 'clinic.yaml'),
  };
}

function unreadable(where: string, cause: unknown): Problem {
  return {
    where,
    setting: '',
    found: `it cannot be read (${cause instanceof Error ? cause.message : String(cause)})`,
    accepted: 'a file or folder that this user may read',
    example: null,
  };
}
