import { normalise } from './normalise.ts';
import type { Entity, Lang } from './types.ts';

/** What stands in the place of what was taken out. */
const INSTEAD = { name: '[name]', number: '[number]', address: '[address]' } as const;

const TELLING: Partial<Readonly<Record<Entity['type'], string>>> = {
  name: INSTEAD.name,
  'national-id': INSTEAD.number,
  phone: INSTEAD.number,
  'birth-date': INSTEAD.number,
};

/** Mail and web addresses, and names of accounts. */
const ADDRESS = /\S+@\S+|https?:\/\/\S+|www\.\S+|@\w{2,}/giu;
/** As many digits as no hour has, nor a day without its year: however they are set apart. */
const NUMBER = /\d(?:[\s.\-/()]*\d){5,}/gu;
/** "De", "la", "dos" are parts of names, and of everything else. */
const SHORTEST_PART = 3;

/** What is known of the people that an utterance may speak of. */
export interface Redaction {
  lang: Lang;
  /** What our own reader found in it. */
  entities: readonly Entity[];
  /** Names of people who are known to the house: the patient's, and those of their family. */
  names: readonly string[];
}

/**
 * The words without what tells who someone is: names that are given or known, numbers of documents and phones, dates
 * of birth, addresses. It takes out too much rather than too little.
 */
export function redact(text: string, { lang, entities, names }: Redaction): string {
  const known = new Set(names.flatMap((name) => partsOf(name, lang)));
  const words = normalise(text, lang).tokens.filter((token) => known.has(token.text));
  const places = [
    ...entities.flatMap(({ type, start, end }) => {
      const instead = TELLING[type];
      return instead === undefined ? [] : [{ start, end, instead }];
    }),
    ...words.map(({ start, end }) => ({ start, end, instead: INSTEAD.name })),
    ...placesOf(text, ADDRESS, INSTEAD.address),
    ...placesOf(text, NUMBER, INSTEAD.number),
  ];
  return without(text, places);
}

interface Cut {
  start: number;
  end: number;
  instead: string;
}

function without(text: string, places: readonly Cut[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end, instead } of places.toSorted((one, other) => one.start - other.start)) {
    if (start >= at) kept += text.slice(at, start) + instead;
    at = Math.max(at, end);
  }
  return kept + text.slice(at);
}

function placesOf(text: string, pattern: RegExp, instead: string): Cut[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    instead,
  }));
}

function partsOf(name: string, lang: Lang): string[] {
  return normalise(name, lang)
    .tokens.map(({ text }) => text)
    .filter((part) => part.length >= SHORTEST_PART && /^\p{L}/u.test(part));
}
