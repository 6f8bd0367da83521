import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { VirtualClock } from '../../bot/clock.ts';
import { random } from '../../bot/random.ts';
import { openStore } from '../../bot/registry.ts';
import type { KillChildOrder, KillChildWord } from '../kit/kill-child.ts';

const CHILD = join(import.meta.dirname, '..', 'kit', 'kill-child.ts');
const TEXTS = [
  'quiero una cita de cardiología',
  'sí',
  '1',
  'sí',
  '¿a qué hora abren?',
  'quiero ver mis citas',
];
const PATIENTS = 6;
const KILLS = 4;
const chance = random('kill-test');

type Patients = KillChildOrder['patients'];

/** Everybody's messages, each with an id that tells its place. */
const everyone: Patients = Array.from({ length: PATIENTS }, (_, patient) => ({
  address: `+5730055501${String(patient + 10)}`,
  messages: Array.from({ length: 24 }, (__, at) => ({
    id: `p${patient}-${at}`,
    text: TEXTS[at % TEXTS.length]!,
  })),
}));

/** Runs a house until it is killed, somewhere in its work, or has done all. */
async function run(order: KillChildOrder, acked: Set<string>, kill: boolean): Promise<boolean> {
  const child = fork(CHILD, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const wanted = chance.int(20);
  let heard = 0;
  let isDone = false;
  child.on('message', (word: KillChildWord) => {
    if ('acked' in word) acked.add(word.acked);
    if ('done' in word) isDone = true;
    heard += 1;
    // In the middle of whatever it is doing then.
    if (kill && heard === wanted + 1) void sleep(chance.int(20)).then(() => child.kill('SIGKILL'));
  });
  child.send(order);
  await once(child, 'exit');
  return isDone;
}

it('killed again and again, the house loses nothing, hears nothing twice, and keeps every order', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'recado-kill-'));
  try {
    const file = join(folder, 'recado.db');
    const acked = new Set<string>();
    for (let start = 0; ; start++) {
      // What was not acknowledged is brought again, as channels do.
      const patients = everyone.map(({ address, messages }) => ({
        address,
        messages: messages.filter(({ id }) => !acked.has(id)),
      }));
      if (await run({ file, start, patients }, acked, start < KILLS)) break;
      assert.ok(start < KILLS, 'the house that nobody killed ended by itself');
    }
    const store = await openStore({ file, clock: new VirtualClock(Date.now()) });
    for (const { address, messages } of everyone) {
      const key = { clinic: 'andes', channel: 'web', address };
      const rows = await store.transcript(key, { limit: 1_000 });
      const heard = rows
        .filter(({ who }) => who === 'patient')
        .map(({ detail }) => (detail as { id: string }).id);
      assert.deepEqual(
        heard,
        messages.map(({ id }) => id),
      );
      const keys = rows.filter(({ who }) => who === 'bot').map(({ delivery }) => delivery!.key);
      assert.equal(new Set(keys).size, keys.length);
    }
    const visits = (await store.agenda.of('andes', null, 0)).map(
      ({ practitioner, startsAt }) => `${practitioner} ${startsAt}`,
    );
    assert.equal(new Set(visits).size, visits.length);
    const { openInbox, openOutbox, parked } = await store.counts('andes');
    assert.deepEqual({ openOutbox, parked }, { openOutbox: 0, parked: 0 });
    // Timers of questions that are still open may wait.
    const { lanes } = await store.readyLanes(Date.now(), 100);
    assert.deepEqual(lanes, [], `${openInbox} rows open`);
    await store.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
