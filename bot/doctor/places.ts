import { open, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadClinics } from '../config/load.ts';
import { ConfigError } from '../config/problem.ts';
import type { Clinic } from '../config.ts';
import type { Installation } from '../installation.ts';
import { type Finding, well, worthKnowing, wrong } from './check.ts';

/** Below this the database soon cannot grow; below the other it is a matter of days. */
const LITTLE_SPACE_BYTES = 200 * 2 ** 20;
const SOME_SPACE_BYTES = 2 * 2 ** 30;

/** Looks at the clinics' files. */
export async function checkClinics(
  folder: string | undefined,
): Promise<{ findings: Finding[]; clinics: Map<string, Clinic> }> {
  const check = 'configuration';
  try {
    const clinics = await loadClinics(folder);
    const names = [...clinics.values()].map(({ id, name }) => `${name} (${id})`).join(', ');
    const finding =
      folder === undefined
        ? worthKnowing(
            check,
            `the demo clinics: ${names}`,
            'set RECADO_CLINICS to the folder of your clinic.yaml',
          )
        : well(check, names);
    return { findings: [finding], clinics };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const findings = error.message
      .split('\n')
      .map((line) => wrong(check, line, 'correct the file, and look again'));
    return { findings, clinics: new Map() };
  }
}

/** Bytes that are free on the disk of a folder. */
async function freeOn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Looks at the folder where everything is kept, by writing to it. */
export async function checkData({ data }: Installation, free = freeOn): Promise<Finding[]> {
  const check = 'data folder';
  const exists = await stat(data).catch(() => null); // Not there: it is made at the first start.
  const place = exists ? data : dirname(data);
  if (exists && !exists.isDirectory()) {
    return [wrong(check, `${data} is a file`, 'set RECADO_DATA to a folder')];
  }
  const refused = await writeIn(place);
  if (refused === 'ENOSPC') return [wrong('disk space', `the disk of ${data} is full`, MAKE_ROOM)];
  if (refused !== null) {
    const found = `${place} cannot be written to (${refused})`;
    return [wrong(check, found, 'give this user the right to, or set RECADO_DATA')];
  }
  const bytes = await free(place);
  const said = `${(bytes / 2 ** 30).toFixed(1)} GiB are free on the disk of ${data}`;
  if (bytes < LITTLE_SPACE_BYTES) return [wrong('disk space', said, MAKE_ROOM)];
  if (bytes < SOME_SPACE_BYTES) return [worthKnowing('disk space', said, MAKE_ROOM)];
  return [well('disk space', said)];
}

const MAKE_ROOM = 'free some space, or move the folder and set RECADO_DATA';

/** Writes a byte, and takes it away again. The system's word for why that cannot be; null where it can. */
async function writeIn(folder: string): Promise<string | null> {
  const file = join(folder, `.recado-doctor-${process.pid}`);
  try {
    await using probe = await open(file, 'w', 0o600);
    await probe.writeFile('?');
    await probe.sync();
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  } finally {
    await rm(file, { force: true }).catch(() => {}); // Where it could not be written, there is none.
  }
}
