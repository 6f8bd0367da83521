import assert from 'node:assert/strict';
import { it } from 'node:test';
import { drawingsThatAreStale } from '../../bot/commands/draw.ts';
import { drawFlow } from '../../flows/draw.ts';
import { flowNamed } from '../../flows/flows.ts';

it('the drawings of the flows are fresh', async () => {
  assert.deepEqual(await drawingsThatAreStale(), [], 'run "npm run recado -- draw"');
});

it('a drawing shows where a flow begins, what it asks of the world, and how it ends', () => {
  const drawn = drawFlow(flowNamed('cancelling'));
  assert.match(drawn, /^stateDiagram-v2\n {2}\[\*\] --> /);
  assert.match(drawn, /cancelling: cancelling<br\/>cancelAppointment/);
  assert.match(drawn, /--> \[\*\]: patient\.declined/);
});
