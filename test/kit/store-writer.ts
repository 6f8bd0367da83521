import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** What the writer tells: it has begun, or a turn's commit was answered. */
export type Told = { tell: 'writing' } | { tell: 'done'; lane: number; revision: number };

/** A process that owns a store, and takes turns in it until it is killed. */
export interface Writer extends AsyncDisposable {
  pid: number;
  /** The last revision that was answered, lane by lane. */
  answered: number[];
  /** Ends it as a power cut would: with SIGKILL. */
  kill(): Promise<void>;
}

/** Starts such a process; resolves when it is writing. */
export async function startWriter({ file, lanes }: { file: string; lanes: number }): Promise<Writer> {
  const child: ChildProcess = fork(new URL('./store-writer-child.ts', import.meta.url), [
    file,
    String(lanes),
  ]);
  const answered = Array.from({ length: lanes }, () => 0);
  child.on('message', (told: Told) => {
    if (told.tell === 'done') answered[told.lane] = told.revision;
  });
  const [first] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [Told | number];
  if (typeof first !== 'object' || first?.tell !== 'writing') throw new Error(`The writer ended: ${first}`);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    // What it had told before is still on its way when it is gone: it is heard before the channel closes.
    await Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  };
  return { pid: child.pid!, answered, kill, [Symbol.asyncDispose]: kill };
}
