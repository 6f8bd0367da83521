import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Instruction } from './instruction.ts';
import type { Line } from './lines.ts';
import type { State } from './state.ts';
import type { Casting, Idle, Reply, Request } from './wire.ts';

/** What became of a request. */
export type Performed = { idle: Idle } | { refused: string };

/** A rehearsal in a process of its own, which can be killed: then another goes on from its file. */
export interface Understudy extends AsyncDisposable {
  perform(instruction: Instruction): Promise<Performed>;
  state(): Promise<State>;
  /** What is waited for now. */
  idle(): Idle;
  /** Where its clock stands: civil time of the clinic. */
  time(): string;
}

/** Starts the process. `onLine` is told what happens as it happens. @throws RangeError when it cannot open. */
export async function startUnderstudy(casting: Casting, onLine: (line: Line) => void): Promise<Understudy> {
  let child = await start(casting, onLine);
  let standing = await opened(child, casting);
  let starts = casting.start;
  const restart = async () => {
    await kill(child.process);
    starts += 1;
    const again = { ...casting, as: standing.as, now: standing.now, start: starts, agenda: null };
    child = await start(again, onLine);
    standing = await opened(child, again);
  };
  return {
    perform: async (instruction) => {
      if (instruction.do === 'restart') {
        await restart();
        return { idle: standing.idle };
      }
      const reply = await child.ask({ ask: 'perform', instruction });
      if (reply.tell === 'refused') return { refused: reply.message };
      if (reply.tell === 'done') standing = reply;
      return { idle: standing.idle };
    },
    state: async () => {
      const reply = await child.ask({ ask: 'state' });
      if (reply.tell !== 'state') throw new Error('The rehearsal could not read its state');
      return reply.state;
    },
    idle: () => standing.idle,
    time: () => standing.time,
    [Symbol.asyncDispose]: () => kill(child.process),
  };
}

type Ended = Exclude<Reply, { tell: 'line' }>;

interface Child {
  process: ChildProcess;
  ask(request: Request): Promise<Ended>;
}

async function opened(child: Child, casting: Casting): Promise<Extract<Ended, { tell: 'done' }>> {
  const reply = await child.ask({ ask: 'open', casting });
  if (reply.tell === 'done') return reply;
  await kill(child.process);
  throw new RangeError(reply.tell === 'refused' ? reply.message : 'The rehearsal did not open');
}

async function start(casting: Casting, onLine: (line: Line) => void): Promise<Child> {
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as const;
  const process = fork(join(import.meta.dirname, 'child.ts'), {
    stdio: [...stdio],
    serialization: 'advanced',
  });
  let waiting: PromiseWithResolvers<Ended> | null = null;
  process.on('message', (reply: Reply) => {
    if (reply.tell === 'line') onLine(reply.line);
    else waiting?.resolve(reply);
  });
  process.on('exit', (code, signal) => {
    const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
    waiting?.reject(
      new Error(`The house of start ${casting.start} ${how}; what it had taken in is in its file`),
    );
  });
  return {
    process,
    ask: (request) => {
      waiting = Promise.withResolvers();
      process.send(request);
      return waiting.promise;
    },
  };
}

/** Without grace: nothing is finished, closed or said. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
