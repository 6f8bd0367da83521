import file from './model.json' with { type: 'json' };

/** A trained linear model with weights rounded to a byte: `buckets` rows of one weight a class. */
export interface LinearModel {
  buckets: number;
  classes: readonly string[];
  /** A weight is its byte times this. */
  scale: number;
  weights: Int8Array;
  bias: readonly number[];
  /** Scores are divided by it, so that confidences are as often right as they say. */
  temperature: number;
}

/** A linear model as it is kept in a file: bytes as base64. */
export type StoredModel = Omit<LinearModel, 'weights'> & { weights: string };

/** What the trainer writes and understanding reads. */
export interface StoredModels {
  intents: StoredModel;
  languages: StoredModel;
  dangers: StoredModel;
}

/** The trained models, made ready for use once. */
export const MODELS = {
  intents: load(file.intents),
  languages: load(file.languages),
  dangers: load(file.dangers),
} as const;

/** Makes a stored model ready for use. */
export function load(stored: StoredModel): LinearModel {
  const bytes = Buffer.from(stored.weights, 'base64');
  return { ...stored, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
}
