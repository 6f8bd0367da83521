import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';

/** A point in a rehearsal that one can go back to. */
export interface Checkpoint {
  id: string;
  /** What the house's clock said, ISO 8601. */
  at: string;
}

/** What is done to a rehearsal while its house is closed: nothing, or it is kept as it is, or is again as it was. */
export type Errand = { do: 'restart' } | { do: 'keep'; at: string } | { do: 'return'; id: string };

/** The checkpoints of a rehearsal. Each is all that there was: conversations, agenda, files, phones and the clock. */
export interface Checkpoints {
  list(): Promise<readonly Checkpoint[]>;
  /** Asks that the house be closed, this be done, and the house be opened again. */
  ask(errand: Errand): void;
  /** Resolves once something was asked. */
  asked(): Promise<void>;
  /** Does what was asked, while the house is closed; whether there was anything to do. */
  perform(): Promise<boolean>;
}

const FOLDER = 'checkpoints';
const ABOUT = 'checkpoint.json';
/** Where the clock of the rehearsal keeps how far it was moved. */
const CLOCK = 'demo-clock';
/** So many are kept; the oldest makes room. */
const MOST = 12;

/** Opens the checkpoints of the rehearsal whose house keeps everything in `data`. `now` is the machine's, which its clock is ahead of. */
export function openCheckpoints(data: string, { now }: Pick<Clock, 'now'>): Checkpoints {
  const folder = join(data, FOLDER);
  let wanted: Errand | null = null;
  let waiting = Promise.withResolvers<void>();
  const list = async () => {
    // There is no folder before the first checkpoint.
    const ids = (await readdir(folder).catch(() => [])).sort((a, b) => Number(a) - Number(b));
    return Promise.all(ids.map((id) => readCheckpoint(join(folder, id), id)));
  };
  return {
    list,
    ask: (errand) => {
      wanted = errand;
      waiting.resolve();
    },
    asked: () => waiting.promise,
    perform: async () => {
      const errand = wanted;
      if (!errand) return false;
      wanted = null;
      waiting = Promise.withResolvers();
      if (errand.do === 'keep') await keep(data, errand.at, await list());
      if (errand.do === 'return') await goBack(data, errand.id, now());
      return true;
    },
  };
}

async function readCheckpoint(folder: string, id: string): Promise<Checkpoint> {
  // Written by `keep`.
  const { at } = JSON.parse(await readFile(join(folder, ABOUT), 'utf8')) as { at: string };
  return { id, at };
}

async function keep(data: string, at: string, before: readonly Checkpoint[]): Promise<void> {
  const id = `${Number(before.at(-1)?.id ?? 0) + 1}`;
  const to = join(data, FOLDER, id);
  await mkdir(to, { recursive: true });
  for (const name of await namesIn(data)) await cp(join(data, name), join(to, name), { recursive: true });
  await writeFile(join(to, ABOUT), JSON.stringify({ at }));
  for (const { id: old } of before.slice(0, Math.max(0, before.length + 1 - MOST))) {
    await rm(join(data, FOLDER, old), { recursive: true });
  }
}

/** The clock goes on from what it said then, however long ago that was. */
async function goBack(data: string, id: string, now: number): Promise<void> {
  const from = join(data, FOLDER, id);
  const { at } = await readCheckpoint(from, id);
  for (const name of await namesIn(data)) await rm(join(data, name), { recursive: true });
  for (const name of await namesIn(from)) {
    if (name !== ABOUT) await cp(join(from, name), join(data, name), { recursive: true });
  }
  await writeFile(join(data, CLOCK), String(Date.parse(at) - now));
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name !== FOLDER);
}
