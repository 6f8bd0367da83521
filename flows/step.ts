import { type AnyMachineSnapshot, type AnyStateMachine, createActor } from 'xstate';
import { type Effect, effectActions } from './effects.ts';
import type { FlowEvent } from './events.ts';
import type { FlowInput } from './flow.ts';

/** Where one step left a flow, and what the flow asked for on the way. */
export interface FlowStep {
  state: SavedState;
  effects: Effect[];
  done: boolean;
  output: Record<string, unknown>;
  /** Whether the event was heard at all: an event no state listens to changes nothing. */
  heard: boolean;
}

/** A machine at rest, as it is stored: where it is, and what it knows. Plain JSON. */
export interface SavedState {
  value: AnyMachineSnapshot['value'];
  context: unknown;
}

type Scope = Parameters<AnyStateMachine['transition']>[2];
type Action = Parameters<Scope['actionExecutor']>[0];

/** Enters `machine` at its initial state. Pure: nothing is sent or stored. */
export function start(machine: AnyStateMachine, input: FlowInput): FlowStep {
  const { scope, actions } = scopeOf(machine);
  const snapshot = machine.getInitialSnapshot(scope, input) as AnyMachineSnapshot;
  return toStep(machine, snapshot, actions, null);
}

/** Moves `machine` on by one event. Pure: the same state and event always give the same step. */
export function advance(machine: AnyStateMachine, saved: SavedState, event: FlowEvent): FlowStep {
  const { scope, actions } = scopeOf(machine);
  // Not `resolveState()`: it leaves history states unresolved, and the next transition throws (xstate 5.33).
  const bare = { status: 'active', children: {}, historyValue: {}, value: saved.value, context: {} };
  const before = machine.restoreSnapshot(bare as never, scope) as AnyMachineSnapshot;
  // Given to it, XState would look for actors in all that it holds, and ours holds none.
  before.context = saved.context;
  const after = machine.transition(before, event, scope) as AnyMachineSnapshot;
  return toStep(machine, after, actions, before);
}

/**
 * What XState's own `transition()` builds anew at every call, kept for each machine: two thirds of its time
 * went there (xstate 5.33). The actor in it is never started. `test/flows/step.test.ts` holds this function
 * against XState's own.
 */
const scopes = new WeakMap<AnyStateMachine, Scope>();

function scopeOf(machine: AnyStateMachine): { scope: Scope; actions: Action[] } {
  let scope = scopes.get(machine);
  if (!scope) {
    const self = createActor(machine, { snapshot: idle(machine) } as never);
    const nothing = () => {};
    scope = {
      self,
      system: self.system,
      id: '',
      sessionId: '',
      logger: nothing,
      defer: nothing,
      stopChild: nothing,
      emit: nothing,
      actionExecutor: nothing,
    };
    scopes.set(machine, scope);
  }
  const actions: Action[] = [];
  return { scope: { ...scope, actionExecutor: (action: Action) => void actions.push(action) }, actions };
}

/** Any state will do: an actor with a snapshot does not ask for the machine's input. */
function idle(machine: AnyStateMachine) {
  const [value] = Object.keys(machine.states);
  return { status: 'active', value, context: {}, children: {}, historyValue: {} };
}

function toStep(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  actions: readonly Action[],
  before: AnyMachineSnapshot | null,
): FlowStep {
  if (snapshot.status === 'error') throw snapshot.error;
  const stray = actions.find(({ type }) => !Object.hasOwn(effectActions, type));
  if (stray) throw new TypeError(`Flow '${machine.id}' asked for '${stray.type}', which is not an effect`);
  const moved = before === null || snapshot.value !== before.value || snapshot.context !== before.context;
  return {
    state: { value: snapshot.value, context: snapshot.context },
    effects: actions.map(({ type, params }) => ({ type, params }) as Effect),
    done: snapshot.status === 'done',
    output: (snapshot.output as Record<string, unknown> | undefined) ?? {},
    heard: moved || actions.length > 0,
  };
}
