/** How a house is opened that is measured in a process of its own. */
export interface BenchSetup {
  place: { file: string } | { url: string };
  /** What webhooks are signed with. */
  secret: string;
  seed: string;
  /** Whether it has a telephone; what Twilio signs with is the secret. */
  hasPhone?: boolean;
  /** Whether nothing is stored: what the store costs is seen beside such a house. */
  storesNothing?: boolean;
}

/** What such a process is asked. */
export interface Questions {
  /** Opens the house. */
  open: { setup: BenchSetup };
  /** Listens for webhooks. */
  listen: Record<never, never>;
  /** What memory is in use, once all that can be freed is. */
  memory: Record<never, never>;
  /** Writes these, one after the other, each with an id of its own; how long each took to be durable. */
  write: { letters: readonly { address: string; text: string }[] };
  /** How long the scheduling system has taken to answer so far, all calls of it together. */
  agenda: Record<never, never>;
  /** Waits until nothing is left to do. */
  rest: Record<never, never>;
  close: Record<never, never>;
}

/** What it answers. */
export interface Answers {
  open: null;
  listen: { port: number };
  memory: { heapBytes: number; residentBytes: number };
  write: { ms: number[] };
  agenda: { ms: number };
  rest: null;
  close: null;
}

export type Question = { [K in keyof Questions]: { ask: K; number: number } & Questions[K] }[keyof Questions];

export type Answer = { number: number; answer: Answers[keyof Answers] } | { number: number; refused: string };

/** The clinic and the channel that are measured. */
export const MEASURED = { clinic: 'andes', channel: 'courier' } as const;

/** Where its telephone is called, as Twilio signs it, and by which account. */
export const PHONE = {
  publicUrl: 'https://recado.example.org',
  path: `/channels/${MEASURED.clinic}/twilio-voice`,
  accountSid: `AC${'0'.repeat(32)}`,
  number: '+15015550100',
} as const;
