import type { AnyStateMachine } from 'xstate';
import type { Intent } from '../nlu/types.ts';
import type { FlowAbout, Reply } from './effects.ts';
import type { Given } from './events.ts';
import type { World } from './world.ts';

/** One dialog: a versioned machine, and what brings a patient to it. */
export interface Flow {
  name: string;
  /** Raised whenever saved states of the machine change their meaning. */
  version: number;
  /** What a patient wants who comes here. Empty for flows that only other flows call. */
  intents: readonly Intent[];
  machine: AnyStateMachine;
  /**
   * Whether it deals with a patient's data, so that it waits until they have agreed to that. 'of-strangers': who
   * is known, and has not refused, is not kept at the door by it.
   */
  needsConsent: boolean | 'of-strangers';
  /** Whether another wish replaces it instead of interrupting it: a menu is not worth coming back to. */
  yields: boolean;
  /**
   * Carries a saved frame of an older version over; null when it cannot be, and the patient is told kindly
   * and starts over.
   */
  migrate?: (from: number, state: unknown) => unknown;
}

/** What a flow is started with. */
export interface FlowInput {
  given: Given;
  /** The intent that brought the patient here, when it was one. */
  intent: Intent | null;
  /** What the dialog that called this one hands it. */
  about: FlowAbout;
  /** For the first step only: it is not kept. */
  world: World;
}

/** One flow in progress in one conversation. Frames stack: the last is the one that speaks. */
export interface Frame {
  /** Unique in its conversation; its timers come back to it. */
  id: number;
  /**
   * What it asked of the world last, and still waits for: the answer comes back by this number. Null when it
   * waits for nothing; absent in frames saved before asks had numbers, whose answers come back by `id`.
   */
  asks?: number | null;
  flow: string;
  version: number;
  /** What XState persists: plain JSON. */
  state: unknown;
  /** Its last question that is still open, asked again after an interruption. */
  asked: (Reply & { number: number }) | null;
  /** Set while it waits for the frame above it to return. */
  calls: boolean;
}

/** Describes a flow: the defaults are those of a dialog about a patient's own affairs. */
export function defineFlow(
  flow: Pick<Flow, 'name' | 'machine'> & Partial<Omit<Flow, 'name' | 'machine'>>,
): Flow {
  return { version: 1, intents: [], needsConsent: true, yields: false, ...flow };
}
