import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomFrom } from '../../../nlu/model/draws.ts';
import { fit, type Sample } from '../../../nlu/model/fit.ts';

const OPTIONS = { classes: 3, buckets: 64, epochs: 6, rate: 0.3, decay: 1e-4 };

/** 300 samples of 8 features; most features of a sample tell its class, and some do not. */
function samples(): Sample[] {
  return Array.from({ length: 300 }, (_, number) => {
    const draw = randomFrom(number);
    const label = number % 3;
    const buckets = Int32Array.from(
      { length: 8 },
      () => Math.floor(draw() * (draw() < 0.7 ? 20 : 64)) + label,
    );
    return { features: { buckets: buckets.map((bucket) => bucket % 64), ends: [8, 8, 8] }, label, draw };
  });
}

test('what is learned hardly changes when one sample is left out, wherever it stood', () => {
  const all = fit(samples(), OPTIONS).weights;
  for (const left of [0, 150, 299]) {
    const less = fit(samples().toSpliced(left, 1), OPTIONS).weights;
    const moved = all.reduce((sum, weight, at) => sum + Math.abs(weight - less[at]!), 0);
    const told = all.reduce((sum, weight) => sum + Math.abs(weight), 0);
    assert.ok(moved < told / 20, `${((100 * moved) / told).toFixed(1)} % of the weights moved`);
  }
});
