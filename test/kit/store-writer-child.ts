import { openSqliteStore } from '../../storage/sqlite/store.ts';
import { delivery, effectKey, message, turn } from '../contracts/store/trial.ts';
import type { Told } from './store-writer.ts';

// Takes turns in as many conversations as it is told, all at once, and tells of each that was answered.

const [file, lanes] = process.argv.slice(2);
const store = await openSqliteStore({ file: file!, now: () => 0 });
/** Resolves when it is on its way, whatever becomes of this process: only then is the next turn taken. */
const tell = (told: Told) => new Promise<unknown>((resolve) => process.send?.(told, resolve));

await tell({ tell: 'writing' });
await Promise.all(Array.from({ length: Number(lanes) }, (_, lane) => write(lane)));

async function write(lane: number): Promise<void> {
  const key = { clinic: 'andes', channel: 'web', address: `+57300555${1000 + lane}` };
  for (let { revision } = await store.load(key); ; revision += 1) {
    const id = `${lane}:${revision + 1}`;
    const said = { who: 'patient', text: id, detail: null } as const;
    const outcome = await store.commit(
      turn(key, revision, {
        receive: message(key, id),
        transcript: [said],
        outbox: [delivery(effectKey(key, revision + 1, 0))],
      }),
    );
    if (outcome !== 'done') throw new Error(`Turn ${id} is ${outcome}`);
    await tell({ tell: 'done', lane, revision: revision + 1 });
  }
}
