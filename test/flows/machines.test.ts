import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { FLOWS } from '../../flows/flows.ts';
import { type Edge, edgesOf, statesOf, untakenOf } from '../kit/flows/machines.ts';

for (const flow of FLOWS) {
  describe(`the dialog '${flow.name}', as a machine of its own`, () => {
    let edges: Edge[] = [];
    before(() => {
      edges = edgesOf(flow);
    });

    test('has no state that nothing leads to', () => {
      const reached = statesOf(flow, edges);
      const unreached = Object.keys(flow.machine.states).filter((state) => !reached.has(state));
      assert.deepEqual(unreached, []);
    });

    test('has no transition that nothing takes', () => {
      assert.deepEqual(untakenOf(flow, edges), []);
    });

    test('can come to its end from every state', () => {
      assert.deepEqual(stranded(edges), []);
    });
  });
}

/** States from which no way leads to an end. */
function stranded(edges: readonly Edge[]): string[] {
  const ending = edges.filter(({ after }) => after.status === 'done').map(({ before }) => before.value);
  const home = new Set(ending);
  for (let size = -1; size !== home.size; ) {
    size = home.size;
    for (const { before, after } of edges) if (home.has(after.value)) home.add(before.value);
  }
  const active = edges.filter(({ before }) => before.status === 'active').map(({ before }) => before.value);
  return [...new Set(active)].filter((value) => !home.has(value)).map(String);
}
