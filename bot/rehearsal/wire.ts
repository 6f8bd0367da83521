import type { Instruction } from './instruction.ts';
import type { Line } from './lines.ts';
import type { State } from './state.ts';
import type { RehearsedChannel } from './terminal-channel.ts';

/** What the process that holds a rehearsal is told when it starts. */
export interface Casting {
  file: string;
  /** Folder of `clinic.yaml` files; null for the demo clinics. */
  clinics: string | null;
  clinic: string;
  channel: RehearsedChannel;
  as: string;
  /** Civil time of the clinic, or milliseconds since the epoch. */
  now: string | number | null;
  seed: string;
  start: number;
  agenda: string | null;
  verbose: boolean;
}

/** To the process that holds a rehearsal. */
export type Request =
  | { ask: 'open'; casting: Casting }
  | { ask: 'perform'; instruction: Instruction }
  | { ask: 'state' };

/** From it. Lines come as things happen; every request ends with one of the others. */
export type Reply =
  | { tell: 'line'; line: Line }
  | { tell: 'done'; idle: Idle; now: number; time: string; as: string }
  | { tell: 'state'; state: State }
  /** The request was wrong, or cannot be had: the rehearsal goes on. */
  | { tell: 'refused'; message: string };

/** What a program that talks with the bot waits for. */
export interface Idle {
  idle: true;
  awaiting: string | null;
  choices: string[];
}
