import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { type Answer, type Call, isWrite, serve } from './engine.ts';
import { toStoreError } from './faults.ts';
import { type OpenDatabase, openDatabase } from './open.ts';
import {
  CLOSE,
  type Fault,
  NOBODY,
  type Reply,
  type Request,
  type ThreadData,
  type WireAnswer,
} from './wire.ts';

// The store's own thread: SQLite waits for the disk here, and the house does not.

/** Calls answered by one commit at most: more would keep the first of them waiting. */
const MOST_CALLS = 256;

/** What was written without waiting for the disk stays at the mercy of the machine's power for this long. */
const CHECKPOINT_AFTER_MS = 1_000;

const port = parentPort!;
const options: ThreadData = workerData;
const waiting: Call[] = [];
let isClosing = false;
let isWorking = false;
let isCheckpointDue = false;

try {
  const database = await openDatabase(options);
  port.on('message', (message) => {
    take(message);
    void work(database);
  });
  tell({ tell: 'open', version: database.version, applied: database.applied });
} catch (error) {
  tell({ tell: 'refused', fault: faultOf(error) });
}

function take(message: Request | typeof CLOSE): void {
  if (message === CLOSE) isClosing = true;
  else waiting.push(...message);
}

/** Answers whatever is queued: what comes meanwhile goes into the next commit. */
async function work(database: OpenDatabase): Promise<void> {
  if (isWorking) return;
  isWorking = true;
  for (;;) {
    takeQueued(port);
    const calls = waiting.splice(0, MOST_CALLS);
    if (calls.length === 0) break;
    if (calls.some(({ name }) => isWrite(name))) checkpointLater(database);
    for await (const answers of serve(database.db, calls)) {
      tell({ tell: 'answers', answers: answers.map(onTheWire) });
    }
  }
  isWorking = false;
  if (!isClosing) return;
  await database.close();
  tell({ tell: 'closed' });
  port.close();
}

/** Has the log written into the file when there is a moment, rather than in a patient's turn. */
function checkpointLater(database: OpenDatabase): void {
  if (isCheckpointDue) return;
  isCheckpointDue = true;
  setTimeout(() => {
    isCheckpointDue = false;
    waiting.push({ id: NOBODY, name: 'checkpoint', args: [] });
    void work(database);
  }, CHECKPOINT_AFTER_MS).unref();
}

function takeQueued(from: MessagePort): void {
  for (let queued = receiveMessageOnPort(from); queued; queued = receiveMessageOnPort(from)) {
    take(queued.message);
  }
}

function onTheWire(answer: Answer): WireAnswer {
  return 'error' in answer ? [answer.id, null, faultOf(answer.error)] : [answer.id, answer.value];
}

function tell(reply: Reply): void {
  port.postMessage(reply);
}

function faultOf(error: unknown): Fault {
  const known = toStoreError(error, options.file);
  if (known) return { kind: known.kind, message: known.message };
  return { kind: null, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
