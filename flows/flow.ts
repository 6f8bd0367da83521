import type { AnyStateMachine } from 'xstate';
import type { Intent } from '../nlu/types.ts';
import type { Reply } from './effects.ts';
import type { Given } from './events.ts';

/** One dialog: a versioned machine, and what brings a patient to it. */
export interface Flow {
  name: string;
  /** Raised whenever saved states of the machine change their meaning. */
  version: number;
  /** What a patient wants who comes here. Empty for flows that only other flows call. */
  intents: readonly Intent[];
  machine: AnyStateMachine;
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
}

/** One flow in progress in one conversation. Frames stack: the last is the one that speaks. */
export interface Frame {
  /** Unique in its conversation; answers to effects come back to it. */
  id: number;
  flow: string;
  version: number;
  /** What XState persists: plain JSON. */
  state: unknown;
  /** Its last question that is still open, asked again after an interruption. */
  asked: Reply | null;
}
