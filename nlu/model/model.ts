import { readFileSync } from 'node:fs';
import { KNOWN_BYTES, type KnownWords } from '../lexicon/known-words.ts';
import cards from '../model.json' with { type: 'json' };

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

/** What the trainer makes and understanding reads. */
export interface Models {
  intents: LinearModel;
  languages: LinearModel;
  dangers: LinearModel;
  known: KnownWords;
}

/** The trained models. As text, their weights took each start a tenth of its time to read. */
export const MODELS = opened(cards, readFileSync(new URL('../model.bin', import.meta.url)));

/** All of a model but its weights. */
export type Card = Omit<LinearModel, 'weights'>;

/** The cards of the models that weigh, with the SHA-256 of what they were taught and that of the bytes beside them. */
export type Cards = Record<Exclude<keyof Models, 'known'>, Card> & { lessons: string; bytes: string };

function opened({ intents, languages, dangers }: Cards, bytes: Buffer): Models {
  let read = bytes.byteOffset;
  const withWeights = (card: Card): LinearModel => {
    const weights = new Int8Array(bytes.buffer, read, card.buckets * card.classes.length);
    read += weights.length;
    return { ...card, weights };
  };
  const withBits = (): Uint8Array => {
    read += KNOWN_BYTES;
    return new Uint8Array(bytes.buffer, read - KNOWN_BYTES, KNOWN_BYTES);
  };
  return {
    intents: withWeights(intents),
    languages: withWeights(languages),
    dangers: withWeights(dangers),
    known: { es: withBits(), pt: withBits() },
  };
}
