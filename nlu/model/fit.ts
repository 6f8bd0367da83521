import { type Features, GROUP_WEIGHTS } from './features.ts';
import type { LinearModel } from './model.ts';

/** One utterance to learn from. */
export interface Sample {
  features: Features;
  label: number;
  /** Draws numbers in [0, 1), of this sample's own. */
  draw: () => number;
}

export interface FitOptions {
  classes: number;
  buckets: number;
  epochs: number;
  /** Step of AdaGrad. */
  rate: number;
  /** Pull towards zero at each step that touches a weight. */
  decay: number;
  /** Error of a class up to which a sample teaches it nothing, which saves time. @default 0 */
  negligible?: number;
}

/** Weights of a multinomial logistic regression: `buckets × classes`, then one bias a class. */
export interface Fitted {
  weights: Float32Array;
  bias: Float32Array;
}

/** Learns by stochastic gradient descent (AdaGrad); the same samples always give the same weights, and one more hardly others. */
export function fit(samples: readonly Sample[], options: FitOptions): Fitted {
  const { classes, buckets, epochs } = options;
  const weights = new Float32Array(buckets * classes);
  const squares = new Float32Array(buckets * classes).fill(1e-6);
  const bias = new Float32Array(classes);
  const scores = new Float64Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, label } of shuffled(samples)) {
      addScores(features, weights, scores.fill(0));
      for (let c = 0; c < classes; c++) scores[c]! += bias[c]!;
      softmax(scores);
      scores[label]! -= 1;
      for (let c = 0; c < classes; c++) bias[c]! -= 0.02 * scores[c]!;
      step(features, scores, { weights, squares }, options);
    }
  }
  return { weights, bias };
}

/** The model that was fitted, each weight rounded to a byte. */
export function rounded({ weights, bias }: Fitted, classes: readonly string[], buckets: number): LinearModel {
  const most = weights.reduce((so, weight) => Math.max(so, Math.abs(weight)), 0);
  const scale = Number((most / 127).toPrecision(6));
  return {
    buckets,
    classes,
    scale,
    weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)),
    bias: [...bias].map((one) => Number(one.toFixed(4))),
    temperature: 1,
  };
}

/** Adds each feature's weights to the `scores` of the classes; `weights` may be rounded ones. */
export function addScores(
  { buckets, ends }: Features,
  weights: Float32Array | Int8Array,
  scores: Float64Array,
): Float64Array {
  const classes = scores.length;
  let at = 0;
  for (let group = 0; group < ends.length; group++) {
    const value = GROUP_WEIGHTS[group]! / Math.sqrt(Math.max(1, ends[group]! - at));
    for (; at < ends[group]!; at++) {
      const row = buckets[at]! * classes;
      for (let c = 0; c < classes; c++) scores[c]! += value * weights[row + c]!;
    }
  }
  return scores;
}

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(scores[c]! - most);
  for (let c = 0; c < scores.length; c++) scores[c]! /= sum;
  return scores;
}

function step(
  { buckets, ends }: Features,
  errors: Float64Array,
  { weights, squares }: { weights: Float32Array; squares: Float32Array },
  { classes, rate, decay, negligible = 0 }: FitOptions,
): void {
  const wrong = [...errors.keys()].filter((c) => Math.abs(errors[c]!) > negligible);
  let at = 0;
  for (let group = 0; group < ends.length; group++) {
    const value = GROUP_WEIGHTS[group]! / Math.sqrt(Math.max(1, ends[group]! - at));
    for (; at < ends[group]!; at++) {
      const row = buckets[at]! * classes;
      for (const c of wrong) {
        const slope = value * errors[c]! + decay * weights[row + c]!;
        squares[row + c]! += slope * slope;
        weights[row + c]! -= (rate * slope) / Math.sqrt(squares[row + c]!);
      }
    }
  }
}

/** Each sample draws its own place, so that one more or one less leaves the others in their order. */
function shuffled(samples: readonly Sample[]): Sample[] {
  const placed = samples.map((sample) => ({ sample, place: sample.draw() }));
  return placed.sort((one, other) => one.place - other.place).map(({ sample }) => sample);
}
