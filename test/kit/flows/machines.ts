import { type AnyMachineSnapshot, getInitialMicrosteps, getMicrosteps } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import type { FlowEvent } from '../../../flows/events.ts';
import type { Flow } from '../../../flows/flow.ts';
import { calledIn } from './calls.ts';
import { flowEvents, flowInputs } from './flow-events.ts';
import { knowledge } from './marks.ts';

/** One event heard in one state of a machine, by XState itself. */
export interface Edge {
  before: AnyMachineSnapshot;
  event: FlowEvent;
  after: AnyMachineSnapshot;
}

/** A guard against a machine whose knowledge never ends growing. */
const LIMIT = 100_000;

/** Every step that a machine can make with the examples, whatever it was started with. */
export function edgesOf({ machine }: Flow): Edge[] {
  return flowInputs(machine.id).flatMap((input) => {
    const map = getAdjacencyMap(machine, {
      input,
      events: (state) => flowEvents(calledIn(machine.id, state)),
      limit: LIMIT,
      serializeState: (state) => JSON.stringify([state.value, knowledge(state.context, { countTo: 2 })]),
      serializeEvent: (event) => JSON.stringify({ ...event, world: null }),
    });
    return adjacencyMapToArray(map).map(({ state, event, nextState }) => ({
      before: state,
      event,
      after: nextState,
    }));
  });
}

/** The states that a machine passes through, the transient ones too. */
export function statesOf(flow: Flow, edges: readonly Edge[]): Set<string> {
  const { machine } = flow;
  const first = flowInputs(machine.id).flatMap((input) => getInitialMicrosteps(machine, input));
  const then = edges.flatMap(({ before, event }) =>
    before.status === 'active' ? getMicrosteps(machine, before, event) : [],
  );
  return new Set([...first, ...then].map(([snapshot]) => String(snapshot.value)));
}

/** The transitions of a machine that no example takes: "state: event", with the state they lead to. */
export function untakenOf({ machine }: Flow, edges: readonly Edge[]): string[] {
  const active = edges.filter(({ before }) => before.status === 'active');
  const taken = new Set(active.flatMap(({ before, event }) => machine.getTransitionData(before, event)));
  return [machine.root, ...Object.values(machine.states)]
    .flatMap((state) => [...state.transitions.values()].flat())
    .filter((transition) => !taken.has(transition))
    .map(({ source, eventType, target }) => `${source.key}: ${eventType} → ${target?.[0]?.key}`);
}
