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

/** Every step that a machine can make with the examples, whatever it was started with; of what it knows alike, once. */
export function edgesOf({ machine }: Flow): Edge[] {
  const explored = new Set<string>();
  return flowInputs(machine.id).flatMap((input) => {
    const map = getAdjacencyMap(machine, {
      input,
      events: (state) => flowEvents(calledIn(machine.id, state)),
      limit: LIMIT,
      stopWhen: (state) => explored.size === explored.add(outlineOf(state)).size,
      serializeState: placeOf,
      serializeEvent: (event) => JSON.stringify({ ...event, world: null }),
    });
    return adjacencyMapToArray(map).map(({ state, event, nextState }) => ({
      before: state,
      event,
      after: nextState,
    }));
  });
}

/** Where a machine stands and what it knows, as a text. */
function placeOf({ value, context }: AnyMachineSnapshot): string {
  return JSON.stringify([value, knowledge(context, { countTo: 2 })]);
}

/** The same in more detail, by which machines that were started with other words are still told apart. */
function outlineOf({ value, context, status }: AnyMachineSnapshot): string {
  return JSON.stringify([value, status, outlined(context)]);
}

function outlined(value: unknown, depth = 2): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.length;
  return Object.entries(value).map(([key, inner]) => [key, depth > 0 ? outlined(inner, depth - 1) : null]);
}

/** The states that a machine never passes through, the transient ones among them. */
export function unreachedOf({ machine }: Flow, edges: readonly Edge[]): string[] {
  const unreached = new Set(Object.keys(machine.states));
  const pass = ([snapshot]: [AnyMachineSnapshot, ...unknown[]]) => unreached.delete(String(snapshot.value));
  for (const input of flowInputs(machine.id)) getInitialMicrosteps(machine, input).forEach(pass);
  for (const { before, event } of edges) {
    if (unreached.size === 0) break;
    if (before.status === 'active') getMicrosteps(machine, before, event).forEach(pass);
  }
  return [...unreached];
}

/** The transitions of a machine that no example takes: "state: event", with the state they lead to. */
export function untakenOf({ machine }: Flow, edges: readonly Edge[]): string[] {
  const untaken = new Set(
    [machine.root, ...Object.values(machine.states)].flatMap((state) =>
      [...state.transitions.values()].flat(),
    ),
  );
  for (const { before, event } of edges) {
    if (untaken.size === 0) break;
    if (before.status !== 'active') continue;
    for (const taken of machine.getTransitionData(before, event) ?? []) untaken.delete(taken);
  }
  return [...untaken].map(
    ({ source, eventType, target }) => `${source.key}: ${eventType} → ${target?.[0]?.key}`,
  );
}

/** An action of XState's as an effect of ours. */
export function effectOf({ type, params }: { type: string; params?: unknown }): {
  type: string;
  params: unknown;
} {
  return { type, params };
}
