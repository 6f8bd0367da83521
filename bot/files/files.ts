import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { MediaRef } from '../../adapters/channels/channel.ts';

/** What is known of a kept file. */
export interface FileAbout {
  clinic: string;
  /** The address that sent it: only its conversation may show it. */
  address: string;
  mediaType: string;
  name?: string;
}

/** Where the files of patients are. */
export interface FileStore {
  /** Durable when the promise resolves. */
  keep(bytes: Uint8Array, about: FileAbout): Promise<MediaRef>;
  /** Null where this clinic has no such file. */
  find(clinic: string, id: string): Promise<{ bytes: Uint8Array; about: FileAbout } | null>;
  remove(clinic: string, id: string): Promise<void>;
  /** Removes what this clinic was sent before then, in milliseconds since the epoch; gives how many files. */
  removeBefore(clinic: string, then: number): Promise<number>;
}

/**
 * Files in a folder, one folder a clinic: the bytes, and beside them what is known of them. Names are ids of
 * ours, so that nothing a patient writes becomes a path. When they were kept is their time of change, by our clock.
 */
export function openFiles(
  folder: string,
  { newId, now }: { newId: () => string; now: () => number },
): FileStore {
  const pathOf = (clinic: string, id: string) => join(folder, safe(clinic), safe(id));
  return {
    keep: async (bytes, about) => {
      const id = newId();
      const path = pathOf(about.clinic, id);
      await mkdir(join(folder, safe(about.clinic)), { recursive: true, mode: 0o700 });
      try {
        const at = now();
        await write(`${path}.json`, Buffer.from(JSON.stringify(about)), at);
        await write(path, bytes, at);
      } catch (error) {
        await Promise.all([rm(path, { force: true }), rm(`${path}.json`, { force: true })]);
        throw error;
      }
      const { mediaType, name } = about;
      return { id, mediaType, bytes: bytes.length, ...(name !== undefined && { name }) };
    },
    find: async (clinic, id) => {
      if (!isSafe(clinic) || !isSafe(id)) return null;
      const path = pathOf(clinic, id);
      const found = await ifThere(Promise.all([readFile(`${path}.json`, 'utf8'), readFile(path)]));
      if (found === null) return null;
      const [about, bytes] = found;
      return { bytes, about: JSON.parse(about) as FileAbout }; // Written by `keep`.
    },
    remove: async (clinic, id) => {
      await rm(pathOf(clinic, id), { force: true });
      await rm(`${pathOf(clinic, id)}.json`, { force: true });
    },
    removeBefore: async (clinic, then) => {
      const place = join(folder, safe(clinic));
      let removed = 0;
      for (const name of await namesIn(place)) {
        const path = join(place, name);
        const keptAt = await changedAt(path);
        if (keptAt === null || keptAt >= then) continue;
        await rm(path, { force: true });
        if (isSafe(name)) removed += 1; // Neither what is known of one, nor one that was never whole.
      }
      return removed;
    },
  };
}

/** Empty where nobody has sent anything yet. */
async function namesIn(folder: string): Promise<string[]> {
  return (await ifThere(readdir(folder))) ?? [];
}

/** Milliseconds since the epoch; null where another process was quicker to remove it. */
async function changedAt(path: string): Promise<number | null> {
  return (await ifThere(stat(path)))?.mtimeMs ?? null;
}

async function ifThere<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Whole or not at all: a file has its name only once its bytes are on the disk. */
async function write(path: string, bytes: Uint8Array, at: number): Promise<void> {
  const part = `${path}.part`;
  try {
    await using file = await open(part, 'wx', 0o600);
    await file.writeFile(bytes);
    await file.utimes(at / 1000, at / 1000);
    await file.sync();
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await rename(part, path);
}

function isSafe(name: string): boolean {
  return /^[\w-]{1,100}$/.test(name);
}

function safe(name: string): string {
  if (!isSafe(name)) throw new RangeError('A file has a name that is no id');
  return name;
}
