import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { createActor, transition } from 'xstate';
import { random } from '../../bot/random.ts';
import { FLOWS } from '../../flows/flows.ts';
import { advance } from '../../flows/step.ts';
import { type Edge, edgesOf, effectOf, unreachedOf, untakenOf } from '../kit/flows/machines.ts';

/** Steps of each flow that are held against XState's own, out of the thousands it can make. */
const SAMPLE = 300;

for (const flow of FLOWS) {
  describe(`the dialog '${flow.name}', as a machine of its own`, () => {
    let edges: Edge[] = [];
    before(() => {
      edges = edgesOf(flow);
    });

    test('has no state that nothing leads to', () => {
      assert.deepEqual(unreachedOf(flow, edges), []);
    });

    test('has no transition that nothing takes', () => {
      assert.deepEqual(untakenOf(flow, edges), []);
    });

    test("takes the steps that XState's own functions take", () => {
      const source = random(flow.name);
      const active = edges.filter(({ before }) => before.status === 'active');
      for (let at = 0; at < Math.min(SAMPLE, active.length); at++) {
        const { before, event } = source.pick(active);
        const saved = stored({ value: before.value, context: before.context });
        const restored = createActor(flow.machine, { snapshot: whole(saved) } as never).getSnapshot();
        const [snapshot, actions] = transition(flow.machine, restored, event);
        const step = advance(flow.machine, saved, event);
        assert.deepEqual(step.state, { value: snapshot.value, context: snapshot.context });
        assert.deepEqual(step.effects, actions.map(effectOf));
        assert.deepEqual(step.output, snapshot.output ?? {});
      }
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

/** As it comes back from the store. */
function stored<T>(state: T): T {
  return JSON.parse(JSON.stringify(state));
}

function whole(saved: object) {
  return { status: 'active', children: {}, historyValue: {}, ...saved };
}
