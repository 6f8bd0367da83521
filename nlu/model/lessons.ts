import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { KnownWords } from '../lexicon/known-words.ts';
import { GROUP_WEIGHTS } from './features.ts';
import { type FitOptions, fit, rounded, type Sample } from './fit.ts';
import type { LinearModel, Models } from './model.ts';

/** What one model is taught: samples, how they are fitted, and the names of what it tells apart. */
export interface Lesson {
  samples: readonly Sample[];
  options: Omit<FitOptions, 'classes'>;
  classes: readonly string[];
}

/** What all models are taught, and the words that are known. */
export interface Lessons {
  intents: Lesson;
  languages: Lesson;
  dangers: Lesson;
  known: KnownWords;
}

const FITTED = ['intents', 'languages', 'dangers'] as const;

/** The models that learn their lessons; the same lessons always give the same bytes. */
export function learn({ intents, languages, dangers, known }: Lessons): Models {
  return { intents: fitted(intents), languages: fitted(languages), dangers: fitted(dangers), known };
}

function fitted({ samples, options, classes }: Lesson): LinearModel {
  return rounded(fit(samples, { ...options, classes: classes.length }), classes, options.buckets);
}

/**
 * SHA-256, in hexadecimal, of all that the models follow from: each sample, each option, how much features weigh, the
 * words known, and the code that fits. It tells in a fraction of the time of learning whether models are those of a corpus.
 */
export function digestOf(lessons: Lessons): string {
  const hash = createHash('sha256').update(readFileSync(new URL('fit.ts', import.meta.url)));
  hash.update(JSON.stringify(GROUP_WEIGHTS));
  for (const name of FITTED) {
    const { samples, options, classes } = lessons[name];
    hash.update(JSON.stringify([name, options, classes, samples.length]));
    for (const { features, label } of samples)
      hash.update(features.buckets).update(Int32Array.of(...features.ends, label));
  }
  return hash.update(lessons.known.es).update(lessons.known.pt).digest('hex');
}
