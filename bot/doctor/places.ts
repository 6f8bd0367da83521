import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Store } from '../../storage/store.ts';
import type { Clock } from '../clock.ts';
import { loadClinics } from '../config/load.ts';
import { ConfigError } from '../config/problem.ts';
import type { Clinic } from '../config.ts';
import { databaseName, type Installation } from '../installation.ts';
import { openStore } from '../registry.ts';
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

/** Looks at the folder where everything is kept. */
export async function checkData({ data }: Installation): Promise<Finding[]> {
  const check = 'data folder';
  const exists = await stat(data).catch(() => null); // Not there: it is made at the first start.
  const place = exists ? data : dirname(data);
  if (exists && !exists.isDirectory()) {
    return [wrong(check, `${data} is a file`, 'set RECADO_DATA to a folder')];
  }
  try {
    await access(place, constants.W_OK);
  } catch {
    return [wrong(check, `${place} cannot be written to`, 'give this user the right to, or set RECADO_DATA')];
  }
  const { bavail, bsize } = await statfs(place);
  const free = bavail * bsize;
  const said = `${(free / 2 ** 30).toFixed(1)} GiB are free on the disk of ${data}`;
  const advice = 'free some space, or move the folder and set RECADO_DATA';
  if (free < LITTLE_SPACE_BYTES) return [wrong('disk space', said, advice)];
  if (free < SOME_SPACE_BYTES) return [worthKnowing('disk space', said, advice)];
  return [well('disk space', said)];
}

/** Opens the database, writes nothing, and counts what is open. */
export async function checkDatabase(installation: Installation, clock: Clock): Promise<Finding[]> {
  const check = 'database';
  const { database, databaseUrl: url } = installation;
  if (url === undefined && !(await stat(database).catch(() => null))) {
    return [worthKnowing(check, `${database} is not there yet`, 'it is made at the first start')];
  }
  let store: Store;
  try {
    store = await openStore({ file: database, url, works: false, clock });
  } catch (error) {
    return [wrong(check, (error as Error).message, 'do what the message says; nothing was changed')];
  }
  try {
    const { openInbox, openOutbox, parked, conversations } = await store.counts(null);
    const said =
      `${databaseName(installation)} (${store.driver}): ${conversations} conversations, ${openInbox} events and ` +
      `${openOutbox} effects waiting, ${parked} given up`;
    const advice = 'look in the log for "given up", and answer those conversations';
    return [parked > 0 ? worthKnowing(check, said, advice) : well(check, said)];
  } finally {
    await store.close();
  }
}
