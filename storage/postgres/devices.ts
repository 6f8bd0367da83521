import type pg from 'pg';
import type { DeviceName, DeviceRow, DeviceShelf } from '../devices.ts';
import type { Line } from './line.ts';

/** What linked devices keep, on PostgreSQL. */
export function shelfOf({
  pool,
  line,
  read,
}: {
  pool: pg.Pool;
  line: Line;
  read<T>(query: () => Promise<T>): Promise<T>;
}): DeviceShelf {
  return {
    claim: (device, lease) => line.call({ do: 'claimDevice', device, lease }),
    release: async (device, owner) => {
      await line.call({ do: 'releaseDevice', device, owner });
    },
    read: (device, kind, ids) => read(() => readDevice(pool, device, { kind, ids })),
    write: (device, change) => line.call({ do: 'writeDevice', device, change }),
    forget: (device, what) => line.call({ do: 'forgetDevice', device, what }),
  };
}

async function readDevice(
  pool: pg.Pool,
  { clinic, device }: DeviceName,
  { kind, ids }: { kind: string; ids: readonly string[] | null },
): Promise<DeviceRow[]> {
  const { rows } = await pool.query<DeviceRow>({
    name: 'device state',
    text: `select kind, id, value from device_state
            where clinic = $1 and device = $2 and kind = $3 and ($4::text[] is null or id = any ($4))
            order by changed_at, id`,
    values: [clinic, device, kind, ids],
  });
  return rows;
}
