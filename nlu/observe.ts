import { type Marks, marksOf } from './acts/marks.ts';
import { tagsOf } from './acts/tags.ts';
import { readEntities } from './entities.ts';
import { type Normalised, normalise } from './normalise.ts';
import type { Entity, Hints, Lang } from './types.ts';
import { wordsOf } from './words.ts';

/** What is noticed in an utterance before anything is concluded from it. */
export interface Observed {
  text: Normalised;
  /** Everything named but dates and times. */
  entities: readonly Entity[];
  marks: Marks;
  /** The marks as features of the classifier. */
  tags: readonly number[];
}

/** Reads an utterance whose language is known: names, acts and things. */
export function observe(text: string, hints: Hints, lang: Lang): Observed {
  const normalised = normalise(text, lang);
  const entities = readEntities(normalised, hints, lang);
  const marks = marksOf(wordsOf(normalised), lang);
  return { text: normalised, entities, marks, tags: tagsOf(marks, entities, text) };
}
