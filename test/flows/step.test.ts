import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type AnyStateMachine, createMachine, initialTransition } from 'xstate';
import type { FlowEvent } from '../../flows/events.ts';
import { FLOWS } from '../../flows/flows.ts';
import { advance, start } from '../../flows/step.ts';
import { WORLDS } from '../kit/flows/clinic.ts';
import { flowInputs } from '../kit/flows/flow-events.ts';
import { effectOf } from '../kit/flows/machines.ts';

const INPUT = { given: {}, about: {}, intent: null, world: WORLDS.known };
const WENT_BACK: FlowEvent = { type: 'patient.went-back', world: WORLDS.known };

describe("a first step is XState's own", () => {
  for (const { name, machine } of FLOWS) {
    test(`when '${name}' starts`, () => {
      for (const input of flowInputs(name)) {
        const [snapshot, actions] = initialTransition(machine, input);
        const step = start(machine, input);
        assert.deepEqual(step.state, { value: snapshot.value, context: snapshot.context });
        assert.deepEqual(step.effects, actions.map(effectOf));
        assert.equal(step.done, snapshot.status === 'done');
      }
    });
  }
});

describe('a step refuses', () => {
  const later = createMachine({ id: 'later', after: { 1000: {} } });
  const inline = createMachine({ id: 'inline', entry: () => {} });
  const calling = createMachine({ id: 'calling', invoke: { src: 'elsewhere' } });
  const unheardOf = { 'patient.went-back': { actions: { type: 'unheard-of' } } };
  const inventing = createMachine({ id: 'inventing', on: unheardOf });

  const machines: [what: string, machine: AnyStateMachine][] = [
    ['a delay', later],
    ['an inline function', inline],
    ['an actor', calling],
  ];
  for (const [what, machine] of machines) {
    test(`a dialog that asks for ${what}, by name`, () => {
      assert.throws(() => start(machine, INPUT), new RegExp(`'${machine.id}'.*not an effect`));
    });
  }

  test('an action that is no effect, when it is met', () => {
    const { state } = start(inventing, INPUT);
    assert.throws(() => advance(inventing, state, WENT_BACK), /'unheard-of', which is not an effect/);
  });
});

test('an event that no state listens to is not heard, and changes nothing', () => {
  const { machine } = FLOWS.find(({ name }) => name === 'menu')!;
  const { state } = start(machine, INPUT);
  const step = advance(machine, state, WENT_BACK);
  assert.equal(step.heard, false);
  assert.deepEqual(step.state, state);
  assert.deepEqual(step.effects, []);
});
