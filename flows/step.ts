import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
  initialTransition,
  transition,
} from 'xstate';
import { type Effect, effectActions } from './effects.ts';
import type { FlowEvent } from './events.ts';
import type { FlowInput } from './flow.ts';

/** Where one step left a flow, and what the flow asked for on the way. */
export interface FlowStep {
  /** What XState persists: plain JSON. */
  state: unknown;
  effects: Effect[];
  done: boolean;
  output: Record<string, unknown>;
  /** Whether the event was heard at all: an event no state listens to changes nothing. */
  heard: boolean;
}

/** Enters `machine` at its initial state. Pure: nothing is sent or stored. */
export function start(machine: AnyStateMachine, input: FlowInput): FlowStep {
  const [snapshot, actions] = initialTransition(machine, input);
  return toStep(machine, snapshot as AnyMachineSnapshot, actions, null);
}

/** Moves `machine` on by one event. Pure: the same state and event always give the same step. */
export function advance(machine: AnyStateMachine, saved: unknown, event: FlowEvent): FlowStep {
  // Not `resolveState()`: it leaves history states unresolved, and the next transition throws (xstate 5.33).
  const options = { snapshot: saved } as NonNullable<Parameters<typeof createActor>[1]>;
  const before = createActor(machine, options).getSnapshot() as AnyMachineSnapshot;
  const [snapshot, actions] = transition(machine, before, event);
  return toStep(machine, snapshot as AnyMachineSnapshot, actions, before);
}

function toStep(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  actions: readonly { type: string; params?: unknown }[],
  before: AnyMachineSnapshot | null,
): FlowStep {
  const stray = actions.find(({ type }) => !Object.hasOwn(effectActions, type));
  if (stray) throw new TypeError(`Flow '${machine.id}' asked for '${stray.type}', which is not an effect`);
  const moved = before === null || snapshot.value !== before.value || snapshot.context !== before.context;
  return {
    state: machine.getPersistedSnapshot(snapshot),
    effects: actions.map(({ type, params }) => ({ type, params }) as Effect),
    done: snapshot.status === 'done',
    output: (snapshot.output as Record<string, unknown> | undefined) ?? {},
    heard: moved || actions.length > 0,
  };
}
