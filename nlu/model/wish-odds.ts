import type { Normalised } from '../normalise.ts';
import { INTENTS } from '../types.ts';
import { classify } from './classify.ts';
import { MODELS } from './model.ts';

/** Odds of an emergency, by the model that tells wishes apart. */
export function emergencyOdds(text: Normalised, tags: readonly number[]): number {
  return classify(text, tags, MODELS.intents)[INTENTS.indexOf('emergency')]!;
}

/** Odds of each intent; an emergency is the red flags' to tell. */
export function wishOdds(text: Normalised, tags: readonly number[]): Float64Array {
  const odds = classify(text, tags, MODELS.intents);
  const emergency = INTENTS.indexOf('emergency');
  const rest = 1 - odds[emergency]!;
  odds[emergency] = 0;
  for (let intent = 0; intent < odds.length; intent++) odds[intent]! /= rest;
  return odds;
}
