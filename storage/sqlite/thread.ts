import { parentPort, receiveMessageOnPort } from 'node:worker_threads';
import { type Answer, type Call, isWrite, serve } from './engine.ts';
import { toStoreError } from './faults.ts';
import { type OpenDatabase, type OpenOptions, openDatabase } from './open.ts';
import { CLOSE, type Fault, type Message, NOBODY, type Reply, type WireAnswer } from './wire.ts';

// The store's own thread: SQLite waits for the disk here, and the house does not.

/** Calls answered by one commit at most: more would keep the first of them waiting. */
const MOST_CALLS = 256;

/** What was written without waiting for the disk stays at the mercy of the machine's power for this long. */
const CHECKPOINT_AFTER_MS = 1_000;

const port = parentPort!;
let serving: Serving | null = null;

port.on('message', (message: Message) => {
  if (serving) serving.hear(message);
  else if (typeof message === 'object' && 'open' in message) void open(message.open);
});

async function open(options: OpenOptions): Promise<void> {
  try {
    const database = await openDatabase(options);
    serving = new Serving(database, options.file);
    tell({ tell: 'open', version: database.version, applied: database.applied });
  } catch (error) {
    tell({ tell: 'refused', fault: faultOf(error, options.file) });
  }
}

/** A database while it is open, and what is asked of it. */
class Serving {
  readonly #database: OpenDatabase;
  readonly #file: string;
  readonly #waiting: Call[] = [];
  #isClosing = false;
  #isWorking = false;
  #checkpoint: NodeJS.Timeout | null = null;

  constructor(database: OpenDatabase, file: string) {
    this.#database = database;
    this.#file = file;
  }

  hear(message: Message): void {
    this.#take(message);
    void this.#work();
  }

  #take(message: Message): void {
    if (message === CLOSE) this.#isClosing = true;
    else if (Array.isArray(message)) this.#waiting.push(...message);
  }

  /** Answers whatever is queued: what comes meanwhile goes into the next commit. */
  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    for (;;) {
      this.#takeQueued();
      const calls = this.#waiting.splice(0, MOST_CALLS);
      if (calls.length === 0) break;
      if (calls.some(({ name }) => isWrite(name))) this.#checkpointLater();
      for await (const answers of serve(this.#database.db, calls)) {
        tell({ tell: 'answers', answers: answers.map((answer) => onTheWire(answer, this.#file)) });
      }
    }
    this.#isWorking = false;
    if (this.#isClosing) await this.#close();
  }

  /** After it the thread waits for the next database, or for its end. */
  async #close(): Promise<void> {
    if (this.#checkpoint) clearTimeout(this.#checkpoint);
    await this.#database.close();
    serving = null;
    tell({ tell: 'closed' });
  }

  /** Has the log written into the file when there is a moment, rather than in a patient's turn. */
  #checkpointLater(): void {
    this.#checkpoint ??= setTimeout(() => {
      this.#checkpoint = null;
      this.#waiting.push({ id: NOBODY, name: 'checkpoint', args: [] });
      void this.#work();
    }, CHECKPOINT_AFTER_MS).unref();
  }

  #takeQueued(): void {
    for (let queued = receiveMessageOnPort(port); queued; queued = receiveMessageOnPort(port)) {
      this.#take(queued.message);
    }
  }
}

function onTheWire(answer: Answer, file: string): WireAnswer {
  return 'error' in answer ? [answer.id, null, faultOf(answer.error, file)] : [answer.id, answer.value];
}

function tell(reply: Reply): void {
  port.postMessage(reply);
}

function faultOf(error: unknown, file: string): Fault {
  const known = toStoreError(error, file);
  if (known) return { kind: known.kind, message: known.message };
  return { kind: null, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
