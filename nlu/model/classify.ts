import type { Normalised } from '../normalise.ts';
import { type Features, featuresOf } from './features.ts';
import { addScores, softmax } from './fit.ts';
import type { LinearModel } from './model.ts';

/** Probabilities of the model's classes for an utterance with its grammar's tags, in their order. */
export function classify(text: Normalised, tags: readonly number[], model: LinearModel): Float64Array {
  return oddsOf(featuresOf(text, tags, model.buckets), model);
}

/** Probabilities of the model's classes, in their order. */
export function oddsOf(features: Features, model: LinearModel): Float64Array {
  const scores = addScores(features, model.weights, new Float64Array(model.classes.length));
  for (let c = 0; c < scores.length; c++) {
    scores[c] = (scores[c]! * model.scale + model.bias[c]!) / model.temperature;
  }
  return softmax(scores);
}
