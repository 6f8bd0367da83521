import type { Spending } from '../rows.ts';
import type { Sqlite } from './driver.ts';

/** Takes one of a day's uses of a service outside. What days past used is forgotten. */
export async function spend(db: Sqlite, { clinic, use, day, most }: Spending): Promise<boolean> {
  if (most < 1) return false;
  const { changes } = await db.run(
    `insert into outside_use (clinic, use, day, count) values (?, ?, ?, 1)
     on conflict (clinic, use, day) do update set count = count + 1 where count < ?`,
    [clinic, use, day, most],
  );
  await db.run('delete from outside_use where clinic = ? and use = ? and day < ?', [clinic, use, day]);
  return changes > 0;
}
