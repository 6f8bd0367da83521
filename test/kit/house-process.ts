import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { OutboundMessage } from '../../adapters/channels/channel.ts';
import { ANA } from './house.ts';

/** What a process of the house is to do. */
export interface ProcessOptions {
  url: string;
  /** @default true */
  works?: boolean;
  burstPauseMs?: number;
}

/** What it is asked, and what it tells. */
export type Order =
  | { do: 'write'; number: number; text: string; from: string; id: string }
  | { do: 'search'; ms: number }
  | { do: 'close' };
export type Report =
  | { tell: 'open' }
  | { tell: 'received'; number: number; accepted: number; repeated: number }
  | { tell: 'failed'; number: number; why: string }
  | { tell: 'sent'; message: OutboundMessage }
  | { tell: 'took'; address: string; because: string }
  | { tell: 'elsewhere'; address: string };

/** A whole house in a process of its own, on a database that it shares. */
export interface HouseProcess extends AsyncDisposable {
  sent: OutboundMessage[];
  /** Whose turns it took, and why, in order. */
  took: { address: string; because: string }[];
  /** Whose conversations it was told of. */
  elsewhere: string[];
  /** A message as the channel brings it; resolves when it is durable. */
  write(text: string, how?: { from?: string; id?: string }): Promise<{ accepted: number; repeated: number }>;
  /** From now on, looking for openings takes this long. */
  searchTakes(ms: number): void;
  /** Ends as by a power cut. */
  kill(): Promise<void>;
}

const MAIN = new URL('./house-process-main.ts', import.meta.url);
let messages = 0;

/** Starts one; it is open when this resolves. */
export async function startHouse(options: ProcessOptions): Promise<HouseProcess> {
  const child = fork(MAIN, [JSON.stringify(options)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const sent: OutboundMessage[] = [];
  const took: HouseProcess['took'] = [];
  const elsewhere: string[] = [];
  const waiting = new Map<number, PromiseWithResolvers<{ accepted: number; repeated: number }>>();
  const opened = Promise.withResolvers<void>();
  child.on('message', (report: Report) => {
    switch (report.tell) {
      case 'open':
        return opened.resolve();
      case 'sent':
        return void sent.push(report.message);
      case 'took':
        return void took.push(report);
      case 'elsewhere':
        return void elsewhere.push(report.address);
      case 'received':
        return waiting.get(report.number)?.resolve({ accepted: report.accepted, repeated: report.repeated });
      case 'failed':
        return waiting.get(report.number)?.reject(new Error(report.why));
    }
  });
  child.once('exit', (code) => opened.reject(new Error(`The house ended (${code})`)));
  await opened.promise;
  const ended = async () => {
    process.off('exit', end);
    if (isRunning(child)) await once(child, 'exit');
  };
  return {
    sent,
    took,
    elsewhere,
    write: (text, { from = ANA, id } = {}) => {
      messages += 1;
      const answer = Promise.withResolvers<{ accepted: number; repeated: number }>();
      waiting.set(messages, answer);
      tell(child, { do: 'write', number: messages, text, from, id: id ?? `message-${messages}` });
      return answer.promise;
    },
    searchTakes: (ms) => tell(child, { do: 'search', ms }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended();
    },
    [Symbol.asyncDispose]: async () => {
      if (isRunning(child)) tell(child, { do: 'close' });
      await ended();
    },
  };
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

function tell(child: ChildProcess, order: Order): void {
  child.send(order);
}
