import type { NewInboxRow, Store, TurnRecord } from '../../storage/store.ts';

/** One turn as it was written, and the effects that were settled since the one before. */
export interface Written {
  record: TurnRecord;
  row: NewInboxRow | null;
  settled: string[];
}

/** A store that also remembers what was written, so that a bare driver can write the same rows. */
export function recording(store: Store, written: Written[]): Store {
  let settled: string[] = [];
  return new Proxy(store, {
    get: (target, name, receiver) => {
      if (name === 'commit') {
        return async (record: TurnRecord) => {
          const outcome = await target.commit(record);
          if (outcome === 'done') written.push({ record, row: record.receive, settled: settled.splice(0) });
          return outcome;
        };
      }
      if (name === 'settle') {
        return async (rows: Parameters<Store['settle']>[0]) => {
          await target.settle(rows);
          settled = [...settled, ...rows.map(({ id }) => String(id))];
        };
      }
      const value: unknown = Reflect.get(target, name, receiver);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
