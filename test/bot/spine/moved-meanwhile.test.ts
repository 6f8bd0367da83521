import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TurnRecord } from '../../../storage/store.ts';
import { openTestHouse, type TestHouse } from '../../kit/house.ts';
import { withCall } from '../../kit/store-with-call.ts';

const heardIn = ({ happenings }: TestHouse) =>
  happenings.flatMap((one) =>
    one.kind === 'heard' && one.content.kind === 'text' ? [one.content.text] : [],
  );

describe('a conversation that moved meanwhile', () => {
  it('is loaded again, and the turn taken on what it has become', async () => {
    const records: TurnRecord[] = [];
    let isFirst = true;
    await using house = await openTestHouse({
      store: (store) =>
        withCall(store, 'commit', async (record: TurnRecord) => {
          records.push(record);
          if (!isFirst) return store.commit(record);
          isFirst = false;
          return 'stale';
        }),
    });
    assert.deepEqual(await house.write('hola'), { accepted: 1, repeated: 0 });
    assert.equal(records.length, 2);
  });

  it('is read again where others have taken some of its rows: nothing overtakes those that are left', async () => {
    let refused = 0;
    await using house = await openTestHouse({
      store: (store) =>
        withCall(store, 'commit', async (record: TurnRecord) => {
          // As where one of the two rows is done: however often it is tried, they cannot be taken together.
          if (record.rows.length < 2 || refused === 5) return store.commit(record);
          refused += 1;
          return 'stale';
        }),
    });
    const said = ['¿a qué hora abren?', 'buenas', 'quiero una cita de cardiología'];
    await Promise.all(said.map((text) => house.write(text)));
    await house.house.idle();
    assert.equal(refused, 5);
    await house.write('mañana');
    await house.house.idle();
    assert.deepEqual(heardIn(house), [...said, 'mañana']);
  });

  it('is read again from its oldest row on, however much of it was known', async () => {
    let commits = 0;
    await using house = await openTestHouse({
      store: (store) =>
        withCall(store, 'commit', async (record: TurnRecord) => {
          // Not the first: a lane has read as much as it keeps in memory by then.
          if (record.rows.length > 0) commits += 1;
          return commits === 10 ? 'behind' : store.commit(record);
        }),
    });
    const said = Array.from({ length: 150 }, (_, at) => `¿a qué hora abren el día ${at + 1}?`);
    await Promise.all(said.map((text) => house.write(text)));
    await house.house.idle();
    assert.deepEqual(heardIn(house), said);
  });
});
