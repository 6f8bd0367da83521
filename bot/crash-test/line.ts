import type { InboundContent } from '../../adapters/channels/channel.ts';
import type { Clock } from '../clock.ts';
import type { Random } from '../random.ts';
import type { Heard } from './post-office.ts';

/** A message of a patient's, with an id of its own that it keeps however often it is sent. */
export interface Letter {
  id: string;
  content: InboundContent;
}

/** How one patient and the house reach each other, whatever becomes of the processes in between. */
export interface Line {
  channel: string;
  address: string;
  /** Brings a letter to a house; `false` where no clear word came back, and it must be brought again. */
  bring(letter: Letter, house: string): Promise<boolean>;
  /** All that has been heard so far, each time that it was. */
  heard: Heard[];
  /** Ends whatever it is connected to. */
  hangUp(): void;
}

/** What bringing letters needs. */
export interface Posting {
  /** The address of a house that is open, once there is one. */
  house(): Promise<string>;
  clock: Clock;
  chance: Random;
}

/** Of a hundred letters, so many are brought twice at once, as channels do. */
const TWICE = 10;
/** Between attempts. Milliseconds. */
const PAUSE_MS = 40;

/** Brings a letter until a house has said that it has it. */
export async function post(line: Line, letter: Letter, { house, clock, chance }: Posting): Promise<void> {
  for (;;) {
    const times = chance.int(100) < TWICE ? 2 : 1;
    const copies = Array.from({ length: times }, async () => line.bring(letter, await house()));
    const taken = await Promise.all(copies);
    if (taken.includes(true)) return;
    await clock.sleep(PAUSE_MS);
  }
}

/** More may follow what was heard. Milliseconds. */
const MORE_MS = 60;

/** The last thing that is heard after the first `before`, once nothing follows it; null where nothing is in so long. */
export async function answerTo(
  { heard }: Line,
  before: number,
  { clock, patienceMs, signal }: { clock: Clock; patienceMs: number; signal?: AbortSignal },
): Promise<Heard | null> {
  const until = clock.now() + patienceMs;
  for (let known = before; clock.now() < until && !signal?.aborted; ) {
    await clock.sleep(MORE_MS);
    if (heard.length > known) known = heard.length;
    else if (known > before) return heard.at(-1)!;
  }
  return null;
}

/** Asks a house for something; null where no answer came. */
export async function ask(url: string, init: RequestInit): Promise<Response | null> {
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(5_000) });
    await answer.arrayBuffer();
    return answer;
  } catch {
    return null; // It was killed, or is not open yet.
  }
}
