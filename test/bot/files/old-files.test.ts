import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { VirtualClock } from '../../../bot/clock.ts';
import { removeOldFiles } from '../../../bot/files/old-files.ts';
import { silentLog } from '../../../bot/log.ts';
import { openTestHouse } from '../../kit/house.ts';

const HOUR_MS = 3_600_000;

test('what a patient sent is gone once it was kept as long as the clinic says, and not before', async () => {
  await using place = await openTestHouse();
  const { house, files } = place;
  const clock = new VirtualClock(place.clock.now());
  const days = house.clinic('andes').retention.fileDays;
  const about = { clinic: 'andes', address: '+573005550101', mediaType: 'image/jpeg' };
  const { id } = await files.keep(Buffer.from('ffd8', 'hex'), about);
  const there = async () => (await files.find('andes', id)) !== null;
  const stop = new AbortController();
  const clinics = () => house.clinics();
  const running = removeOldFiles({ clinics, files, clock, log: silentLog() }, stop.signal);
  const settle = async () => {
    while (clock.next() === null) await nextTurn();
  };
  await settle();
  await clock.advance((days * 24 - 6) * HOUR_MS, settle);
  assert.equal(await there(), true);
  await clock.advance(12 * HOUR_MS, settle);
  assert.equal(await there(), false);
  stop.abort();
  await running;
});
