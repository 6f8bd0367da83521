import type { DeviceChange, DeviceName, DeviceRow } from '../devices.ts';
import type { Sqlite } from './driver.ts';
import { placeholders } from './sql.ts';

/** Takes a device for an owner, or keeps it. */
export async function claimDevice(
  db: Sqlite,
  { clinic, device }: DeviceName,
  { owner, now, until }: { owner: string; now: number; until: number },
): Promise<boolean> {
  const { changes } = await db.run(
    `insert into device (clinic, device, owner, leased_until) values (?, ?, ?, ?)
     on conflict (clinic, device) do update set owner = excluded.owner, leased_until = excluded.leased_until
      where owner = excluded.owner or leased_until <= ?`,
    [clinic, device, owner, until, now],
  );
  return changes > 0;
}

/** Gives a device up. */
export async function releaseDevice(
  db: Sqlite,
  { clinic, device }: DeviceName,
  owner: string,
): Promise<void> {
  await db.run('delete from device where clinic = ? and device = ? and owner = ?', [clinic, device, owner]);
}

/** The rows of one kind: those with these ids, or all, oldest first. */
export function readDevice(
  db: Sqlite,
  { clinic, device }: DeviceName,
  { kind, ids }: { kind: string; ids: readonly string[] | null },
) {
  const only = ids === null ? '' : ` and id in (${placeholders(ids)})`;
  return db.all<DeviceRow>(
    `select kind, id, value from device_state
      where clinic = ? and device = ? and kind = ?${only} order by changed_at, rowid`,
    [clinic, device, kind, ...(ids ?? [])],
  );
}

/** Writes rows, if the device is still the owner's. */
export async function writeDevice(
  db: Sqlite,
  name: DeviceName,
  { owner, rows, at }: DeviceChange,
): Promise<'done' | 'lost'> {
  if (!(await isOwner(db, name, owner))) return 'lost';
  const { clinic, device } = name;
  for (const { kind, id, value } of rows) {
    if (value === null) {
      await db.run('delete from device_state where clinic = ? and device = ? and kind = ? and id = ?', [
        clinic,
        device,
        kind,
        id,
      ]);
    } else {
      await db.run(
        `insert into device_state (clinic, device, kind, id, value, changed_at) values (?, ?, ?, ?, ?, ?)
         on conflict (clinic, device, kind, id)
         do update set value = excluded.value, changed_at = excluded.changed_at`,
        [clinic, device, kind, id, value, at],
      );
    }
  }
  return 'done';
}

/** Removes what is old, if the device is still the owner's. */
export async function forgetDevice(
  db: Sqlite,
  name: DeviceName,
  { owner, kind, before }: { owner: string; kind: string | null; before: number },
): Promise<'done' | 'lost'> {
  if (!(await isOwner(db, name, owner))) return 'lost';
  await db.run(
    `delete from device_state
      where clinic = ? and device = ? and changed_at < ?${kind === null ? '' : ' and kind = ?'}`,
    [name.clinic, name.device, before, ...(kind === null ? [] : [kind])],
  );
  return 'done';
}

async function isOwner(db: Sqlite, { clinic, device }: DeviceName, owner: string): Promise<boolean> {
  const row = await db.get<{ owner: string }>('select owner from device where clinic = ? and device = ?', [
    clinic,
    device,
  ]);
  return row?.owner === owner;
}
