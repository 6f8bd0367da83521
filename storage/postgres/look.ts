import { readdir } from 'node:fs/promises';
import pg from 'pg';
import type { DeviceLook, DeviceRowName, Look } from '../look.ts';
import { nameOf, settingsFor } from './connect.ts';
import { toStoreError } from './faults.ts';

const MIGRATIONS = new URL('../migrations/', import.meta.url);

/**
 * Looks at a database without writing to it: no migration is applied, and nobody is told.
 * @throws StoreError where it cannot be reached
 */
export async function lookAtPostgres(url: string, now: () => number): Promise<Look> {
  const ours = (await readdir(MIGRATIONS)).filter((name) => name.endsWith('.postgres.sql')).length;
  const client = new pg.Client(settingsFor(url, 'public'));
  client.on('error', () => {}); // What is under way fails by itself.
  try {
    await client.connect();
    const asked = now();
    const { rows } = await client.query<{ at: number; reads: boolean; ours: boolean; others: boolean }>(HERE);
    const { at, reads, ours: isOurs, others } = rows[0]!;
    // Its clock was read somewhere between the question and the answer.
    const aheadMs = at - (asked + now()) / 2;
    const told = isOurs ? (await client.query<Told>(TOLD)).rows[0]! : NOTHING;
    return { ours, ...told, isOthers: !isOurs && others, damage: null, takesWrites: !reads, aheadMs };
  } catch (error) {
    throw toStoreError(error, nameOf(url)) ?? (error as Error);
  } finally {
    await client.end();
  }
}

/**
 * The row of this kind and id of each linked device, likewise.
 * @throws StoreError where it cannot be read, or has no such rows yet
 */
export async function lookAtPostgresDevices(url: string, { kind, id }: DeviceRowName): Promise<DeviceLook[]> {
  const client = new pg.Client(settingsFor(url, 'public'));
  client.on('error', () => {}); // What is under way fails by itself.
  try {
    await client.connect();
    return (await client.query<DeviceLook>(DEVICES, [kind, id])).rows;
  } catch (error) {
    throw toStoreError(error, nameOf(url)) ?? (error as Error);
  } finally {
    await client.end();
  }
}

const DEVICES = `
  select s.clinic, s.device, s.value, s.changed_at as "changedAt", d.leased_until as "leasedUntil"
    from device_state as s left join device as d on d.clinic = s.clinic and d.device = s.device
   where s.kind = $1 and s.id = $2`;

type Told = Pick<Look, 'version' | 'lastWrittenAt' | 'parked'>;

const NOTHING: Told = { version: 0, lastWrittenAt: null, parked: 0 };

const HERE = `
  select (extract(epoch from clock_timestamp()) * 1000)::bigint as at,
         current_setting('transaction_read_only')::boolean as reads,
         to_regclass('public.migration') is not null as ours,
         exists (select from pg_class as c
                  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                    and not exists (select from pg_depend as d where d.objid = c.oid and d.deptype = 'e')) as others`;

const TOLD = `
  select (select coalesce(max(number), 0) from migration) as version,
         (select max(updated_at) from conversation) as "lastWrittenAt",
         (select count(*) from outbox where status = 'parked') as parked`;
