import type { Clinic } from '../config.ts';
import type { Environment } from './environment.ts';
import { type ReadFile, readFolder } from './load.ts';
import { ConfigError } from './problem.ts';

/** How often the files are looked at. They are few and small, and not every disk tells of changes. */
const LOOK_EVERY_MS = 1000;

/** What following the files of a folder needs, and whom it tells. */
export interface Watching {
  folder: string;
  env: Environment;
  signal: AbortSignal;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** A file is new, or says something else than before, and is right. */
  onChange(clinic: Clinic): void;
  /** A file is wrong, or gone: its clinic goes on as it was. Told once, until the file changes again. */
  onRefuse(error: ConfigError): void;
}

/** Follows the files of a folder until `signal` aborts. */
export async function watchClinics(watching: Watching): Promise<void> {
  const { signal, sleep, onChange, onRefuse } = watching;
  let known = await look(watching, new Map());
  while (!signal.aborted) {
    await sleep(LOOK_EVERY_MS, signal).catch(() => {});
    if (signal.aborted) return;
    const seen = await look(watching, known);
    for (const [file, read] of seen) {
      if (known.get(file)?.text === read.text || read.text === GONE) continue;
      const error = 'error' in read ? read.error : twin(read, seen);
      if (error) onRefuse(error);
      else if ('clinic' in read) onChange(read.clinic);
    }
    known = seen;
  }
}

/** The files as they are now; those that are gone stay as they were, and are told of. */
async function look(
  { folder, env, onRefuse }: Watching,
  known: ReadonlyMap<string, ReadFile>,
): Promise<Map<string, ReadFile>> {
  const files = await readFolder(folder, env).catch((error: unknown) => {
    if (error instanceof ConfigError) return [];
    throw error;
  });
  const seen = new Map(files.map((read) => [read.file, read]));
  for (const [file, read] of known) {
    if (seen.has(file)) continue;
    seen.set(file, { file, text: GONE, error: gone(file) });
    if (read.text !== GONE) onRefuse(gone(file));
  }
  return seen;
}

/** Stands for the text of a file that is no longer there: no YAML has this character. */
const GONE = '\0';

function gone(file: string): ConfigError {
  return new ConfigError([
    {
      where: file,
      setting: '',
      found: 'the file is gone, and its clinic goes on as it was until Recado starts again',
      accepted: 'the file, put back',
      example: null,
    },
  ]);
}

/** Two files with one id: the one that was there first keeps it. */
function twin(read: ReadFile & { clinic: Clinic }, seen: ReadonlyMap<string, ReadFile>): ConfigError | null {
  const { id } = read.clinic;
  const other = [...seen.values()].find((one) => one !== read && 'clinic' in one && one.clinic.id === id);
  if (!other) return null;
  return new ConfigError([
    {
      where: read.file,
      setting: 'id',
      found: `'${id}' is the id of the clinic in ${other.file} already`,
      accepted: 'an id of its own for each clinic',
      example: null,
    },
  ]);
}
