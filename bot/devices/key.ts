import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KEY_BYTES, Seal } from '../../storage/sealing.ts';

/**
 * The seal of what linked devices keep. Its key is in RECADO_KEY: 64 hexadecimal digits; after a change of keys
 * the new one first, then the old ones, with commas between. Without it, a key is made in a file that only its
 * owner can read.
 * @throws RangeError that says what is wrong with the key, and never shows it
 */
export async function openSeal(file: string, env: NodeJS.ProcessEnv = process.env): Promise<Seal> {
  const given = env['RECADO_KEY'];
  if (given) return new Seal(keysIn(given, 'RECADO_KEY'));
  return new Seal(keysIn(await keptKey(file), file));
}

async function keptKey(file: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  try {
    await using made = await open(file, 'wx', 0o600);
    await made.writeFile(randomBytes(KEY_BYTES).toString('hex'));
    await made.sync();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const { mode } = await stat(file);
  // A file that came with a backup may be open to all.
  if ((mode & 0o077) !== 0) await chmod(file, 0o600);
  return readFile(file, 'utf8');
}

function keysIn(text: string, where: string): Buffer[] {
  const keys = text.trim().split(/\s*,\s*/);
  if (keys.every((key) => /^[0-9a-f]{64}$/i.test(key))) return keys.map((key) => Buffer.from(key, 'hex'));
  throw new RangeError(
    `${where} should hold 64 hexadecimal digits. A new key is made by: openssl rand -hex 32. ` +
      'With another key, WhatsApp devices must be linked anew.',
  );
}
