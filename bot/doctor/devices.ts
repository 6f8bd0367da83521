import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeviceLook } from '../../storage/look.ts';
import type { Seal } from '../../storage/sealing.ts';
import type { Clock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import { deviceOf, openReading } from '../devices/keep.ts';
import { openSeal } from '../devices/key.ts';
import type { Installation } from '../installation.ts';
import { linkedNumberOf, lookAtDevices, onlyAnswering } from '../registry.ts';
import { type Finding, well, worthKnowing, wrong } from './check.ts';

const CHECK = 'device';

/** Looks at whether what the clinic says is ever tried by a channel that would not say it. */
export function checkFallbacks(clinics: ReadonlyMap<string, Clinic>): Finding[] {
  return [...clinics.values()].flatMap((clinic) => {
    const mute = onlyAnswering(clinic);
    return clinic.rules.fallback
      .filter(({ channel }) => mute.includes(channel))
      .map(({ channel }) => {
        const found = `${clinic.id}: ${channel} only answers, and reminders are tried by it all the same`;
        const advice = `take it out of rules.fallback; or, at the number's risk, set channels.${channel}.proactive to 'allowed'`;
        return wrong('fallback', found, advice);
      });
  });
}

/** Looks at whether the phones of clinics have their devices linked, and whether a process works with each. */
export async function checkDevices(
  clinics: ReadonlyMap<string, Clinic>,
  installation: Installation,
  clock: Clock,
): Promise<Finding[]> {
  const having = [...clinics.values()].filter((clinic) => linkedNumberOf(clinic) !== null);
  if (having.length === 0) return [];
  const rows = await rowsOf(installation, clock);
  const seal = rows.length > 0 ? await openSeal(join(installation.data, 'key')) : null;
  return Promise.all(having.map((clinic) => checkDevice(clinic, { rows, seal, now: clock.now() })));
}

/** What was looked up. */
interface Looked {
  rows: readonly DeviceLook[];
  /** Null where nothing is sealed. */
  seal: Seal | null;
  now: number;
}

async function checkDevice(clinic: Clinic, { rows, seal, now }: Looked): Promise<Finding> {
  const { id } = clinic;
  const device = deviceOf(linkedNumberOf(clinic)!);
  const row = rows.find((one) => one.clinic === id && one.device === device);
  const unlinked = wrong(
    CHECK,
    `${id}: no phone has its WhatsApp device linked`,
    `recado pair --clinic ${id}`,
  );
  if (row === undefined || seal === null) return unlinked;
  try {
    if (!(await isLinked(row, seal))) return unlinked;
  } catch {
    const found = `${id}: what its WhatsApp device keeps is sealed with another key`;
    return wrong(
      CHECK,
      found,
      `set RECADO_KEY to the key it was linked with; or recado pair --clinic ${id} --again`,
    );
  }
  if ((row.leasedUntil ?? 0) > now) return well(CHECK, `${id}: linked, and a house works with it`);
  return worthKnowing(CHECK, `${id}: linked, and no house works with it`, 'start the house: recado serve');
}

/** Reads that one row as the device does itself. */
async function isLinked({ clinic, device, value }: DeviceLook, seal: Seal): Promise<boolean> {
  const { CREDS, isLinked: hasAccount } = await import('../../adapters/channels/whatsapp-baileys/session.ts');
  const shelf = { read: async () => [{ kind: CREDS, id: CREDS, value }] };
  return hasAccount(openReading({ clinic, device }, { shelf, seal }));
}

/** None where there is no database yet, or none that can be read: `checkDatabase` tells of that. */
async function rowsOf(
  { database: file, databaseUrl: url }: Installation,
  clock: Clock,
): Promise<DeviceLook[]> {
  if (url === undefined && !(await stat(file).catch(() => null))) return [];
  const { CREDS } = await import('../../adapters/channels/whatsapp-baileys/session.ts');
  try {
    return await lookAtDevices({ file, url, clock }, { kind: CREDS, id: CREDS });
  } catch {
    return [];
  }
}
