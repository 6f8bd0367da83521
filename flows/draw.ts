import type { AnyStateMachine, AnyStateNode } from 'xstate';
import type { Flow } from './flow.ts';

/** A flow as a Mermaid state diagram, drawn from its machine. */
export function drawFlow({ machine }: Pick<Flow, 'machine'>): string {
  const { root } = machine as AnyStateMachine;
  const nodes = Object.values(root.states).flatMap(withChildren);
  const rows = [
    ...initialOf(root),
    ...nodes.flatMap((node) => [...describe(node), ...initialOf(node)]),
    ...transitionsOf(root),
    ...nodes.flatMap(transitionsOf),
  ];
  return ['stateDiagram-v2', ...new Set(rows)].join('\n  ');
}

function withChildren(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(withChildren)];
}

/** Names of nested states begin with their parent's. The end is the diagram's own. */
function nameOf(node: AnyStateNode): string {
  return node.type === 'final' ? '[*]' : node.path.join('_').replace(/\W/g, '_');
}

function initialOf(node: AnyStateNode): string[] {
  const target = node.initial?.target?.[0];
  if (!target) return [];
  return [`${node.path.length === 0 ? '[*]' : nameOf(node)} --> ${nameOf(target)}`];
}

/** What is asked of the world on the way in. */
function describe(node: AnyStateNode): string[] {
  const effects = node.entry.flatMap((action) => namesOf(action));
  return effects.length === 0 || node.type === 'final'
    ? []
    : [`${nameOf(node)}: ${nameOf(node)}<br/>${[...new Set(effects)].join(', ')}`];
}

function transitionsOf(node: AnyStateNode): string[] {
  const from = node.path.length === 0 ? null : nameOf(node);
  const always = (node.always ?? []).map((transition) => ({ label: '', transition }));
  const on = [...node.transitions].flatMap(([event, transitions]) =>
    transitions.map((transition) => ({ label: event, transition })),
  );
  return [...always, ...on].flatMap(({ label, transition }) => {
    const asked = [...new Set(transition.actions.flatMap((action) => namesOf(action)))].join(', ');
    const marks = [label, transition.guard ? '[if]' : '', asked && `/ ${asked}`];
    const words = marks.filter((word) => word !== '').join(' ');
    const target = transition.target?.[0];
    if (from === null || (!target && asked === '')) return [];
    return [`${from} --> ${target ? nameOf(target) : from}${words === '' ? '' : `: ${words}`}`];
  });
}

/** The name of a named action; XState's own are functions, and ask nothing of the world. */
function namesOf(action: unknown): string[] {
  if (typeof action === 'string') return [action];
  if (typeof action !== 'object' || action === null || !('type' in action)) return [];
  return typeof action.type === 'string' ? [action.type] : [];
}
