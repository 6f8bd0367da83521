import { random } from '../../../bot/random.ts';
import { type Labelled, readCorpus } from '../../../nlu/model/training.ts';
import type { Intent, Lang } from '../../../nlu/types.ts';
import { wrongIn } from './oracle.ts';
import { SPOKEN_PLACES, type SpokenPlace } from './spoken-places.ts';

/** What is said one after the other at a place, and what was done that nobody had asked for. */
export interface Breach {
  place: SpokenPlace;
  said: readonly string[];
  wrong: string;
}

/** Two wishes in one line, of which the corpus names the first; and words that are yes or no by what was asked. */
const NOT_TOLD_APART =
  /\b(?:mensaj|mensag)\w*|^(?:hace falta|quiero una consulta con un médico|eu espero|ya estoy aca|desculpa mas|aceito, claro)/;
/** Alternatives that the corpus spells in one line. */
const COMPOSED = /[()|[\]]/;
const PLACES = Object.keys(SPOKEN_PLACES) as SpokenPlace[];

/** All utterances that were written to tell one wish; `split` as in the corpus. */
export function labelledWords(split: 'train' | 'dev'): Labelled[] {
  return readCorpus(split).filter(({ text }) => !COMPOSED.test(text) && !NOT_TOLD_APART.test(text));
}

/** Says each of `words` at each place; what was done that it did not ask for. */
export function sayEverywhere(words: readonly Labelled[]): Breach[] {
  return PLACES.flatMap((place) => words.flatMap((said) => walkFrom(place, said.lang, [said])));
}

/**
 * Seeded walks of so many utterances each, from a place of their own: whatever was said before, nothing is done but
 * what the last of them asks for, or agrees to.
 */
export function walkAbout(words: readonly Labelled[], { seed, walks, steps }: Walks): Breach[] {
  const source = random(seed);
  return Array.from({ length: walks }).flatMap(() => {
    const place = PLACES[source.int(PLACES.length)]!;
    const language = (['es', 'pt'] as const)[source.int(2)]!;
    const own = words.filter(({ lang }) => lang === language);
    return walkFrom(
      place,
      language,
      Array.from({ length: steps }, () => own[source.int(own.length)]!),
    );
  });
}

export interface Walks {
  seed: number;
  walks: number;
  steps: number;
}

function walkFrom(place: SpokenPlace, language: Lang, words: readonly Labelled[]): Breach[] {
  const talk = SPOKEN_PLACES[place](language);
  const breaches: Breach[] = [];
  const said: string[] = [];
  for (const { text, intent } of words) {
    const before = talk.deeds.length;
    talk.say(text);
    said.push(text);
    const wrong = talk.deeds.slice(before).flatMap((deed) => wrongIn(deed, intent satisfies Intent) ?? []);
    breaches.push(...wrong.map((what) => ({ place, said: [...said], wrong: what })));
  }
  return breaches;
}
