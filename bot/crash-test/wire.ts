import type { Clinic } from '../config.ts';

/** What the processes of a crash-test say to each other. Plain data: it travels between processes. */

/** Where in the path of a message a house is killed. */
export const POINTS = ['anywhere', 'webhook', 'turn', 'outbox', 'effect', 'note'] as const;

/**
 * `webhook`: while a message is being stored · `turn`: while a turn is committed · `outbox`: while a reply is
 * handed to its channel · `effect`: while the agenda is asked · `note`: while what became of an effect is
 * noted · `anywhere`: at a moment that has nothing to do with the work.
 */
export type Point = (typeof POINTS)[number];

/** How a house is killed from within. */
export interface Doom {
  point: Exclude<Point, 'anywhere'>;
  /** Before the thing is done, while it is being done, or when it was and nobody has heard of it. */
  when: 'before' | 'amid' | 'after';
  /** The how-manieth passage, from 1. */
  passage: number;
}

/** Where the house's rows are. */
export type Place = { file: string } | { url: string };

/** How a house is opened. */
export interface HouseSetup {
  place: Place;
  clinic: Clinic;
  /** Where the messengers' own API is. */
  messengers: string;
  /** Signs visitors' tokens and webhooks. Hexadecimal. */
  secret: string;
  /** For this life's chance. */
  seed: string;
  /** Whether the agenda answers late, twice, unheard or not at all. */
  faults: boolean;
  /** How far ahead of the machine's its clock is, in milliseconds: for waits to be over. */
  aheadMs: number;
  /** Pages that the SQLite file may still grow by before the disk is full; null where there is room. */
  room: number | null;
}

/** What a house is told. */
export type Order =
  | { ask: 'open'; setup: HouseSetup }
  | { ask: 'arm'; doom: Doom }
  /** Finish what there is to do, then tell. */
  | { ask: 'rest' }
  | { ask: 'close' };

/** What it tells. */
export type Word =
  | { tell: 'loaded' }
  | { tell: 'open'; port: number }
  | { tell: 'refused'; why: string }
  | { tell: 'rested' };
