import type { Intent, ScoredIntent } from './types.ts';

/** Confidence from which a wish is acted on, and from which it is at least asked about. */
const ACT = 0.7;
const CONFIRM = 0.4;

/** A wish with its band; `most` is the boldest band it may have. */
export function scored(intent: Intent, confidence: number, most: ScoredIntent['band'] = 'act'): ScoredIntent {
  const earned = confidence >= ACT ? 'act' : confidence >= CONFIRM ? 'confirm' : 'ask';
  const band = BOLDNESS[earned] > BOLDNESS[most] ? most : earned;
  return { intent, confidence: Math.round(confidence * 1000) / 1000, band };
}

const BOLDNESS: Readonly<Record<ScoredIntent['band'], number>> = { ask: 0, confirm: 1, act: 2 };
