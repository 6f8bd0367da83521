import { featuresOf } from './features.ts';
import { addScores, softmax } from './fit.ts';
import type { LinearModel } from './model.ts';
import type { Normalised } from './normalise.ts';

/** Probabilities of the model's classes, in their order. */
export function classify(text: Normalised, tags: readonly number[], model: LinearModel): Float64Array {
  const features = featuresOf(text, tags, model.buckets);
  const scores = addScores(features, model.weights, new Float64Array(model.classes.length));
  for (let c = 0; c < scores.length; c++) {
    scores[c] = (scores[c]! * model.scale + model.bias[c]!) / model.temperature;
  }
  return softmax(scores);
}
