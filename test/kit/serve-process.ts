import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openStream, type Stream } from './stream.ts';

/** `recado serve` as an operator runs it. */
export interface ServeProcess extends AsyncDisposable {
  /** Where it listens: `http://localhost:…`. */
  address: string;
  /** What it has written to standard error so far. */
  log(): string;
  /** How often its house has been opened. */
  starts(): number;
  /** Waits until its log says so. */
  says(what: RegExp): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** Resolves when it has ended: its exit code, null where a signal ended it. */
  ended: Promise<number | null>;
  /** A new visitor of a clinic's page. */
  visitor(clinic?: string): Promise<Visitor>;
}

/** One person's page. */
export interface Visitor {
  headers: { authorization: string };
  write(text: string): Promise<Response>;
  page(): Promise<Stream>;
}

const MAIN = join(import.meta.dirname, '..', '..', 'bot', 'main.ts');
/** Long: a machine that runs all tests at once is slow. */
const PATIENCE_MS = 45_000;

/** Starts one on a free port; it is open when this resolves. What a test leaves running is ended with it. */
export async function startServe(
  env: Record<string, string>,
  { isWorker = false, args = [] }: { isWorker?: boolean; args?: readonly string[] } = {},
): Promise<ServeProcess> {
  const child = spawn(process.execPath, [MAIN, 'serve', ...args], {
    env: { ...process.env, PORT: '0', ...env },
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  let err = '';
  let out = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const until = async (isSo: () => boolean, what: string) => {
    for (const end = performance.now() + PATIENCE_MS; !isSo(); await wait(10)) {
      if (child.exitCode !== null) throw new Error(`It ended (${child.exitCode}): ${err}`);
      if (performance.now() > end) throw new Error(`Waited in vain for ${what}: ${err}`);
    }
  };
  const end = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await ended;
  };
  await until(() => (isWorker ? err.includes('at work') : out.includes('is open')), 'its start').catch(
    async (error: unknown) => {
      await end();
      throw error;
    },
  );
  const address = /http:\/\/\S+/.exec(out)?.[0] ?? '';
  return {
    address,
    ended,
    log: () => err,
    starts: () => out.split('is open').length - 1,
    says: (what) => until(() => what.test(err), String(what)),
    signal: (name) => void child.kill(name),
    visitor: (clinic = 'andes') => visit(address, clinic),
    [Symbol.asyncDispose]: end,
  };
}

let messages = 0;

async function visit(address: string, clinic: string): Promise<Visitor> {
  const made = await fetch(`${address}/chat/${clinic}/visitors`, { method: 'POST' });
  const { token } = (await made.json()) as { token: string };
  const headers = { authorization: `Bearer ${token}` };
  return {
    headers,
    write: (text) => {
      messages += 1;
      return fetch(`${address}/chat/${clinic}/inbox`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ messages: [{ id: `message-${messages}`, content: { kind: 'text', text } }] }),
      });
    },
    page: () => openStream({ listen: async () => address }, headers, `/chat/${clinic}/stream`),
  };
}
